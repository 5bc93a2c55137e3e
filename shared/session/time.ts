/** The session's clock: when a phase or a month ends by itself. Epoch ms; time comes in with the entries only. */
import { monthMs } from './settings.ts'
import type { Session, Settings } from './types.ts'

/** A server that comes back leaves at least this much of the running phase, ms. */
export const RECOVERY_MIN = 3000

/** A phase or month begins at `at` and ends at `endsAt` (null: it waits). A pause stays a pause. */
export function entered(s: Session, endsAt: number | null, at: number): Session {
  if (RESTING.includes(s.phase)) return { ...s, endsAt, remaining: null, paused: false, recovering: false }
  return s.paused ? { ...s, endsAt: null, remaining: left(endsAt, at) } : { ...s, endsAt, remaining: null }
}
const RESTING = ['lobby', 'afterYears', 'debrief', 'closed']

export function paused(s: Session, at: number): Session {
  return s.paused ? s : { ...s, paused: true, remaining: left(s.endsAt, at), endsAt: null }
}

export function resumed(s: Session, at: number): Session {
  return s.paused ? { ...s, paused: false, recovering: false, endsAt: s.remaining === null ? null : at + s.remaining, remaining: null } : s
}

/** More (or, with negative ms, less) time; nothing changes where the phase waits for the instructor anyway. */
export function extended(s: Session, ms: number): Session {
  if (s.paused) return s.remaining === null ? s : { ...s, remaining: Math.max(0, s.remaining + ms) }
  return s.endsAt === null ? s : { ...s, endsAt: s.endsAt + ms }
}

/** The server came back: what ran stands still until `resumed`, with the time it had left. A pause of the instructor's stays one. */
export function recovered(s: Session, at: number): Session {
  if (s.paused || s.endsAt === null) return s
  return { ...paused(s, at), remaining: Math.max(RECOVERY_MIN, s.endsAt - at), recovering: true }
}

/** Settings changed in the middle of a year: months that were stepped begin to run, or running ones stop. */
export function rescheduled(s: Session, before: Settings, at: number): Session {
  const ms = monthMs(s.settings)
  if (s.phase !== 'year' || ms === monthMs(before)) return s
  return entered(s, ms > 0 ? at + ms : null, at)
}

const left = (endsAt: number | null, at: number): number | null => (endsAt === null ? null : Math.max(0, endsAt - at))
