/** The books of the month before the first: so that every "change against the month before" has something to stand on. */
import { CLOCK, type World } from './world.ts'
import { beginMonth, sortFirms } from './scratch.ts'
import { market } from './mechanisms/market.ts'
import { MONTHS_PER_YEAR } from './dimensions.ts'
import { prosperity } from './mechanisms/prosperity.ts'

/** Prices the market as it stands, without any money flowing; a founded firm `only` gets its books, the others keep theirs. */
export function open(world: World, only = -1): void {
  const scratch = beginMonth(world)
  sortFirms(world, scratch)
  market(world, scratch)
  const { alive, fixedCost, profit, revenue, unitCost, rent, region, yearProfit } = world
  for (let i = 0; i < world.clock[CLOCK.firms]; i++) {
    if (alive[i] === 0 || (only >= 0 && i !== only)) continue
    fixedCost[i] = rent[region[i]] + scratch.q.upkeep
    profit[i] = revenue[i] * (1 - scratch.q.variable * unitCost[i]) - fixedCost[i]
    yearProfit[i * 3 + 1] = MONTHS_PER_YEAR * profit[i]
    yearProfit[i * 3 + 2] = MONTHS_PER_YEAR * profit[i]
  }
  if (only < 0) prosperity(world, scratch)
}
