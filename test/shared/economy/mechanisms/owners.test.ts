import { describe, expect, it } from 'vitest'
import { paidToOwners, worthOf } from '../../../../shared/economy/mechanisms/owners.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { P } from '../../../../shared/economy/parameters.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('what owners take out', () => {
  it('begins when they have waited long enough, and ends where the bank lends no more', () => {
    const world = testWorld({ firms: 2, params: { ownersWant: 20, ownersWait: 12, lends: 100 } }), { q } = beginMonth(world)
    world.foundedMonth[1] = 6
    expect([12, 13, 18, 19].map(m => paidToOwners(world, q, m, 0, 0))).toEqual([0, 20, 20, 20])
    expect([12, 13, 18, 19].map(m => paidToOwners(world, q, m, 1, 0))).toEqual([0, 0, 0, 20])
    expect([0, 99, 100, 500].map(owed => paidToOwners(world, q, 30, 0, owed))).toEqual([20, 20, 0, 0])
  })
  it('changes whose purse the money is in, not what a firm is worth, as long as nobody owes interest', () => {
    const worths = (ownersWant: number) => {
      const world = play(testWorld({ firms: 6, params: { ownersWant, startCash: 2000 } }), 30)
      return { worths: Array.from({ length: 6 }, (_, i) => worthOf(world, i)), paid: world.owners[0] }
    }
    const none = worths(0), some = worths(15)
    expect(some.paid).toBe(15 * 18)
    some.worths.forEach((w, i) => expect(w).toBeCloseTo(none.worths[i], 6))
  })
  it('makes a firm that earns less than they want borrow, up to what the bank lends and a month more', () => {
    const world = testWorld({ firms: 6, params: { ownersWant: 200, ownersWait: 0, lends: 150, startCash: 100 } })
    let most = 0
    for (let m = 0; m < 24; m++) { play(world, 1); most = Math.max(most, world.loan[0]) }
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(150 + world.params[P.ownersWant])
  })
})
