/**
 * The after-years: the world runs on with all levers as they stand, several times with other luck. What firms own at the end of it is
 * their value on the board, so that nobody gains by burning the house in the last year.
 */
import { mix } from './chance.ts'
import { clearEvents, eventBuffer } from './events.ts'
import { worthOf } from './mechanisms/owners.ts'
import { step } from './step.ts'
import { cloneWorld, CLOCK, type World } from './world.ts'

export interface AfterYears {
  /** k per firm slot: mean cash − loan after the after-years */ values: Float64Array
  /** mean prosperity per region at their end, start of the session = 100 */ prosperity: Float64Array
}

/** Plays `draws` futures of `months` months on copies; the world itself is not touched. */
export function project(world: World, draws = 20, months = 36): AfterYears {
  const values = new Float64Array(world.sizes.firms), prosperity = new Float64Array(world.sizes.regions)
  const future = cloneWorld(world)
  const bytes = new Uint8Array(future.buffer), now = new Uint8Array(world.buffer)
  const events = eventBuffer()
  for (let d = 0; d < draws; d++) {
    bytes.set(now)
    future.seed[3] = mix(world.seed[3] + Math.imul(d + 1, 0x9e3779b1))
    for (let m = 0; m < months; m++) {
      clearEvents(events)
      step(future, events)
    }
    for (let i = 0; i < world.clock[CLOCK.firms]; i++) values[i] += (worthOf(future, i)) / draws
    for (let r = 0; r < prosperity.length; r++) prosperity[r] += future.prosperity[r] / draws
  }
  return { values, prosperity }
}
