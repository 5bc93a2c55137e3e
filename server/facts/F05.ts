/**
 * F5 · Value by number of pipelines rises, then falls.
 *
 * Sources: Laursen & Salter, "Open for innovation: the role of openness in explaining innovation performance among U.K. manufacturing firms",
 * Strategic Management Journal 27 (2006) 131–150 (an inverted U of the breadth of search); Capello, "Spatial transfer of knowledge in high
 * technology milieux: learning versus collective learning processes", Regional Studies 33 (1999) 353–365. The essay, 4.
 *
 * Measured: laboratory populations of 18 in which every firm has k = 0 … 6 pipelines (drawn partners in other regions, selective disclosure)
 * from the second year on, eight years and three after-years. For each k the firms lay as many tokens on pipelines as serves that k best (1
 * to 5 tried; the others shrink in proportion): else many pipelines would fail for want of attention alone. Value = mean cash less loan.
 * The best k over bootstrapped seeds must lie in 1 … 3; two must beat six, and one none. (No parabola: the rise is steep and the fall is long, which a
 * parabola over 0 … 6 cannot show.)
 */
import { above, aside, between } from './kit/claims.ts'
import { draws } from './kit/draws.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { firmsOf, lab, pay, playLab, tie, worth, type Tokens } from './kit/lab.ts'
import { argmax, bootstrap, mean, meanOf } from './kit/statistics.ts'

const NUMBERS = [0, 1, 2, 3, 4, 5, 6], SPLITS = [1, 2, 3, 4, 5] as const
const YEAR = 12, MONTHS = 132

export const fact: Fact = {
  id: 'F5', title: 'Value by number of pipelines rises, then falls: best between 1 and 3',
  experiments: [{ id: 'F05', file: import.meta.url, run: seed => Object.fromEntries(NUMBERS.map(k => [String(k), (k === 0 ? [0] : SPLITS).map(t => value(seed, k, t))])) as Sample }],
  judge: samples => {
    const of = (kept: readonly Sample[], k: number): number[] => {
      const all = lists(kept, String(k)), split = argmax(all[0].map((_, t) => mean(all.map(run => run[t]))))
      return all.map(run => run[split])
    }
    const values = NUMBERS.map(k => of(samples, k))
    const minus = (a: number, b: number) => meanOf(values[a].map((v, s) => v - values[b][s]))
    const path = samples.map((_, s) => values.map(v => v[s]))
    return [
      between('best number of pipelines', bootstrap(path, kept => argmax(NUMBERS.map(k => mean(kept.map(p => p[k])))), 'F5'), 1, 3),
      above('two less six, k', minus(2, 6), 0),
      above('one less none, k', minus(1, 0), 0),
      ...NUMBERS.map(k => aside(`value with ${k}, k`, meanOf(values[k]))),
    ]
  },
}

function value(seed: string, k: number, tokens: number): number {
  const split: Tokens = tokens === 0 ? [4, 2, 3, 1, 0] : tokens === 1 ? [4, 2, 2, 1, 1] : tokens === 2 ? [3, 2, 2, 1, 2] : tokens === 3 ? [3, 1, 2, 1, 3] : tokens === 4 ? [3, 1, 1, 1, 4] : [2, 1, 1, 1, 5]
  const w = playLab(lab({ seed, tokens: () => [4, 2, 3, 1, 0] }), YEAR)
  for (const i of firmsOf(w)) pay(w, i, split)
  if (k > 0) tie(w, firmsOf(w), k, draws(`F5 ${seed} ${k}`))
  playLab(w, MONTHS - YEAR)
  return mean(firmsOf(w).map(i => worth(w, i)))
}
