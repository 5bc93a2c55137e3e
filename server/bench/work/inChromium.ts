/** What the row `resimulate-chromium` runs inside the browser: the same replay as in Node, and how long it took there. */
import { replayFile, type SessionFile } from '../../../shared/replay.ts'

export interface Timed { /** ms */ took: number; months: number; hash: string; mismatches: number }

let file: SessionFile | null = null
/** Keeps the journal in the page, so that a round measures the replay alone. */
export const keep = (given: SessionFile): void => { file = given }

/** Plays the kept journal again. */
export function replay(): Timed {
  if (!file) throw new Error('no journal was kept')
  const from = performance.now()
  const { months, hash, mismatches } = replayFile(file)
  return { took: performance.now() - from, months, hash, mismatches: mismatches.length }
}
