/**
 * The commons: an offshoring dilemma. Three home regions much alike, so that little else differs. Borders open at the start of year 2,
 * and with them the lever. What one firm gains abroad, it gains at once; what all lose comes slowly and late: production
 * carried abroad makes able competitors there (hosts climb fast where much was carried, `hostClimb`, `hostFeeds`), wages there rise, the buzz at home
 * thins. Unlike in `first-hour` the first who leave do not yet hurt the sum (`carriedWeight` is 0, `outsideCheap` nearly): the mean
 * of all falls below "nobody leaves" only after about half have left.
 */
import { plots } from './plots.ts'
import type { Scenario } from './schema.ts'

export const theCommons: Scenario = {
  id: 'the-commons',
  version: 1,
  title: 'Open waters',
  briefing: [
    'You run a firm in one of three regions that live well by what their firms know. Only knowledge above what everybody can have for nothing earns money, and that floor keeps rising.',
    'In year 2 borders open. From then on you can have a part of your work done abroad, in a unit of your own or by suppliers there. It costs less from the next month on. You can also bring it home again.',
    'Whoever produces abroad meets fewer people here and more there. Pipelines to firms far away open in year 3, fairs and hiring in year 4.',
    'There are two prizes: one for the firms worth most at the end, three more years counted in, and one for the region where people live best. Some firms are played by bots under the same rules.',
  ],
  goal: 'both',
  years: 7,
  levers: { place: 1, attention: 1, watch: 1, pipelines: 3, offshore: 2, moments: 4 },
  regions: [
    {
      id: 'lake-town', name: 'Lake Town', kind: 'home', wage: 1, rent: 6,
      plots: plots('lake-town', 'Boat Yard', 'Chapel Row', 'Mill Race', 'Fair Ground', 'Upper Bank'),
      capability: { materials: 1.2, tooling: 1.3, control: 1, data: 0.9, design: 0.9, service: 1 },
      institutions: { materials: 1.1, tooling: 1.1, control: 1, data: 0.95, design: 0.9, service: 0.95 },
    },
    {
      id: 'river-fork', name: 'River Fork', kind: 'home', wage: 1, rent: 6,
      plots: plots('river-fork', 'Old Bridge', 'Lock Side', 'Granary', 'Station Hill', 'Rope Walk'),
      capability: { materials: 0.9, tooling: 1, control: 1.3, data: 1.2, design: 0.9, service: 1 },
      institutions: { materials: 0.9, tooling: 1, control: 1.1, data: 1.1, design: 0.95, service: 0.95 },
    },
    {
      id: 'green-shore', name: 'Green Shore', kind: 'home', wage: 1, rent: 6,
      plots: plots('green-shore', 'Pier Head', 'Glass Works', 'Orchard', 'Market Cross', 'Dune Road'),
      capability: { materials: 1, tooling: 0.9, control: 0.9, data: 1, design: 1.3, service: 1.2 },
      institutions: { materials: 0.95, tooling: 0.95, control: 0.9, data: 1, design: 1.1, service: 1.1 },
    },
    {
      id: 'bright-coast', name: 'Bright Coast', kind: 'host', wage: 0.55, rent: 3,
      plots: plots('bright-coast', 'New Docks', 'Export Row', 'Hill Estate'),
      capability: { materials: 0.8, tooling: 0.7, control: 0.7, data: 0.6, design: 0.5, service: 0.7 },
    },
    {
      id: 'two-rivers', name: 'Two Rivers', kind: 'host', wage: 0.5, rent: 2,
      plots: plots('two-rivers', 'Ring Road', 'Delta Park', 'East Gate'),
      capability: { materials: 0.7, tooling: 0.8, control: 0.7, data: 0.6, design: 0.5, service: 0.6 },
    },
    {
      id: 'garden-city', name: 'Garden City', kind: 'host', wage: 0.55, rent: 2,
      plots: plots('garden-city', 'Campus', 'Lotus Pond', 'Tech Mile'),
      capability: { materials: 0.5, tooling: 0.6, control: 0.8, data: 0.9, design: 0.6, service: 0.7 },
    },
  ],
  fields: {
    materials: { demand: 1, tacit: 0.4 },
    tooling: { demand: 1, tacit: 0.6 },
    control: { demand: 1, tacit: 0.5 },
    data: { demand: 1, tacit: 0.4 },
    design: { demand: 1, tacit: 0.7 },
    service: { demand: 1, tacit: 0.6 },
  },
  demandShifts: [],
  // all that decides where the turning point lies is said here, also what equals a default: re-tuning that one must not move it
  params: {
    captiveCurve: 0.1, captiveFixed: 0.035, carriedWage: 1.5, carriedWeight: 0, elasticity: 1.3, hostClimb: 0.1, hostFeeds: 3, hostStock: 0.03,
    labour: 0.5, leakCaptive: 0.06, leakSupplier: 0.08, offshoreOneOff: 12, outsideAhead: 1.6, outsideCheap: 0.1, outsiders: 0.88, pull: 0.7,
    severed: 0.8, supplierCurve: 0.14, thinned: 1,
  },
  cards: [{ card: 'trade-opening', year: 2, month: 1, region: null }],
  bots: ['local', 'gatekeeper', 'captive', 'watcher', 'follower', 'outsourcer'],
  hostFirms: 1,
}
