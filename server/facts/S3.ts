/**
 * S3 · `locked-in`: a shift of demand hits specialised regions, and those with a way out recover sooner.
 *
 * Promise of the scenario: three regions tuned to what the world wants now; demand turns in year 5; un-learning, backing, pipelines and hiring are the ways out.
 *
 * Measured: 18 firms in the scenario, all Local, or a field of those that use the ways out (Gatekeeper, Explorer, Adaptive in turn), with the shift and on the same
 * seeds without. Loss: advantage missing in the first year after, as a share. Local over the others at least 1.3; and the Locals' loss is large
 * (a fifth at least), else there is no lesson in it. In the third year after the others miss less than the Locals do.
 */
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import { above } from './kit/claims.ts'
import { lists, type Fact, type Sample } from './kit/fact.ts'
import { playField } from './kit/field.ts'
import { firmsOf } from './kit/lab.ts'
import { jackknife, mean } from './kit/statistics.ts'

const FIRMS = 18, WORLDS = 3, FIRST = 4, THIRD = 6
const FIELDS = { local: ['local'], others: ['gatekeeper', 'explorer', 'adaptive'] }

export const fact: Fact = {
  id: 'S3', title: 'locked-in: the shift hits specialised regions, ways out help',
  experiments: [{ id: 'S3', file: import.meta.url, run }],
  judge: samples => [
    above('loss of the Locals', jackknife(samples, kept => loss(kept, 'local', FIRST)), 0.2),
    above('loss of the Locals over that of the others', jackknife(samples, kept => loss(kept, 'local', FIRST) / loss(kept, 'others', FIRST)), 1.3),
    above('loss in the third year, Locals less others', jackknife(samples, kept => loss(kept, 'local', THIRD) - loss(kept, 'others', THIRD)), 0),
  ],
}

function run(seed: string): Sample {
  return Object.fromEntries(Object.entries(FIELDS).flatMap(([name, bots]) => [true, false].map(shift => {
    const paths = Array.from({ length: WORLDS }, (_, k) => path(`${seed} ${k}`, bots, shift))
    return [`${name} ${shift ? 'with' : 'without'}`, paths[0].map((_, y) => mean(paths.map(p => p[y])))] as const
  })))
}

/** Mean advantage by year. */
function path(seed: string, bots: readonly string[], shift: boolean): number[] {
  const scenario = SCENARIOS['locked-in'], years: number[] = []
  playField({
    seed, scenario: shift ? scenario : { ...scenario, demandShifts: [] }, boardDraws: 1, valueDraws: 1,
    // seats go round the three regions: the turn moves on by one each round, so that every strategy sits in every region
    players: Array.from({ length: FIRMS }, (_, i) => ({ bot: bots[(i + Math.floor(i / 3)) % bots.length] })),
    each: (w, _, month) => {
      const year = Math.floor((month - 1) / MONTHS_PER_YEAR)
      years[year] = (years[year] ?? 0) + mean(firmsOf(w).map(i => w.advantage[i])) / MONTHS_PER_YEAR
    },
  })
  return years
}

function loss(samples: readonly Sample[], name: string, year: number): number {
  const at = (which: string) => mean(lists(samples, `${name} ${which}`).map(p => p[year]))
  return 1 - at('with') / at('without')
}
