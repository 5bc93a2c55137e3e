/**
 * Locked in: two old regions that have become very good at what the world wants now (materials, tooling, control), and a college town that
 * does something else. Schools, habits and neighbours are tuned to the old strengths (institutions, strong habits), so that standing next
 * to each other pays for years. At the start of year 5 demand turns to data, design and service. Customers and fairs give hints up to two
 * years before; un-learning, backing a field, pipelines, hiring and moving are the ways out. In year 6 the first region gets a
 * school for what it is weakest at.
 */
import { plots } from './plots.ts'
import type { Scenario } from './schema.ts'

export const lockedIn: Scenario = {
  id: 'locked-in',
  version: 1,
  title: 'Good years',
  briefing: [
    'You run a firm in a region that is famous for what it makes. Schools, suppliers, neighbours: everything here fits. Business has been good for as long as anybody remembers.',
    'Only knowledge above what everybody can have for nothing earns money. You can research, look at your neighbours, talk to customers, and from the first year on build pipelines to firms elsewhere. From year 2 on you can also go to fairs, hire people away, un-learn an old strength, and back a field for the region’s school.',
    'What customers want is on the wall. It may change; those who ask customers or go to fairs hear of it first.',
    'There are two prizes: one for the firms worth most at the end, three more years counted in, and one for the region where people live best. Some firms are played by bots under the same rules.',
  ],
  goal: 'both',
  years: 8,
  levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 4, moments: 2 },
  regions: [
    {
      id: 'furnace-dale', name: 'Furnace Dale', kind: 'home', wage: 1.05, rent: 6,
      plots: plots('furnace-dale', 'Blast Row', 'Rolling Mill', 'Coal Staithe', 'Chain Works', 'Moor Edge'),
      capability: { materials: 1.7, tooling: 1.8, control: 0.9, data: 0.4, design: 0.5, service: 0.5 },
      institutions: { materials: 1.7, tooling: 1.7, control: 1.1, data: 0.5, design: 0.5, service: 0.5 },
    },
    {
      id: 'college-ford', name: 'College Ford', kind: 'home', wage: 1.05, rent: 7,
      plots: plots('college-ford', 'Senate Lane', 'Press Court', 'Lock Garden', 'Theatre Yard', 'Hospital Hill'),
      capability: { materials: 0.5, tooling: 0.5, control: 1.1, data: 1, design: 1.6, service: 1.5 },
      institutions: { materials: 0.6, tooling: 0.6, control: 1, data: 0.9, design: 1.5, service: 1.4 },
    },
    {
      id: 'gauge-valley', name: 'Gauge Valley', kind: 'home', wage: 1, rent: 6,
      plots: plots('gauge-valley', 'Lathe Street', 'Watch House', 'Weir', 'Fair Field', 'Signal Box'),
      capability: { materials: 0.9, tooling: 1.7, control: 1.8, data: 0.6, design: 0.4, service: 0.5 },
      institutions: { materials: 1, tooling: 1.7, control: 1.7, data: 0.6, design: 0.5, service: 0.5 },
    },
    {
      id: 'new-quay', name: 'New Quay', kind: 'host', wage: 0.55, rent: 3,
      plots: plots('new-quay', 'Container Field', 'Free Zone', 'Lagoon'),
      capability: { materials: 0.8, tooling: 0.7, control: 0.6, data: 0.8, design: 0.6, service: 1 },
    },
    {
      id: 'high-campus', name: 'High Campus', kind: 'host', wage: 0.6, rent: 3,
      plots: plots('high-campus', 'Software Park', 'Garden Road', 'Station'),
      capability: { materials: 0.4, tooling: 0.5, control: 0.8, data: 1.3, design: 0.9, service: 0.9 },
    },
    {
      id: 'silk-gate', name: 'Silk Gate', kind: 'host', wage: 0.5, rent: 2,
      plots: plots('silk-gate', 'Studio Row', 'Night Market', 'East Blocks'),
      capability: { materials: 0.7, tooling: 0.5, control: 0.5, data: 0.7, design: 1.2, service: 0.8 },
    },
  ],
  fields: {
    materials: { demand: 2, tacit: 0.5 },
    tooling: { demand: 2.2, tacit: 0.6 },
    control: { demand: 1.8, tacit: 0.5 },
    data: { demand: 0.5, tacit: 0.4 },
    design: { demand: 0.8, tacit: 0.7 },
    service: { demand: 0.8, tacit: 0.6 },
  },
  demandShifts: [{ year: 5, to: { materials: 0.3, tooling: 0.2, control: 0.5, data: 2, design: 1.8, service: 1.8 } }],
  // habits and a closed region hold one back more, customers look further ahead, pipelines carry more, than in `first-hour`
  params: {
    drift: 0.02, foresight: 24, habitHinders: 0.8, hintRate: 0.4, lockInHinders: 1.5, pipelineRate: 2, searchMonths: 1, trustGrows: 0.14, verticalRate: 0.8,
  },
  cards: [{ card: 'schooling', year: 6, month: 1, region: 'furnace-dale' }],
  bots: ['local', 'watcher', 'gatekeeper', 'local', 'explorer', 'globalist', 'loner', 'follower'],
  hostFirms: 1,
}
