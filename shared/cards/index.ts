/**
 * The eleven event cards: ways in which the essay says that conditions change. Two of them come in two variants. English
 * words live here for people who write their own client; screens translate by id. `{region}` is the card's region.
 * Their order is part of the saved format (events name a card by its place): append, never reorder.
 */
import type { Card } from './types.ts'

export type { Card, Effect } from './types.ts'

const cards: readonly Card[] = [
  {
    id: 'demand-shift-announced', family: 'demand-shift', where: 'world', months: null,
    title: 'Customers think again',
    sentence: 'In a year’s time customers will want other things than today. Those with demanding customers hear first what.',
    essay: '4: skills may become obsolete, and lock-in shows when demand turns',
    effects: [{ on: 'demand', inMonths: 12 }],
  },
  {
    id: 'demand-shift-sudden', family: 'demand-shift', where: 'world', months: null,
    title: 'Customers have turned away',
    sentence: 'From this month on customers want other things than before. Nobody saw it coming.',
    essay: '4: skills may become obsolete, and lock-in shows when demand turns',
    effects: [{ on: 'demand', inMonths: 0 }],
  },
  {
    id: 'trade-opening', family: 'trade-opening', where: 'world', months: null,
    title: 'Borders open',
    sentence: 'Tariffs fall: producing abroad costs less from now on, and moving there is cheaper.',
    essay: '5: the emergence of open, global markets',
    effects: [{ on: 'param', name: 'farWage', factor: 0.8 }, { on: 'param', name: 'offshoreOneOff', factor: 0.6 }],
  },
  {
    id: 'cheaper-distance', family: 'cheaper-distance', where: 'world', months: null,
    title: 'Distance gets cheaper',
    sentence: 'Calls, files and flights cost next to nothing now: pipelines are cheaper, carry more, and trust in them grows faster. What customers and suppliers know, they tell everybody; what is left to each place is what it does best.',
    essay: '1: the “death of distance”; 5: progress of transportation and communications technologies',
    effects: [
      { on: 'param', name: 'pipelineCost', factor: 0.5 }, { on: 'param', name: 'trustGrows', factor: 1.3 },
      { on: 'param', name: 'codifies', factor: 0.8 }, { on: 'param', name: 'supplierCurve', factor: 0.85 },
      // pipelines carry more; what customers and suppliers teach, they teach everybody now; what is left to a place is what it is good at
      { on: 'param', name: 'pipelineRate', factor: 1.25 }, { on: 'param', name: 'verticalRate', factor: 0.5 }, { on: 'param', name: 'capabilityHelp', factor: 1.6 },
    ],
  },
  {
    id: 'stronger-patents', family: 'intellectual-property', where: 'world', months: 36,
    title: 'Patents are enforced',
    sentence: 'For three years courts protect inventors: less leaks abroad, and new things become common knowledge later.',
    essay: '2: what keeps knowledge from becoming ubiquitous',
    effects: [{ on: 'param', name: 'leakCaptive', factor: 0.5 }, { on: 'param', name: 'leakSupplier', factor: 0.5 }, { on: 'param', name: 'codifies', factor: 1.3 }],
  },
  {
    id: 'weaker-patents', family: 'intellectual-property', where: 'world', months: 36,
    title: 'Patents are a dead letter',
    sentence: 'For three years nobody stops a copy: more leaks abroad, and new things become common knowledge sooner.',
    essay: '2: ubiquitification',
    effects: [{ on: 'param', name: 'leakCaptive', factor: 1.6 }, { on: 'param', name: 'leakSupplier', factor: 1.6 }, { on: 'param', name: 'codifies', factor: 0.75 }],
  },
  {
    id: 'cluster-policy', family: 'cluster-policy', where: 'region', months: null,
    title: 'A fair of its own',
    sentence: '{region} gets a trade fair: from now on it is held there every year, at half the price.',
    essay: '3: temporary proximity; 5: policies that build on localized learning',
    effects: [{ on: 'regionParam', name: 'fairRegion' }, { on: 'param', name: 'fairPrice', factor: 0.5 }, { on: 'openness', by: 0.1 }],
  },
  {
    id: 'schooling', family: 'schooling', where: 'region', months: null,
    title: 'A new technical school',
    sentence: 'A school opens in {region}. It teaches what the region is weakest at.',
    essay: '2: institutions and skills as localized capabilities',
    effects: [{ on: 'capability', fields: 'weakest', by: 0.5 }, { on: 'institution', fields: 'weakest', by: 0.3 }],
  },
  {
    id: 'free-movement', family: 'labour-mobility', where: 'world', months: null,
    title: 'People may change jobs',
    sentence: 'Clauses that tied people to their firm are void: hiring from a rival costs less and can be done more often.',
    essay: '4: labour mobility as a channel of learning',
    effects: [{ on: 'param', name: 'hirePrice', factor: 0.5 }, { on: 'param', name: 'hireEvery', factor: 0.6 }],
  },
  {
    id: 'trust-crisis', family: 'trust-crisis', where: 'world', months: 24,
    title: 'A breach of trust',
    sentence: 'A scandal: partners far away are believed less. Pipelines lose trust, and for two years it grows more slowly.',
    essay: '3.3 and 4: trust, inherited among locals, built slowly over distance',
    effects: [{ on: 'trust', factor: 0.6 }, { on: 'param', name: 'trustGrows', factor: 0.6 }, { on: 'param', name: 'trustStart', factor: 0.5 }],
  },
  {
    id: 'backlash-abroad', family: 'backlash-abroad', where: 'host', months: 24,
    title: 'Backlash abroad',
    sentence: 'People in {region} have had enough of foreign owners: wages there jump by a third and settle only slowly, and for two years units abroad cost more to run.',
    essay: '5: the unpredictable sides of offshoring',
    effects: [{ on: 'wage', factor: 1.33 }, { on: 'param', name: 'captiveFixed', factor: 1.4 }],
  },
  {
    id: 'new-policies-abroad', family: 'new-policies-abroad', where: 'host', months: null,
    title: 'New policies abroad',
    sentence: '{region} invites research, asks for technology in return for orders, and calls its people home. Its own firms climb.',
    essay: '5: host regions’ policies and returning entrepreneurs make new hotspots',
    effects: [{ on: 'hostLevel', by: 1 }, { on: 'capability', fields: 'best', by: 0.4 }, { on: 'institution', fields: 'best', by: 0.2 }, { on: 'openness', by: 0.15 }],
  },
  {
    id: 'one-company', family: 'corporate-strategies', where: 'world', months: null,
    title: 'One company, worldwide',
    sentence: 'Firms rotate their people through all their units: own units abroad are easier to run, teach more at home, and leak less.',
    essay: '5: corporate strategies, internal labour markets',
    effects: [
      { on: 'param', name: 'captiveFixed', factor: 0.7 }, { on: 'param', name: 'captiveCurve', factor: 0.8 },
      { on: 'param', name: 'hostLearning', factor: 1.4 }, { on: 'param', name: 'leakCaptive', factor: 0.75 },
    ],
  },
]

export const CARDS: Readonly<Record<string, Card>> = Object.fromEntries(cards.map(card => [card.id, card]))
/** Ids by the number that events carry. */
export const CARD_IDS: readonly string[] = cards.map(card => card.id)

/** Whether a card may be played again while it runs: not while it holds parameters. */
export const holds = (card: Card): boolean => card.effects.some(e => e.on === 'param' || e.on === 'regionParam')
