/** The big black button: what it says for every phase, what happens then, and what happens by itself. Pure. */
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { PublicSession } from '../../shared/protocol.ts'
import type { HostAction } from '../../shared/session/types.ts'
import { duration, monthName, t } from '../text/index.ts'

export interface NextStep {
  /** verb and object */ words: string
  /** what happens, and what happens by itself */ after: string
  /** what is asked of the server; `debrief` opens that page instead */ action: HostAction | 'debrief'
}

/** ms until the running year ends by itself; null when it is stepped. `left`: ms until the month ends. */
export function yearLeft(s: PublicSession, left: number | null): number | null {
  if (left === null || s.monthMs === 0) return null
  return left + (MONTHS_PER_YEAR - 1 - (s.month % MONTHS_PER_YEAR)) * s.monthMs
}

const next = (words: string, ...after: string[]): NextStep => ({ words, after: after.join(' '), action: { do: 'next' } })

/** `left`: ms until phase or month ends by itself; null = it waits. */
export function nextStep(s: PublicSession, left: number | null): NextStep {
  if (s.paused && (s.phase === 'plan' || s.phase === 'year' || s.phase === 'review' || s.phase === 'briefing')) return resume(s, left)
  switch (s.phase) {
    case 'lobby': {
      const bots = t('console.next.bots', { count: s.bots })
      if (s.students === 0) return { ...next(t('console.next.lobbyBots'), t('console.next.lobbyBotsThen', { bots })), action: { do: 'next', alone: true } }
      return next(t('console.next.lobby'), t('console.next.lobbyThen', { students: t('console.start.students', { count: s.students }), bots }))
    }
    case 'briefing': return next(t('console.next.briefing'), t('console.next.briefingThen'))
    case 'plan': return next(
      t('console.next.plan', { year: s.year }), t('console.next.planReady', { ready: s.ready, students: s.students }),
      left === null ? t('console.next.planWaits') : t('console.next.planBy', { left: duration(left) }))
    case 'year': {
      const end = yearLeft(s, left)
      if (end === null) return step(s)
      return next(t('console.next.year', { year: s.year }), t('console.next.yearThen'), t('console.next.yearBy', { left: duration(end) }))
    }
    case 'review': return s.year >= s.years
      ? next(t('console.next.reviewLast'), left === null ? t('console.next.reviewLastThen') : t('console.next.by', { left: duration(left) }))
      : next(t('console.next.review', { year: s.year + 1 }), t('console.next.reviewThen', { year: s.year }), left === null ? t('console.next.waits') : t('console.next.by', { left: duration(left) }))
    case 'afterYears': return next(t('console.next.afterYears'), t('console.next.afterYearsThen'))
    case 'debrief': return { words: t('console.next.debrief'), after: t('console.next.debriefThen'), action: 'debrief' }
    case 'closed': return { words: t('console.next.closed'), after: t('console.next.closedThen'), action: { do: 'backToLobby' } }
  }
}

/** In a year that is stepped the next thing is a month; ending the year is a button beside it. */
function step(s: PublicSession): NextStep {
  const month = s.month % MONTHS_PER_YEAR + 1
  return { words: t('console.next.step'), after: t(month === MONTHS_PER_YEAR ? 'console.next.stepLast' : 'console.next.stepThen', { month: monthName(month, 'long') }), action: { do: 'step' } }
}

function resume(s: PublicSession, left: number | null): NextStep {
  const words = s.phase === 'year' ? t('console.next.resumeYear', { year: s.year })
    : s.phase === 'plan' ? t('console.next.resumePlan', { year: s.year })
    : t(s.phase === 'review' ? 'console.next.resumeReview' : 'console.next.resumeBriefing')
  const rest = s.phase === 'year' ? yearLeft(s, left) : left
  const after = s.recovering ? t('console.next.recovering') : rest === null ? t('console.next.resumeThen') : t('console.next.resumeThenLeft', { left: duration(rest) })
  return { words, after, action: { do: 'resume' } }
}
