/** Tries mutants one after the other: first on the file's own tests; those that live on on all of the engine's; at last on the golden sessions. */
import type { Copy } from './copy.ts'
import { engineTests, isGolden, makeCopy, ownTests } from './copy.ts'
import { withMutant, type Mutant } from './mutants.ts'

/** `golden`: no test that holds behaviour noticed, only the golden sessions came out otherwise. */
export type Fate = 'killed' | 'timedOut' | 'golden' | 'survived'
export interface Tried extends Mutant { fate: Fate; /** tests that noticed: the file's own, or the engine's others */ by: 'own' | 'others' | null }

export interface Trial {
  mutants: readonly Mutant[]
  /** test files to try them on; all of the engine's when left out */ tests?: readonly string[]
  workers: number
  progress: (done: number, of: number, last: Tried) => void
  /** told which test files fail on the unspoilt engine and are left out */
  leftOut: (files: readonly string[]) => void
}

/** Least that a run may take before it counts as endless, ms. */
const PATIENCE = 30_000

/** Fates in the order of `mutants`. */
export async function tryAll({ mutants, tests = engineTests(), workers, progress, leftOut }: Trial): Promise<Tried[]> {
  const copies = Array.from({ length: Math.min(workers, Math.max(mutants.length, 1)) }, makeCopy)
  try {
    const { sound, ms } = await soundTests(copies[0], tests, leftOut)
    const fates: Tried[] = []
    let next = 0, done = 0
    await Promise.all(copies.map(async copy => {
      for (let k = next++; k < mutants.length; k = next++) {
        fates[k] = await tryOne(copy, mutants[k], sound, ms)
        progress(++done, mutants.length, fates[k])
      }
    }))
    return fates
  } finally {
    for (const copy of copies) copy.remove()
  }
}

/** Tests that pass on the engine as it is: one that fails already would "notice" every mutant. */
async function soundTests(copy: Copy, all: readonly string[], leftOut: (files: readonly string[]) => void): Promise<{ sound: readonly string[]; ms: number }> {
  const whole = await copy.test(all, 10 * PATIENCE)
  if (whole.outcome === 'passed') return { sound: all, ms: whole.ms }
  const sound: string[] = []
  for (const file of all) if ((await copy.test([file], 2 * PATIENCE)).outcome === 'passed') sound.push(file)
  leftOut(all.filter(file => !sound.includes(file)))
  return { sound, ms: whole.ms }
}

async function tryOne(copy: Copy, mutant: Mutant, sound: readonly string[], ms: number): Promise<Tried> {
  const whole = copy.read(mutant.file)
  copy.write(mutant.file, withMutant(whole, mutant))
  try {
    const own = ownTests(mutant.file).filter(file => sound.includes(file))
    for (const [by, files] of [['own', own], ['others', sound.filter(file => !own.includes(file) && !isGolden(file))], ['golden', sound.filter(isGolden)]] as const) {
      if (files.length === 0) continue
      const { outcome } = await copy.test(files, PATIENCE + 5 * ms)
      if (outcome === 'passed') continue
      return by === 'golden' ? { ...mutant, fate: by, by: null } : { ...mutant, fate: outcome === 'failed' ? 'killed' : 'timedOut', by }
    }
    return { ...mutant, fate: 'survived', by: null }
  } finally {
    copy.write(mutant.file, whole)
  }
}
