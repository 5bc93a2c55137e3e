/**
 * F16 · Regions specialise over time, and sizes become skewed.
 *
 * Sources: the essay, 2 (cumulative causation "favors industrial specialization and territorial differentiation"; "no competitive region or nation can
 * remain a Jack-of-all-trades"); Krugman, Geography and Trade (1991), for the index.
 *
 * Measured: the mixed field. Krugman's index of the home regions' knowledge above the floor by field, and Gini's index of the firms'
 * revenue: end of the last year less end of the first.
 */
import { mixed } from './experiments/mixed.ts'
import { above, aside } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { meanOf } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'F16', title: 'Regions specialise over time, sizes become skewed',
  experiments: [mixed],
  judge: samples => {
    const change = (name: string) => meanOf(lists(samples, name).map(x => x[x.length - 1] - x[0]))
    return [
      above('specialisation of home regions, last year less first', change('special'), 0),
      above('Gini of revenue, last year less first', change('sizes'), 0),
      aside('specialisation after the first year', meanOf(lists(samples, 'special').map(x => x[0]))),
      aside('Gini after the first year', meanOf(lists(samples, 'sizes').map(x => x[0]))),
    ]
  },
}
