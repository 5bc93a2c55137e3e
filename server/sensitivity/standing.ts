/**
 * What a variation does to a fact. Where a claim stands in the model as it is comes from many seeds; how far the variation moves it, and how surely, from
 * elsewhere (design.ts, or pairs of runs). It would stand at the sum of the two.
 */
import type { Claim } from '../facts/kit/claims.ts'

export interface Shift { /** of the claim's value */ by: number; /** of `by` */ variance: number }
/** breaks: past its bar, by more than luck · doubt: past its bar, perhaps by luck (only of a claim whose interval is clear of the bar) · strained: more than half of its room is gone, by more than luck */
export type Effect = 'breaks' | 'doubt' | 'strained' | 'mends' | 'moves' | 'none'
const ORDER: readonly Effect[] = ['breaks', 'doubt', 'strained', 'mends', 'moves', 'none']
/** A shift counts when it is so many standard errors: among the shifts of one claim by 280 variations luck alone does that less than once. */
export const ERRORS = 3

/** How far a value is inside a claim's bar, in its own unit; negative = outside. NaN for what decides nothing. */
export function inside(bar: string, value: number): number {
  const between = /^between (-?[\d.e-]+) and (-?[\d.e-]+)$/.exec(bar), one = /^([<>]) (-?[\d.e-]+)$/.exec(bar)
  if (between) return Math.min(value - Number(between[1]), Number(between[2]) - value)
  if (one) return one[1] === '>' ? value - Number(one[2]) : Number(one[2]) - value
  return NaN
}

/** Of one claim. */
export function effectOn({ bar, value, holds }: Pick<Claim, 'bar' | 'value' | 'holds'>, { by, variance }: Shift): Effect {
  const before = inside(bar, value), after = inside(bar, value + by)
  if (by === 0 || Number.isNaN(before) || Number.isNaN(after)) return 'none'
  const sure = Math.abs(by) >= ERRORS * Math.sqrt(variance)
  if (before >= 0 && after < 0) return sure ? 'breaks' : holds ? 'doubt' : 'none'
  if (!sure) return 'none'
  if (before < 0) return after >= 0 ? 'mends' : 'moves'
  return after < before / 2 ? 'strained' : 'moves'
}

/** Of a fact: its worst claim's. It is mended only when every claim that fails is. `null` = not known of this claim. */
export function effect(claims: readonly Claim[], shifts: readonly (Shift | null)[] | undefined): Effect {
  if (!shifts) return 'none'
  const of = claims.map((claim, c): Effect => { const shift = shifts[c]; return shift ? effectOn(claim, shift) : 'none' })
  const worst = ORDER[Math.min(...of.map(e => ORDER.indexOf(e)))]
  if (worst !== 'mends') return worst
  return claims.every((claim, c) => !(inside(claim.bar, claim.value) < 0) || of[c] === 'mends') ? 'mends' : 'moves'
}

/** Stands on its bars' good sides, whole intervals and all; in doubt; or with a figure on the wrong side. */
export function standing(claims: readonly Claim[]): 'holds' | 'doubt' | 'broken' {
  if (claims.some(c => inside(c.bar, c.value) < 0)) return 'broken'
  return claims.every(c => c.holds) ? 'holds' : 'doubt'
}
