/** What came out of a trial of mutants: scores, and the whole as one object. */
import { KINDS } from './mutants.ts'
import type { Tried } from './trial.ts'

export interface Score { name: string; tried: number; killed: number; /** 0..1 */ score: number }

const scoreOf = (name: string, tried: readonly Tried[]): Score => {
  const killed = tried.filter(t => t.fate !== 'survived').length
  return { name, tried: tried.length, killed, score: tried.length === 0 ? 0 : killed / tried.length }
}

/** Share of mutants that were noticed: over all, by kind, and by file (worst first). */
export function scores(tried: readonly Tried[]): { score: number; byKind: Score[]; byFile: Score[] } {
  const files = [...new Set(tried.map(t => t.file))]
  return {
    score: scoreOf('', tried).score,
    byKind: KINDS.map(kind => scoreOf(kind, tried.filter(t => t.kind === kind))).filter(s => s.tried > 0),
    byFile: files.map(file => scoreOf(file, tried.filter(t => t.file === file))).sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1)),
  }
}

export interface Told {
  /** how many there are, and how many were tried */ mutants: number
  tried: number
  killed: number
  timedOut: number
  survived: number
  /** noticed over tried, 0..1 */ score: number
  byKind: Score[]
  byFile: Score[]
  survivors: { file: string; line: number; column: number; kind: string; was: string; becomes: string }[]
}

export function told(tried: readonly Tried[], mutants: number): Told {
  const count = (fate: Tried['fate']) => tried.filter(t => t.fate === fate).length
  return {
    mutants, tried: tried.length, killed: count('killed'), timedOut: count('timedOut'), survived: count('survived'), ...scores(tried),
    survivors: tried.filter(t => t.fate === 'survived').map(({ file, line, column, kind, was, becomes }) => ({ file, line, column, kind, was, becomes })),
  }
}
