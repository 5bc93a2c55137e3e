/** What everybody may know of the session, and when it goes on by itself. */
import type { PublicSession } from '../protocol.ts'
import { countsOf, guessOpen } from './guess.ts'
import type { Play } from './play.ts'
import { monthMs } from './settings.ts'
import { botsExpected } from './start.ts'
import type { Session } from './types.ts'

/** Who is here, as the room knows it: never in the journal. */
export interface PresenceNow {
  /** seats with an open connection */ readonly seats: ReadonlySet<string>
  /** those of them that are ready */ readonly readySeats: ReadonlySet<string>
}

export function publicSession(play: Play, presence: PresenceNow): PublicSession {
  const s = play.session
  const students = s.seats.filter(seat => !seat.removed && !seat.watching)
  const bots = s.worlds.length === 0 ? botsExpected(s) : s.worlds.reduce((sum, w) => sum + w.holdings.filter(h => h.bot !== null).length, 0)
  return {
    code: s.code, run: s.run, scenario: s.scenario.id, title: s.scenario.title, goal: s.scenario.goal,
    phase: s.phase, year: s.year, years: s.years, month: s.month,
    paused: s.paused, endsAt: s.endsAt ?? 0, remaining: s.remaining ?? 0, monthMs: monthMs(s.settings),
    locked: s.locked, announcement: s.announcement, bots, students: students.length,
    ready: students.filter(seat => presence.readySeats.has(seat.id)).length,
    names: s.phase === 'lobby' ? students.map(seat => seat.nickname) : [],
    recovering: s.recovering, guess: publicGuess(s),
  }
}

/** How many have guessed; what, only when nothing can be guessed any more. */
function publicGuess(s: Session): PublicSession['guess'] {
  if (!s.guess) return null
  const open = guessOpen(s, s.guess)
  return { question: s.guess.question, year: s.guess.year, open, count: Object.keys(s.guess.answers).length, counts: open ? {} : countsOf(s.guess.answers) }
}

/** In a plan: whether all connected seats that hold a firm are ready (and there is one). */
export function allReady(s: Session, presence: PresenceNow): boolean {
  const here = s.seats.filter(seat => !seat.removed && seat.firm !== null && presence.seats.has(seat.id))
  return s.phase === 'plan' && here.length > 0 && here.every(seat => presence.readySeats.has(seat.id))
}

/** What ends next by itself, and when (epoch ms); null when it waits for the instructor, or is paused. */
export function nextDue(s: Session): { at: number; due: 'month' | 'phase' } | null {
  return s.paused || s.endsAt === null ? null : { at: s.endsAt, due: s.phase === 'year' ? 'month' : 'phase' }
}
