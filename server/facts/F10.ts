/**
 * F10 · Trust grows with use, in months, not at once.
 *
 * Source: the essay, 4 ("new trust is being built in a conscious, systematic and incremental way ... takes time and involves costs"); it cites
 * Williamson (1985), Dasgupta (1988), Harrison (1992).
 *
 * Measured: in whole populations of Gatekeepers (normal use: two tokens, about two pipelines, selective disclosure), pipelines that lived for two
 * years: mean trust must rise from each month of age to the next; half the way from the first trust to full trust is gone after 6 to
 * 18 months (median pipeline of a session).
 */
import { pure } from './experiments/pure.ts'
import { above, between } from './kit/claims.ts'
import { lists, type Fact } from './kit/fact.ts'
import { meanOf } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'F10', title: 'Trust grows with use, over months',
  experiments: [pure],
  judge: samples => {
    const paths = lists(samples, 'gatekeeper trust').filter(p => p.length > 0)
    return [
      above('least growth of mean trust in a month, first two years', meanOf(paths.map(p => Math.min(...p.slice(1, 25).map((t, age) => t - p[age])))), 0),
      between('months to half-way', meanOf(paths.map(p => p[25])), 6, 18),
    ]
  },
}
