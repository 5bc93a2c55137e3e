/**
 * DEMAND
 * The essay, 3.1 and 4: customers tell "what the global market will request tomorrow"; what was a strength yesterday may be worth little after a
 * jolt (lock-in). Weights over the six fields are given by the scenario and shift at the start of some years; hints go round before
 * (vertical.ts). An event card may change them, too.
 */
import { F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { CLOCK, type World } from '../world.ts'

export function shiftDemand(world: World, events: EventBuffer): void {
  const { clock, demand, demandNext, setting } = world
  if (clock[CLOCK.shiftMonth] !== clock[CLOCK.month]) return
  let gained = 0
  for (let f = 0; f < F; f++) if (demandNext[f] - demand[f] > demandNext[gained] - demand[gained]) gained = f
  emit(events, KIND.demandShifted, -1, -1, -1, gained, -1, -1, demandNext[gained] - demand[gained])
  demand.set(demandNext)
  world.hint.fill(0)
  const next = setting.demandShifts.find(s => s.month > clock[CLOCK.month])
  clock[CLOCK.shiftMonth] = next ? next.month : -1
  if (next) demandNext.set(next.weights)
}
