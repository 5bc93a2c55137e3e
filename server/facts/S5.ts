/**
 * S5 · `being-there`: proximity alone.
 *
 * Promise of the scenario: no pipelines, no offshoring; where a firm stands, whom it watches and what it listens to is all there is.
 *
 * Measured: 18 firms in the scenario, Locals and Loners by turns in each region: a Local is worth at least 1.2 times a Loner; and of what Locals
 * learn, at least half comes from others nearby (horizontal and social, what one began with and what everybody gets left out).
 */
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import { LEARNED } from './experiments/mixed.ts'
import { above } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { playField } from './kit/field.ts'
import { booked } from './kit/lab.ts'
import { mean, ratioOf } from './kit/statistics.ts'

const FIRMS = 18, WORLDS = 4

export const fact: Fact = {
  id: 'S5', title: 'being-there: neighbours are worth having',
  experiments: [{ id: 'S5', file: import.meta.url, run }],
  judge: samples => [
    above('value of a Local over a Loner’s', ratioOf(column(samples, 'locals'), column(samples, 'loners')), 1.2),
    above('share of a Local’s learning that comes from others nearby', ratioOf(column(samples, 'near'), column(samples, 'learned')), 0.5),
  ],
}

function run(seed: string): Sample {
  const firms = Array.from({ length: FIRMS }, (_, i) => i), local = (i: number) => Math.floor(i / 3) % 2 === 0
  const times = Array.from({ length: WORLDS }, (_, k) => {
    const { world, values } = playField({ seed: `${seed} ${k}`, scenario: SCENARIOS['being-there'], boardDraws: 1, players: firms.map(i => ({ bot: local(i) ? 'local' : 'loner' })) })
    const locals = firms.filter(local)
    return {
      locals: mean(locals.map(i => values[i])), loners: mean(firms.filter(i => !local(i)).map(i => values[i])),
      near: booked(world, locals, 'horizontal', 'social'), learned: booked(world, locals, ...LEARNED),
    }
  })
  return Object.fromEntries((['locals', 'loners', 'near', 'learned'] as const).map(name => [name, mean(times.map(t => t[name]))]))
}
