/**
 * G5 · No last-round trick.
 *
 * Needed for the game: the after-years count, so that burning the house in the last year gains nothing.
 *
 * Measured: one of 18 local firms (six tried in turn) leaves at the start of year 3, 7 or 8 of 8, in five ways (30% and 60% to suppliers, 50% and 90%
 * captive, everything to suppliers); value after the three after-years over the same seed at home. The best of the five ways counts for each year: a
 * trickster would choose. Late gain below that of year 3, and below 10%.
 */
import { above, aside, below } from './kit/claims.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { cheapestHost, lab, playLab, sendAbroad, worth } from './kit/lab.ts'
import { jackknife, mean } from './kit/statistics.ts'

const TRIED = [0, 4, 7, 11, 14, 17], YEARS = [3, 7, 8], MONTHS = 132
const WAYS: readonly [number, 0 | 1][] = [[0.3, 1], [0.6, 1], [0.5, 0], [0.9, 0], [1, 1]]

export const fact: Fact = {
  id: 'G5', title: 'No last-round trick',
  experiments: [{ id: 'G5', file: import.meta.url, run }],
  judge: samples => {
    const gain = (kept: readonly Sample[], year: number) => Math.max(...WAYS.map((_, k) => mean(lists(kept, `${year}`).map(v => v[k])))) / mean(lists(kept, 'home').map(v => v[0])) - 1
    return YEARS.slice(1).flatMap(year => [
      above(`gain of leaving in year 3 less in year ${year}`, jackknife(samples, kept => gain(kept, 3) - gain(kept, year)), 0),
      below(`gain of leaving in year ${year}`, jackknife(samples, kept => gain(kept, year)), 0.1),
    ]).concat(aside('gain of leaving in year 3', jackknife(samples, kept => gain(kept, 3))))
  },
}

function run(seed: string): Sample {
  return { home: [value(seed, 0, [0, 0])], ...Object.fromEntries(YEARS.map(year => [String(year), WAYS.map(way => value(seed, year, way))])) }
}

function value(seed: string, year: number, [share, mode]: readonly [number, 0 | 1]): number {
  const play = (leaver: number | null) => playLab(lab({ seed }), MONTHS, {
    before: (w, month) => { if (leaver !== null && month === (year - 1) * 12) sendAbroad(w, leaver, share, mode, cheapestHost(w)) },
  })
  if (year > 0) return mean(TRIED.map(i => worth(play(i), i)))
  const home = play(null)
  return mean(TRIED.map(i => worth(home, i)))
}
