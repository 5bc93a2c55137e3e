import { describe, expect, it } from 'vitest'
import { clearEvents, emit, eventBuffer, KIND, readEvents } from '../../../shared/economy/events.ts'
import { MonthEvents } from '../../../shared/session/monthEvents.ts'
import { glanceOf, stepMonth, viewOf } from '../../../shared/session/play.ts'
import { Lesson } from './sessions.ts'

describe('the events of a month', () => {
  it('are the rows as objects, the same list each time', () => {
    const buffer = eventBuffer(4)
    for (let i = 0; i < 9; i++) emit(buffer, KIND.learned, i, 1, 2, 3, 4, 5, 6, 7)
    const events = new MonthEvents(buffer, 3)
    const then = readEvents(buffer, 3)
    expect(events.rows).toEqual(then)
    expect(events.rows).toHaveLength(9)
    clearEvents(buffer)
    expect(events.rows).toBe(events.rows)
    expect(events.rows).toEqual(then)
  })
  it('say so when they were overwritten before anybody read them', () => {
    const buffer = eventBuffer(4)
    emit(buffer, KIND.learned, 0)
    const events = new MonthEvents(buffer, 3)
    clearEvents(buffer)
    expect(() => events.rows).toThrow('the events of month 3 are gone')
  })
  it('can still be read when the rows of the next month have begun, and change with the month', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }).joined(2).upTo('year'), early = new Lesson({ secondsPerYear: 0 }).joined(2).upTo('year')
    for (const each of [lesson, early]) for (let i = 0; i < 3; i++) each.host({ do: 'step' })
    const [seen] = early.play.lastEvents
    expect(seen.length).toBeGreaterThan(0)
    stepMonth(early.play)
    const { events, spare, fresh } = lesson.play
    // as founding does, between months
    ;[events[0], spare[0]] = [spare[0], events[0]]
    clearEvents(events[0])
    fresh[0] = true
    expect(lesson.play.lastEvents[0]).toEqual(seen)
    expect(early.play.lastEvents[0]).not.toEqual(seen)
  })
})

describe('a glance', () => {
  it('shows what the whole view shows, made as it is looked at', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }).joined(3).upTo('year')
    for (let i = 0; i < 5; i++) lesson.host({ do: 'step' })
    const count = lesson.play.worlds[0].setting.firmIndex.size
    for (let firm = 0; firm < count; firm++) {
      const glance = glanceOf(lesson.play, 0, firm)
      const whole = viewOf(lesson.play, 0, firm)
      expect(Object.fromEntries(Object.keys(whole).map(k => [k, plain(glance[k as keyof typeof whole], whole[k as keyof typeof whole])]))).toEqual(whole)
      expect(viewOf(lesson.play, 0, firm)).toBe(whole)
    }
  })
})
/** The parts of one thing that another has. */
function plain(part: unknown, like: unknown): unknown {
  if (like === null || typeof like !== 'object' || Array.isArray(like)) return part
  return Object.fromEntries(Object.keys(like).map(k => [k, plain((part as Record<string, unknown>)[k], (like as Record<string, unknown>)[k])]))
}
