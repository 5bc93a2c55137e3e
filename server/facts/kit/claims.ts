/**
 * A claim holds when the whole 95% interval lies on the bar's good side. A fact that makes several claims holds when all of
 * them do: no correction is needed for that, since each one that fails is enough to fail it.
 */
import { jackknife, type Estimate } from './statistics.ts'

export interface Claim {
  what: string
  value: number
  interval: [number, number]
  /** in words: "> 3", "between .3 and .7" */
  bar: string
  holds: boolean
  /** how far the nearer end of the interval is inside the bar, in half-widths; negative = outside */
  margin: number
  /** seeds or trials */ n: number
}

function claim(what: string, e: Estimate, bar: string, inside: number, edge = false): Claim {
  const half = (e.interval[1] - e.interval[0]) / 2
  const holds = (edge ? inside >= 0 : inside > 0) && Number.isFinite(half)
  return { what, value: e.value, interval: e.interval, bar, holds, n: e.n, margin: Number.isFinite(half) && !Number.isNaN(inside) ? inside / Math.max(half, 1e-9) : -Infinity }
}
export const above = (what: string, e: Estimate, x: number): Claim => claim(what, e, `> ${x}`, e.interval[0] - x)
export const below = (what: string, e: Estimate, x: number): Claim => claim(what, e, `< ${x}`, x - e.interval[1])
/** Both ends count as inside. */
export const between = (what: string, e: Estimate, low: number, high: number): Claim =>
  claim(what, e, `between ${round(low)} and ${round(high)}`, Math.min(e.interval[0] - low, high - e.interval[1]), true)
const round = (x: number): number => Math.round(1000 * x) / 1000

/** A figure worth knowing that decides nothing: it always "holds" and is never the weakest. */
export const aside = (what: string, e: Estimate): Claim => ({ what, value: e.value, interval: e.interval, bar: 'told only', holds: true, margin: Infinity, n: e.n })

/**
 * An inverted U by the test of Lind & Mehlum ("With or without U?", Oxford Bulletin of Economics and Statistics 72, 2010):
 * the slope of a quadratic fit is positive at the low end and negative at the high end; then the peak lies in between.
 */
export function invertedU<T>(what: string, samples: readonly T[], fit: (kept: readonly T[]) => { low: number; high: number; peak: number }): Claim[] {
  return [
    above(`${what}: slope at the low end`, jackknife(samples, kept => fit(kept).low), 0),
    below(`${what}: slope at the high end`, jackknife(samples, kept => fit(kept).high), 0),
    aside(`${what}: peak`, jackknife(samples, kept => fit(kept).peak)),
  ]
}

export interface Verdict {
  id: string
  /** of the claim that is nearest to failing, or fails worst */
  value: number
  interval: [number, number]
  bar: string
  holds: boolean
  claims: Claim[]
}
/** A fact's one line: its weakest claim. */
export function verdict(id: string, claims: Claim[]): Verdict {
  const weakest = claims.reduce((w, c) => (c.margin < w.margin ? c : w))
  return { id, value: weakest.value, interval: weakest.interval, bar: `${weakest.what} ${weakest.bar}`, holds: claims.every(c => c.holds), claims }
}
