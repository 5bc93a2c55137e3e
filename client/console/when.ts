/** Months of the game as an instructor says them. Pure. */
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { holds, type Card } from '../../shared/cards/index.ts'
import { monthName, number, t } from '../text/index.ts'

/** Month of the session (1 = the first January) → "March of year 2". */
export const whenWords = (month: number): string =>
  t('lesson.cards.monthOfYear', { month: monthName(month, 'long'), year: number(Math.ceil(month / MONTHS_PER_YEAR)) })

/** Starts of the years that are still to come after the next month, as months of the session. */
export function laterStarts(month: number, years: number): number[] {
  const first = month + 1
  return Array.from({ length: years }, (_, i) => i * MONTHS_PER_YEAR + 1).filter(start => start > first)
}

/** How long a card works if nobody says otherwise. */
export const lasts = (card: Card): string =>
  card.months !== null ? t('console.cards.until', { count: card.months }) : t(holds(card) ? 'console.cards.untilEnd' : 'console.cards.once')
