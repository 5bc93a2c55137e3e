/**
 * F13 · Leaving compels.
 *
 * Source: the essay, 5 ("compel their competitors and local suppliers to follow suit ... abstaining ... might easily prevent them from being
 * around"). Bandwagon.
 *
 * Measured: of 18 local firms 0, 3, 6, 9, 12, 15 or 17 (drawn order, the same for all numbers) move 60% of production to suppliers at the start
 * of year 3. (a) Share of the stayers that are in debt in any month of the eight years and the three after, slope on the number of leavers. (b)
 * What six of the stayers would gain if each of them alone left, too: value with against without, at each number (at 17: the last one).
 */
import { above } from './kit/claims.ts'
import { draws, shuffle } from './kit/draws.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { cheapestHost, firmsOf, lab, playLab, sendAbroad, worth } from './kit/lab.ts'
import { mean, meanOf, slope } from './kit/statistics.ts'

const FIRMS = 18, NUMBERS = [0, 3, 6, 9, 12, 15, 17], TRIED = 6, MONTHS = 132, WHEN = 24, SHARE = 0.6

export const fact: Fact = {
  id: 'F13', title: 'Leaving compels: stayers get into debt, and leaving pays at every number',
  experiments: [{ id: 'F13', file: import.meta.url, run }],
  judge: samples => [
    above('stayers in debt, share per leaver', meanOf(lists(samples, 'debt').map(d => slope(NUMBERS, d))), 0),
    ...NUMBERS.map((n, k) => above(`gain of one more leaver when ${n} have left, k`, meanOf(lists(samples, 'gain').map(g => g[k])), 0)),
  ],
}

function run(seed: string): Sample {
  const order = shuffle(Array.from({ length: FIRMS }, (_, i) => i), draws(`F13 ${seed}`))
  const debt: number[] = [], gain: number[] = []
  for (const n of NUMBERS) {
    const left = order.slice(0, n), stayers = order.slice(n), base = outcome(seed, left)
    debt.push(mean(stayers.map(i => (base.owed.has(i) ? 1 : 0))))
    gain.push(mean(stayers.slice(0, TRIED).map(i => outcome(seed, [...left, i]).value(i) - base.value(i))))
  }
  return { debt, gain }
}

function outcome(seed: string, leavers: readonly number[]) {
  const w = lab({ seed, firms: FIRMS }), owed = new Set<number>()
  playLab(w, MONTHS, {
    before: (world, month) => { if (month === WHEN) for (const i of leavers) sendAbroad(world, i, SHARE, 1, cheapestHost(world)) },
    after: () => { for (const i of firmsOf(w)) if (w.loan[i] > 0) owed.add(i) },
  })
  return { owed, value: (i: number) => worth(w, i) }
}
