import { describe, expect, it } from 'vitest'
import { eventBuffer, readEvents, clearEvents } from '../../../shared/economy/events.ts'
import { step } from '../../../shared/economy/step.ts'
import { worldLayout, type World } from '../../../shared/economy/world.ts'
import { busyMonth, luckOf } from './golden/busy.ts'
import { testWorld } from '../../worlds.ts'

const NAMES = Object.keys(worldLayout) as (keyof typeof worldLayout)[]
/** Numbers that a column holds for each firm, 0 when it is not by firm. */
const perFirm = (world: World, name: (typeof NAMES)[number]): number =>
  worldLayout[name].length({ ...world.sizes, firms: world.sizes.firms + 1 }) - worldLayout[name].length(world.sizes)

/** Puts a twin of a firm into the first slot that is not in use yet. */
function haunt(world: World, twinOf: number): void {
  const n = world.clock[1]
  for (const name of NAMES) {
    const each = perFirm(world, name)
    if (each > 0) world[name].copyWithin(n * each, twinOf * each, (twinOf + 1) * each)
  }
}

describe('a slot for a firm that is not founded yet', () => {
  it('does not matter, whatever stands in it: nobody counts it, meets it, pays it', () => {
    const plain = testWorld({ firms: 11, seed: 'ghost' }), haunted = testWorld({ firms: 11, seed: 'ghost' })
    const one = luckOf(5), two = luckOf(5), events = eventBuffer(64), others = eventBuffer(64)
    for (let m = 0; m < 60; m++) {
      haunt(haunted, m % 11)
      for (const [world, luck, rows] of [[plain, one, events], [haunted, two, others]] as const) {
        clearEvents(rows)
        if (m % 23 !== 17) busyMonth(world, luck, rows)
        step(world, rows)
      }
      expect(readEvents(others, m)).toEqual(readEvents(events, m))
      for (const name of NAMES) {
        const used = perFirm(plain, name) > 0 ? 11 * perFirm(plain, name) : plain[name].length
        expect([name, haunted[name].subarray(0, used)]).toEqual([name, plain[name].subarray(0, used)])
      }
    }
  })
})
