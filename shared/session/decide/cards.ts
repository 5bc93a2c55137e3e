/** Event cards: played by the instructor in the middle of the game, or by the scenario. */
import { CARDS } from '../../cards/index.ts'
import { MONTHS_PER_YEAR } from '../../economy/dimensions.ts'
import { no } from '../../refusals.ts'
import type { Scenario } from '../../scenarios/schema.ts'
import type { Around } from '../around.ts'
import { monthsOf } from '../phases.ts'
import { DECIDING, type Decided, type EntryBody, type Session } from '../types.ts'

/** A card begins next month, in every world. One that runs already where it is asked for changes nothing. */
export function playCard(s: Session, id: string, region: string | null, around: Around): Decided {
  if (!Object.hasOwn(CARDS, id)) return { refusal: no('unknownCard', { card: id }) }
  const card = CARDS[id]
  const place = card.where === 'region' ? region : null
  if (card.where === 'region' && !around.worlds.some(w => place !== null && w.setting.regionIndex.has(place)) && DECIDING.includes(s.phase)) {
    return { refusal: no('unknownRegion', { region: region ?? '–' }) }
  }
  if (!DECIDING.includes(s.phase) || s.month >= monthsOf(s)) return { refusal: no('notNow', { phase: s.phase }) }
  const running = s.worlds.some(w => w.cards.some(c => c.card === id && c.region === place && c.from <= s.month + 1))
  if (running) return { refusal: no('noChange') }
  return { entries: s.worlds.map((_, world) => cardEntry(world, id, place, s.month + 1)) }
}

/** The scenario's own cards, written down at the start, each with its month. */
export function scheduledCards(scenario: Scenario): EntryBody[] {
  return scenario.cards.map(c => cardEntry(0, c.card, CARDS[c.card].where === 'region' ? c.region : null, (c.year - 1) * MONTHS_PER_YEAR + c.month))
}

function cardEntry(world: number, card: string, region: string | null, month: number): EntryBody {
  const { months } = CARDS[card]
  return { world, kind: 'card', card, region, month, until: months === null ? null : month + months }
}
