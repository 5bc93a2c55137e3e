/** Predictions: asked before a year, answered until it begins, told when it is over. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, countsOf, GUESS_QUESTIONS, outcomeOf } from '../../../shared/session/guess.ts'
import { contextOf, deskOf, publicSession, setBoards } from '../../../shared/session/play.ts'
import type { Refusal } from '../../../shared/refusals.ts'
import { publicView } from '../../../shared/view/index.ts'
import { Lesson } from './sessions.ts'

const NOBODY = { seats: new Set<string>(), readySeats: new Set<string>() }
const guess = (lesson: Lesson, seat: string, choice: string): Refusal['code'] | null => lesson.refusal({ by: 'guesser', seat, choice })
const shown = (lesson: Lesson) => publicSession(lesson.play, NOBODY).guess
const view = (lesson: Lesson) => publicView(lesson.play.worlds[0], contextOf(lesson.play, lesson.play.worlds[0]))

describe('a question to the class', () => {
  it('is about the coming year, and closed when that begins', () => {
    const lesson = new Lesson().joined(3)
    expect(lesson.host({ do: 'ask', question: 'sameRegion' })).toBe('notNow')
    lesson.upTo('plan')
    expect(guess(lesson, 's1', 'yes')).toBe('guessClosed')
    expect(lesson.host({ do: 'ask', question: 'sameRegion' })).toBeNull()
    expect(lesson.host({ do: 'ask', question: 'sameRegion' })).toBe('noChange')
    expect([guess(lesson, 's1', 'yes'), guess(lesson, 's2', 'no'), guess(lesson, 's2', 'yes'), guess(lesson, 's2', 'yes'), guess(lesson, 's3', 'perhaps'), guess(lesson, 's9', 'no')])
      .toEqual([null, null, null, null, 'malformed', 'unknownSeat'])
    expect(lesson.journal.filter(e => e.kind === 'guessed').length).toBe(3)
    // nobody sees what others guess while it can still be guessed
    expect(shown(lesson)).toEqual({ question: 'sameRegion', year: 1, open: true, count: 2, counts: {} })
    expect([deskOf(lesson.play, 's2')?.guess, deskOf(lesson.play, 's3')?.guess]).toEqual(['yes', null])
    lesson.upTo('year')
    expect(guess(lesson, 's3', 'no')).toBe('guessClosed')
    expect(shown(lesson)).toMatchObject({ open: false, counts: { yes: 2 } })
  })
  it('in a review is about the year that comes, and after the last year there is none', () => {
    const lesson = new Lesson().joined(1).upTo('review')
    expect(lesson.host({ do: 'ask', question: 'topRegion' })).toBeNull()
    expect(shown(lesson)).toMatchObject({ year: 2, open: true })
    expect(guess(lesson, 's1', 'iron-valley')).toBeNull()
    lesson.upTo('plan').upTo('review')
    expect(lesson.host({ do: 'ask', question: 'topRegion' })).toBe('notNow')
  })
  it('takes the place of the one before, or is taken away, with its answers', () => {
    const lesson = new Lesson().joined(1).upTo('plan')
    lesson.host({ do: 'ask', question: 'abroad' })
    guess(lesson, 's1', 'few')
    lesson.host({ do: 'ask', question: 'sameRegion' })
    expect(shown(lesson)).toMatchObject({ question: 'sameRegion', count: 0 })
    expect(lesson.host({ do: 'ask', question: null })).toBeNull()
    expect(shown(lesson)).toBeNull()
    expect(lesson.host({ do: 'ask', question: null })).toBe('noChange')
  })
})

describe('what came', () => {
  it('is always one of the choices, or not known yet', () => {
    const lesson = new Lesson().joined(4).upTo('review')
    const regions = lesson.play.worlds[0].setting.regions
    expect(outcomeOf('sameRegion', view(lesson))).toBeNull()
    setBoards(lesson.play, { values: lesson.play.worlds[0].cash, prosperity: lesson.play.worlds[0].prosperity })
    for (const question of GUESS_QUESTIONS) expect(choicesOf(question, regions)).toContain(outcomeOf(question, view(lesson)))
  })
  it('is told from what everybody sees', () => {
    const lesson = new Lesson().joined(4).upTo('review'), v = view(lesson)
    const regions = v.regions.map((r, i) => ({ ...r, prosperity: i === 1 ? 200 : 100 }))
    const firms = v.firms.map((f, i) => ({ ...f, region: regions[0].id, rank: i + 1, abroad: i === 0 ? 'long-delta' : null }))
    expect(outcomeOf('topRegion', { ...v, regions })).toBe(regions[1].id)
    expect(outcomeOf('sameRegion', { ...v, regions, firms })).toBe('no')
    expect(outcomeOf('abroad', { ...v, regions, firms })).toBe('few')
    expect(outcomeOf('abroad', { ...v, regions, firms: firms.map(f => ({ ...f, abroad: 'long-delta' })) })).toBe('most')
    expect(outcomeOf('abroad', { ...v, regions, firms: firms.map(f => ({ ...f, abroad: null })) })).toBe('none')
  })
  it('every answer is counted once, whatever a choice is called', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.constantFrom('yes', 'no', 'constructor', 'toString')), answers => {
      expect(Object.values(countsOf(answers)).reduce((a, b) => a + b, 0)).toBe(Object.keys(answers).length)
    }))
  })
})
