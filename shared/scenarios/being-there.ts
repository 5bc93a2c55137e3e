/**
 * Being there: proximity alone. No pipelines and no offshoring, ever; where a firm stands, whom it watches and what it listens to
 * decide. The three home regions differ in size and making: Cathedral has few and dear plots, close together. Fairs, hiring
 * and un-learning open in year 3; in year 4 people may change jobs more easily.
 */
import { plots } from './plots.ts'
import type { Scenario } from './schema.ts'

export const beingThere: Scenario = {
  id: 'being-there',
  version: 1,
  title: 'Three counties',
  briefing: [
    'You run a firm in one of three counties. It lives by what it knows in six fields. Only knowledge above what everybody can have for nothing earns money, and that floor keeps rising.',
    'Three questions are yours from the first day: where to stand, what to pay attention to, and whom to watch. Neighbours see each other sharply, and they see you just as well.',
    'Moving costs money, some months, and the standing that you had built up. Fairs, hiring and un-learning open in year 3. Work stays where the firm is, and there are no partners far away.',
    'There are two prizes: one for the firms worth most at the end, three more years counted in, and one for the region where people live best. Some firms are played by bots under the same rules.',
  ],
  goal: 'both',
  years: 6,
  levers: { place: 1, attention: 1, watch: 1, pipelines: null, offshore: null, moments: 3 },
  regions: [
    {
      id: 'cathedral', name: 'Cathedral', kind: 'home', wage: 1.05, rent: 8,
      plots: plots('cathedral', 'Close', 'Guild Hall', 'Printers’ Lane'),
      capability: { materials: 0.7, tooling: 0.8, control: 1, data: 1.3, design: 1.4, service: 1.2 },
      institutions: { materials: 0.8, tooling: 0.8, control: 1, data: 1.2, design: 1.2, service: 1 },
    },
    {
      id: 'mill-country', name: 'Mill Country', kind: 'home', wage: 1, rent: 5,
      plots: plots('mill-country', 'Upper Weir', 'Dye Works', 'Canal Basin', 'Spinning Row', 'Fulling Green', 'Stone Bridge'),
      capability: { materials: 1.4, tooling: 1.4, control: 1.1, data: 0.7, design: 0.8, service: 0.6 },
      institutions: { materials: 1.2, tooling: 1.2, control: 1.1, data: 0.8, design: 0.9, service: 0.8 },
    },
    {
      id: 'market-plain', name: 'Market Plain', kind: 'home', wage: 0.95, rent: 4,
      plots: plots('market-plain', 'Corn Exchange', 'Depot', 'Cross Roads', 'Dairy'),
      capability: { materials: 1.1, tooling: 0.7, control: 1.2, data: 1, design: 0.6, service: 1.4 },
      institutions: { materials: 1, tooling: 0.9, control: 1.1, data: 1, design: 0.8, service: 1.2 },
    },
    {
      id: 'border-march', name: 'Border March', kind: 'host', wage: 0.7, rent: 2,
      plots: plots('border-march', 'Toll House', 'Sheep Fair', 'Ford'),
      capability: { materials: 0.9, tooling: 0.8, control: 0.6, data: 0.5, design: 0.5, service: 0.7 },
    },
  ],
  fields: {
    materials: { demand: 1, tacit: 0.4 },
    tooling: { demand: 1, tacit: 0.7 },
    control: { demand: 1, tacit: 0.6 },
    data: { demand: 1, tacit: 0.5 },
    design: { demand: 1, tacit: 0.8 },
    service: { demand: 1, tacit: 0.7 },
  },
  demandShifts: [],
  // more of what is learned comes from looking and talking, less from research and customers, than in `first-hour`
  params: { meetRate: 1.2, monitorRegion: 0.1, pull: 0.6, researchRate: 0.07, verticalRate: 0.35, watchRate: 1.4 },
  cards: [{ card: 'free-movement', year: 4, month: 1, region: null }],
  bots: ['local', 'watcher', 'loner', 'explorer', 'follower', 'local'],
  hostFirms: 0,
}
