/**
 * G8 · It works from 6 to 300 firms.
 *
 * Needed for the game; home regions scale with class size.
 *
 * Measured: G1 to G3 with 12 firms (six and bots to twelve), 18, 60 and 200, in a shorter form: (G1) best over worst in a field in which all strategies
 * take turns, Loner left out; every strategy as an invader is below residents in one of three populations (Gatekeeper, Adaptive, Follower; at 60 and 200 the other
 * strategies invade together, a tenth of all firms), the population looked for in the other half of the seeds; the worst strategy's figure
 * counts. (G2) Lone leavers (one, at 200 three) over stayers; all leave over all stay. (G3) Adaptives in the mixed field with one lever shut, the
 * lever that matters least counts. Large sizes are run for fewer seeds: each of them averages over many firms.
 */
import { at } from './experiments/sizes.ts'
import { above, below } from './kit/claims.ts'
import { column, lists, type Fact, type Sample } from './kit/fact.ts'
import { STRATEGIES } from './kit/field.ts'
import { LEVERS } from '../../shared/economy/dimensions.ts'
import { jackknife, mean, ratioOf, type Estimate } from './kit/statistics.ts'

const SIZES = [12, 18, 60, 200], EVERY = [1, 1, 1, 2], WORLDS = [3, 2, 3, 1]

export const fact: Fact = {
  id: 'G8', title: 'It works from 6 to 300 firms',
  experiments: SIZES.map((firms, k) => ({ id: `G8-${firms}`, file: import.meta.url, every: EVERY[k], run: (seed: string): Sample => averaged(Array.from({ length: WORLDS[k] }, (_, w) => at(`${seed} ${w}`, firms))) })),
  judge: (...bySize) => bySize.flatMap((samples, k) => [
    below(`${SIZES[k]} firms: best over worst`, jackknife(samples, ratio), 1.6),
    below(`${SIZES[k]} firms: the strongest invader's worst case, k`, worst(STRATEGIES.map(s => jackknife(samples, kept => leastOf(lists(kept, `invader ${s}`))))), 0),
    above(`${SIZES[k]} firms: lone leaver over stayers`, ratioOf(column(samples, 'lone'), column(samples, 'stayers')), 1.15),
    below(`${SIZES[k]} firms: all leave over all stay`, ratioOf(column(samples, 'leave'), column(samples, 'stay')), 0.92),
    below(`${SIZES[k]} firms: value without the least lever over with`, worst(LEVERS.map(l => ratioOf(column(samples, `without ${l}`), column(samples, 'with all')))), 0.98),
  ]),
}

/** Means of several worlds, name by name. */
function averaged(worlds: readonly Sample[]): Sample {
  return Object.fromEntries(Object.entries(worlds[0]).map(([name, x]) => [name, typeof x === 'number' ? mean(column(worlds, name)) : x.map((_, i) => mean(lists(worlds, name).map(l => l[i])))]))
}

function ratio(samples: readonly Sample[]): number {
  const means = STRATEGIES.flatMap((s, k) => (s === 'loner' ? [] : [mean(lists(samples, 'strategies').map(v => v[k]))]))
  return Math.max(...means) / Math.min(...means)
}
/** The smallest of the means over seeds, populations in which it is at home left out. */
const leastOf = (rows: readonly (readonly number[])[]): number => Math.min(...rows[0].map((_, p) => mean(rows.map(r => r[p]))).filter(x => !Number.isNaN(x)))
/** The one whose interval reaches highest. */
const worst = (of: readonly Estimate[]): Estimate => of.reduce((w, e) => (e.interval[1] > w.interval[1] ? e : w))
