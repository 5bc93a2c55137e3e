/**
 * How a fact stands with few seeds: `holds` when all its intervals are on the good side, `doubt` when its figures are but an interval reaches over a
 * bar, `broken` when a figure itself is on the wrong side.
 */
import type { Verdict } from '../facts/kit/claims.ts'

export type Standing = 'holds' | 'doubt' | 'broken'

/** A claim's margin counts half-widths inside the bar: below 0 the interval reaches over it, below −1 the figure does too. */
export function standingOf({ claims, holds }: Pick<Verdict, 'claims' | 'holds'>): Standing {
  if (holds) return 'holds'
  return claims.some(c => c.margin <= -1 && !c.holds) ? 'broken' : 'doubt'
}

/** What a variation does to each fact, against the model as it is on the same seeds. */
export function effects(base: Record<string, Standing>, varied: Record<string, Standing>): { breaks: string[]; doubts: string[]; mends: string[] } {
  const facts = Object.keys(base)
  return {
    breaks: facts.filter(f => varied[f] === 'broken' && base[f] !== 'broken'),
    doubts: facts.filter(f => varied[f] === 'doubt' && base[f] === 'holds'),
    mends: facts.filter(f => varied[f] === 'holds' && base[f] !== 'holds'),
  }
}
