/**
 * DEMAND, AND FITTING IT
 * The essay, 3.1 and 4: customers tell "what the global market will request tomorrow"; what was a strength yesterday may be worth little after a
 * jolt, and "it is particularly difficult to un-learn successful habits of the past" (2): a locked-in place goes on making what it always made
 * (Grabher 1993). Weights over the six fields are given by the scenario and shift at the start of some years; hints go round before
 * (vertical.ts). An event card may change them, too.
 *
 *   at a shift   fit of a firm's products in a field · (1 − jolt · |new − old weight| / larger of the two), half of that for who was warned
 *   after it     fit + refit · (1 − lock-in of the region · (1 − trust outside))² · (1 − fit) a month
 */
import { F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import { CLOCK, type World } from '../world.ts'

export const parameters = declare({
  jolt: { value: 1, unit: 'factor', min: 0, max: 1, source: 'play; essay 2, 4', meaning: 'how badly products fit when customers turn to something else' },
  refit: { value: 0.22, unit: 'per month', min: 0, max: 1, source: 'play; essay 2, 4', meaning: 'how fast a firm that is not locked in fits its products to new demand' },
})

export function shiftDemand(world: World, scratch: Scratch, events: EventBuffer): void {
  refit(world, scratch)
  const { clock, demand, demandNext, setting } = world
  if (clock[CLOCK.shiftMonth] !== clock[CLOCK.month]) return
  let gained = 0
  for (let f = 0; f < F; f++) if (demandNext[f] - demand[f] > demandNext[gained] - demand[gained]) gained = f
  emit(events, KIND.demandShifted, -1, -1, -1, gained, -1, -1, demandNext[gained] - demand[gained])
  misfit(world, scratch)
  demand.set(demandNext)
  world.hint.fill(0)
  const next = setting.demandShifts.find(s => s.month > clock[CLOCK.month])
  clock[CLOCK.shiftMonth] = next ? next.month : -1
  if (next) demandNext.set(next.weights)
}

/** What was made for yesterday's customers does not fit today's. */
function misfit({ attuned, demand, demandNext, hint }: World, { n, q }: Scratch): void {
  for (let f = 0; f < F; f++) {
    const most = Math.max(demand[f], demandNext[f])
    if (most === 0) continue
    const lost = q.jolt * Math.abs(demandNext[f] - demand[f]) / most
    for (let k = f; k < n * F; k += F) attuned[k] *= 1 - (hint[k] > 0 ? lost / 2 : lost)
  }
}

function refit({ attuned, lockIn, region, outsideTrust }: World, { n, q }: Scratch): void {
  for (let i = 0; i < n; i++) {
    const free = 1 - lockIn[region[i]] * (1 - outsideTrust[i]), pace = q.refit * free * free
    for (let k = i * F; k < (i + 1) * F; k++) attuned[k] += pace * (1 - attuned[k])
  }
}
