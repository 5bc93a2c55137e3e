/**
 * F4 · Neither all local nor all distant: the mix wins.
 *
 * Sources: Bathelt, Malmberg & Maskell, "Clusters and knowledge: local buzz, global pipelines and the process of knowledge creation",
 * Progress in Human Geography 28 (2004) 31–56; Oinas, "Activity-specificity in organizational learning: implications for analysing the role
 * of proximity", GeoJournal 49 (1999) 363–372. The essay, 4.
 *
 * Measured: three whole populations of 18 on the same seeds: all Local, all Globalist (three pipelines, no time for the neighbourhood), all
 * Gatekeeper (both). Mean advantage above the floor in years 4 to 8, and mean firm value, after-years counted in.
 * Honest because everybody plays the same, so that nobody wins at another's cost: what differs is the way of learning.
 */
import { pure } from './experiments/pure.ts'
import { above } from './kit/claims.ts'
import { column, type Fact } from './kit/fact.ts'
import { ratioOf } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'F4', title: 'The mix beats pure local and pure distant',
  experiments: [pure],
  judge: samples => (['local', 'globalist'] as const).flatMap(other => [
    above(`advantage of the mix over ${other}`, ratioOf(column(samples, 'gatekeeper advantage'), column(samples, `${other} advantage`)), 1.15),
    above(`value of the mix over ${other}`, ratioOf(column(samples, 'gatekeeper value'), column(samples, `${other} value`)), 1.05),
  ]),
}
