/**
 * One core's worth of work: one run of the screening (all parameters moved, one seed), or one pair for a confirmation (one parameter moved by a
 * whole step, and not, on the same seed).
 */
import { parentPort } from 'node:worker_threads'
import type { Sample } from '../facts/kit/fact.ts'
import { valuesIn, type Values } from './design.ts'
import { shortFacts, type Hardest } from './short.ts'
import { withValues, type Variation } from './variation.ts'
import { PARAMETERS, type ParameterName } from '../../shared/economy/parameters.ts'

interface Common { /** ids */ facts: string[]; hardest: Hardest; seed: string }
export type Job = Common & ({ run: number; parameters: ParameterName[] } | { variation: Variation })
/** By fact, its claims' figures in their order; NaN where this session had nothing to tell. For a pair: with less without. */
export type Answer = Record<string, number[]>

export function measure(job: Job): Answer {
  if ('run' in job) return figures(job, valuesIn(job.run, PARAMETERS.filter(p => job.parameters.includes(p.name))))
  const { parameter, value } = job.variation
  const before = figures(job, {}), after = figures(job, parameter === null ? {} : { [parameter]: value })
  return Object.fromEntries(Object.entries(after).map(([fact, list]) => [fact, list.map((v, c) => v - before[fact][c])]))
}

function figures({ facts, hardest, seed }: Common, values: Values): Answer {
  return withValues(values, () => {
    const samples = new Map<string, Sample>()
    return Object.fromEntries(shortFacts(hardest).filter(f => facts.includes(f.id)).map(f => [f.id, f.judge(...f.experiments.map(e => {
      const sample = samples.get(e.id) ?? e.run(seed)
      samples.set(e.id, sample)
      return [sample]
    })).map(c => c.value)]))
  })
}

parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(measure(job))
})
