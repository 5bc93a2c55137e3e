import { describe, expect, it } from 'vitest'
import { prosperity } from '../../../../shared/economy/mechanisms/prosperity.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

/** Two firms in the first two regions; the first has 40% of its production in region 3. Incomes of both regions and of the host by hand, below. */
function small(changes: (world: World) => void = () => {}): World {
  const world = testWorld({ firms: 2, params: { baseIncome: 12, wageShare: 0.5, wagesFollow: 0.1, knowledgeIncome: 3, variable: 0.5 } })
  world.revenue.set([100, 0]); world.unitCost.set([1.2, 1])
  world.offshoreShare.set([0.4, 0.7]); world.offshoreHost.set([3, -1]); world.wage[3] = 0.5
  world.profit.set([10, -100]); world.leverCost.set([5, 0]); world.advantage.set([2, 0])
  world.localWages.set([10, 0, 7, 2, 0, 0])
  world.incomeStart.set([50, 100, 10, 6, 1, 1])
  changes(world)
  prosperity(world, beginMonth(world))
  return world
}
describe('income of a place, by hand', () => {
  // base 12 · 2 firms / 6 regions = 4 at home; production of the first firm 100 · .5 · 1.2 · .5 = 30, 18 of it at home, 12 at half the wage abroad
  it('wages follow what is produced; profit before levers and knowledge count at once', () => {
    const world = small()
    expect(world.localWages[0]).toBeCloseTo(10.8, 12)
    expect(world.localWages[3]).toBeCloseTo(2.4, 12)
    expect(world.prosperity[0]).toBeCloseTo(100 * (4 + 15 + 6 + 10.8) / 50, 10)
    expect(world.prosperity[3]).toBeCloseTo(100 * (4 * 0.45 + 2.4) / 6, 10)
  })
  it('a place bears no more than 20 k of a firm’s loss; where nobody produces any more, wages run out', () => {
    const world = small()
    expect(world.prosperity[1]).toBeCloseTo(4 - 20, 10)
    expect(world.localWages[2]).toBeCloseTo(6.3, 12)
    expect(world.prosperity[2]).toBeCloseTo(100 * (4 + 6.3) / 10, 10)
  })
  it('a small loss is borne in full', () => {
    expect(small(w => { w.profit[1] = -19.5 }).prosperity[1]).toBeCloseTo(4 - 19.5, 10)
  })
  it('a firm that is not there earns nothing', () => {
    const world = small(w => { w.alive[0] = 0 })
    expect(world.localWages[0]).toBeCloseTo(9, 12)
    // the base is by firm
    expect(world.prosperity[0]).toBeCloseTo(100 * (2 + 9) / 50, 10)
  })
  it('a world without firms still has the base of one', () => {
    expect(small(w => { w.alive.fill(0) }).prosperity[0]).toBeCloseTo(100 * (2 + 9) / 50, 10)
  })
  it('at the start wages stand where they belong, and all places are at 100', () => {
    const world = small(w => { w.incomeStart.fill(0) })
    expect([...world.localWages]).toEqual([18, 0, 0, 6, 0, 0])
    expect(world.prosperity[0]).toBe(100)
    expect(world.incomeStart[0]).toBeCloseTo(4 + 15 + 6 + 18, 12)
    // a place that starts with a loss is measured against 1 k
    expect(world.incomeStart[1]).toBe(1)
    expect(world.prosperity[1]).toBeCloseTo(-1600, 10)
  })
})
