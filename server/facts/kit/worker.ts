/** One core's worth of runs: takes an experiment's id and a seed, answers with the sample. */
import { parentPort } from 'node:worker_threads'
import { experimentCalled } from '../index.ts'
import type { Sample } from './fact.ts'

export interface Job { experiment: string; seed: string }

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
const answer = (sample: Sample): void => parentPort?.postMessage(sample)

parentPort?.on('message', ({ experiment, seed }: Job) => answer(experimentCalled(experiment).run(seed)))
