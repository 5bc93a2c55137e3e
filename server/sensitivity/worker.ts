/**
 * One core's worth of work: a variation and a seed. Runs the experiments that are not kept yet, and tells how far each claim has moved against the
 * model as it is on the same seeds. An experiment that gave the very same figures for the first seed is not run again: the parameter does nothing there.
 */
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { isDeepStrictEqual } from 'node:util'
import type { Experiment, Sample } from '../facts/kit/fact.ts'
import { openStore, type Store } from '../facts/kit/store.ts'
import { sum } from '../facts/kit/statistics.ts'
import { shortFacts, type Hardest } from './short.ts'
import type { Shift } from './standing.ts'
import { AS_IT_IS, nameOf, varied, type Variation } from './variation.ts'

export interface Job { variation: Variation; /** ids */ facts: string[]; /** the last one is to be run, those before were */ seeds: string[]; hardest: Hardest; /** where results are kept, one folder per variation */ folder: string; /** fingerprint of the state that is measured */ engine: string }
/** By fact, in the order of its claims; a fact that no experiment of which has changed is left out. */
export type Answer = Record<string, Shift[]>

export async function measure({ variation, facts, seeds, hardest, folder, engine }: Job): Promise<Answer> {
  const wanted = shortFacts(hardest).filter(f => facts.includes(f.id))
  const base = openStore(join(folder, nameOf(AS_IT_IS)), engine)
  const store = variation.parameter === null ? base : openStore(join(folder, nameOf(variation)), engine)
  const experiments = new Map(wanted.flatMap(f => f.experiments).map(e => [e.id, e]))
  await varied(variation, () => {
    for (const e of experiments.values()) {
      for (const seed of seeds) if (store.has(e, seed) === null && !(seed !== seeds[0] && same(e, seeds[0], store, base))) store.keep(e, seed, e.run(seed))
    }
    return Promise.resolve()
  })
  if (variation.parameter === null) return {}
  return Object.fromEntries(wanted.flatMap(fact => {
    if (fact.experiments.every(e => same(e, seeds[0], store, base))) return []
    const before = fact.experiments.map(e => seeds.map(s => kept(base, e, s)))
    const after = fact.experiments.map((e, k) => (same(e, seeds[0], store, base) ? before[k] : seeds.map(s => kept(store, e, s))))
    return [[fact.id, shifts(fact.judge, before, after)]]
  }))
}

/** Whether the parameter changes nothing in this experiment, as far as the first seed shows. (The main thread runs the model as it is first.) */
const same = (e: Experiment, seed: string, store: Store, base: Store): boolean => store !== base && base.has(e, seed) !== null && store.has(e, seed) !== null && isDeepStrictEqual(asKept(store.has(e, seed)), asKept(base.has(e, seed)))
/** What was just run has passed through no file yet; what was kept has. */
const asKept = (sample: Sample | null): unknown => JSON.parse(JSON.stringify(sample))

function kept(store: Store, e: Experiment, seed: string): Sample {
  const sample = store.has(e, seed)
  if (!sample) throw new Error(`${e.id} was not run for seed ${seed}`)
  return sample
}

type Samples = readonly (readonly Sample[])[]
/** How far each claim's value moves, and the jackknife's variance of that: whole seeds are left out on both sides, so what they share cancels. */
export function shifts(judge: (...samples: readonly Sample[][]) => { value: number }[], before: Samples, after: Samples): Shift[] {
  const n = before[0].length
  const moved = (keep: (k: number) => boolean): number[] => {
    const values = [before, after].map(side => judge(...side.map(list => list.filter((_, k) => keep(k)))).map(c => c.value))
    return values[1].map((v, c) => v - values[0][c])
  }
  const whole = moved(() => true), parts = n > 1 ? Array.from({ length: n }, (_, out) => moved(k => k !== out)) : []
  return whole.map((by, c) => {
    const of = parts.map(p => p[c]), m = sum(of) / n
    return { by, variance: n > 1 ? (n - 1) / n * sum(of.map(x => (x - m) * (x - m))) : NaN, seeds: n }
  })
}

parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void measure(job).then(answer => parentPort?.postMessage(answer))
})
