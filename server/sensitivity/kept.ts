/** What was measured is kept line by line, so that a run that was stopped goes on; anything that may change a figure makes a new file. */
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from './worker.ts'

const FACTS = join(import.meta.dirname, '../facts')
/** Of the facts' own files and of this folder, which the engine's fingerprint does not know. */
export function methodHash(): string {
  const hash = createHash('sha256')
  for (const folder of [FACTS, import.meta.dirname]) for (const f of readdirSync(folder).filter(n => n.endsWith('.ts') && n !== 'page.ts').sort()) hash.update(readFileSync(join(folder, f)))
  return hash.digest('hex')
}

export interface Kept { has: (key: string) => Answer | null; keep: (key: string, answer: Answer) => void }

/** @param about all that the answers depend on */
export function openKept(folder: string, about: unknown): Kept {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16)}.jsonl`), known = new Map<string, Answer>()
  for (const line of existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []) {
    try {
      const [key, answer] = JSON.parse(line) as [string, Record<string, (number | null)[]>]
      known.set(key, Object.fromEntries(Object.entries(answer).map(([fact, list]) => [fact, list.map(x => x ?? NaN)])))
    } catch { /* the empty first line, or one that was torn when a run was stopped */ }
  }
  return {
    has: key => known.get(key) ?? null,
    keep: (key, answer) => { known.set(key, answer); appendFileSync(path, `\n${JSON.stringify([key, answer])}`) },
  }
}
