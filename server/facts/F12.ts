/**
 * F12 · First movers gain, followers gain less, the home region loses later.
 *
 * Source: the essay, 5 ("Early movers' success can, in turn, compel their competitors ... to follow suit"; "possible ensuing long-term increase in
 * vulnerability"; the high-cost environments' challenge).
 *
 * Measured: 18 local firms; three move 60% of production to suppliers in the cheapest host at the start of year 3, six follow a year later, six
 * more another year later. Against the same seed in which nobody leaves: gain in profit of the first three and of the first six
 * followers, each over the two years after their own move; mean prosperity of the home regions by year after the first move.
 * "Later": the first month from which the home regions stay below what they would have had (mean path of bootstrapped seeds, 12-month means) lies 12 to 36
 * months after the first move, and in the fourth year after it they are below.
 */
import type { World } from '../../shared/economy/world.ts'
import { above, below, between, aside } from './kit/claims.ts'
import { column, lists, type Fact, type Sample } from './kit/fact.ts'
import { draws, shuffle } from './kit/draws.ts'
import { cheapestHost, firmsOf, HOMES, lab, playLab, sendAbroad } from './kit/lab.ts'
import { bootstrap, mean, meanOf } from './kit/statistics.ts'

const FIRST = 24, SECOND = 36, THIRD = 48, MONTHS = 96, WINDOW = 24, SHARE = 0.6, WORLDS = 4

export const fact: Fact = {
  id: 'F12', title: 'First movers gain, followers gain less, the home region loses later',
  experiments: [{ id: 'F12', file: import.meta.url, run }],
  judge: samples => {
    const first = column(samples, 'first'), followers = column(samples, 'followers'), home = lists(samples, 'home')
    return [
      above('gain of the first, k per month', meanOf(first), 0),
      above('gain of the followers', meanOf(followers), 0),
      above('gain of the first less that of the followers', meanOf(first.map((x, s) => x - followers[s])), 0),
      aside('home regions in the first year after, points of prosperity', meanOf(home.map(h => mean(h.slice(0, 12))))),
      below('home regions in the fourth year after', meanOf(home.map(h => mean(h.slice(36, 48)))), 0),
      between('month from which home regions lose', bootstrap(home, onset, 'F12'), 12, 36),
      aside('home regions in the second year after', meanOf(home.map(h => mean(h.slice(12, 24))))),
    ]
  },
}

function run(seed: string): Sample {
  const times = Array.from({ length: WORLDS }, (_, k) => one(`${seed} ${k}`))
  return { first: mean(times.map(t => t.first)), followers: mean(times.map(t => t.followers)), home: times[0].home.map((_, m) => mean(times.map(t => t.home[m]))) }
}

function one(seed: string) {
  const stay = follow(seed, false), leave = follow(seed, true)
  const gain = (firms: number[], from: number) => mean(firms.map(i => (leave.earned(i, from, from + WINDOW) - stay.earned(i, from, from + WINDOW)) / WINDOW))
  return { first: gain(leave.waves[0], FIRST), followers: gain(leave.waves[1], SECOND), home: leave.home.map((x, m) => x - stay.home[m]).slice(FIRST) }
}

function follow(seed: string, leaving: boolean) {
  const w = lab({ seed }), order = shuffle(firmsOf(w), draws(`F12 ${seed}`))
  const waves = [order.slice(0, 3), order.slice(3, 9), order.slice(9, 15)]
  const profits: Float64Array[] = [], home: number[] = []
  playLab(w, MONTHS, {
    before: (world, month) => {
      const wave = [FIRST, SECOND, THIRD].indexOf(month)
      if (leaving && wave >= 0) for (const i of waves[wave]) sendAbroad(world, i, SHARE, 1, cheapestHost(world))
    },
    after: () => { profits.push(w.profit.slice()); home.push(homes(w)) },
  })
  return { waves, home, earned: (i: number, from: number, to: number) => profits.slice(from, to).reduce((s, p) => s + p[i], 0) }
}
const homes = (w: World): number => mean([...w.prosperity.subarray(0, HOMES)])

/** First month after the move from which the 12-month mean stays below zero. */
function onset(paths: readonly (readonly number[])[]): number {
  const path = paths[0].map((_, m) => mean(paths.map(p => p[m])))
  let from = path.length
  for (let m = path.length - 12; m >= 0 && mean(path.slice(m, m + 12)) < 0; m--) from = m
  return from
}
