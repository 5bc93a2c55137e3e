import { describe, expect, it } from 'vitest'
import { scratchOf } from '../../../shared/economy/scratch.ts'
import { play, testWorld } from '../../worlds.ts'
import { pipe } from '../../economyTrial.ts'

/** Offers and events per firm-month: what the work of a month consists of. */
function work(firms: number): number {
  const world = testWorld({ firms })
  pipe(world, [...Array(firms).keys()], 2)
  let rows = 0
  play(world, 12, events => { rows += events.count + scratchOf(world).offers.count })
  return rows / firms / 12
}
describe('a large class', () => {
  it('costs no more per firm and month than a small one: the rows of a month grow with the firms, not with their pairs', () => {
    expect(work(300)).toBeLessThan(1.5 * work(30))
  })
})
