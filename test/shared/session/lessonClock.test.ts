import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { keptFor, lateBy, needed, planOf, shorter, type Standing } from '../../../shared/session/lessonClock.ts'
import { lengthOf, type LessonFrame } from '../../../shared/session/lessonPlan.ts'
import { Lesson, shortScenario } from './sessions.ts'

const FRAME: LessonFrame = { minutes: 50, parts: 1 }
const at = (change: Partial<Standing> = {}): Standing => ({
  phase: 'lobby', year: 0, years: 6, month: 0, since: 0, left: 3000, settings: { secondsPerYear: 60, planSeconds: 45, flashSeconds: 10 },
  levers: SCENARIOS['first-hour'].levers, shifts: [5], cards: [6], ...change,
})
const plan = planOf(FRAME, at())

describe('where a lesson stands', () => {
  it('at its beginning all that is planned before the debrief is to come, and it is on time', () => {
    expect(needed(plan, at(), 1)).toBe(lengthOf(plan, 1) - plan.debrief)
    expect(lateBy(plan, at(), 1)).toBeLessThanOrEqual(0)
    expect(lateBy(plan, at({ left: null }), 1)).toBeNull()
    expect(keptFor(plan, 1)).toBe(1000)
  })
  it('every second that is lost makes it later by one', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2900 }), lost => {
      expect((lateBy(plan, at({ left: 3000 - lost }), 1) ?? 0) - (lateBy(plan, at(), 1) ?? 0)).toBe(lost)
    }))
  })
  it('needs less with every step, and nothing in the debrief', () => {
    const steps: Partial<Standing>[] = [{ phase: 'lobby' }, { phase: 'briefing' }]
    for (let year = 1; year <= 6; year++) {
      steps.push({ phase: 'plan', year, month: year * 12 - 12 }, { phase: 'plan', year, month: year * 12 - 12, since: 30 }, { phase: 'year', year, month: year * 12 - 12 },
        { phase: 'year', year, month: year * 12 - 2 }, { phase: 'review', year, month: year * 12 }, { phase: 'review', year, month: year * 12, since: 9000 })
    }
    steps.push({ phase: 'debrief', year: 6, month: 72 })
    const all = steps.map(step => needed(plan, at(step), 1))
    for (let i = 1; i < all.length; i++) expect(all[i]).toBeLessThanOrEqual(all[i - 1])
    expect(all.at(-1)).toBe(0)
  })
  it('of two lessons the first ends with its own years', () => {
    const twice = planOf({ minutes: 45, parts: 2 }, at({ years: 8 })), last = twice.years.filter(y => y.part === 1).length
    expect(needed(twice, at({ years: 8, phase: 'review', year: last, month: last * 12, since: 9000 }), 1)).toBe(0)
    expect(needed(twice, at({ years: 8, phase: 'review', year: last, month: last * 12, since: 9000 }), 2)).toBeGreaterThan(0)
  })
})

describe('being shorter', () => {
  const late = at({ phase: 'plan', year: 2, month: 12 })
  it('fewer years: as few less as make up for it, and it says which years, levers, turns and cards are lost', () => {
    const [way] = shorter(plan, late, 1, 60)
    expect(way).toMatchObject({ how: 'years', settings: { years: 5 }, loses: { years: [6], levers: [], shifts: [], cards: [6] } })
    const [more] = shorter(plan, late, 1, 600)
    expect(more.loses.years.length).toBeGreaterThan(1)
    expect(more.loses.shifts).toEqual([5])
    const [all] = shorter(plan, late, 1, 1e6)
    expect(all).toMatchObject({ settings: { years: 2 }, loses: { levers: ['offshore', 'moments'] } })
  })
  it('wins what it says: with the new settings so much less is needed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom('plan' as const, 'year' as const, 'review' as const), fc.integer({ min: 1, max: 2000 }), (year, phase, seconds) => {
      const now = at({ phase, year, month: year * 12 - (phase === 'review' ? 0 : 12) })
      for (const way of shorter(plan, now, 1, seconds)) {
        expect(way.wins).toBeGreaterThan(0)
        const after = { ...now, years: way.settings.years ?? now.years, settings: { ...now.settings, ...way.settings } }
        const planned = way.how === 'years' ? { ...plan, years: plan.years.slice(0, after.years) } : plan
        const saved = needed(plan, now, 1) - needed(planned, after, 1)
        expect(saved).toBe(way.wins)
      }
    }))
  })
  it('nothing is offered after the last year', () => {
    expect(shorter(plan, at({ phase: 'review', year: 6, month: 72 }), 1, 600)).toEqual([])
    expect(shorter(plan, at({ phase: 'debrief', year: 6, month: 72 }), 1, 600)).toEqual([])
  })
  it('the session takes what is offered, and its reviews become flashes', () => {
    const lesson = new Lesson({ reviewSeconds: 100, flashSeconds: 5 }, shortScenario({ years: 4 })).joined(1).upTo('plan')
    expect(lesson.host({ do: 'settings', settings: { fullReviews: [] } })).toBeNull()
    lesson.upTo('review')
    expect(lesson.session.endsAt).toBe(lesson.at + 5000)
  })
})

describe('a planned lesson', () => {
  it('has begun with the joining, at the latest', () => {
    const lesson = new Lesson({ lesson: { minutes: 50, parts: 1, part: 1, endsAt: null } }).joined(1).upTo('briefing')
    expect(lesson.session.settings.lesson).toEqual({ minutes: 50, parts: 1, part: 1, endsAt: lesson.at + (50 * 60 - 240) * 1000 })
    const said = new Lesson({ lesson: { minutes: 50, parts: 1, part: 1, endsAt: 77 } }).joined(1).upTo('briefing')
    expect(said.session.settings.lesson?.endsAt).toBe(77)
  })
})
