/** The lesson's plan in words. Pure. */
import type { HostLesson, PublicSession } from '../../shared/protocol.ts'
import { keptFor, lateBy, needed, planOf, type Loss, type Standing } from '../../shared/session/lessonClock.ts'
import { type LessonFrame, type LessonPlan } from '../../shared/session/lessonPlan.ts'
import { number, t } from '../text/index.ts'

/** Seconds as a teacher says them: "45 s", "1 min", "3 min 20 s"; from five minutes on whole minutes. */
export function span(seconds: number): string {
  const s = Math.max(0, Math.round(seconds))
  if (s < 60) return t('lesson.clock.s', { s })
  const rest = s % 60
  return s >= 300 || rest === 0 ? t('lesson.clock.min', { min: Math.round(s / 60) }) : t('lesson.clock.minS', { min: Math.floor(s / 60), s: rest - rest % 10 })
}
/** Epoch ms as the clock on the wall shows it. */
export const timeOfDay = (at: number): string => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })

const list = (items: readonly (string | number)[]): string => items.map(String).join(', ')

export function planWords(plan: LessonPlan): string[] {
  const fulls = plan.years.filter(y => y.full)
  const review = span(Math.min(...fulls.map(y => y.review)))
  const talks = fulls.length === 1 ? t('lesson.clock.talksOne', { review }) : t('lesson.clock.talks', { list: list(fulls.map(y => y.year)), review })
  const open = Math.max(...Object.values(plan.levers).map(year => year ?? 0))
  const last = plan.years.filter(y => y.part === 1).length
  return [
    t('lesson.clock.planWords', { count: plan.years.length, talks, debrief: span(plan.debrief) }),
    ...(open > 0 ? [t('lesson.clock.planLevers', { year: number(open) })] : []),
    ...(plan.frame.parts === 2 ? [t('lesson.clock.planSplit', { last: number(last), interim: span(plan.interim) })] : []),
    ...(plan.fits ? [] : [t('lesson.clock.planShort', { debrief: span(plan.debrief) })]),
  ]
}

export interface Row { key: string; words: string; more: string; seconds: number; now: boolean; part: 1 | 2 }
/** Every stop of the plan, and the one where the class is. */
export function planRows(plan: LessonPlan, at: Pick<PublicSession, 'phase' | 'year'> | null): Row[] {
  const row = (key: string, words: string, seconds: number, part: 1 | 2, now: boolean, more = ''): Row => ({ key, words, seconds, part, now, more })
  const rows = [
    row('joining', t('lesson.clock.row.joining'), plan.pace.joining, 1, at?.phase === 'lobby'),
    row('briefing', t('lesson.clock.row.briefing'), plan.pace.briefing, 1, at?.phase === 'briefing'),
  ]
  const running = at !== null && ['plan', 'year', 'review'].includes(at.phase)
  for (const y of plan.years) {
    if (y.part === 2 && rows.at(-1)?.part === 1) rows.push(row('interim', t('lesson.clock.row.interim'), plan.interim, 1, false))
    const opens = y.opens.length > 0 ? t('lesson.clock.row.opens', { levers: list(y.opens.map(l => t(`shared.lever.${l}`))) }) : ''
    const review = y.full ? t('lesson.clock.row.full', { time: span(y.review) }) : t('lesson.clock.row.flash')
    rows.push(row(`y${y.year}`, t('lesson.clock.row.year', { year: number(y.year) }), y.plan + y.play + y.review, y.part, running && at.year === y.year, [opens, review].filter(Boolean).join('; ')))
  }
  rows.push(row('after', t('lesson.clock.row.afterYears'), plan.pace.afterYears, plan.frame.parts, at?.phase === 'afterYears'))
  rows.push(row('debrief', t('lesson.clock.row.debrief'), plan.debrief, plan.frame.parts, at?.phase === 'debrief'))
  return rows
}

export function lossWords(loses: Loss): string {
  const parts = [
    loses.years.length > 0 ? t('lesson.clock.loss.years', { count: loses.years.length, list: list(loses.years) }) : '',
    loses.levers.length > 0 ? t('lesson.clock.loss.levers', { list: list(loses.levers.map(l => t(`shared.lever.${l}`))) }) : '',
    loses.shifts.length > 0 ? t('lesson.clock.loss.shifts', { list: list(loses.shifts) }) : '',
    loses.cards.length > 0 ? t('lesson.clock.loss.cards', { list: list(loses.cards) }) : '',
    loses.reviews.length > 0 ? t('lesson.clock.loss.reviews', { count: loses.reviews.length, list: list(loses.reviews) }) : '',
    loses.thinking ? t('lesson.clock.loss.thinking') : '',
  ].filter(Boolean)
  return t('lesson.clock.lost', { what: parts.join(', ') })
}

export interface Stand { plan: LessonPlan; standing: Standing; part: 1 | 2; /** epoch ms */ endsAt: number | null; /** epoch ms at which the debrief (of the first lesson: the interim one) should begin */ debriefAt: number | null; late: number | null; /** what it would get as things stand, s */ debrief: number; kept: number }

/** Where the lesson stands, or null when none is planned. `now`: the server's clock, epoch ms. */
export function standOf(s: PublicSession, lesson: HostLesson, now: number): Stand | null {
  const wish = lesson.settings.lesson
  if (!wish) return null
  const frame: LessonFrame = { minutes: wish.minutes, parts: wish.parts }
  const began = s.phase === 'lobby' ? (wish.endsAt === null ? now : wish.endsAt - wish.minutes * 60_000) : lesson.deeds.findLast(d => d.what === 'phase')?.at ?? now
  const standing: Standing = {
    phase: s.phase, year: s.year, years: s.years, month: s.month, since: Math.max(0, (now - began) / 1000),
    left: wish.endsAt === null ? null : (wish.endsAt - now) / 1000,
    settings: lesson.settings, levers: lesson.levers, shifts: lesson.shifts, cards: lesson.ownCards,
  }
  const plan = planOf(frame, standing), kept = keptFor(plan, wish.part)
  return {
    plan, standing, part: wish.part, endsAt: wish.endsAt, kept, late: lateBy(plan, standing, wish.part),
    debriefAt: wish.endsAt === null ? null : wish.endsAt - kept * 1000,
    debrief: standing.left === null ? plan.debrief : Math.max(0, standing.left - needed(plan, standing, wish.part)),
  }
}
