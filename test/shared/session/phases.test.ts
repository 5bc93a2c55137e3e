import { describe, expect, it } from 'vitest'
import { monthMs } from '../../../shared/session/settings.ts'
import type { HostAction, Phase } from '../../../shared/session/types.ts'
import { Lesson, shortScenario } from './sessions.ts'

describe('phases', () => {
  it('go lobby → briefing → (plan → year → review) × years → after-years → debrief → closed by "next" alone', () => {
    const lesson = new Lesson().joined(2)
    const seen: string[] = []
    while (lesson.session.phase !== 'closed') {
      seen.push(`${lesson.session.phase} ${lesson.session.year}/${lesson.session.month}`)
      expect(lesson.host({ do: 'next' })).toBeNull()
    }
    expect(seen).toEqual([
      'lobby 0/0', 'briefing 0/0', 'plan 1/0', 'year 1/0', 'review 1/12', 'plan 2/12', 'year 2/12', 'review 2/24', 'afterYears 2/24', 'debrief 2/24',
    ])
    expect(lesson.host({ do: 'next' })).toBe('notNow')
  })

  // what "next", "endPhase", "endGame", "close", "step", "pause", "extend" and "back to the lobby" do in each phase: the phase after it, or the refusal
  const table: [Phase, Partial<Record<HostAction['do'], string>>][] = [
    ['lobby', { next: 'briefing', endPhase: 'notNow', endGame: 'notNow', close: 'closed', step: 'notNow', pause: 'notNow', extend: 'notNow', backToLobby: 'notNow' }],
    ['briefing', { next: 'plan', endPhase: 'plan', endGame: 'afterYears', close: 'closed', step: 'notNow', pause: 'briefing', extend: 'notNow', backToLobby: 'lobby' }],
    ['plan', { next: 'year', endPhase: 'year', endGame: 'afterYears', close: 'closed', step: 'notNow', pause: 'plan', extend: 'plan', backToLobby: 'lobby' }],
    ['year', { next: 'review', endPhase: 'review', endGame: 'afterYears', close: 'closed', step: 'notNow', pause: 'year', extend: 'year', backToLobby: 'lobby' }],
    ['review', { next: 'plan', endPhase: 'plan', endGame: 'afterYears', close: 'closed', step: 'notNow', pause: 'review', extend: 'notNow', backToLobby: 'lobby' }],
    ['afterYears', { next: 'debrief', endPhase: 'notNow', endGame: 'notNow', close: 'closed', step: 'notNow', pause: 'notNow', extend: 'notNow', backToLobby: 'lobby' }],
    ['debrief', { next: 'closed', endPhase: 'notNow', endGame: 'notNow', close: 'closed', step: 'notNow', pause: 'notNow', extend: 'notNow', backToLobby: 'lobby' }],
    ['closed', { next: 'notNow', endPhase: 'notNow', endGame: 'notNow', close: 'notNow', step: 'notNow', pause: 'notNow', extend: 'notNow', backToLobby: 'lobby' }],
  ]
  it.each(table)('in %s each action of the instructor leads where it should', (phase, outcomes) => {
    for (const [name, outcome] of Object.entries(outcomes)) {
      const lesson = new Lesson().joined(1).upTo(phase)
      const action = (name === 'extend' ? { do: 'extend', seconds: 10 } : { do: name }) as HostAction
      const before = lesson.session
      const refusal = lesson.host(action)
      expect([name, refusal ?? lesson.session.phase]).toEqual([name, outcome])
      expect(refusal === null || lesson.session === before).toBe(true)
    }
  }, 20_000)

  it('the game needs somebody: a student, or bots that the instructor asked for', () => {
    expect(new Lesson().host({ do: 'next' })).toBe('nobodyThere')
    expect(new Lesson().host({ do: 'next', alone: true })).toBeNull()
    expect(new Lesson({ bots: 1 }).host({ do: 'next' })).toBeNull()
    const watched = new Lesson()
    watched.join('Ann', true)
    expect(watched.host({ do: 'next' })).toBe('nobodyThere')
  })

  it('a plan without a limit waits for the class', () => {
    const lesson = new Lesson({ planSeconds: 0 }).joined(1).upTo('plan')
    expect(lesson.session.endsAt).toBeNull()
    expect(lesson.refusal({ by: 'clock', due: 'phase' })).toBe('notNow')
  })

  it('a plan, a month and a flash end in time; a full review waits', () => {
    const lesson = new Lesson({ planSeconds: 45, secondsPerYear: 60, flashSeconds: 10, reviewSeconds: null }, shortScenario({ years: 4 })).joined(1).upTo('plan')
    expect(lesson.session.endsAt).toBe(lesson.at + 45_000)
    expect(lesson.refusal({ by: 'clock', due: 'phase' })).toBe('notNow')
    lesson.at = (lesson.session.endsAt ?? 0) - 1000
    expect(lesson.refusal({ by: 'clock', due: 'phase' })).toBeNull()
    expect(lesson.session.phase).toBe('year')
    for (let month = 1; month <= 12; month++) {
      expect(lesson.session.endsAt).toBe(lesson.at + monthMs(lesson.session.settings))
      expect(lesson.refusal({ by: 'clock', due: 'phase' })).toBe('notNow')
      lesson.at = (lesson.session.endsAt ?? 0) - 1000
      expect(lesson.refusal({ by: 'clock', due: 'month' })).toBeNull()
      expect(lesson.session.month).toBe(month)
    }
    expect([lesson.session.phase, lesson.session.endsAt]).toEqual(['review', null])
    lesson.upTo('plan').upTo('review')
    expect([lesson.session.year, lesson.session.endsAt]).toEqual([2, null])
    lesson.upTo('plan').upTo('review')
    expect([lesson.session.year, lesson.session.endsAt]).toEqual([3, lesson.at + 10_000])
    lesson.upTo('plan').upTo('review')
    expect([lesson.session.year, lesson.session.endsAt]).toEqual([4, null])
  })

  it('a plan ends when everybody is ready, whatever the clock says', () => {
    const lesson = new Lesson().joined(1)
    expect(lesson.refusal({ by: 'clock', due: 'ready' })).toBe('notNow')
    lesson.upTo('plan')
    expect(lesson.refusal({ by: 'clock', due: 'ready' })).toBeNull()
    expect(lesson.session.phase).toBe('year')
    expect(lesson.refusal({ by: 'clock', due: 'ready' })).toBe('notNow')
  })

  it('months can be stepped: by setting, or while it is paused', () => {
    const stepped = new Lesson({ secondsPerYear: 0 }).joined(1).upTo('year')
    expect(stepped.session.endsAt).toBeNull()
    for (let month = 1; month <= 12; month++) expect(stepped.host({ do: 'step' })).toBeNull()
    expect([stepped.session.phase, stepped.session.month]).toEqual(['review', 12])

    const lesson = new Lesson({ secondsPerYear: 60, planSeconds: 45 }).joined(1).upTo('year')
    expect(lesson.host({ do: 'step' })).toBe('notNow')
    lesson.host({ do: 'pause' })
    expect(lesson.host({ do: 'step' })).toBeNull()
    expect([lesson.session.month, lesson.session.paused, lesson.session.endsAt, lesson.session.remaining]).toEqual([1, true, null, 5000])
  })

  it('ending the game in a year plays the running month to its end', () => {
    const lesson = new Lesson().joined(1).upTo('year')
    lesson.host({ do: 'pause' })
    expect(lesson.host({ do: 'endGame' })).toBeNull()
    expect([lesson.session.phase, lesson.session.month, lesson.session.paused]).toEqual(['afterYears', 1, false])
  })

  it('ending the game in the last month of the last year leads to the after-years, too', () => {
    const lesson = new Lesson({ secondsPerYear: 0, years: 1 }).joined(1).upTo('year')
    for (let i = 0; i < 11; i++) lesson.host({ do: 'step' })
    expect(lesson.host({ do: 'endGame' })).toBeNull()
    expect([lesson.session.phase, lesson.session.month]).toEqual(['afterYears', 12])
  })

  it('back to the lobby opens another run with the same seats and another seed', () => {
    const lesson = new Lesson().joined(2)
    lesson.join('Watcher', true)
    lesson.upTo('year')
    lesson.host({ do: 'remove', seat: 's2' })
    const before = lesson.session
    expect(lesson.host({ do: 'backToLobby' })).toBeNull()
    const { session, play } = lesson
    expect(session).toMatchObject({ run: 1, phase: 'lobby', month: 0, year: 0, code: before.code, seq: before.seq + 2 })
    expect(session.seed).not.toBe(before.seed)
    expect(session.seats.map(s => [s.id, s.world, s.firm])).toEqual([['s1', 0, null], ['s3', -1, null]])
    expect(play.worlds).toEqual([])
    expect(lesson.journal.filter(e => e.kind === 'phase').at(-1)).toMatchObject({ phase: 'closed' })
    lesson.upTo('debrief')
    lesson.host({ do: 'close' })
    lesson.host({ do: 'backToLobby' })
    expect(lesson.session).toMatchObject({ run: 2, seed: expect.stringMatching(/^[0-9a-f]{32}$/) as string })
    expect(new Set(lesson.journal.map(e => (e.kind === 'created' ? e.seed : 'test'))).size).toBe(3)
  })

  it('years can be made fewer or more while it runs, but not fewer than have begun', () => {
    const lesson = new Lesson().joined(1).upTo('review').upTo('plan')
    expect(lesson.host({ do: 'settings', settings: { years: 1 } })).toBe('badSettings')
    expect(lesson.host({ do: 'settings', settings: { years: 3 } })).toBeNull()
    expect(lesson.session.years).toBe(3)
    lesson.upTo('review').upTo('plan')
    expect(lesson.session.year).toBe(3)
  })
})
