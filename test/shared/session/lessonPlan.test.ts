import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVERS } from '../../../shared/economy/dimensions.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { beforeYears, LESSON_MAX, LESSON_MIN, lengthOf, planLesson, planLevers, planSettings, type LessonFrame, type Planned } from '../../../shared/session/lessonPlan.ts'
import { FULL_REVIEWS } from '../../../shared/session/phases.ts'
import { parseSettings } from '../../../shared/session/settings.ts'

const frame: fc.Arbitrary<LessonFrame> = fc.record({ minutes: fc.integer({ min: LESSON_MIN, max: LESSON_MAX }), parts: fc.constantFrom(1 as const, 2 as const) })
const opens = fc.option(fc.integer({ min: 1, max: 12 }))
const scenario: fc.Arbitrary<Planned> = fc.record({
  years: fc.integer({ min: 1, max: 12 }),
  levers: fc.record({ place: opens, attention: opens, watch: opens, pipelines: opens, offshore: opens, moments: opens }),
})
const parts = (f: LessonFrame): (1 | 2)[] => (f.parts === 1 ? [1] : [1, 2])

describe('any lesson', () => {
  it('fits its time, and a third of it is kept for the debrief', () => {
    fc.assert(fc.property(frame, scenario, (f, s) => {
      const plan = planLesson(f, s)
      expect(plan.fits).toBe(true)
      for (const part of parts(f)) expect(lengthOf(plan, part)).toBeLessThanOrEqual(f.minutes * 60)
      expect(plan.debrief + plan.interim).toBeGreaterThanOrEqual(f.minutes * 60 * f.parts / 3)
    }))
  })
  it('has full reviews after years 1, 2, 4, 6 and the last, long enough to talk, and flashes otherwise', () => {
    fc.assert(fc.property(frame, scenario, (f, s) => {
      const plan = planLesson(f, s), n = plan.years.length
      expect(n).toBeGreaterThanOrEqual(1)
      expect(n).toBeLessThanOrEqual(s.years)
      for (const y of plan.years) {
        expect(y.full).toBe(FULL_REVIEWS.includes(y.year) || y.year === n)
        expect(y.full ? y.review >= 60 : y.review === plan.pace.flash).toBe(true)
      }
    }))
  })
  it('opens levers in the scenario’s order, all of them by half-time, each once, and never those that stay closed', () => {
    fc.assert(fc.property(frame, scenario, (f, s) => {
      const { years, levers } = planLesson(f, s)
      for (const a of LEVERS) {
        expect(levers[a] === null).toBe(s.levers[a] === null)
        expect(years.filter(y => y.opens.includes(a)).length).toBe(levers[a] === null ? 0 : 1)
        expect(levers[a] ?? 0).toBeLessThanOrEqual(Math.ceil(years.length / 2))
        const before = LEVERS.filter(b => (s.levers[a] ?? 99) <= (s.levers[b] ?? 99))
        for (const b of before) expect(levers[a] ?? 99).toBeLessThanOrEqual(levers[b] ?? 99)
      }
    }))
  })
  it('of more minutes never has fewer years', () => {
    fc.assert(fc.property(fc.integer({ min: LESSON_MIN, max: LESSON_MAX - 1 }), scenario, (minutes, s) => {
      expect(planLesson({ minutes: minutes + 1, parts: 1 }, s).years.length).toBeGreaterThanOrEqual(planLesson({ minutes, parts: 1 }, s).years.length)
    }))
  })
  it('can be set: its settings are taken as they are', () => {
    fc.assert(fc.property(frame, scenario, (f, s) => {
      expect(parseSettings(planSettings(planLesson(f, s)))).toMatchObject({ settings: planSettings(planLesson(f, s)) })
    }))
  })
  it('with more years than fit says so, and what it costs the debrief', () => {
    const plan = planLesson({ minutes: 25, parts: 1 }, SCENARIOS['first-hour'], 12)
    expect(plan.years.length).toBe(12)
    expect(plan.fits).toBe(false)
    expect(plan.debrief).toBeLessThan(25 * 60 / 3)
  })
})

describe('the lessons of game.md', () => {
  const firstHour = SCENARIOS['first-hour']
  it('50 minutes: six years, all levers open by year 3', () => {
    const plan = planLesson({ minutes: 50, parts: 1 }, firstHour)
    expect(plan.years.length).toBe(6)
    expect(Math.max(...LEVERS.map(l => plan.levers[l] ?? 0))).toBeLessThanOrEqual(3)
    expect(plan.years.filter(y => y.full).map(y => y.year)).toEqual([1, 2, 4, 6])
    expect(beforeYears(plan)).toBe(360)
    // talks of three minutes and more
    for (const y of plan.years.filter(each => each.full)) expect(y.review).toBeGreaterThanOrEqual(180)
  })
  it.each(Object.values(SCENARIOS))('$id: 50 minutes are six years at the most, with all its levers by year 3', s => {
    const plan = planLesson({ minutes: 50, parts: 1 }, s)
    expect(plan.years.length).toBe(Math.min(6, s.years))
    expect(Math.max(...LEVERS.map(l => plan.levers[l] ?? 0))).toBeLessThanOrEqual(3)
  })
  it('75 and 90 minutes: all eight years', () => {
    for (const minutes of [75, 90]) expect(planLesson({ minutes, parts: 1 }, firstHour).years.length).toBe(8)
  })
  it('2 × 45: some years before the break, some after it, and an interim debrief between', () => {
    const plan = planLesson({ minutes: 45, parts: 2 }, firstHour)
    expect(plan.years.length).toBeGreaterThanOrEqual(6)
    expect(new Set(plan.years.map(y => y.part))).toEqual(new Set([1, 2]))
    expect(plan.years.map(y => y.part)).toEqual(plan.years.map(y => y.part).sort())
    expect(plan.interim).toBeGreaterThan(0)
  })
  it('levers of a scenario that opens them early stay as they are', () => {
    expect(planLevers(firstHour.levers, 8)).toEqual(firstHour.levers)
  })
})
