/** Where a running lesson stands against its plan, and what could be left out when it is late. Pure; seconds. */
import { LEVERS, MONTHS_PER_YEAR, type Lever } from '../economy/dimensions.ts'
import { PACES, planLesson, type LessonFrame, type LessonPlan, type PlanYear } from './lessonPlan.ts'
import type { Phase, Settings } from './types.ts'

/** What the clock looks at of a running session. */
export interface Standing {
  phase: Phase
  year: number
  years: number
  /** months played */ month: number
  /** the running phase has lasted so long */ since: number
  /** until this lesson ends; null = it has not begun */ left: number | null
  settings: Pick<Settings, 'secondsPerYear' | 'planSeconds' | 'flashSeconds' | 'fullReviews'>
  /** as the world was made: what opens when cannot be changed any more */ levers: Readonly<Record<Lever, number | null>>
  /** years at whose start demand may turn, and of the scenario's cards */ shifts: readonly number[]; cards: readonly number[]
}

/** What is lost by a way of being shorter. */
export interface Loss { years: readonly number[]; levers: readonly Lever[]; shifts: readonly number[]; cards: readonly number[]; reviews: readonly number[]; thinking: boolean }
export interface Shorter { how: 'years' | 'flashes' | 'pace'; /** seconds won */ wins: number; loses: Loss; settings: Partial<Settings> }

const NOTHING: Loss = { years: [], levers: [], shifts: [], cards: [], reviews: [], thinking: false }

/** The plan of this lesson, with the years that the session really has. */
export const planOf = (frame: LessonFrame, s: Pick<Standing, 'years' | 'levers'>): LessonPlan =>
  planLesson(frame, { years: s.years, levers: s.levers as LessonPlan['levers'] }, s.years)

const isFull = (s: Pick<Standing, 'years' | 'settings'>, planned: PlanYear): boolean =>
  planned.year === s.years || (s.settings.fullReviews ? s.settings.fullReviews.includes(planned.year) : planned.full)

/** A plan ends when all are ready: of a limit far off not more than this is reckoned with. */
const PLAN_MOST = 2 * PACES.normal.plan
const planTakes = (s: Pick<Standing, 'settings'>, planned: PlanYear): number => Math.min(PLAN_MOST, s.settings.planSeconds || planned.plan)
/** What one planned year takes with the settings of now. */
function yearTakes(s: Standing, planned: PlanYear): number {
  const play = s.settings.secondsPerYear || planned.play
  return planTakes(s, planned) + play + reviewTakes(s, planned)
}
const reviewTakes = (s: Standing, planned: PlanYear): number =>
  isFull(s, planned) ? (planned.full ? planned.review : PACES.normal.plan * 2) : s.settings.flashSeconds

/** What is still to come in lesson `part` before its debrief, from where the class stands. */
export function needed(plan: LessonPlan, s: Standing, part: 1 | 2): number {
  const last = part === plan.frame.parts ? plan.pace.afterYears : 0
  const ahead = plan.years.filter(y => y.part === part && y.year > s.year).reduce((sum, y) => sum + yearTakes(s, y), 0)
  const now = plan.years.find(y => y.year === s.year)
  const rest = (of: number): number => Math.max(0, of - s.since)
  switch (s.phase) {
    case 'lobby': return rest(plan.pace.joining) + plan.pace.briefing + ahead + last
    case 'briefing': return rest(plan.pace.briefing) + ahead + last
    case 'plan': return now ? rest(planTakes(s, now)) + yearTakes(s, now) - planTakes(s, now) + ahead + last : ahead + last
    case 'year': {
      if (!now) return ahead + last
      const months = MONTHS_PER_YEAR - s.month % MONTHS_PER_YEAR
      return (s.settings.secondsPerYear || now.play) * months / MONTHS_PER_YEAR + reviewTakes(s, now) + ahead + last
    }
    case 'review': return (now ? rest(reviewTakes(s, now)) : 0) + ahead + last
    case 'afterYears': return rest(last)
    case 'debrief': case 'closed': return 0
  }
}

/** Seconds by which the debrief would be shorter than a third of the lesson (of the first of two: than its interim debrief); negative = there is time. Null: no end is set. */
export function lateBy(plan: LessonPlan, s: Standing, part: 1 | 2): number | null {
  if (s.left === null) return null
  return Math.round(needed(plan, s, part) + keptFor(plan, part) - s.left)
}
/** What is kept for talking at this lesson's end. */
export const keptFor = (plan: LessonPlan, part: 1 | 2): number =>
  part < plan.frame.parts ? plan.interim : Math.ceil(plan.frame.minutes * plan.frame.parts * 20) - plan.interim

/** Ways of being shorter from here on, each with what is lost; those that win nothing are left out. Fewer years: as few less as make up for `late`, or all that can be left out. */
export function shorter(plan: LessonPlan, s: Standing, part: 1 | 2, late: number): Shorter[] {
  const to = plan.years.filter(y => y.part === part && (y.year > s.year || (y.year === s.year && ['plan', 'year'].includes(s.phase))))
  // leaving out years of the second lesson wins nothing for the first
  const ways = [...(part === plan.frame.parts ? [fewerYears(plan, s, part, late)] : []), flashes(plan, s, part, to), quicker(plan, s, part)]
  return ways.filter((way): way is Shorter => way !== null && way.wins > 0)
}

const winsOf = (plan: LessonPlan, s: Standing, part: 1 | 2, settings: Shorter['settings']): number => {
  const years = settings.years ?? s.years
  return needed(plan, s, part) - needed({ ...plan, years: plan.years.slice(0, years) }, { ...s, years, settings: { ...s.settings, ...settings } }, part)
}

function fewerYears(plan: LessonPlan, s: Standing, part: 1 | 2, late: number): Shorter | null {
  let years = s.years, wins = 0
  while (years > Math.max(1, s.year) && wins < Math.max(1, late)) wins = winsOf(plan, s, part, { years: --years })
  const gone = (year: number): boolean => year > years && year <= s.years
  return {
    how: 'years', wins, settings: { years },
    loses: {
      ...NOTHING, years: plan.years.map(y => y.year).filter(gone), levers: LEVERS.filter(l => gone(s.levers[l] ?? 0)),
      shifts: s.shifts.filter(gone), cards: s.cards.filter(gone),
    },
  }
}

/** Full reviews that are still to come become flashes; the last one stays. */
function flashes(plan: LessonPlan, s: Standing, part: 1 | 2, to: readonly PlanYear[]): Shorter {
  const settings = { fullReviews: [] }
  return { how: 'flashes', wins: winsOf(plan, s, part, settings), settings, loses: { ...NOTHING, reviews: to.filter(y => isFull(s, y) && y.year !== s.years).map(y => y.year) } }
}

/** Less time to plan, and quicker months. A year that is stepped by hand stays so. */
function quicker(plan: LessonPlan, s: Standing, part: 1 | 2): Shorter {
  const least = (now: number, quick: number): number => (now > 0 ? Math.min(now, quick) : 0)
  const settings = { planSeconds: least(s.settings.planSeconds, PACES.quick.plan), secondsPerYear: least(s.settings.secondsPerYear, PACES.quick.year) }
  return { how: 'pace', wins: winsOf(plan, s, part, settings), settings, loses: { ...NOTHING, thinking: true } }
}
