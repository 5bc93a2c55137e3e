/** The books of the month before the first: so that every "change against the month before" has something to stand on. */
import { CLOCK, type World } from './world.ts'
import { beginMonth, sortFirms, type Scratch } from './scratch.ts'
import { market, priceFirm } from './mechanisms/market.ts'
import { MONTHS_PER_YEAR } from './dimensions.ts'
import { prosperity } from './mechanisms/prosperity.ts'

/** Prices the market as it stands, without any money flowing; a founded firm `only` gets its books, the others keep theirs. */
export function open(world: World, only = -1): void {
  const scratch = beginMonth(world)
  if (only < 0) {
    sortFirms(world, scratch)
    market(world, scratch)
  } else joinMarket(world, scratch, only)
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

/** A newcomer's place in the market as it was last month: the others' books stay as they are. */
function joinMarket(world: World, { q, month, cheapness }: Scratch, i: number): void {
  priceFirm(world, q, i, cheapness[month & 1])
  world.share[i] = world.weight[i] / (world.market[0] + world.weight[i])
  world.revenue[i] = world.share[i] * world.market[1]
}
