/** On to the next phase. A running year is played to its end first. */
import { no } from '../../refusals.ts'
import type { Around } from '../around.ts'
import { PACES } from '../lessonPlan.ts'
import { enter, monthsLeft, nextPhase } from '../phases.ts'
import { botsExpected, players, startEntries } from '../start.ts'
import type { Decided, EntryBody, Session } from '../types.ts'
import { scheduledCards } from './cards.ts'

export function moveOn(s: Session, around: Around, alone = false): Decided {
  const wake: EntryBody[] = s.paused ? [{ world: -1, kind: 'resumed' }] : []
  if (s.phase === 'lobby') return start(s, around, alone)
  if (s.phase === 'closed') return { refusal: no('notNow', { phase: s.phase }) }
  if (s.phase === 'year') return { entries: wake, months: monthsLeft(s) }
  return { entries: [...wake, ...enter(s, nextPhase(s), around)] }
}

/** With nobody there it begins only when the instructor asked for bots: to try it alone, the night before. */
function start(s: Session, around: Around, alone: boolean): Decided {
  if (players(s, 0).length === 0 && ((s.settings.bots === 0 && !alone) || botsExpected(s) === 0)) return { refusal: no('nobodyThere') }
  return { entries: [...startEntries(s), ...scheduledCards(s.scenario), ...lessonBegins(s, around), ...enter(s, 'briefing', around)] }
}

/** A planned lesson whose end was never said has begun with the joining, at the latest. */
function lessonBegins(s: Session, around: Around): EntryBody[] {
  const { lesson } = s.settings
  if (!lesson || lesson.endsAt !== null) return []
  const endsAt = around.at + (lesson.minutes * 60 - PACES.normal.joining) * 1000
  return [{ world: -1, kind: 'settings', settings: { ...s.settings, lesson: { ...lesson, endsAt } } }]
}
