/**
 * Which of the month's events a firm may read, and how much of each. Its own deeds and gains in full; what another did
 * to it or with it (an offer, a meeting, a hire); what is public anyway. Nothing else.
 */
import { advanceWords } from '../economy/advances.ts'
import { CHANNELS, FIELDS, LEVERS } from '../economy/dimensions.ts'
import type { EventKind, WorldEvent } from '../economy/events.ts'
import { refusalOfVoided } from '../decisions/voided.ts'
import type { World } from '../economy/world.ts'
import { fieldName } from './byField.ts'
import type { AdvanceName, FeedItem } from './types.ts'

const SOCIAL = CHANNELS.indexOf('social'), PIPELINE = CHANNELS.indexOf('pipeline')
/** An encounter's `extra`: only a conversation is noticed by both. */
export const CONVERSATION = 0

/** Events about nobody in particular that everybody reads. */
const PUBLIC = new Set<EventKind>(['floorRose', 'lockedIn', 'unlocked', 'hotspotRose', 'hotspotFaded', 'demandShifted', 'fairHeld', 'cardBegan', 'cardEnded'])
/** Events that their `other` reads, too. */
const BOTH = new Set<EventKind>(['pipelineOffered', 'pipelineOpened', 'pipelineDeclined', 'pipelineLapsed', 'pipelineClosed', 'fairMet', 'hired'])
/** Moves are public; those into one's own region are news. */
const INTO_REGION = new Set<EventKind>(['arrived', 'founded'])
/** Kinds whose `amount` or `extra` mean something to the reader; elsewhere they stay 0 (serial numbers tell nothing). */
const AMOUNT = new Set<EventKind>(['learned', 'floorRose', 'offshored', 'broughtHome', 'proven', 'debtBegan', 'debtEnded'])
const EXTRA = new Set<EventKind>(['made', 'learned', 'encounter', 'moveStarted', 'arrived', 'pipelineClosed', 'offshored', 'broughtHome', 'demandHint', 'cardBegan', 'cardEnded'])

/** Each firm's readable events, by firm number: one pass for the whole class. */
export function feeds(world: World, events: readonly WorldEvent[]): (firm: number) => FeedItem[] {
  const lists = new Map<number, WorldEvent[]>()
  const common: WorldEvent[] = [], newcomers: WorldEvent[] = []
  const met = new Map<string, number>()
  const give = (firm: number, e: WorldEvent) => {
    const list = lists.get(firm)
    if (list) list.push(e)
    else lists.set(firm, [e])
  }
  for (const e of events) {
    if (e.firm < 0) {
      if (PUBLIC.has(e.kind) || e.kind === 'institutionsShifted') common.push(e)
      continue
    }
    give(e.firm, e)
    if (e.other >= 0 && e.other !== e.firm && noticedByOther(e)) give(e.other, e)
    if (INTO_REGION.has(e.kind)) newcomers.push(e)
    if (e.kind === 'encounter') met.set(meeting(e), e.extra)
  }
  // how one met tells conversation, emulation and environment apart in what was learned there
  const told = (e: WorldEvent): WorldEvent => (e.kind === 'learned' ? { ...e, extra: e.channel === SOCIAL ? met.get(meeting(e)) ?? 0 : 0 } : e)
  return firm => [
    ...(lists.get(firm) ?? []).map(e => item(world, firm, told(e))),
    ...newcomers.filter(e => e.firm !== firm && e.region === world.region[firm]).map(e => item(world, firm, e)),
    ...common.filter(e => PUBLIC.has(e.kind) || e.region === world.region[firm]).map(e => item(world, firm, e)),
  ]
}

const meeting = (e: WorldEvent): string => `${e.firm} ${e.other} ${e.field}`

const noticedByOther = (e: WorldEvent): boolean =>
  BOTH.has(e.kind)
  || (e.kind === 'encounter' && e.channel === SOCIAL && e.extra === CONVERSATION)
  || (e.kind === 'learned' && e.channel === PIPELINE)

function item(world: World, firm: number, e: WorldEvent): FeedItem {
  const { firms, regions } = world.setting
  const byOther = e.firm >= 0 && e.firm !== firm
  const other = byOther ? e.firm : e.other
  if (e.kind === 'voided') {
    return { month: e.month, kind: e.kind, channel: null, other: null, region: null, field: null, advance: null, amount: 0, extra: 0, refusal: refusalOfVoided(world, e), ...(e.channel >= 0 ? { lever: LEVERS[e.channel] } : {}) }
  }
  return {
    month: e.month,
    kind: e.kind,
    channel: e.channel >= 0 ? CHANNELS[e.channel] : null,
    other: other >= 0 ? firms[other].id : null,
    region: e.region >= 0 ? regions[e.region].id : null,
    field: fieldName(e.field),
    advance: advanceName(world, e.advance),
    amount: e.kind === 'demandHint' ? (e.amount > 0 ? 1 : -1) : AMOUNT.has(e.kind) ? e.amount : 0,
    extra: EXTRA.has(e.kind) ? e.extra : 0,
    ...(byOther ? { byOther: true } : {}),
  }
}

/** An advance's name; null for "none" (−1). */
export function advanceName(world: World, advance: number): AdvanceName | null {
  if (advance < 0) return null
  return { id: advance, field: FIELDS[world.advanceField[advance]], words: advanceWords(world, advance), level: world.advanceLevel[advance] }
}
