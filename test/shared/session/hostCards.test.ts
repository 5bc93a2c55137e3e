/** Cards that are planned, made to hold, and taken back until they bite; calls to decide; the timeline. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARDS, holds } from '../../../shared/cards/index.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { P } from '../../../shared/economy/parameters.ts'
import { DEEDS_MAX, NO_DEEDS, withEntry, type Deeds } from '../../../shared/session/deeds.ts'
import { Lesson, shortScenario } from './sessions.ts'

const stepped = (): Lesson => new Lesson({ secondsPerYear: 0 }).joined(2).upTo('year')
const cards = (lesson: Lesson): unknown[] => lesson.session.worlds[0].cards
const deedsOf = (lesson: Lesson): Deeds => lesson.journal.reduce(withEntry, NO_DEEDS)

describe('a planned card', () => {
  it('begins in its month, holds as long as was said, and ends', () => {
    const lesson = stepped(), { params } = lesson.play.worlds[0]
    const before = params[P.pipelineCost]
    expect(lesson.host({ do: 'card', card: 'cheaper-distance', region: null, month: 3, months: 2 })).toBeNull()
    const seen = Array.from({ length: 5 }, () => { lesson.host({ do: 'step' }); return params[P.pipelineCost] < before })
    expect(seen).toEqual([false, false, true, true, false])
    expect(cards(lesson)).toEqual([])
  })
  it('is refused for a month that is over, after the last one, or for a time in which it runs', () => {
    const lesson = stepped()
    lesson.host({ do: 'step' })
    for (const month of [1, 0, 25, 1.5]) expect(lesson.host({ do: 'card', card: 'cheaper-distance', region: null, month })).toBe('cardTooEarly')
    expect(lesson.host({ do: 'card', card: 'cheaper-distance', region: null, months: 0 })).toBe('badSettings')
    expect(lesson.host({ do: 'card', card: 'cheaper-distance', region: null, month: 6, months: 3 })).toBeNull()
    for (const [month, months] of [[4, 3], [8, 2], [2, null]] as const) expect(lesson.host({ do: 'card', card: 'cheaper-distance', region: null, month, months })).toBe('cardRuns')
    expect(lesson.host({ do: 'card', card: 'cheaper-distance', region: null, month: 9, months: null })).toBeNull()
  })
  it('cannot be made longer or shorter when it does something once and is over', () => {
    const lesson = stepped()
    expect(holds(CARDS['demand-shift-sudden'])).toBe(false)
    lesson.host({ do: 'card', card: 'demand-shift-sudden', region: null, months: 5 })
    expect(cards(lesson)).toEqual([{ card: 'demand-shift-sudden', region: null, from: 1, until: null }])
  })
})

describe('taking a card back', () => {
  it('leaves the world as if it had never been played', () => {
    const undone = stepped(), never = stepped()
    undone.host({ do: 'card', card: 'trust-crisis', region: null, month: 2 })
    undone.host({ do: 'takeBack', card: 'trust-crisis', region: null, month: 2 })
    for (const lesson of [undone, never]) for (let i = 0; i < 4; i++) lesson.host({ do: 'step' })
    expect(hashWorld(undone.play.worlds[0])).toBe(hashWorld(never.play.worlds[0]))
  })
  it('is possible until the month in which it begins is played, also for the scenario’s own', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }, shortScenario({ cards: [{ card: 'stronger-patents', year: 1, month: 4, region: null, months: 6 }] })).joined(1).upTo('year')
    expect(cards(lesson)).toEqual([{ card: 'stronger-patents', region: null, from: 4, until: 10 }])
    for (let i = 0; i < 3; i++) lesson.host({ do: 'step' })
    expect(lesson.host({ do: 'takeBack', card: 'stronger-patents', region: null, month: 5 })).toBe('cardBegan')
    expect(lesson.host({ do: 'takeBack', card: 'stronger-patents', region: null, month: 4 })).toBeNull()
    expect(cards(lesson)).toEqual([])
    lesson.host({ do: 'card', card: 'stronger-patents', region: null })
    lesson.host({ do: 'step' })
    expect(lesson.host({ do: 'takeBack', card: 'stronger-patents', region: null, month: 4 })).toBe('cardBegan')
  })
})

describe('a call to decide', () => {
  it('is for seats with a firm, changes nothing, and is not asked for outside the game', () => {
    const lesson = new Lesson().joined(2)
    lesson.join('Watcher', true)
    expect(lesson.host({ do: 'nudge', seats: ['s1'] })).toBe('notNow')
    lesson.upTo('plan')
    const { seq: _, ...before } = lesson.session
    expect(lesson.host({ do: 'nudge', seats: ['s3', 'nobody'] })).toBe('unknownSeat')
    expect(lesson.host({ do: 'nudge', seats: ['s1', 's3', 's2'] })).toBeNull()
    expect(lesson.session).toMatchObject(before)
    expect(lesson.journal.at(-1)).toMatchObject({ kind: 'nudged', seats: ['s1', 's2'] })
  })
})

describe('the timeline', () => {
  it('tells what the instructor did, with its month, and begins anew with another run', () => {
    const lesson = stepped()
    lesson.host({ do: 'step' })
    lesson.host({ do: 'pause' })
    lesson.host({ do: 'announce', text: 'Look up' })
    lesson.host({ do: 'nudge', seats: ['s1'] })
    lesson.join('Late')
    expect(deedsOf(lesson).lines.slice(-5).map(d => [d.what, d.month])).toEqual([['paused', 1], ['announced', 1], ['nudged', 1], ['late', 1], ['givenBack', 1]])
    lesson.host({ do: 'backToLobby' })
    expect(deedsOf(lesson)).toEqual(NO_DEEDS)
  })
  it('keeps the latest, however many there are', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), n => {
      const deeds = Array.from({ length: n }, (_, i) => ({ seq: i + 1, at: i, world: -1, kind: 'paused' } as const)).reduce<Deeds>(withEntry, NO_DEEDS)
      expect(deeds.lines.length).toBe(Math.min(n, DEEDS_MAX))
      expect(deeds.lines.at(-1)?.seq).toBe(n)
    }))
  })
})
