/**
 * F17 · Crowding costs, density still pays at moderate levels.
 *
 * Sources: beyond the essay (which speaks of high-cost regions, 2); Folta, Cooper & Baik, "Geographic cluster size and firm performance", Journal of
 * Business Venturing 21 (2006) 217–242 (benefits of cluster size that turn into costs).
 *
 * Measured: 24 local firms of which n = 1, 2, 3, 4, 6, 8, 11, 14, 18 stand in one region (each home region takes its turn) and the others evenly in
 * the two others' places; mean value of those n after eight years and the three after. A quadratic fit of value on n with both ends sloping
 * to the middle.
 */
import { invertedU } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { HOMES, lab, playLab, worth } from './kit/lab.ts'
import { hump, mean } from './kit/statistics.ts'

const FIRMS = 24, MONTHS = 132
export const SIZES = [1, 2, 3, 4, 6, 8, 11, 14, 18]

export const fact: Fact = {
  id: 'F17', title: 'An interior best size of a region',
  experiments: [{ id: 'F17', file: import.meta.url, run: seed => ({ value: SIZES.map(n => mean(Array.from({ length: HOMES }, (_, r) => value(seed, r, n)))) }) }],
  judge: samples => invertedU('value by firms in the region', lists(samples, 'value'), kept =>
    hump(kept.flatMap(() => SIZES), kept.flat(), SIZES[0], SIZES[SIZES.length - 1])),
}

function value(seed: string, region: number, n: number): number {
  const others = Array.from({ length: HOMES }, (_, r) => r).filter(r => r !== region)
  const w = lab({ seed, firms: FIRMS, place: i => (i < n ? { region, plot: Math.floor(i / 3) } : { region: others[i % 2], plot: Math.floor((i - n) / 6) }) })
  playLab(w, MONTHS)
  return mean(Array.from({ length: n }, (_, i) => worth(w, i)))
}
