/**
 * G1 · No dominant strategy.
 *
 * Needed for the game: hunting for the one right way must not pay.
 *
 * Measured: (a) every named strategy as an invader (2 of 18) in a population of every other (16 of 18): in some population it ends below the
 * residents. Which population that is, is looked for in one half of the seeds and tried on the other half (and the other way round), so that the
 * worst of ten is not chosen by its luck. (b) The mixed field, two firms of each: best over worst mean value, Loner left out; Loner over best.
 */
import { byStrategy, mixed } from './experiments/mixed.ts'
import { invasion } from './experiments/invasion.ts'
import { above, aside, below } from './kit/claims.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { STRATEGIES } from './kit/field.ts'
import { jackknife, mean, meanOf } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'G1', title: 'No dominant strategy',
  experiments: [invasion, mixed],
  judge: (invaded, field) => [
    ...STRATEGIES.map(s => below(`${s} as an invader, less residents, k`, meanOf(worstCase(invaded, s)), 0)),
    ...spread(field),
  ],
}

/** For each seed the invader's difference in the population that is worst for it in the other half of the seeds. */
function worstCase(samples: readonly Sample[], invader: string): number[] {
  const rows = lists(samples, invader)
  return rows.map((row, s) => {
    const others = rows.filter((_, t) => t % 2 !== s % 2)
    const means = STRATEGIES.map((resident, p) => (resident === invader ? Infinity : mean(others.map(r => r[p]))))
    return row[means.indexOf(Math.min(...means))]
  })
}

/** Best over worst, and Loner over best, from lists of values by firm. */
export function spread(field: readonly Sample[]) {
  const means = (kept: readonly Sample[]) => {
    const of = lists(kept, 'values').map(byStrategy)
    return STRATEGIES.map((_, s) => mean(of.map(v => v[s])))
  }
  const without = (m: number[]) => m.filter((_, s) => STRATEGIES[s] !== 'loner')
  return [
    below('best over worst in the mixed field', jackknife(field, kept => { const m = without(means(kept)); return Math.max(...m) / Math.min(...m) }), 1.6),
    above('Loner over the best', jackknife(field, kept => { const m = means(kept); return m[STRATEGIES.indexOf('loner')] / Math.max(...m) }), 0.5),
    ...STRATEGIES.map((s, k) => aside(`mean value of ${s}, k`, meanOf(lists(field, 'values').map(v => byStrategy(v)[k])))),
  ]
}
