/**
 * Powers and exponentials that are asked for again and again with the same numbers, kept with what they were made of. What is given back
 * is always the value itself: whether it was kept makes no difference but in time.
 */
import { exp, pow } from './arithmetic.ts'

export interface Kept { x: Float64Array; y: Float64Array; value: Float64Array }

/** Places for values that do not come twice under another number. */
export const places = (count: number): Kept => ({ x: new Float64Array(count).fill(NaN), y: new Float64Array(count), value: new Float64Array(count) })

/** `pow(x, y)`, kept at a place. Beyond the last place nothing is kept. */
export function keptPow(kept: Kept, at: number, x: number, y: number): number {
  if (kept.x[at] === x && kept.y[at] === y) return kept.value[at]
  kept.x[at] = x
  kept.y[at] = y
  return kept.value[at] = pow(x, y)
}

/** `exp(x)`, kept at a place. */
export function keptExp(kept: Kept, at: number, x: number): number {
  if (kept.x[at] === x) return kept.value[at]
  kept.x[at] = x
  return kept.value[at] = exp(x)
}
