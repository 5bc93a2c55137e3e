/**
 * S4 · `pumping-the-buzz`: what some bring in is talked about at home, also by those who have no pipeline.
 *
 * Promise of the scenario: "What is talked about where you live, everybody there may pick up."
 *
 * Measured: 18 firms in the scenario: two Locals and four Gatekeepers in each region, or all Locals (same seeds). What the two learned socially: at least one and a half
 * times as much among Gatekeepers. And pumping pays: a Gatekeeper's value over a Local's in the same field is above 1.
 */
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import { above } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { playField } from './kit/field.ts'
import { booked } from './kit/lab.ts'
import { mean, ratioOf } from './kit/statistics.ts'

const FIRMS = 18, WORLDS = 4, WITHOUT = [0, 1, 2, 9, 10, 11]

export const fact: Fact = {
  id: 'S4', title: 'pumping-the-buzz: pipelines feed those who have none',
  experiments: [{ id: 'S4', file: import.meta.url, run }],
  judge: samples => [
    above('social learning of Locals among Gatekeepers over among Locals', ratioOf(column(samples, 'pumped'), column(samples, 'dry')), 1.5),
    above('value of a Gatekeeper over a Local’s', ratioOf(column(samples, 'gatekeepers'), column(samples, 'locals')), 1),
  ],
}

function run(seed: string): Sample {
  const times = Array.from({ length: WORLDS }, (_, k) => ({ pumped: play(`${seed} ${k}`, 'gatekeeper'), dry: play(`${seed} ${k}`, 'local') }))
  return {
    pumped: mean(times.map(t => t.pumped.social)), dry: mean(times.map(t => t.dry.social)),
    gatekeepers: mean(times.map(t => t.pumped.others)), locals: mean(times.map(t => t.pumped.own)),
  }
}

function play(seed: string, around: string) {
  const firms = Array.from({ length: FIRMS }, (_, i) => i), own = (i: number) => WITHOUT.includes(i)
  const { world, values } = playField({ seed, scenario: SCENARIOS['pumping-the-buzz'], boardDraws: 1, players: firms.map(i => ({ bot: own(i) ? 'local' : around })) })
  return { social: booked(world, WITHOUT, 'social'), own: mean(WITHOUT.map(i => values[i])), others: mean(firms.filter(i => !own(i)).map(i => values[i])) }
}
