/**
 * F8 · Vertical learning matters, but little of it is local.
 *
 * Source: the essay, 3.1 and 5, third point ("the magnitude and importance of localized interactions along the vertical setting have been
 * exaggerated"); Malmberg & Maskell, "The elusive concept of localization economies", Environment and Planning A 34 (2002) 429–449.
 *
 * Measured: share of `vertical` in all levels learned in the mixed field (what firms began with and what everybody got for nothing left out).
 * Same-region premium of a channel: the share of a firm's learning by it that is gone when the firm is put alone into an empty twin of its
 * region, where it is no insider (experiments/alone.ts).
 */
import { alone, premium } from './experiments/alone.ts'
import { LEARNED, mixed } from './experiments/mixed.ts'
import { above, aside } from './kit/claims.ts'
import { column, lists, type Fact, type Sample } from './kit/fact.ts'
import { jackknife, sum } from './kit/statistics.ts'

export const fact: Fact = {
  id: 'F8', title: 'Vertical learning matters, but little of it is local',
  experiments: [mixed, alone],
  judge: (field, moved) => [
    above('share of learning', jackknife(field, kept => sum(column(kept, 'vertical')) / sum(LEARNED.map(c => sum(column(kept, c))))), 0.1),
    ...(['horizontal', 'social'] as const).map(c => above(`premium of ${c} less that of vertical`, jackknife(moved, kept => of(kept, c) - of(kept, 'vertical')), 0)),
    aside('premium of vertical', jackknife(moved, kept => of(kept, 'vertical'))),
  ],
}
const of = (samples: readonly Sample[], c: string): number => premium(lists(samples, c), lists(samples, `${c} alone`))
