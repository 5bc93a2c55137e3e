/** What happens by itself: months and phases end in time, a plan when everybody is ready. */
import { no } from '../../refusals.ts'
import type { Around } from '../around.ts'
import type { Decided, Session } from '../types.ts'
import { moveOn } from './moveOn.ts'

/** Refused (`notNow`) when it is paused, or the time has not come. */
export function clock(s: Session, due: 'month' | 'phase' | 'ready', around: Around): Decided {
  const notNow = { refusal: no('notNow', { phase: s.phase }) }
  if (s.paused) return notNow
  if (due === 'ready') return s.phase === 'plan' ? moveOn(s, around) : notNow
  if (s.endsAt === null || around.at < s.endsAt || (due === 'month') !== (s.phase === 'year')) return notNow
  return due === 'month' ? { entries: [], months: 1 } : moveOn(s, around)
}
