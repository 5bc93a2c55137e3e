/** Runs all experiments that some facts need, over all seeds and cores, and judges the facts. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { verdict, type Verdict } from './claims.ts'
import type { Experiment, Fact, Sample } from './fact.ts'
import type { Store } from './store.ts'

export interface Run {
  facts: readonly Fact[]
  seeds: readonly string[]
  store: Store
  /** worker threads; 0 = in this thread (tests) */ workers?: number
  /** told after each run: how many are done, of how many, what was run and how long it took, ms */
  progress?: (done: number, of: number, what: string, ms: number) => void
}

interface Task { experiment: Experiment; seed: string }

/** Verdicts in the order of `facts`. Rejects with the error of a run that failed, named. */
export async function validate({ facts, seeds, store, workers = availableParallelism(), progress }: Run): Promise<Verdict[]> {
  const experiments = [...new Map(facts.flatMap(f => f.experiments).map(e => [e.id, e])).values()]
  const all = experiments.flatMap(experiment => seedsFor(experiment, seeds).map(seed => ({ experiment, seed })))
  const left = all.filter(t => store.has(t.experiment, t.seed) === null)
  // seed by seed, so that a run that is stopped early has all facts for its first seeds
  left.sort((a, b) => seeds.indexOf(a.seed) - seeds.indexOf(b.seed))
  let done = all.length - left.length
  const finish = (task: Task, sample: Sample, ms: number): void => {
    store.keep(task.experiment, task.seed, sample)
    progress?.(++done, all.length, `${task.experiment.id} ${task.seed}`, ms)
  }
  if (workers === 0) {
    for (const task of left) { const from = performance.now(); finish(task, task.experiment.run(task.seed), performance.now() - from) }
  } else await Promise.all(Array.from({ length: Math.min(workers, left.length) }, () => work(left, finish)))
  return facts.map(fact => verdict(fact.id, fact.judge(...fact.experiments.map(e => seedsFor(e, seeds).map(seed => sampleOf(store, e, seed))))))
}

export const seedsFor = (e: Experiment, seeds: readonly string[]): readonly string[] => seeds.filter((_, i) => i % (e.every ?? 1) === 0)

function sampleOf(store: Store, e: Experiment, seed: string): Sample {
  const sample = store.has(e, seed)
  if (!sample) throw new Error(`${e.id} was not run for seed ${seed}`)
  return sample
}

/** One worker thread that takes tasks until none is left. */
async function work(left: Task[], finish: (task: Task, sample: Sample, ms: number) => void): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  try {
    for (let task = left.shift(); task; task = left.shift()) {
      const from = performance.now()
      finish(task, await answer(worker, task), performance.now() - from)
    }
  } finally {
    await worker.terminate()
  }
}

function answer(worker: Worker, { experiment, seed }: Task): Promise<Sample> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('message', resolve)
    worker.once('error', error => reject(new Error(`${experiment.id}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ experiment: experiment.id, seed })
  })
}
