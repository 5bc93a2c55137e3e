/**
 * The facts as sensitivity asks for them: what `npm run validate` measures, but for three of them. G1's 110 pairs of invader and population are
 * cut to one for each invader, the population that is hardest for it in the model as it is. G3 and G8 are left out: a lever is worth a few
 * percent, which a handful of sessions cannot tell from luck, and G8 repeats G1 to G3 at other sizes.
 */
import { createHash } from 'node:crypto'
import { invade, invasion } from '../facts/experiments/invasion.ts'
import { mixed } from '../facts/experiments/mixed.ts'
import { FACTS } from '../facts/index.ts'
import { spread } from '../facts/G1.ts'
import { below } from '../facts/kit/claims.ts'
import { lists, type Experiment, type Fact, type Sample } from '../facts/kit/fact.ts'
import { STRATEGIES } from '../facts/kit/field.ts'
import { mean } from '../facts/kit/statistics.ts'

/** Too dear and too noisy for a few seeds. */
export const LEFT_OUT = ['G3', 'G8']
const POPULATIONS = 1
/** Half of the work for a fifth of the facts: run after the others, so that a run that is stopped has told of most. */
const DEAR = ['F3', 'F14', 'G1', 'G2', 'G5', 'S2', 'S3']
export const byCost = (facts: readonly string[]): string[][] => [facts.filter(f => !DEAR.includes(f)), facts.filter(f => DEAR.includes(f))].filter(g => g.length > 0)

/** By invader: populations that it is tried in. */
export type Hardest = Record<string, readonly string[]>

/** Where each invader does worst against the residents, from whole samples of `invasion`. */
export function hardest(samples: readonly Sample[]): Hardest {
  return Object.fromEntries(STRATEGIES.map(invader => {
    const rows = lists(samples, invader)
    const by = STRATEGIES.map((resident, p) => ({ resident, less: mean(rows.map(r => r[p])) })).filter(x => !Number.isNaN(x.less))
    return [invader, by.sort((a, b) => a.less - b.less).slice(0, POPULATIONS).map(x => x.resident)]
  }))
}

/** Facts with one experiment that knows whom to try where. Without `where` G1 is judged from whole samples of `invasion`. */
export function shortFacts(where?: Hardest): Fact[] {
  return FACTS.filter(f => !LEFT_OUT.includes(f.id)).map(f => (f.id === 'G1' ? { ...f, experiments: [where ? tried(where) : invasion, mixed], judge: noDominant } : f))
}

function tried(where: Hardest): Experiment {
  const which = createHash('sha256').update(JSON.stringify(where)).digest('hex').slice(0, 6)
  return {
    id: `invasion-${which}`, file: import.meta.url,
    run: seed => Object.fromEntries(STRATEGIES.map(invader => [invader, STRATEGIES.map(resident => {
      if (!where[invader].includes(resident)) return NaN
      const [own, theirs] = invade(seed, invader, resident)
      return own - theirs
    })])),
  }
}

/** Below the residents in one population at least: the lowest of the means counts. No interval: what is asked is how far it moves. */
const noDominant: Fact['judge'] = (invaded, field) => [
  ...STRATEGIES.map(s => {
    const rows = lists(invaded, s), means = STRATEGIES.map((_, p) => mean(rows.map(r => r[p]))).filter(x => !Number.isNaN(x))
    return below(`${s} as an invader in its worst population, less residents, k`, { value: Math.min(...means), interval: [-Infinity, Infinity], n: rows.length }, 0)
  }),
  ...spread(field),
]
