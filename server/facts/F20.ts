/**
 * F20 · The more tacit the knowledge, the more proximity pays.
 *
 * Source: the essay, 3 ("The more tacit the knowledge involved, the greater the dependence of spatial proximity ... the more codified the knowledge,
 * the easier to communicate across spatial distance").
 *
 * Measured: experiments/watched.ts with all fields' tacitness set to .1, .3, .5, .7, .9: levels per watched pair-month in the same region over
 * those from elsewhere. The slope of the logarithm of that ratio on tacitness. The ratio, not the difference: tacit knowledge is
 * harder to take over anywhere; what the essay claims is that distance then hurts more.
 */
import { adding, toSample, watchEverybody } from './experiments/watched.ts'
import { above, aside } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { jackknife, slope, sum } from './kit/statistics.ts'

const TACIT = [0.1, 0.3, 0.5, 0.7, 0.9], WORLDS = 8

export const fact: Fact = {
  id: 'F20', title: 'The more tacit the knowledge, the more proximity pays',
  experiments: [{
    id: 'F20', file: import.meta.url,
    run: seed => Object.assign({}, ...TACIT.map(t => toSample(adding(
      Array.from({ length: WORLDS }, (_, k) => watchEverybody(`${seed} ${k}`, 18, w => w.tacit.fill(t)))), `${t} `))) as Sample,
  }],
  judge: samples => [
    above('growth of log premium over the whole range of tacitness', jackknife(samples, kept => slope(TACIT, TACIT.map(t => Math.log(premium(kept, t))))), 0),
    ...[TACIT[0], TACIT[TACIT.length - 1]].map(t => aside(`premium at tacitness ${t}`, jackknife(samples, kept => premium(kept, t)))),
  ],
}

function premium(kept: readonly Sample[], t: number): number {
  const rate = (places: string[]) => sum(places.flatMap(p => column(kept, `${t} ${p} levels`))) / sum(places.flatMap(p => column(kept, `${t} ${p} months`)))
  return rate(['plot', 'region']) / rate(['elsewhere'])
}
