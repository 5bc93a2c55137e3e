/** What a fact is: an experiment that is run once for each seed, and a judgement over all seeds. */
import type { Claim } from './claims.ts'

/** What one run tells: named numbers and lists of numbers. NaN = nothing to tell in this run. */
export type Sample = Record<string, number | number[]>

export interface Experiment {
  id: string
  /** `import.meta.url` of its file: when that changes, kept results are void */
  file: string
  /** run only for every so many seeds (large sessions average over many firms); 1 when left out */
  every?: number
  /** the same seed gives the same sample */
  run: (seed: string) => Sample
}

export interface Fact {
  /** F1 … F23, G1 … G8, S1 … S5 */
  id: string
  /** one line */
  title: string
  /** one for each list of samples that `judge` takes */
  experiments: readonly Experiment[]
  /** all claims must hold for the fact to hold; samples of different experiments stand in the order of seeds */
  judge: (...samples: readonly Sample[][]) => Claim[]
}

/** A number of each sample. Throws when a sample has no such number: a misspelt name must not become a missing value. */
export function column(samples: readonly Sample[], name: string): number[] {
  return samples.map(sample => {
    const x = sample[name]
    if (typeof x !== 'number') throw new TypeError(`no number called ${name} in this sample`)
    return x
  })
}

/** A list of each sample. */
export function lists(samples: readonly Sample[], name: string): number[][] {
  return samples.map(sample => {
    const x = sample[name]
    if (!Array.isArray(x)) throw new TypeError(`no list called ${name} in this sample`)
    return x
  })
}
