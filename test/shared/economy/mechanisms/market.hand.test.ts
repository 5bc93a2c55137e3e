import { expect, it } from 'vitest'
import { eventBuffer } from '../../../../shared/economy/events.ts'
import { settle } from '../../../../shared/economy/mechanisms/market.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { testWorld } from '../../../worlds.ts'

/** A month without sales, with so much in the purse of firm 1: what it has and owes afterwards. */
function left(cash: number): number[] {
  const world = testWorld({ firms: 2 })
  world.revenue.fill(0)
  world.cash[1] = cash
  settle(world, beginMonth(world), eventBuffer(8))
  return [world.cash[1], world.loan[1]]
}
it('half a k left is half a k in the purse, half a k short is half a k owed', () => {
  const [, spent] = left(0)
  expect(spent).toBeGreaterThan(1)
  expect(left(spent + 0.5)).toEqual([expect.closeTo(0.5, 9), 0])
  expect(left(spent - 0.5)).toEqual([0, expect.closeTo(0.5, 9)])
})
