/** Time per firm-month as classes grow. In test/slow because clocks are noisy: the best of several runs is compared. */
import { expect, it } from 'vitest'
import { clearEvents, eventBuffer } from '../../shared/economy/events.ts'
import { step } from '../../shared/economy/step.ts'
import { cloneWorld } from '../../shared/economy/world.ts'
import { pipe, PLAYS, put } from '../economyTrial.ts'
import { play, testWorld } from '../worlds.ts'

/** Best microseconds per firm-month over several runs of a year. */
function cost(firms: number, runs: number): number {
  const world = testWorld({ firms })
  for (let i = 0; i < firms; i++) put(world, i, i % 3 === 0 ? PLAYS.mix : { ...PLAYS.local, share: i % 3 === 1 ? 0.4 : 0, mode: 1 })
  pipe(world, Array.from({ length: firms }, (_, i) => i).filter(i => i % 3 === 0), 2)
  play(world, 24)
  const events = eventBuffer()
  let best = Infinity
  for (let r = 0; r < runs; r++) {
    const copy = cloneWorld(world)
    const from = performance.now()
    for (let m = 0; m < 12; m++) { clearEvents(events); step(copy, events) }
    best = Math.min(best, (performance.now() - from) * 1000 / 12 / firms)
  }
  return best
}

it('300 firms cost at most 1.5 times as much per firm-month as 30', () => {
  cost(60, 20)
  expect(cost(300, 20)).toBeLessThan(1.5 * cost(30, 100))
})
