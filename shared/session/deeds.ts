/** What was done in a run, in order, for the instructor's timeline: told from the journal alone, so that it survives a restart. */
import type { GuessQuestion } from './guess.ts'
import type { Entry, Phase } from './types.ts'

/** One line of the timeline. `month`: months played by then. Firms are named, people by their nickname of now on the screen (`seat`). */
export type Deed = { seq: number; at: number; month: number } & (
  | { what: 'phase'; phase: Phase; year: number }
  | { what: 'paused' | 'resumed' | 'locked' | 'unlocked' | 'recovered' | 'settings' | 'silence' }
  | { what: 'extended'; ms: number }
  | { what: 'announced'; text: string }
  | { what: 'card' | 'cardTakenBack'; card: string; region: string | null; from: number }
  | { what: 'botHolds' | 'givenBack'; firm: string }
  | { what: 'removed' | 'renamed' | 'late' | 'reissued' | 'readmitted'; seat: string }
  | { what: 'nudged'; count: number }
  | { what: 'asked'; question: GuessQuestion; year: number }
)
type Said = Deed extends infer D ? D extends Deed ? Omit<D, 'seq' | 'at' | 'month'> : never : never

/** Lines that are kept; the oldest go first. */
export const DEEDS_MAX = 150

export interface Deeds { readonly month: number; /** the game has begun */ readonly begun: boolean; readonly lines: readonly Deed[] }
export const NO_DEEDS: Deeds = { month: 0, begun: false, lines: [] }

/** The timeline after one more entry; the same object when the entry is no deed. Another run begins a new one. */
export function withEntry(deeds: Deeds, e: Entry): Deeds {
  if (e.kind === 'created') return NO_DEEDS
  if (e.kind === 'month') return { ...deeds, month: e.month }
  if (e.kind === 'started') return { ...deeds, begun: true }
  const said = saidOf(e, deeds.begun)
  if (!said) return deeds
  const line = { ...said, seq: e.seq, at: e.at, month: deeds.month } as Deed
  return { ...deeds, lines: [...deeds.lines.slice(1 - DEEDS_MAX), line] }
}

function saidOf(e: Entry, begun: boolean): Said | null {
  switch (e.kind) {
    case 'phase': return { what: 'phase', phase: e.phase, year: e.year }
    case 'paused': case 'resumed': case 'recovered': case 'settings': return { what: e.kind }
    case 'locked': return { what: e.locked ? 'locked' : 'unlocked' }
    case 'extended': return { what: 'extended', ms: e.ms }
    case 'announced': return e.text === '' ? { what: 'silence' } : { what: 'announced', text: e.text }
    // one line for all worlds
    case 'card': case 'cardTakenBack': return e.world === 0 ? { what: e.kind, card: e.card, region: e.region, from: e.month } : null
    case 'held': return e.by === 'away' ? null : e.bot !== null ? { what: 'botHolds', firm: e.firm } : { what: 'givenBack', firm: e.firm }
    case 'reissued': return e.tokenHash === '' ? null : { what: e.kind, seat: e.seat }
    case 'removed': case 'renamed': case 'readmitted': return { what: e.kind, seat: e.seat }
    case 'seated': return begun ? { what: 'late', seat: e.seat.id } : null
    case 'asked': return e.question === null ? null : { what: 'asked', question: e.question, year: e.year }
    case 'nudged': return { what: 'nudged', count: e.seats.length }
    default: return null
  }
}
