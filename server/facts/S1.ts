/**
 * S1 · `first-hour`: a high-cost region can live on a mundane field.
 *
 * Source: the essay, 1 and 5 ("why high-cost locations can be the home for relatively mundane economic activities"), and the scenario's own promise:
 * nearly everybody can do materials, but Old Mill, where wages are highest, fits the field so well that it pays there.
 *
 * Measured: 18 firms of the scenario's own strategies in turn. Share of materials in the advantage of Old Mill's firms less that share elsewhere at home, last
 * year; mean value of its firms over that of the other home regions', though they pay the highest wages: at least .9.
 */
import { FIELDS, F } from '../../shared/economy/dimensions.ts'
import { above } from './kit/claims.ts'
import { column, type Fact, type Sample } from './kit/fact.ts'
import { playField } from './kit/field.ts'
import { firmsOf, labScenario } from './kit/lab.ts'
import { mean, meanOf, ratioOf } from './kit/statistics.ts'

const WORLDS = 4, FIRMS = 18, MUNDANE = FIELDS.indexOf('materials')

export const fact: Fact = {
  id: 'S1', title: 'first-hour: a high-cost region lives on a mundane field',
  experiments: [{
    id: 'S1', file: import.meta.url,
    run: seed => {
      const times = Array.from({ length: WORLDS }, (_, k) => one(`${seed} ${k}`))
      return Object.fromEntries(Object.keys(times[0]).map(name => [name, mean(column(times, name))]))
    },
  }],
  judge: samples => [
    above('share of materials in the advantage, Old Mill less the other home regions', meanOf(column(samples, 'share there').map((x, s) => x - column(samples, 'share elsewhere')[s])), 0),
    above('value of Old Mill’s firms over the others’', ratioOf(column(samples, 'value there'), column(samples, 'value elsewhere')), 0.9),
  ],
}

function one(seed: string): Sample {
  const scenario = labScenario(), share: [number[], number[]] = [[], []]
  const players = Array.from({ length: FIRMS }, (_, i) => ({ bot: scenario.bots[(i + Math.floor(i / 3)) % scenario.bots.length] }))
  const { world, values } = playField({
    seed, players, boardDraws: 1,
    each: (w, _, month) => {
      if (month <= 12 * (scenario.years - 1)) return
      for (const there of [true, false]) share[there ? 0 : 1].push(part(w, there))
    },
  })
  const old = world.setting.regionIndex.get('old-mill')
  const value = (there: boolean) => mean(firmsOf(world).filter(i => (world.region[i] === old) === there).map(i => values[i]))
  return { 'share there': mean(share[0]), 'share elsewhere': mean(share[1]), 'value there': value(true), 'value elsewhere': value(false) }
}

function part(w: Parameters<typeof firmsOf>[0], there: boolean): number {
  const old = w.setting.regionIndex.get('old-mill')
  let mundane = 0, all = 0
  for (const i of firmsOf(w)) {
    if ((w.region[i] === old) !== there) continue
    for (let f = 0; f < F; f++) { all += w.demand[f] * w.edge[i * F + f]; if (f === MUNDANE) mundane += w.demand[f] * w.edge[i * F + f] }
  }
  return mundane / all
}
