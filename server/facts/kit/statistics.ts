/** Estimates with 95% intervals over seeds. A sample is what one seed tells; seeds are independent, what lies within one is not. */
import { draws } from './draws.ts'

export interface Estimate { value: number; interval: [number, number]; /** seeds, or trials of a share */ n: number }

/** A list of n times the same. */
export const filled = <T>(n: number, x: T): T[] => Array.from({ length: n }, () => x)
export const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0)
export const mean = (x: readonly number[]): number => sum(x) / x.length
/** Of a sample; NaN below two. */
export function sd(x: readonly number[]): number {
  const m = mean(x)
  return Math.sqrt(sum(x.map(v => (v - m) * (v - m))) / (x.length - 1))
}

const SMALL = [12.7062, 4.3027, 3.1824, 2.7764]
/** 97.5% quantile of Student's t (Abramowitz & Stegun 26.7.5; error below .003 from 5 degrees of freedom on, a table before). */
export function tQuantile(df: number): number {
  if (!(df >= 1)) return Infinity
  if (df <= SMALL.length) return SMALL[Math.floor(df) - 1]
  const z = 1.959964, z3 = z ** 3, z5 = z ** 5, z7 = z ** 7
  return z + (z3 + z) / (4 * df) + (5 * z5 + 16 * z3 + 3 * z) / (96 * df ** 2) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * df ** 3)
}

/** Mean with Student's interval. Runs that had nothing to tell (NaN) are left out. */
export function meanOf(values: readonly number[]): Estimate {
  const x = values.filter(v => !Number.isNaN(v))
  if (x.length < 2) return { value: x.length === 1 ? x[0] : NaN, interval: [-Infinity, Infinity], n: x.length }
  const m = mean(x), half = tQuantile(x.length - 1) * sd(x) / Math.sqrt(x.length)
  return { value: m, interval: [m - half, m + half], n: x.length }
}

/**
 * Any smooth function of the samples (ratios of means, slopes of a pooled fit), by leaving out one seed after the other
 * (Tukey's jackknife), with Student's t.
 */
export function jackknife<T>(samples: readonly T[], statistic: (kept: readonly T[]) => number): Estimate {
  const n = samples.length, whole = n === 0 ? NaN : statistic(samples)
  if (n < 2) return { value: whole, interval: [-Infinity, Infinity], n }
  const parts = samples.map((_, i) => statistic([...samples.slice(0, i), ...samples.slice(i + 1)]))
  const m = mean(parts)
  const half = tQuantile(n - 1) * Math.sqrt((n - 1) / n * sum(parts.map(p => (p - m) * (p - m))))
  return Number.isNaN(half) ? { value: whole, interval: [-Infinity, Infinity], n } : { value: whole, interval: [whole - half, whole + half], n }
}

/** Ratio of two means over the same seeds. */
export function ratioOf(above: readonly number[], below: readonly number[]): Estimate {
  const pairs = above.map((a, i) => [a, below[i]] as const).filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b))
  return jackknife(pairs, kept => sum(kept.map(p => p[0])) / sum(kept.map(p => p[1])))
}

/** A share of trials that are independent of each other (Wilson's interval). */
export function shareOf(hits: number, trials: number): Estimate {
  if (trials === 0) return { value: NaN, interval: [0, 1], n: 0 }
  const z = 1.959964, p = hits / trials, d = 1 + z * z / trials
  const middle = (p + z * z / (2 * trials)) / d
  const half = z / d * Math.sqrt(p * (1 - p) / trials + z * z / (4 * trials * trials))
  return { value: p, interval: [Math.max(0, middle - half), Math.min(1, middle + half)], n: trials }
}

/** For what is not smooth (where is the best?): seeds drawn with replacement, always the same draws; middle 95%. */
export function bootstrap<T>(samples: readonly T[], statistic: (kept: readonly T[]) => number, key: string, repeats = 1000): Estimate {
  const n = samples.length
  if (n < 2) return { value: n === 0 ? NaN : statistic(samples), interval: [-Infinity, Infinity], n }
  const u = draws(`bootstrap ${key}`)
  const found = Array.from({ length: repeats }, () => statistic(Array.from({ length: n }, () => samples[Math.floor(u() * n)]))).sort((a, b) => a - b)
  const at = (q: number) => found[Math.min(repeats - 1, Math.floor(q * repeats))]
  return { value: statistic(samples), interval: [at(0.025), at(0.975)], n }
}

/** Coefficients of ordinary least squares, one for each column of `rows` (add a column of ones for the constant). */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): number[] {
  const k = rows[0]?.length ?? 0
  const a = Array.from({ length: k }, () => filled(k + 1, 0))
  rows.forEach((row, r) => {
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) a[i][j] += row[i] * row[j]
      a[i][k] += row[i] * y[r]
    }
  })
  return solve(a)
}

/** Gauss with pivoting on [A | b]; NaN everywhere when A has no inverse. */
function solve(a: number[][]): number[] {
  const k = a.length
  for (let c = 0; c < k; c++) {
    let p = c
    for (let r = c + 1; r < k; r++) if (Math.abs(a[r][c]) > Math.abs(a[p][c])) p = r
    if (Math.abs(a[p][c]) < 1e-12) return filled(k, NaN);
    [a[c], a[p]] = [a[p], a[c]]
    for (let r = 0; r < k; r++) {
      if (r === c) continue
      const f = a[r][c] / a[c][c]
      for (let j = c; j <= k; j++) a[r][j] -= f * a[c][j]
    }
  }
  return a.map((row, i) => row[k] / row[i])
}

/** Slope of y on x. */
export const slope = (x: readonly number[], y: readonly number[]): number => leastSquares(x.map(v => [1, v]), y)[1]

export interface Hump { /** slope at the low end of x */ low: number; /** slope at the high end */ high: number; /** where the fitted parabola peaks */ peak: number }
/** Slopes at both ends of a quadratic fit of y on x between `from` and `to`; further columns are held. */
export function hump(x: readonly number[], y: readonly number[], from: number, to: number, held: readonly (readonly number[])[] = []): Hump {
  const [, b, c] = leastSquares(x.map((v, i) => [1, v, v * v, ...held.map(h => h[i])]), y)
  return { low: b + 2 * c * from, high: b + 2 * c * to, peak: -b / (2 * c) }
}

/** Ranks from 1; ties share the mean of their places. */
export function ranks(x: readonly number[]): number[] {
  const order = x.map((_, i) => i).sort((a, b) => x[a] - x[b])
  const rank = filled(x.length, 0)
  for (let i = 0; i < order.length;) {
    let j = i
    while (j + 1 < order.length && x[order[j + 1]] === x[order[i]]) j++
    for (let k = i; k <= j; k++) rank[order[k]] = (i + j) / 2 + 1
    i = j + 1
  }
  return rank
}
/** Correlation; NaN when one of the two does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const mx = mean(x), my = mean(y)
  const xy = sum(x.map((v, i) => (v - mx) * (y[i] - my)))
  return xy / Math.sqrt(sum(x.map(v => (v - mx) * (v - mx))) * sum(y.map(v => (v - my) * (v - my))))
}
/** Spearman's. */
export const rankCorrelation = (x: readonly number[], y: readonly number[]): number => correlation(ranks(x), ranks(y))

/** Gini's index of sizes ≥ 0: 0 all alike, towards 1 one has all. */
export function gini(x: readonly number[]): number {
  const sorted = [...x].sort((a, b) => a - b), n = x.length
  return 2 * sum(sorted.map((v, i) => (i + 1) * v)) / (n * sum(sorted)) - (n + 1) / n
}

/** Place of the largest. */
export const argmax = (x: readonly number[]): number => x.reduce((best, v, i) => (v > x[best] ? i : best), 0)
