import { describe, expect, it } from 'vitest'
import { draws, shuffle } from '../../../server/facts/kit/draws.ts'
import {
  bootstrap, correlation, gini, hump, jackknife, leastSquares, mean, meanOf, rankCorrelation, ranks, ratioOf, shareOf, slope, tQuantile,
} from '../../../server/facts/kit/statistics.ts'

/** Nearly normal: the sum of twelve uniform draws. */
const normals = (n: number, u: () => number): number[] => Array.from({ length: n }, () => Array.from({ length: 12 }, u).reduce((a, b) => a + b) - 6)

describe('intervals', () => {
  it('Student’s quantiles are those of the tables', () => {
    for (const [df, t] of [[1, 12.706], [4, 2.776], [5, 2.571], [9, 2.262], [29, 2.045], [99, 1.984]]) expect(Math.abs(tQuantile(df) - t)).toBeLessThan(0.004)
  })
  it('a mean of five numbers has the interval that a textbook gives', () => {
    const { value, interval, n } = meanOf([2, 4, 4, 5, 10])
    expect([value, n]).toEqual([5, 5])
    expect(interval[0]).toBeCloseTo(5 - 2.7764 * 3 / Math.sqrt(5), 3)
    expect(interval[1]).toBeCloseTo(5 + 2.7764 * 3 / Math.sqrt(5), 3)
  })
  it('a run with nothing to tell is left out; one alone tells nothing sure', () => {
    expect(meanOf([1, NaN, 3])).toMatchObject({ value: 2, n: 2 })
    expect(meanOf([7])).toEqual({ value: 7, interval: [-Infinity, Infinity], n: 1 })
    expect(meanOf([]).interval).toEqual([-Infinity, Infinity])
  })
  it.each([['mean', meanOf], ['jackknife', (x: number[]) => jackknife(x, mean)], ['bootstrap', (x: number[]) => bootstrap(x, mean, 'test', 400)]] as const)('%s: nineteen of twenty intervals hold what is true', (name, of) => {
    const u = draws(`coverage ${name}`)
    let held = 0
    for (let k = 0; k < 300; k++) {
      const { interval: [low, high] } = of(normals(name === 'bootstrap' ? 40 : 8, u))
      if (low < 0 && high > 0) held++
    }
    expect(held / 300).toBeGreaterThan(0.9)
    expect(held / 300).toBeLessThan(0.99)
  })
  it('jackknife of a mean is the mean’s own interval', () => {
    const x = [3, 1, 4, 1, 5, 9, 2, 6]
    expect(jackknife(x, mean).interval[0]).toBeCloseTo(meanOf(x).interval[0], 10)
  })
  it('a ratio is of sums, not a mean of ratios', () => {
    expect(ratioOf([1, 9], [1, 3]).value).toBe(2.5)
    expect(ratioOf([1, NaN, 9], [1, 2, 3]).value).toBe(2.5)
  })
  it('a share that was never seen may still be: Wilson', () => {
    const { value, interval } = shareOf(0, 40)
    expect(value).toBe(0)
    expect(interval[0]).toBe(0)
    expect(interval[1]).toBeCloseTo(0.0876, 3)
    expect(shareOf(0, 0).interval).toEqual([0, 1])
  })
  it('bootstrap draws the same each time', () => {
    const x = normals(20, draws('x'))
    expect(bootstrap(x, mean, 'key')).toEqual(bootstrap(x, mean, 'key'))
    expect(bootstrap(x, mean, 'key').interval).not.toEqual(bootstrap(x, mean, 'other').interval)
  })
})

describe('fits', () => {
  it('least squares finds what was put in', () => {
    const rows = [[1, 0, 2], [1, 1, 0], [1, 2, 5], [1, 3, 1], [1, 4, 4]]
    const fit = leastSquares(rows, rows.map(([, a, b]) => 2 - 3 * a + 0.5 * b));
    [2, -3, 0.5].forEach((x, i) => expect(fit[i]).toBeCloseTo(x, 9))
  })
  it('says NaN when columns tell the same', () => {
    expect(leastSquares([[1, 1], [1, 1], [1, 1]], [1, 2, 3])).toEqual([NaN, NaN])
  })
  it('a parabola’s slopes and peak; a held column takes its part away', () => {
    const x = [0, 1, 2, 3, 4, 5, 6], other = [3, 1, 4, 1, 5, 9, 2]
    const { low, high, peak } = hump(x, x.map((v, i) => 4 * v - v * v + 7 * other[i]), 0, 6, [other])
    expect(low).toBeCloseTo(4, 8)
    expect(high).toBeCloseTo(-8, 8)
    expect(peak).toBeCloseTo(2, 8)
    expect(slope([0, 1, 2], [1, 3, 5])).toBeCloseTo(2, 12)
  })
})

describe('other figures', () => {
  it('ranks share ties', () => {
    expect(ranks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5])
  })
  it('rank correlation sees order, not size', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12)
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12)
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN()
  })
  it('Gini: alike 0, one has all nearly 1', () => {
    expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12)
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12)
  })
  it('draws are even, and the same for the same key', () => {
    const u = draws('even'), x = Array.from({ length: 4000 }, u)
    expect(mean(x)).toBeGreaterThan(0.48)
    expect(mean(x)).toBeLessThan(0.52)
    expect(new Set(x).size).toBeGreaterThan(3990)
    expect(draws('even')()).toBe(x[0])
    expect([...shuffle([1, 2, 3, 4, 5], draws('s'))].sort()).toEqual([1, 2, 3, 4, 5])
  })
})
