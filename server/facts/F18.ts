/**
 * F18 · A faster floor shrinks gaps between regions, never to zero.
 *
 * Source: the essay, 2 (ubiquitification) and 5, second point ("there will always be infrastructural, social and institutional characteristics that make
 * one region different from another"); Maskell & Malmberg, "Localised learning and industrial competitiveness", Cambridge Journal of Economics 23 (1999)
 * 167–185.
 *
 * Measured: the parameter `globalization` (how fast the world makes everything available everywhere) at ¼, ½, 1, 2, 4 of its default; systematic
 * gap between the home regions' advantage (experiments/gaps.ts). Each step must shrink it; at the fastest it must still be above zero.
 */
import { gapWith } from './experiments/gaps.ts'
import { above, below } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { mean, meanOf } from './kit/statistics.ts'

const WORLDS = 60
export const SPEEDS = [0.25, 0.5, 1, 2, 4]

export const fact: Fact = {
  id: 'F18', title: 'A faster floor shrinks gaps between regions, never to zero',
  experiments: [{
    id: 'F18', file: import.meta.url,
    run: seed => ({ gap: SPEEDS.map(globalization => mean(Array.from({ length: WORLDS }, (_, k) => gapWith(`${seed} ${k}`, { globalization })))) }),
  }],
  judge: samples => {
    const gap = lists(samples, 'gap')
    return [
      ...SPEEDS.slice(1).map((x, k) => below(`gap at speed ${x} less gap at ${SPEEDS[k]}, levels²`, meanOf(gap.map(g => g[k + 1] - g[k])), 0)),
      above(`gap at speed ${SPEEDS[SPEEDS.length - 1]}`, meanOf(gap.map(g => g[g.length - 1])), 0),
    ]
  },
}
