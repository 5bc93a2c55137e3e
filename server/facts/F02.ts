/**
 * F2 · Learning from rivals decays with distance, steeply at first.
 *
 * Sources: Rosenthal & Strange, "Geography, industrial organization, and agglomeration", Review of Economics and Statistics 85 (2003)
 * 377–393 (effects attenuate within the first miles); Jaffe, Trajtenberg & Henderson, "Geographic localization of knowledge spillovers as
 * evidenced by patent citations", Quarterly Journal of Economics 108 (1993) 577–598 (citations more local than controls).
 *
 * Measured: experiments/watched.ts: everybody watches drawn firms of the whole world with equal attention; levels taken over per watched
 * pair-month, same plot > same region > elsewhere, and region at least three times elsewhere. Told beside it: the same with every firm's
 * command of every region's language held at one value, so that only sight and encounter differ.
 * Honest because attention is drawn, not chosen: nobody watches near ones more.
 */
import { adding, PLACES, toSample, watchEverybody } from './experiments/watched.ts'
import { above, aside } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { jackknife, sum } from './kit/statistics.ts'

const WORLDS = 6, HELD = 0.5

export const fact: Fact = {
  id: 'F2', title: 'Learning from rivals decays with distance, steeply at first',
  experiments: [{
    id: 'F02', file: import.meta.url,
    run: seed => {
      const times = Array.from({ length: WORLDS }, (_, k) => `${seed} ${k}`)
      return {
        ...toSample(adding(times.map(s => watchEverybody(s)))),
        ...toSample(adding(times.map(s => watchEverybody(s, 18, w => w.overlap.fill(HELD)))), 'held '),
      }
    },
  }],
  judge: samples => [
    above('plot over region', ratioOfRates(samples, 'plot', 'region'), 1),
    above('region over elsewhere', ratioOfRates(samples, 'region', 'elsewhere'), 3),
    aside('plot over region, overlap held', ratioOfRates(samples, 'plot', 'region', 'held ')),
    aside('region over elsewhere, overlap held', ratioOfRates(samples, 'region', 'elsewhere', 'held ')),
  ],
}

type Place = (typeof PLACES)[number]
/** Levels per pair-month at one place over those at another. */
export function ratioOfRates(samples: readonly Sample[], a: Place, b: Place, prefix = '') {
  return jackknife(samples, kept => {
    const rate = (p: Place) => sum(column(kept, `${prefix}${p} levels`)) / sum(column(kept, `${prefix}${p} months`))
    return rate(a) / rate(b)
  })
}
