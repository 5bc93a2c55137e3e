/**
 * F7 · Clusters without outside ties converge, lock in, and suffer more from a jolt.
 *
 * Sources: Pouder & St. John, "Hot spots and blind spots: geographical clusters of firms and innovation", Academy of Management Review 21 (1996)
 * 1192–1225; Grabher, "The weakness of strong ties: the lock-in of regional development in the Ruhr area", in The Embedded Firm (1993). The
 * essay, 2 and 4.
 *
 * Measured: whole populations of Local and of Gatekeeper in `first-hour` without its own shift of demand (which is announced and mild); with the event card
 * "Customers have turned away" at the start of year 5, and on the same seeds without it.
 * Variety: mean difference of profiles within regions, last year before the shift less first year. Loss: advantage missing in the first year
 * after the shift, as a share of what it would have been. Recovery: share of that loss which is gone in the third year after it.
 */
import { pure } from './experiments/pure.ts'
import { above, aside, below } from './kit/claims.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { jackknife, mean, meanOf } from './kit/statistics.ts'

/** Years (from 0) of the first year under the shifted demand, and of the third. */
const FIRST = 4, THIRD = 6

export const fact: Fact = {
  id: 'F7', title: 'Clusters without outside ties converge and suffer more from a jolt',
  experiments: [pure],
  judge: samples => [
    below('change of variety within regions, years 1 to 4', meanOf(lists(samples, 'local variety').map(v => v[3] - v[0])), 0),
    above('loss of the local over that of the mix', jackknife(samples, kept => loss(kept, 'local', FIRST) / loss(kept, 'gatekeeper', FIRST)), 1.3),
    above('recovery of the mix less that of the local', jackknife(samples, kept => recovery(kept, 'gatekeeper') - recovery(kept, 'local')), 0),
    aside('loss of the local', jackknife(samples, kept => loss(kept, 'local', FIRST))),
    aside('loss of the mix', jackknife(samples, kept => loss(kept, 'gatekeeper', FIRST))),
  ],
}

function loss(samples: readonly Sample[], bot: string, year: number): number {
  const at = (name: string) => mean(lists(samples, `${bot} ${name}`).map(path => path[year]))
  return 1 - at('with') / at('without')
}
const recovery = (samples: readonly Sample[], bot: string): number => 1 - loss(samples, bot, THIRD) / loss(samples, bot, FIRST)
