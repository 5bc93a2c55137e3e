/** What must be true of every world in every month. */
import { expect } from 'vitest'
import { C, F } from '../../../shared/economy/dimensions.ts'
import { worldLayout, type World } from '../../../shared/economy/world.ts'

/** Throws (by expect) at the first thing that is wrong. */
export function checkWorld(world: World): void {
  const [month, firms, advances] = world.clock
  for (const name of Object.keys(worldLayout) as (keyof typeof worldLayout)[]) {
    const column = world[name]
    if (column instanceof Float64Array) for (const x of column) if (!Number.isFinite(x)) expect.fail(`month ${month}: ${name} holds ${x}`)
  }
  for (let i = 0; i < firms; i++) {
    if (!world.alive[i]) continue
    for (let f = 0; f < F; f++) {
      const k = i * F + f
      let sum = 0
      for (let c = 0; c < C; c++) sum += world.ledger[k * C + c]
      if (sum !== world.level[k]) expect.fail(`month ${month}: ledger of firm ${i}, field ${f} is ${sum}, its level ${world.level[k]}`)
      if (world.level[k] < world.floor[f]) expect.fail(`month ${month}: firm ${i} is below the floor of field ${f}`)
      const a = world.practice[k]
      if (a < 0) { if (world.level[k] !== world.floor[f]) expect.fail(`month ${month}: firm ${i} is above the floor of field ${f} with nothing in hand`); continue }
      const told = a < advances && world.advanceField[a] === f && world.advanceLevel[a] === world.level[k] && world.advanceMonth[a] <= month
        && world.advanceMaker[a] >= -1 && world.advanceMaker[a] < firms && world.advanceRegion[a] >= 0 && world.advanceRegion[a] < world.sizes.regions
      if (!told) expect.fail(`month ${month}: advance ${a} of firm ${i} has no proper biography`)
    }
    for (const [name, x] of [['embeddedness', world.embeddedness[i]], ['absorptive', world.absorptive[i]], ['share', world.share[i]]] as const) {
      if (x < 0 || x > 1) expect.fail(`month ${month}: ${name} of firm ${i} is ${x}`)
    }
    if (world.cash[i] < 0 || world.loan[i] < 0 || (world.cash[i] > 0 && world.loan[i] > 0)) expect.fail(`month ${month}: firm ${i} has cash ${world.cash[i]} and loan ${world.loan[i]}`)
    if (!(world.unitCost[i] > 0)) expect.fail(`month ${month}: unit cost of firm ${i} is ${world.unitCost[i]}`)
  }
  const demand = world.demand.reduce((a, b) => a + b, 0)
  if (Math.abs(demand - 1) > 1e-9) expect.fail(`demand sums to ${demand}`)
}
