/** Why a firm's result changed in its last finished year, read from the books (whyBooks.ts gives the rule). */
import type { WhyChanged } from '../view/types.ts'
import { CHANNELS, MONTHS_PER_YEAR, type Channel } from './dimensions.ts'
import { monthOf, WHY, WHY_FIXED, type World } from './world.ts'

/** Null before the first year has ended, or for a firm that was founded in the course of it. The parts add up to `change`. */
export function whyChanged(world: World, firm: number): WhyChanged | null {
  const year = Math.floor(monthOf(world) / MONTHS_PER_YEAR)
  if (year < 1 || world.alive[firm] === 0 || world.foundedMonth[firm] > (year - 1) * MONTHS_PER_YEAR) return null
  const of = (p: number): number => world.whyDone[firm * WHY + p]
  const named = (name: (typeof WHY_FIXED)[number]): number => of(WHY_FIXED.indexOf(name))
  const knowledge: Partial<Record<Channel, number>> = {}
  CHANNELS.forEach((channel, c) => {
    const k = of(WHY_FIXED.length + c)
    if (k !== 0) knowledge[channel] = k
  })
  return {
    year,
    change: world.yearProfit[firm * 3 + 1] - world.yearProfit[firm * 3 + 2],
    parts: { prices: named('prices'), knowledge, cost: named('cost'), crowding: named('crowding'), rivals: named('rivals'), demand: named('demand') },
  }
}
