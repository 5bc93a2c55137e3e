/** What a phase allows, and what is asked in it. */
import { no, type Refusal } from '../../../shared/refusals.ts'
import { LEVERS, MONTHS_PER_YEAR, type Lever } from '../../../shared/economy/dimensions.ts'
import type { PublicSession } from '../../../shared/protocol.ts'
import type { Phase } from '../../../shared/session/types.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { monthName, t } from '../../text/index.ts'

const TAKEN: readonly Phase[] = ['briefing', 'plan', 'year', 'review']
export const phaseRefusal = (phase: Phase): Refusal | null => TAKEN.includes(phase) ? null : no('phaseClosed', { phase })

/** Month (1 = the first of the session) in which a decision taken now takes effect. */
export const nextMonth = (view: FirmView): number => view.month + 1
/** Months of the running year that are played, 0 to 12: twelve when it is over and the next has not begun. */
export function monthsOfYear(session: PublicSession): number {
  const played = session.month - (session.year - 1) * MONTHS_PER_YEAR
  return Math.max(0, Math.min(MONTHS_PER_YEAR, session.year === 0 ? 0 : played))
}

/** Levers that open in this very year. */
export const newLevers = (view: FirmView, year: number): Lever[] => year <= 1 ? [] : LEVERS.filter(l => view.levers[l].year === year)

/** The one sentence of what is asked now. */
export function askedNow(session: PublicSession, view: FirmView): string {
  const { year } = session
  switch (session.phase) {
    case 'briefing': return t('desk.ask.briefing')
    case 'plan': {
      const levers = newLevers(view, year)
      const ask = t('desk.ask.plan', { year: String(year) })
      return levers.length === 0 ? ask : `${ask} ${t('desk.ask.newLever', { levers: levers.map(l => t(`shared.lever.${l}`)).join(', ') })}`
    }
    case 'year': return t('desk.ask.year', { month: monthName(nextMonth(view), 'long') })
    case 'review': return t('desk.ask.review', { year: String(year) })
    case 'lobby': case 'afterYears': case 'debrief': case 'closed': return ''
  }
}
