/**
 * Results are kept, so that a run that was stopped goes on where it was: one file per experiment and state of the engine, one
 * line per seed. Any change in the shared code that sessions run on, in the kit or in the experiment's own file makes a new file.
 */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Experiment, Sample } from './fact.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** What a session's outcome can depend on. */
const ENGINE = ['shared/economy', 'shared/decisions', 'shared/bots', 'shared/view', 'shared/scenarios', 'shared/cards', 'server/facts/kit', 'server/facts/experiments']

/** Fingerprint of everything that may change a result, 16 hex digits. */
export function engineHash(): string {
  const hash = createHash('sha256')
  for (const folder of ENGINE) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(e => e.isFile() && e.name.endsWith('.ts')).map(e => join(e.parentPath, e.name)).sort()
    for (const file of files) hash.update(relative(ROOT, file)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

export interface Store { has: (experiment: Experiment, seed: string) => Sample | null; keep: (experiment: Experiment, seed: string, sample: Sample) => void }

/** @param folder made when missing; data/facts by default (git ignores it) */
export function openStore(folder = join(ROOT, 'data/facts'), engine = engineHash()): Store {
  mkdirSync(folder, { recursive: true })
  const known = new Map<string, { path: string; samples: Map<string, Sample> }>()
  const of = (experiment: Experiment) => {
    const ready = known.get(experiment.id)
    if (ready) return ready
    const own = createHash('sha256').update(engine).update(readFileSync(fileURLToPath(experiment.file))).digest('hex').slice(0, 12)
    const path = join(folder, `${experiment.id}-${own}.jsonl`)
    const opened = { path, samples: existsSync(path) ? readLines(readFileSync(path, 'utf8')) : new Map<string, Sample>() }
    known.set(experiment.id, opened)
    return opened
  }
  return {
    has: (experiment, seed) => of(experiment).samples.get(seed) ?? null,
    keep: (experiment, seed, sample) => {
      const { path, samples } = of(experiment)
      samples.set(seed, sample)
      // the line break comes first: what a stopped run left half-written must not spoil the next line
      appendFileSync(path, `\n${JSON.stringify([seed, sample])}`)
    },
  }
}

/** Lines of [seed, sample]; a line that was cut off when a run was stopped is left out. JSON knows no NaN: null stands for it. */
function readLines(text: string): Map<string, Sample> {
  const samples = new Map<string, Sample>()
  for (const line of text.split('\n')) {
    try {
      const [seed, raw] = JSON.parse(line) as [string, Record<string, number | null | (number | null)[]>]
      samples.set(seed, Object.fromEntries(Object.entries(raw).map(([name, x]) => [name, Array.isArray(x) ? x.map(v => v ?? NaN) : x ?? NaN])))
    } catch { /* the empty first line, or one that was torn when a run was stopped */ }
  }
  return samples
}
