/**
 * G3 · Every lever matters.
 *
 * Needed for the game: a lever that changes nothing is a lie on the screen.
 *
 * Measured: two Adaptives in the mixed field; the same seed again with one lever of both shut for the whole session (none of its decisions is
 * made: what stood at the start stays). Value without the lever over value with it, for each of the six: below .98.
 */
import { leverOf } from '../../shared/decisions/index.ts'
import { LEVERS, type Lever } from '../../shared/economy/dimensions.ts'
import { below } from './kit/claims.ts'
import { column, type Fact } from './kit/fact.ts'
import { playField, STRATEGIES } from './kit/field.ts'
import { mean, ratioOf } from './kit/statistics.ts'

/** Sessions for each seed: what one firm earns varies much. */
const WORLDS = 5

export const fact: Fact = {
  id: 'G3', title: 'Every lever matters',
  experiments: [{
    id: 'G3', file: import.meta.url,
    run: seed => {
      const times = Array.from({ length: WORLDS }, (_, k) => `${seed} ${k}`)
      return Object.fromEntries([null, ...LEVERS].map(lever => [lever ?? 'all', mean(times.map(s => value(s, lever)))]))
    },
  }],
  judge: samples => LEVERS.map(lever => below(`value without ${lever} over with`, ratioOf(column(samples, lever), column(samples, 'all')), 0.98)),
}

function value(seed: string, shut: Lever | null): number {
  const players = Array.from({ length: 2 }, () => STRATEGIES.map(bot => (bot === 'adaptive' && shut !== null ? { bot, may: (d: Parameters<typeof leverOf>[0]) => leverOf(d) !== shut } : { bot }))).flat()
  const { values } = playField({ seed, players, boardDraws: 2 })
  return mean(players.flatMap((p, i) => (p.bot === 'adaptive' ? [values[i]] : [])))
}
