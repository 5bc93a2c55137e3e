/** What came out of a trial of mutants: scores, and the whole as one object. */
import { KINDS } from './mutants.ts'
import type { Tried } from './trial.ts'

export interface Score {
  name: string
  tried: number
  /** by tests that hold behaviour */ killed: number
  /** only by the golden sessions */ golden: number
  /** killed over tried, 0..1 */ score: number
}

const scoreOf = (name: string, tried: readonly Tried[]): Score => {
  const count = (...fates: Tried['fate'][]) => tried.filter(t => fates.includes(t.fate)).length
  const killed = count('killed', 'timedOut')
  return { name, tried: tried.length, killed, golden: count('golden'), score: tried.length === 0 ? 0 : killed / tried.length }
}

/** Share of mutants that tests of behaviour noticed: over all, by kind, and by file (worst first). The golden sessions are counted apart. */
export function scores(tried: readonly Tried[]): { all: Score; byKind: Score[]; byFile: Score[] } {
  const files = [...new Set(tried.map(t => t.file))]
  return {
    all: scoreOf('all', tried),
    byKind: KINDS.map(kind => scoreOf(kind, tried.filter(t => t.kind === kind))).filter(s => s.tried > 0),
    byFile: files.map(file => scoreOf(file, tried.filter(t => t.file === file))).sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1)),
  }
}

export interface Told {
  /** how many there are, and how many were tried */ mutants: number
  tried: number
  killed: number
  timedOut: number
  golden: number
  survived: number
  /** noticed by tests of behaviour over tried, 0..1 */ score: number
  /** the same with what only the golden sessions noticed */ scoreWithGolden: number
  byKind: Score[]
  byFile: Score[]
  survivors: { file: string; line: number; column: number; kind: string; was: string; becomes: string; /** whether a golden session came out otherwise */ golden: boolean }[]
}

export function told(tried: readonly Tried[], mutants: number): Told {
  const count = (fate: Tried['fate']) => tried.filter(t => t.fate === fate).length
  const { all, byKind, byFile } = scores(tried)
  return {
    mutants, tried: tried.length, killed: count('killed'), timedOut: count('timedOut'), golden: all.golden, survived: count('survived'),
    score: all.score, scoreWithGolden: tried.length === 0 ? 0 : (all.killed + all.golden) / tried.length, byKind, byFile,
    survivors: tried.filter(t => t.fate === 'golden' || t.fate === 'survived')
      .map(({ file, line, column, kind, was, becomes, fate }) => ({ file, line, column, kind, was, becomes, golden: fate === 'golden' })),
  }
}
