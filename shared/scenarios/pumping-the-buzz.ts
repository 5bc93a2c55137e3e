/**
 * Pumping the buzz: pipelines are cheap, quick to find and open from year 1, and there is somebody to build them to: every region is
 * good at something else, two firms of bots stand in each region abroad. No offshoring. What a few bring in through their pipelines
 * is talked about at home, also by those who have none. In year 4 distance gets cheaper still.
 */
import { plots } from './plots.ts'
import type { Scenario } from './schema.ts'

export const pumpingTheBuzz: Scenario = {
  id: 'pumping-the-buzz',
  version: 1,
  title: 'Six shores',
  briefing: [
    'You run a firm on one of six shores. Each is good at something else, and none is good at everything. Only knowledge above what everybody can have for nothing earns money, and that floor keeps rising.',
    'You can research, watch your neighbours, mingle where people meet, and build pipelines to firms on other shores: find a partner, decide how much to tell, and wait for trust to grow. They cost little here, but they share your attention.',
    'What is talked about where you live, everybody there may pick up.',
    'Production stays where the firm stands. Fairs, hiring and un-learning open in year 2.',
    'There are two prizes: one for the firms worth most at the end, three more years counted in, and one for the region where people live best. Some firms are played by bots under the same rules.',
  ],
  goal: 'both',
  years: 7,
  levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: null, moments: 2 },
  regions: [
    {
      id: 'slate-head', name: 'Slate Head', kind: 'home', wage: 1, rent: 6,
      plots: plots('slate-head', 'Quarry Steps', 'Tin Row', 'Beacon', 'Harbour Wall', 'Old Engine'),
      capability: { materials: 1.7, tooling: 1.5, control: 0.7, data: 0.5, design: 0.6, service: 0.6 },
      institutions: { materials: 1.4, tooling: 1.3, control: 0.9, data: 0.7, design: 0.8, service: 0.8 },
    },
    {
      id: 'dial-bay', name: 'Dial Bay', kind: 'home', wage: 1, rent: 6,
      plots: plots('dial-bay', 'Clock House', 'Meridian', 'Wire Lane', 'Observatory', 'Sea Lock'),
      capability: { materials: 0.5, tooling: 0.8, control: 1.7, data: 1.5, design: 0.6, service: 0.7 },
      institutions: { materials: 0.7, tooling: 0.9, control: 1.4, data: 1.3, design: 0.8, service: 0.8 },
    },
    {
      id: 'linen-point', name: 'Linen Point', kind: 'home', wage: 1, rent: 6,
      plots: plots('linen-point', 'Bleach Green', 'Theatre Row', 'Lace Market', 'Inn Yard', 'Wharf'),
      capability: { materials: 0.7, tooling: 0.5, control: 0.6, data: 0.7, design: 1.7, service: 1.5 },
      institutions: { materials: 0.8, tooling: 0.7, control: 0.8, data: 0.8, design: 1.4, service: 1.3 },
    },
    {
      id: 'amber-coast', name: 'Amber Coast', kind: 'host', wage: 0.7, rent: 3,
      plots: plots('amber-coast', 'Timber Port', 'Foundry Hill', 'Fort'),
      capability: { materials: 1.1, tooling: 1.3, control: 0.9, data: 0.5, design: 0.5, service: 0.5 },
    },
    {
      id: 'signal-isle', name: 'Signal Isle', kind: 'host', wage: 0.75, rent: 3,
      plots: plots('signal-isle', 'Campus', 'Cable Station', 'Ferry Park'),
      capability: { materials: 0.4, tooling: 0.6, control: 1.1, data: 1.4, design: 0.7, service: 0.8 },
    },
    {
      id: 'spice-roads', name: 'Spice Roads', kind: 'host', wage: 0.65, rent: 2,
      plots: plots('spice-roads', 'Night Market', 'Caravan Row', 'Studio'),
      capability: { materials: 0.7, tooling: 0.5, control: 0.5, data: 0.7, design: 1.2, service: 1.3 },
    },
  ],
  fields: {
    materials: { demand: 1, tacit: 0.5 },
    tooling: { demand: 1, tacit: 0.6 },
    control: { demand: 1, tacit: 0.5 },
    data: { demand: 1, tacit: 0.4 },
    design: { demand: 1, tacit: 0.7 },
    service: { demand: 1, tacit: 0.6 },
  },
  demandShifts: [],
  // ideas come slowly at home and quickly through a pipeline; more than two of them get in each other's way; talk is of what is new
  params: {
    crowdedPipes: 1.2, emulates: 0.05, meetRate: 0.7, newsMonths: 18, pipelineCost: 0.5, pipelineCrowd: 0.05, pipelineRate: 2,
    researchRate: 0.1, searchMonths: 1, talks: 0.9, trustGrows: 0.12, trustStart: 0.2, verticalRate: 0.35,
  },
  cards: [{ card: 'cheaper-distance', year: 4, month: 1, region: null }],
  bots: ['local', 'gatekeeper', 'watcher', 'globalist', 'loner', 'gatekeeper'],
  hostFirms: 2,
}
