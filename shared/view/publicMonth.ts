/** What the map shows everybody of one month: that something happened, never what was learned. */
import { CARD_IDS } from '../cards/index.ts'
import { CHANNELS, OFFSHORE_MODES } from '../economy/dimensions.ts'
import type { EventKind, WorldEvent } from '../economy/events.ts'
import { param, type World } from '../economy/world.ts'
import { fieldName } from './byField.ts'
import { CONVERSATION } from './feed.ts'
import { RIPPLE_SAMPLES, type PublicMonth } from './types.ts'

const SOCIAL = CHANNELS.indexOf('social')
const REGIONAL = ['lockedIn', 'unlocked', 'hotspotRose', 'hotspotFaded', 'institutionsShifted', 'fairHeld'] as const
const isRegional = (kind: EventKind): kind is typeof REGIONAL[number] => (REGIONAL as readonly EventKind[]).includes(kind)

export function publicMonth(world: World, events: readonly WorldEvent[]): PublicMonth {
  const { firms, regions, plots } = world.setting
  const month: PublicMonth = {
    month: events.length > 0 ? events[0].month : world.clock[0],
    encounters: {}, ripples: [], ships: [], moves: [], floorRose: [], regions: [], demandShifted: null, cards: [], founded: [],
  }
  const met: WorldEvent[] = []
  // production moves in monthly steps: a ship for each would let the class count the share
  const firstStep = param(world, 'offshoreStep') + 1e-9
  for (const e of events) {
    if (e.kind === 'encounter' && e.region >= 0) {
      const region = regions[e.region].id
      month.encounters[region] = (month.encounters[region] ?? 0) + 1
      // only a conversation is a meeting: who copies whom is nobody's business
      if (e.other >= 0 && e.channel === SOCIAL && e.extra === CONVERSATION) met.push(e)
    } else if (e.kind === 'offshored') {
      if (e.amount > firstStep) continue
      month.ships.push({ firm: firms[e.firm].id, from: regions[world.region[e.firm]].id, to: regions[e.region].id, mode: OFFSHORE_MODES[e.extra === 1 ? 1 : 0], home: false })
    } else if (e.kind === 'broughtHome') {
      if (e.amount > 0) continue
      month.ships.push({ firm: firms[e.firm].id, from: regions[e.region].id, to: regions[world.region[e.firm]].id, mode: OFFSHORE_MODES[e.extra === 1 ? 1 : 0], home: true })
    } else if (e.kind === 'moveStarted') {
      month.moves.push({ firm: firms[e.firm].id, from: plots[world.plot[e.firm]].id, to: plots[e.extra].id, done: false })
    } else if (e.kind === 'arrived') {
      month.moves.push({ firm: firms[e.firm].id, from: plots[e.extra].id, to: plots[e.extra].id, done: true })
    } else if (e.kind === 'floorRose') {
      const field = fieldName(e.field)
      if (field) month.floorRose.push({ field, level: e.amount })
    } else if (e.kind === 'demandShifted') month.demandShifted = fieldName(e.field)
    else if (e.kind === 'cardBegan' || e.kind === 'cardEnded') month.cards.push({ card: CARD_IDS[e.extra], began: e.kind === 'cardBegan' })
    else if (e.kind === 'founded') month.founded.push({ firm: firms[e.firm].id, region: regions[e.region].id })
    else if (isRegional(e.kind)) month.regions.push({ region: regions[e.region].id, what: e.kind, field: fieldName(e.field) })
  }
  month.ripples = sample(met).map(e => ({ region: regions[e.region].id, plot: plots[world.plot[e.firm]].id, a: firms[e.firm].id, b: firms[e.other].id }))
  return month
}

/** At most RIPPLE_SAMPLES of the encounters, evenly over the month's list: no chance needed, no region left out for long. */
function sample(met: WorldEvent[]): WorldEvent[] {
  if (met.length <= RIPPLE_SAMPLES) return met
  return Array.from({ length: RIPPLE_SAMPLES }, (_, i) => met[Math.floor(i * met.length / RIPPLE_SAMPLES)])
}
