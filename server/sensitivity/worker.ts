/** One core's worth of work: a variation and the facts to be measured under it; answers with how each fact stands. */
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { FACTS } from '../facts/index.ts'
import { validate } from '../facts/kit/run.ts'
import { openStore } from '../facts/kit/store.ts'
import { standingOf, type Standing } from './standing.ts'
import { nameOf, varied, type Variation } from './variation.ts'

export interface Job { variation: Variation; /** ids */ facts: string[]; seeds: string[]; /** where results are kept, one folder per variation */ folder: string }
/** By fact. */
export type Answer = Record<string, Standing>

async function measure({ variation, facts, seeds, folder }: Job): Promise<Answer> {
  const wanted = FACTS.filter(f => facts.includes(f.id))
  const verdicts = await varied(variation, () => validate({ facts: wanted, seeds, store: openStore(join(folder, nameOf(variation))), workers: 0 }))
  return Object.fromEntries(verdicts.map(v => [v.id, standingOf(v)]))
}

parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void measure(job).then(answer => parentPort?.postMessage(answer))
})
