/** The order of the phases, how long each lasts, and what comes with entering one. */
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { foundingEntries, type Around } from './lateJoin.ts'
import { monthMs } from './settings.ts'
import type { EntryBody, Phase, Session } from './types.ts'

/** Years after which the review is a full one; the last year always has one. Others are flashes. */
export const FULL_REVIEWS: readonly number[] = [1, 2, 4, 6]
export const fullReview = (s: Session): boolean => (s.settings.fullReviews ?? FULL_REVIEWS).includes(s.year) || s.year >= s.years
/** Months to play in all. */
export const monthsOf = (s: Session): number => s.years * MONTHS_PER_YEAR
/** Months left of the year that runs. */
export const monthsLeft = (s: Session): number => MONTHS_PER_YEAR - (s.month % MONTHS_PER_YEAR)
/** The phase that follows; `closed` follows itself. */
export function nextPhase(s: Session): Phase {
  switch (s.phase) {
    case 'lobby': return 'briefing'
    case 'briefing': return 'plan'
    case 'plan': return 'year'
    case 'year': return 'review'
    case 'review': return s.year >= s.years ? 'afterYears' : 'plan'
    case 'afterYears': return 'debrief'
    case 'debrief': case 'closed': return 'closed'
  }
}

/** Entries with which a phase begins: firms of late founders at the plan of a new year, then the phase itself. */
export function enter(s: Session, phase: Phase, around: Around): EntryBody[] {
  const year = phase === 'plan' ? s.year + 1 : s.year
  const founding = phase === 'plan' ? foundingEntries(s, around) : []
  const ms = lasts(s, phase)
  return [...founding, { world: -1, kind: 'phase', phase, year, endsAt: ms === null ? null : around.at + ms }]
}

/** ms until the phase (in a year: the month) ends by itself; null = it waits for the instructor. */
function lasts(s: Session, phase: Phase): number | null {
  switch (phase) {
    case 'plan': return s.settings.planSeconds * 1000 || null
    case 'year': return monthMs(s.settings) || null
    case 'review': {
      const seconds = fullReview(s) ? s.settings.reviewSeconds : s.settings.flashSeconds
      return seconds === null ? null : seconds * 1000
    }
    default: return null
  }
}

/** What follows a month: the review, when it was the year's last. */
export function afterMonth(s: Session, around: Around): EntryBody[] {
  return s.phase === 'year' && s.month % MONTHS_PER_YEAR === 0 ? enter(s, 'review', around) : []
}
