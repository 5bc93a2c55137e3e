/** Event cards: played or planned by the instructor in the middle of the game, or by the scenario, and taken back until they begin. */
import { CARDS, holds } from '../../cards/index.ts'
import { MONTHS_PER_YEAR } from '../../economy/dimensions.ts'
import { no } from '../../refusals.ts'
import type { Scenario } from '../../scenarios/schema.ts'
import type { Around } from '../around.ts'
import { monthsOf } from '../phases.ts'
import { DECIDING, type Decided, type EntryBody, type HostAction, type Session } from '../types.ts'

type Play = Extract<HostAction, { do: 'card' }>
type TakeBack = Extract<HostAction, { do: 'takeBack' }>
/** Months that a card may be made to hold. */
export const CARD_MONTHS_MAX = 144

/** A card begins next month or in a later one, in every world. One that holds parameters must not run twice at a time. */
export function playCard(s: Session, { card: id, region, month, months }: Play, around: Around): Decided {
  if (!Object.hasOwn(CARDS, id)) return { refusal: no('unknownCard', { card: id }) }
  const card = CARDS[id]
  const place = card.where === 'world' ? null : region
  const first = s.month + 1, last = monthsOf(s), from = month ?? first
  if (!DECIDING.includes(s.phase) || s.month >= last) return { refusal: no('notNow', { phase: s.phase }) }
  if (!(Number.isInteger(from) && from >= first && from <= last)) return { refusal: no('cardTooEarly', { first, last }) }
  if (card.where !== 'world' && !fits(around, place, card.where)) return { refusal: no('unknownRegion', { region: region ?? '–' }) }
  const lasting = holds(card) && months !== undefined ? months : card.months
  if (lasting !== null && !(Number.isInteger(lasting) && lasting >= 1 && lasting <= CARD_MONTHS_MAX)) {
    return { refusal: no('badSettings', { path: 'months', problem: `expected 1 to ${CARD_MONTHS_MAX}, or null: to the end` }) }
  }
  const until = lasting === null ? null : from + lasting
  const clashes = s.worlds.some(w => w.cards.some(c => c.card === id && c.region === place && (holds(card) ? overlap(c, { from, until }) : c.from === from)))
  if (clashes) return { refusal: no('cardRuns') }
  return { entries: s.worlds.map((_, world) => ({ world, kind: 'card', card: id, region: place, month: from, until })) }
}

interface Span { from: number; until: number | null }
const overlap = (a: Span, b: Span): boolean => (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until)

/** Undone while nothing of it was felt; the scenario's own cards, too. */
export function takeBackCard(s: Session, { card, region, month }: TakeBack): Decided {
  const planned = (world: number): boolean => s.worlds[world].cards.some(c => c.card === card && c.region === region && c.from === month)
  const worlds = s.worlds.flatMap((_, world) => (month > s.month && planned(world) ? [world] : []))
  return worlds.length > 0 ? { entries: worlds.map(world => ({ world, kind: 'cardTakenBack', card, region, month })) } : { refusal: no('cardBegan') }
}

/** Whether a region is on the map, and of the kind that a card asks for. */
function fits(around: Around, region: string | null, where: 'region' | 'home' | 'host'): boolean {
  return around.worlds.some(({ setting }) => {
    const found = region === null ? undefined : setting.regions[setting.regionIndex.get(region) ?? -1]
    return found !== undefined && (where === 'region' || found.kind === where)
  })
}

/** The scenario's own cards, written down at the start, each with its month. */
export function scheduledCards(scenario: Scenario): EntryBody[] {
  return scenario.cards.map(c => {
    const card = CARDS[c.card], from = (c.year - 1) * MONTHS_PER_YEAR + c.month
    const lasting = holds(card) && c.months !== undefined ? c.months : card.months
    return { world: 0, kind: 'card', card: c.card, region: card.where === 'world' ? null : c.region, month: from, until: lasting === null ? null : from + lasting }
  })
}
