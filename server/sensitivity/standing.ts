/**
 * What a variation does to a fact. Where a claim stands in the model as it is comes from many seeds; how far the variation moves it from few, paired
 * with the same seeds unvaried. It would stand at the sum of the two.
 *
 * The error of a shift is pooled over all variations (they differ in size, hardly in noise: once a path has parted, it is another path), so that
 * three seeds are enough for it. A shift counts when it is three such errors: among 250 variations luck alone does that less than once.
 */
import type { Claim } from '../facts/kit/claims.ts'

export interface Shift { /** of the claim's value */ by: number; /** of `by`, over seeds; NaN for one seed */ variance: number; seeds: number }
/** breaks: past its bar, by more than luck · doubt: past its bar, perhaps by luck (only of a claim whose interval is clear of the bar) · strained: more than half of its room is gone, by more than luck */
export type Effect = 'breaks' | 'doubt' | 'strained' | 'mends' | 'moves' | 'none'
const ORDER: readonly Effect[] = ['breaks', 'doubt', 'strained', 'mends', 'moves', 'none']
export const ERRORS = 3

/** How far a value is inside a claim's bar, in its own unit; negative = outside. NaN for what decides nothing. */
export function inside(bar: string, value: number): number {
  const between = /^between (-?[\d.e-]+) and (-?[\d.e-]+)$/.exec(bar), one = /^([<>]) (-?[\d.e-]+)$/.exec(bar)
  if (between) return Math.min(value - Number(between[1]), Number(between[2]) - value)
  if (one) return one[1] === '>' ? value - Number(one[2]) : Number(one[2]) - value
  return NaN
}

/** Variance of a shift measured with one seed, by fact and claim, pooled over the variations; undefined where none was run for two seeds. */
export function pooled(measured: readonly Record<string, readonly Shift[]>[]): Record<string, (number | undefined)[]> {
  const sums: Record<string, { sum: number; n: number }[]> = {}
  for (const facts of measured) {
    for (const [fact, shifts] of Object.entries(facts)) shifts.forEach(({ by, variance, seeds }, c) => {
      const at = ((sums[fact] ??= [])[c] ??= { sum: 0, n: 0 })
      if (by !== 0 && Number.isFinite(variance)) { at.sum += variance * seeds; at.n++ }
    })
  }
  return Object.fromEntries(Object.entries(sums).map(([fact, claims]) => [fact, claims.map(({ sum, n }) => (n > 0 ? sum / n : undefined))]))
}

/** Of one claim. `variance`: of a shift measured with one seed. */
export function effectOn({ bar, value, holds }: Pick<Claim, 'bar' | 'value' | 'holds'>, { by, seeds }: Shift, variance: number): Effect {
  const before = inside(bar, value), after = inside(bar, value + by)
  if (by === 0 || Number.isNaN(before) || Number.isNaN(after)) return 'none'
  const sure = Math.abs(by) >= ERRORS * Math.sqrt(variance / seeds)
  if (before >= 0 && after < 0) return sure ? 'breaks' : holds ? 'doubt' : 'none'
  if (!sure) return 'none'
  if (before < 0) return after >= 0 ? 'mends' : 'moves'
  return after < before / 2 ? 'strained' : 'moves'
}

/** Of a fact: its worst claim's. It is mended only when every claim that fails is. */
export function effect(claims: readonly Claim[], shifts: readonly Shift[] | undefined, variances: readonly number[]): Effect {
  if (!shifts) return 'none'
  const of = claims.map((claim, c) => effectOn(claim, shifts[c], variances[c]))
  const worst = ORDER[Math.min(...of.map(e => ORDER.indexOf(e)))]
  if (worst !== 'mends') return worst
  return claims.every((claim, c) => !(inside(claim.bar, claim.value) < 0) || of[c] === 'mends') ? 'mends' : 'moves'
}

/** Stands on its bars' good sides, whole intervals and all; in doubt; or with a figure on the wrong side. */
export function standing(claims: readonly Claim[]): 'holds' | 'doubt' | 'broken' {
  if (claims.some(c => inside(c.bar, c.value) < 0)) return 'broken'
  return claims.every(c => c.holds) ? 'holds' : 'doubt'
}
