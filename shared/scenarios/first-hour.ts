/**
 * First hour: all six levers, gently. Three home regions of different making and three hosts. "Materials" is the mundane
 * field that a high-cost region can live on: nearly everybody can do it, but Old Mill's mills, schools and habits fit it
 * so well that it pays there (essay, section 5, epistemological qualities). In year 4, 5 or 6 (the seed decides)
 * demand turns: from tooling to data and design, from control to service and design, or from design to data and control.
 */
import { plots } from './plots.ts'
import type { Scenario } from './schema.ts'

export const firstHour: Scenario = {
  id: 'first-hour',
  version: 1,
  title: 'First hour',
  briefing: [
    'You run a firm. It lives by what it knows in six fields. What everybody can have for nothing earns nothing: only knowledge above that floor pays, and the floor keeps rising.',
    'You can research, look at your neighbours, talk in the café, go to fairs, build pipelines to firms far away, and move production to where wages are low. One more lever opens each year or so; what you chose stays chosen.',
    'There are two prizes: one for the firms worth most at the end, three more years counted in, and one for the region where people live best. Both are always on the wall.',
    'Some firms are played by bots. They follow the same rules as you, see no more than you do, and win no prize.',
  ],
  goal: 'both',
  years: 8,
  levers: { place: 1, attention: 1, watch: 1, pipelines: 2, offshore: 3, moments: 3 },
  regions: [
    {
      id: 'harbour-bay', name: 'Harbour Bay', kind: 'home', wage: 1, rent: 8,
      plots: plots('harbour-bay', 'Quayside', 'Customs Row', 'Lighthouse', 'Fish Market', 'Ropewalk', 'Dry Dock'),
      capability: { materials: 0.8, tooling: 0.8, control: 1, data: 1.4, design: 1.1, service: 1.3 },
      institutions: { materials: 0.8, tooling: 0.8, control: 1, data: 1.3, design: 1, service: 1.1 },
    },
    {
      id: 'iron-valley', name: 'Iron Valley', kind: 'home', wage: 0.95, rent: 5,
      plots: plots('iron-valley', 'Foundry', 'Mill Race', 'Slag Hill', 'Upper Works', 'Railway Yard'),
      capability: { materials: 1.1, tooling: 1.5, control: 1.3, data: 0.8, design: 0.7, service: 0.8 },
      institutions: { materials: 1.1, tooling: 1.4, control: 1.2, data: 0.8, design: 0.75, service: 0.75 },
    },
    {
      id: 'old-mill', name: 'Old Mill', kind: 'home', wage: 1.05, rent: 4,
      plots: plots('old-mill', 'Weavers’ Yard', 'Mill Pond', 'Cloth Hall', 'Dye House', 'Old School'),
      capability: { materials: 2, tooling: 0.9, control: 0.7, data: 0.7, design: 1.5, service: 1 },
      institutions: { materials: 1.8, tooling: 0.9, control: 0.75, data: 0.75, design: 1.2, service: 0.9 },
    },
    {
      id: 'free-port', name: 'Free Port', kind: 'host', wage: 0.5, rent: 3,
      plots: plots('free-port', 'Container Field', 'Duty-free Row', 'New Quay', 'Bonded Store'),
      capability: { materials: 0.8, tooling: 0.6, control: 0.7, data: 0.7, design: 0.5, service: 0.9 },
    },
    {
      id: 'long-delta', name: 'Long Delta', kind: 'host', wage: 0.4, rent: 2,
      plots: plots('long-delta', 'River Park', 'Ring Road', 'Ferry Side', 'East Blocks'),
      capability: { materials: 0.9, tooling: 0.8, control: 0.8, data: 0.5, design: 0.4, service: 0.5 },
    },
    {
      id: 'high-plain', name: 'High Plain', kind: 'host', wage: 0.45, rent: 2,
      plots: plots('high-plain', 'Campus', 'Signal Hill', 'Software Park', 'Station'),
      capability: { materials: 0.4, tooling: 0.5, control: 0.7, data: 1, design: 0.6, service: 0.7 },
    },
  ],
  fields: {
    materials: { demand: 1.2, tacit: 0.3 },
    tooling: { demand: 1.2, tacit: 0.6 },
    control: { demand: 1, tacit: 0.5 },
    data: { demand: 0.9, tacit: 0.4 },
    design: { demand: 0.9, tacit: 0.8 },
    service: { demand: 0.8, tacit: 0.7 },
  },
  demandShifts: [{
    year: 4, latest: 6,
    to: { materials: 1.5, tooling: 0.6, control: 1.1, data: 1.3, design: 1.3, service: 0.8 },
    or: [
      { materials: 1.3, tooling: 1.3, control: 0.5, data: 0.8, design: 1.2, service: 1.5 },
      { materials: 1.4, tooling: 0.9, control: 1.4, data: 1.5, design: 0.5, service: 0.9 },
    ],
  }],
  params: {},
  cards: [],
  bots: ['gatekeeper', 'local', 'watcher', 'globalist', 'captive', 'loner', 'adaptive', 'outsourcer'],
  hostFirms: 1,
}
