/** Event cards: played by the instructor in the middle of the game, or by the scenario. */
import { CARDS, holds } from '../../cards/index.ts'
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
  const place = card.where === 'world' ? null : region
  if (!DECIDING.includes(s.phase) || s.month >= monthsOf(s)) return { refusal: no('notNow', { phase: s.phase }) }
  if (card.where !== 'world' && !fits(around, place, card.where)) return { refusal: no('unknownRegion', { region: region ?? '–' }) }
  const running = holds(card) && s.worlds.some(w => w.cards.some(c => c.card === id && c.region === place && c.from <= s.month + 1))
  if (running) return { refusal: no('noChange') }
  return { entries: s.worlds.map((_, world) => cardEntry(world, id, place, s.month + 1)) }
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
  return scenario.cards.map(c => cardEntry(0, c.card, CARDS[c.card].where === 'world' ? null : c.region, (c.year - 1) * MONTHS_PER_YEAR + c.month))
}

function cardEntry(world: number, card: string, region: string | null, month: number): EntryBody {
  const { months } = CARDS[card]
  return { world, kind: 'card', card, region, month, until: months === null ? null : month + months }
}
