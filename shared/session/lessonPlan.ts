/**
 * The lesson's plan: how many years fit, when levers open, which reviews are full ones, and when the debrief begins. A third
 * of all time is kept for the debrief, because playing is not learning. Pure; all times in seconds.
 */
import { LEVERS, type Lever } from '../economy/dimensions.ts'
import type { Scenario } from '../scenarios/schema.ts'
import { FULL_REVIEWS } from './phases.ts'
import type { Settings } from './types.ts'

export { LESSON_MAX, LESSON_MIN } from './lessonFrame.ts'
const DEBRIEF_SHARE = 1 / 3

/** How long things take. A class that has little time plays at the quick pace. */
export interface Pace { joining: number; briefing: number; plan: number; year: number; afterYears: number; flash: number }
export const PACES: { normal: Pace; quick: Pace } = {
  normal: { joining: 240, briefing: 120, plan: 45, year: 60, afterYears: 120, flash: 10 },
  quick: { joining: 120, briefing: 60, plan: 30, year: 36, afterYears: 60, flash: 10 },
}
/** A full review shorter than this is none; one that has this much is a good talk; more than the last is not needed. */
const REVIEW_LEAST = 60, REVIEW_GOOD = 180, REVIEW_MOST = 480
/** Of two lessons: what closes the first, and coming back in the second. */
const INTERIM = 480, COMING_BACK = 180

/** `minutes`: of one lesson; `parts`: how many of them there are. */
export interface LessonFrame { minutes: number; parts: 1 | 2 }
/** What of a scenario the plan looks at. */
export type Planned = Pick<Scenario, 'years' | 'levers'>

export interface PlanYear { year: number; /** which lesson, 1 or 2 */ part: 1 | 2; plan: number; play: number; review: number; full: boolean; opens: readonly Lever[] }
export interface LessonPlan {
  frame: LessonFrame
  pace: Pace
  years: readonly PlanYear[]
  levers: Scenario['levers']
  /** last debrief, with all the time that is left; less than a third of the whole when more years were asked for than fit */ debrief: number
  /** closes the first of two lessons; 0 when there is only one */ interim: number
  /** false: more years were asked for than leave a third of the time for the debrief */ fits: boolean
}

/** The year from which on all levers are open at the latest: half of the game is played with all of them. */
const openBy = (years: number): number => Math.max(1, Math.min(12, Math.ceil(years / 2)))

/** The scenario's levers, none later than half-time; their order stays, and what never opens stays closed. */
export function planLevers(levers: Scenario['levers'], years: number): Scenario['levers'] {
  const last = openBy(years)
  return Object.fromEntries(LEVERS.map(lever => [lever, levers[lever] === null ? null : Math.min(levers[lever], last)])) as Scenario['levers']
}

/** The plan of a lesson. `years`: as many as the instructor wants; left out: as many as give every full review its time. */
export function planLesson(frame: LessonFrame, scenario: Planned, years?: number): LessonPlan {
  if (years !== undefined) return withYears(frame, scenario, years, PACES.normal) ?? withYears(frame, scenario, years, PACES.quick, true) as LessonPlan
  for (const [pace, least] of [[PACES.normal, REVIEW_GOOD], [PACES.normal, REVIEW_LEAST], [PACES.quick, REVIEW_LEAST]] as const) {
    for (let n = scenario.years; n >= 1; n--) {
      // few years with good talks are better than many with none: a short talk is for when nothing else fits
      if (least === REVIEW_LEAST && n > 1) continue
      const plan = withYears(frame, scenario, n, pace)
      if (plan && plan.years.every(y => !y.full || y.review >= least)) return plan
    }
  }
  return withYears(frame, scenario, 1, PACES.quick, true) as LessonPlan
}

const fullAfter = (year: number, years: number): boolean => FULL_REVIEWS.includes(year) || year === years

/** A plan of so many years; null when full reviews would be too short (`anyway`: made all the same, at the debrief's cost). */
function withYears(frame: LessonFrame, scenario: Planned, years: number, pace: Pace, anyway = false): LessonPlan | null {
  const all = frame.minutes * 60, kept = Math.ceil(all * frame.parts * DEBRIEF_SHARE)
  const last = frame.parts === 1 ? years : splitAfter(frame, years, pace)
  const fixed = (from: number, to: number): number => count(from, to, () => true) * (pace.plan + pace.year) + count(from, to, y => !fullAfter(y, years)) * pace.flash
  const room = (from: number, to: number, around: number): number => {
    const fulls = count(from, to, y => fullAfter(y, years))
    return fulls === 0 ? REVIEW_MOST : Math.floor(Math.max(0, all - around - fixed(from, to)) / fulls)
  }
  const interim = frame.parts === 2 ? INTERIM : 0
  const start = pace.joining + pace.briefing
  const reviews = frame.parts === 1
    ? [room(1, years, start + pace.afterYears + kept)]
    : [room(1, last, start + interim), room(last + 1, years, COMING_BACK + pace.afterYears + kept - interim)]
  const fits = reviews.every(r => r >= REVIEW_LEAST)
  if (!fits && !anyway) return null
  const levers = planLevers(scenario.levers, years)
  const list = Array.from({ length: years }, (_, i): PlanYear => {
    const year = i + 1, part = year <= last ? 1 : 2, full = fullAfter(year, years)
    const review = full ? Math.min(REVIEW_MOST, Math.max(REVIEW_LEAST, reviews[part - 1])) : pace.flash
    return { year, part, plan: pace.plan, play: pace.year, review, full, opens: LEVERS.filter(l => levers[l] === year) }
  })
  const played = list.filter(y => y.part === frame.parts).reduce((sum, y) => sum + y.plan + y.play + y.review, 0)
  const before = frame.parts === 1 ? start : COMING_BACK
  return { frame, pace, years: list, levers, interim, debrief: Math.max(0, all - before - played - pace.afterYears), fits }
}

/** Of two lessons: the year after which the first one ends, so that both leave their reviews alike much time. */
function splitAfter(frame: LessonFrame, years: number, pace: Pace): number {
  if (years === 1) return 1
  const all = frame.minutes * 60, kept = Math.ceil(all * 2 * DEBRIEF_SHARE)
  let best = 1, most = -Infinity
  for (let k = 1; k < years; k++) {
    const spare = (from: number, to: number, around: number): number =>
      (all - around - count(from, to, () => true) * (pace.plan + pace.year)) / Math.max(1, count(from, to, y => fullAfter(y, years)))
    const worst = Math.min(spare(1, k, pace.joining + pace.briefing + INTERIM), spare(k + 1, years, COMING_BACK + pace.afterYears + kept - INTERIM))
    if (worst > most) { most = worst; best = k }
  }
  return best
}

function count(from: number, to: number, which: (year: number) => boolean): number {
  let n = 0
  for (let year = from; year <= to; year++) if (which(year)) n++
  return n
}

/** What a session has to be set to, to be played as planned. Full reviews wait for the instructor: a talk is not cut off. */
export const planSettings = (plan: LessonPlan): Pick<Settings, 'years' | 'secondsPerYear' | 'planSeconds' | 'flashSeconds' | 'reviewSeconds'> => ({
  years: plan.years.length, secondsPerYear: plan.pace.year, planSeconds: plan.pace.plan, flashSeconds: plan.pace.flash, reviewSeconds: null,
})

/** Seconds that lie before the first year's plan. */
export const beforeYears = (plan: LessonPlan): number => plan.pace.joining + plan.pace.briefing
/** Seconds of one lesson, everything together. */
export function lengthOf(plan: LessonPlan, part: 1 | 2): number {
  const years = plan.years.filter(y => y.part === part).reduce((sum, y) => sum + y.plan + y.play + y.review, 0)
  const last = part === plan.frame.parts
  return (part === 1 ? beforeYears(plan) : COMING_BACK) + years + (last ? plan.pace.afterYears + plan.debrief : plan.interim)
}
