/** The scenario's own event cards, as a session plays them (shared/session/month.ts): after decisions took effect, before the step. */
import { beginCard, endCard, setParameters } from '../../../shared/cards/effects.ts'
import { CARDS } from '../../../shared/cards/index.ts'
import { MONTHS_PER_YEAR } from '../../../shared/economy/dimensions.ts'
import type { EventBuffer } from '../../../shared/economy/events.ts'
import type { World } from '../../../shared/economy/world.ts'
import type { Scenario } from '../../../shared/scenarios/schema.ts'

/** Call with each month, 1 = the first. */
export function cardsOf(scenario: Scenario): (world: World, events: EventBuffer, month: number) => void {
  const cards = scenario.cards.map(c => {
    const { months, where } = CARDS[c.card], from = (c.year - 1) * MONTHS_PER_YEAR + c.month
    return { card: c.card, region: where === 'world' ? null : c.region, from, until: months === null ? Infinity : from + months }
  })
  return (world, events, month) => {
    const ending = cards.filter(c => c.until === month), beginning = cards.filter(c => c.from === month)
    if (ending.length + beginning.length === 0) return
    setParameters(world, scenario, cards.filter(c => c.from <= month && c.until > month))
    for (const c of ending) endCard(world, c.card, c.region, events)
    for (const c of beginning) beginCard(world, c.card, c.region, events)
  }
}
