import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { project } from '../../../shared/economy/afterYears.ts'
import { decide } from '../../../shared/session/decide/index.ts'
import { evolve } from '../../../shared/session/evolve.ts'
import { aroundOf, applyEntry, openPlay, setBoards, stepMonth, type Play } from '../../../shared/session/play.ts'
import type { Entry, Session } from '../../../shared/session/types.ts'
import { frozen, Lesson, shortScenario } from './sessions.ts'
import { wish, type Wish } from './random.ts'

const wishes = fc.array(wish, { minLength: 20, maxLength: 160 })
/** Six students have joined and the first plan is open; then everybody does whatever comes to mind. */
function played(list: readonly Wish[]): Lesson {
  const lesson = new Lesson({ secondsPerYear: 12 }).joined(6).upTo('plan')
  for (const [n, make] of list.entries()) {
    lesson.try(make(lesson.play, n))
    if (lesson.session.phase === 'review' && lesson.play.boards[0]?.month !== lesson.session.month) setBoards(lesson.play, project(lesson.play.worlds[0], 2, 3))
  }
  return lesson
}
const bytesOf = (play: Play): string => play.worlds.map(w => Buffer.from(w.buffer).toString('base64')).join()

describe('whatever anybody asks for', () => {
  it('nothing throws, refusals change nothing, facts are numbered without a gap, and the end can be reached', () => {
    fc.assert(fc.property(wishes, list => {
      const lesson = new Lesson({ secondsPerYear: 12 }).joined(6).upTo('plan')
      for (const [n, make] of list.entries()) {
        const before = lesson.session, copy = structuredClone(before), bytes = bytesOf(lesson.play)
        if (lesson.refusal(make(lesson.play, n)) === null) continue
        expect(lesson.session).toBe(before)
        expect(lesson.session).toEqual(copy)
        expect(bytesOf(lesson.play)).toBe(bytes)
      }
      lesson.journal.forEach((entry, i) => expect(entry.seq).toBe(i + 1))
      lesson.join('Last')
      lesson.upTo('closed')
    }), { numRuns: 30 })
  }, 60_000)

  it('deciding and evolving change nothing that they were given', () => {
    fc.assert(fc.property(wishes, list => {
      const lesson = played(list)
      let session = frozen(openPlay(lesson.journal.slice(0, 1)).session)
      for (const entry of lesson.journal.slice(1)) session = frozen(evolve(session, frozen(entry)))
      expect(session).toEqual(lesson.session)
      list.forEach((make, n) => decide(session, frozen(make(lesson.play, n)), aroundOf(lesson.play, lesson.at)))
      expect(session).toEqual(lesson.session)
    }), { numRuns: 20 })
  }, 60_000)

  it('a replay of the journal gives the same session, worlds and hashes, month by month', () => {
    fc.assert(fc.property(wishes, list => {
      const lesson = played(list)
      // live play has boards (computed at reviews) and replay has none: no world may depend on them
      const again = openPlay(lesson.journal)
      expect(again.mismatches).toEqual([])
      expect(again.lastHash).toBe(lesson.play.lastHash)
      expect(again.session).toEqual(lesson.session)
      expect(bytesOf(again)).toBe(bytesOf(lesson.play))
      expect(again.lastEvents).toEqual(lesson.play.lastEvents)
      expect(again.answers).toEqual(lesson.play.answers)
    }), { numRuns: 25 })
  }, 60_000)
})

describe('a play', () => {
  it('that was stepped before its entry came is the same as one that steps with the entry', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }).joined(2).upTo('year')
    const other = openPlay(lesson.journal)
    const hash = stepMonth(lesson.play)
    expect(() => stepMonth(lesson.play)).toThrow(RangeError)
    const entry: Entry = { seq: lesson.session.seq + 1, at: 1, world: -1, kind: 'month', month: 1, hash }
    applyEntry(lesson.play, entry)
    applyEntry(other, entry)
    expect(other.mismatches).toEqual([])
    expect(bytesOf(other)).toBe(bytesOf(lesson.play))
    expect(other.session.worlds[0].hash).toBe(hash)
  })
  it('whose months were tampered with says which, and goes on', () => {
    const lesson = new Lesson({ years: 1 }).joined(1).upTo('closed')
    const journal = lesson.journal.map(e => (e.kind === 'month' && e.month === 5 ? { ...e, hash: 'x' } : e))
    expect(openPlay(journal).mismatches).toEqual([{ month: 5, expected: 'x', got: expect.stringMatching(/^[0-9a-f]+$/) as string }])
  })
  it('refuses a journal that is out of order', () => {
    const lesson = new Lesson({ years: 1 }).joined(1).upTo('review')
    expect(() => openPlay(lesson.journal.slice(1))).toThrow(RangeError)
    expect(() => openPlay(lesson.journal.filter(e => e.seq !== 3))).toThrow(RangeError)
    const withoutMonth = lesson.journal.filter(e => !(e.kind === 'month' && e.month === 3)).map((e, i) => ({ ...e, seq: i + 1 }))
    expect(() => openPlay(withoutMonth)).toThrow('month 4 does not follow month 2')
  })
  it('can hold several worlds that run in step, each with its own chance', () => {
    const lesson = new Lesson({ secondsPerYear: 0 }).joined(2)
    lesson.host({ do: 'next' })
    const journal: Entry[] = lesson.journal.flatMap((e): Entry[] => (e.kind === 'started' ? [e, { ...e, world: 1, seats: [] }] : [e])).map((e, i): Entry => ({ ...e, seq: i + 1 }))
    const play = openPlay(journal)
    expect(play.worlds.length).toBe(2)
    const hashes = stepMonth(play).split('+')
    expect(hashes[0]).not.toBe(hashes[1])
    applyEntry(play, { seq: journal.length + 1, at: 1, world: -1, kind: 'month', month: 1, hash: play.lastHash })
    expect(play.session.worlds.map((w: Session['worlds'][number]) => w.hash)).toEqual(hashes)
  })
  it('gives the first answer to a decision that is sent again, also after a restart', () => {
    const lesson = new Lesson({}, shortScenario()).joined(1).upTo('plan')
    const wanted = { by: 'student', seat: 's1', id: 'one', decision: { kind: 'standing', answer: 'accept' } } as const
    const first = lesson.try(wanted)
    expect(first).toMatchObject({ answer: { month: 1 }, entries: [{ kind: 'decision', month: 1 }] })
    lesson.upTo('review')
    const again = lesson.try({ ...wanted, decision: { kind: 'standing', answer: 'decline' } })
    expect(again).toEqual({ entries: [], answer: 'answer' in first ? first.answer : null })
    const reopened = openPlay(lesson.journal)
    expect(reopened.answers).toEqual(lesson.play.answers)
  })
})
