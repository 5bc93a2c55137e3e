import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evolve, evolveAll } from '../../../shared/session/evolve.ts'
import { applyEntry, openPlay } from '../../../shared/session/play.ts'
import type { Entry, Session } from '../../../shared/session/types.ts'
import { frozen, Lesson } from './sessions.ts'
import { wish, type Wish } from './random.ts'

const wishes = fc.array(wish, { minLength: 20, maxLength: 120 })
const journalOf = (list: readonly Wish[]): readonly Entry[] => {
  const lesson = new Lesson({ secondsPerYear: 12 }).joined(6).upTo('plan')
  for (const [n, make] of list.entries()) lesson.try(make(lesson.play, n))
  return lesson.journal
}

describe('many entries at once', () => {
  it('lead to the same session as one after the other, wherever the journal is cut, and change nothing they were given', () => {
    fc.assert(fc.property(wishes, fc.infiniteStream(fc.nat(12)), (list, lengths) => {
      const journal = journalOf(list).map(frozen)
      let one: Session = frozen(openPlay(journal.slice(0, 1)).session), many = one
      for (let from = 1; from < journal.length;) {
        const part = journal.slice(from, from + 1 + (lengths.next().value ?? 0))
        many = frozen(evolveAll(many, part))
        one = part.reduce(evolve, one)
        expect(JSON.stringify(many)).toBe(JSON.stringify(one))
        from += part.length
      }
    }), { numRuns: 20 })
  }, 60_000)

  it('hold for firms and worlds that do not exist, and for names that JavaScript knows', () => {
    const lesson = new Lesson().joined(1).upTo('plan')
    const decision = { kind: 'standing', answer: 'accept' } as const
    const strange = ['__proto__', 'constructor', 'nobody'].flatMap(firm => [0, 0, 7, -1].map((world, i): Entry => (
      { seq: lesson.session.seq + 1 + i, at: 0, world, kind: 'decision', firm, seat: null, bot: null, id: `${i}`, decision, month: 1 }
    )))
    const session = frozen(lesson.session)
    const many = evolveAll(session, strange), one = strange.reduce(evolve, session)
    expect(many).toEqual(one)
    expect(Object.keys(many.worlds[0].pending)).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'nobody']))
  })
})

describe("a play's session", () => {
  it('never changes once it was read, whoever reads it when', () => {
    fc.assert(fc.property(wishes, fc.infiniteStream(fc.boolean()), (list, reads) => {
      const journal = journalOf(list)
      const looked = openPlay(journal.slice(0, 1)), unseen = openPlay(journal.slice(0, 1))
      const kept: [Session, string][] = []
      for (const entry of journal.slice(1)) {
        applyEntry(looked, entry)
        applyEntry(unseen, entry)
        expect(looked.seq).toBe(entry.seq)
        if (reads.next().value) kept.push([looked.session, JSON.stringify(looked.session)])
      }
      for (const [session, was] of kept) expect(JSON.stringify(session)).toBe(was)
      expect(unseen.session).toEqual(looked.session)
      expect(unseen.session).toBe(unseen.session)
    }), { numRuns: 15 })
  }, 60_000)

  it('goes over to another play with everything else, as when a month failed', () => {
    const lesson = new Lesson().joined(2).upTo('plan'), other = openPlay(lesson.journal)
    lesson.try({ by: 'student', seat: 's1', id: 'x', decision: { kind: 'standing', answer: 'accept' } })
    const held = new Lesson().joined(1).play
    Object.assign(held, openPlay(lesson.journal))
    expect(held.session).toEqual(lesson.session)
    expect(held.session).not.toEqual(other.session)
    expect(held.lastEvents).toEqual(lesson.play.lastEvents)
  })
})
