/**
 * VARIATION AND SELECTION
 * The essay, 3.2: firms "must act on incomplete and uncertain information"; what an advance is worth shows only in use, and some
 * disappoint. Neighbours share costs and conditions and can tell skill from circumstances ("comparability"): they pick the good ones.
 * Those far away cannot: "it might be easy for firms to blame an inadequate local factor market" of the other.
 *
 *   worth = 1 + worthSpread · (u1 + u2 − 1), drawn when the advance is made, hidden until provenAfter firm-months of use
 *   a neighbour's score for a field = gain/(1 + (gain/gapScale)²), gain = levels ahead + (worth − 1 if proven; −unproven if not)
 *   from afar: gain = levels ahead
 */
import { emit, KIND, type EventBuffer } from '../events.ts'
import { F } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  unproven: { value: 0.3, unit: 'levels', min: 0, max: 2, source: 'play; essay 3.2', meaning: 'how much a neighbour discounts what has not shown its worth' },
})

/** Field in which firm i gains most by copying j; `near` = i can judge what j's practice is really worth. −1 none. */
export function bestToCopy(world: World, q: Values, i: number, j: number, near: boolean): number {
  const { level, practice, advanceWorth, advanceUse } = world
  let best = -1, most = 0
  for (let f = 0; f < F; f++) {
    const a = practice[j * F + f]
    const ahead = level[j * F + f] - level[i * F + f]
    if (a < 0 || ahead <= 0) continue
    const gain = !near ? ahead : ahead + (advanceUse[a] >= q.provenAfter ? advanceWorth[a] - 1 : -q.unproven)
    const score = gain / (1 + (gain / q.gapScale) * (gain / q.gapScale))
    if (score > most) { best = f; most = score }
  }
  return best
}

/** Counts use; an advance that has been used long enough shows its worth to the firm that uses it. */
export function use(world: World, { n, q, month }: Scratch, events: EventBuffer): void {
  const { alive, practice, advanceUse, advanceWorth, region } = world
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    for (let f = 0; f < F; f++) {
      const a = practice[i * F + f]
      if (a >= 0 && ++advanceUse[a] === Math.floor(q.provenAfter)) emit(events, KIND.proven, i, -1, region[i], f, -1, a, advanceWorth[a], month)
    }
  }
}
