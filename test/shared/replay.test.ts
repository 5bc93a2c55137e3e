import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debriefEntries, parseSessionFile, replayFile, sessionFile, withEntries, type SessionFile } from '../../shared/replay.ts'
import type { Entry } from '../../shared/session/types.ts'
import { wish } from './session/random.ts'
import { Lesson } from './session/sessions.ts'

/** Six students, whatever they ask for, then on to the end. */
function finished(list: readonly (typeof wish extends fc.Arbitrary<infer W> ? W : never)[] = []): Lesson {
  const lesson = new Lesson({ secondsPerYear: 12 }).joined(6).upTo('plan')
  list.forEach((make, n) => lesson.try(make(lesson.play, n)))
  return lesson
}
const some = (): Lesson => {
  const lesson = finished()
  const tell = (seat: string, id: string, focus: 'data' | 'design'): void => {
    lesson.try({ by: 'student', seat, id, decision: { kind: 'attention', tokens: { research: 10, watching: 0, mingling: 0, vertical: 0, pipelines: 0 }, focus } })
  }
  tell('s1', 'replaced', 'data')
  tell('s1', 'counts', 'design')
  tell('s2', 'withdrawn', 'data')
  lesson.try({ by: 'student', seat: 's2', id: 'withdraws', decision: { kind: 'withdraw', slot: 'attention' } })
  lesson.host({ do: 'announce', text: 'Well done, Student 1' })
  lesson.host({ do: 'rename', seat: 's1', nickname: 'Ann of 7b' })
  lesson.upTo('review')
  tell('s3', 'too late', 'data')
  lesson.host({ do: 'endGame' })
  return lesson.upTo('closed')
}
const asRead = (file: SessionFile): unknown => JSON.parse(JSON.stringify(file))

/** What comes of reading and playing a file: "played", or the name of what was thrown. */
function outcome(text: string): string {
  try {
    replayFile(parseSessionFile(JSON.parse(text)))
    return 'played'
  } catch (error) {
    return error instanceof Error ? error.name : 'something else'
  }
}

describe('a session file', () => {
  const lesson = some(), file = sessionFile(lesson.journal)

  it('is read back as it was written, and replays to the same hash without a mismatch', () => {
    const read = parseSessionFile(asRead(file))
    expect(read).toEqual(file)
    expect(replayFile(read)).toEqual({ months: 12, hash: lesson.play.lastHash, mismatches: [] })
  })
  it('tells each month as it is played, from the start on', () => {
    const months: number[] = []
    replayFile(file, (play, month) => { months.push(month); expect(play.worlds[0].clock[0]).toBe(month) })
    expect(months).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
  it('says which months came out otherwise', () => {
    const entries = file.entries.map(e => (e.kind === 'month' && e.month > 10 ? { ...e, hash: 'other' } : e))
    expect(replayFile({ ...file, entries }).mismatches).toEqual([11, 12])
  })
  it('holds one run: of a journal of several, the one asked for', () => {
    const twice = new Lesson({ years: 1 }).joined(1).upTo('debrief')
    twice.host({ do: 'backToLobby' })
    twice.upTo('review')
    const [first, second] = [0, 1].map(run => sessionFile(twice.journal, run))
    expect([first.run, second.run]).toEqual([0, 1])
    expect(first.entries.at(-1)).toMatchObject({ kind: 'phase', phase: 'closed' })
    for (const one of [first, second]) {
      expect(one.entries.map(e => e.seq)).toEqual(one.entries.map((_, i) => i + 1))
      expect(replayFile(parseSessionFile(asRead(one)))).toMatchObject({ months: 12, mismatches: [] })
    }
    expect(replayFile(second).hash).toBe(twice.play.lastHash)
    expect(() => sessionFile(twice.journal, 2)).toThrow('no run 2')
  })

  const at = (kind: Entry['kind'], n = 0): number => file.entries.flatMap((e, i) => (e.kind === kind ? [i] : []))[n]
  const changed = (i: number, change: object): unknown => ({ ...file, entries: file.entries.map((e, k) => (k === i ? { ...e, ...change } : e)) })
  const without = (i: number): unknown => ({ ...file, entries: file.entries.filter((_, k) => k !== i) })
  it.each<[string, unknown, RegExp]>([
    ['no object', 7, /^Not a session file/],
    ['another format', { ...file, format: 'x' }, /format "x" will not do: this is not a session file/],
    ['a version to come', { ...file, version: 3 }, /version 3 will not do: this program reads versions 1 and 2/],
    ['no entries', { ...file, entries: [] }, /^Not a session file: entries/],
    ['no beginning', without(0), /^Entry 1 \(after month 0\) is "seated"; a journal begins with "created"/],
    ['a gap', without(at('seated', 2)), /^Entry 4 \(after month 0\) has the number 5, which does not follow 3/],
    ['a month that skips', changed(at('month', 3), { month: 9 }), /after month 3\) is month 9, which does not follow month 3/],
    ['an entry of a kind nobody knows', changed(at('paused') || 3, { kind: 'party' }), /cannot be read: kind/],
    ['a decision that is none', changed(at('decision'), { decision: { kind: 'attention' } }), /cannot be read: decision/],
    ['a scenario that cannot be played', changed(0, { scenario: { ...(file.entries[0] as Extract<Entry, { kind: 'created' }>).scenario, params: { pull: 99 } } }), /scenario that cannot be played: params\.pull 99 will not do: expected 0 to 3/],
  ])('with %s is refused in words', (_, raw, words) => {
    expect(() => parseSessionFile(raw)).toThrow(words)
  })
  it('whose entries do not fit each other is refused with the entry', () => {
    const started = file.entries.find(e => e.kind === 'started') as Extract<Entry, { kind: 'started' }>
    const broken = withEntries(file, (changed(at('started'), { firms: started.firms.map((f, i) => (i === 2 ? { ...f, plot: 'nowhere' } : f)) }) as SessionFile).entries)
    expect(() => replayFile(parseSessionFile(broken))).toThrow(/^Entry \d+ \(started, after month 0\) does not fit: there is no plot called nowhere/)
  })
  it('can be mangled in any way without anything but words coming out', () => {
    const text = JSON.stringify(file)
    fc.assert(fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 4 }), (where, what) => {
      expect(['played', 'BadFile', 'SyntaxError']).toContain(outcome(text.slice(0, where) + what + text.slice(where + what.length)))
    }), { numRuns: 100 })
  }, 30_000)
})

describe('entries for the debrief', () => {
  const lesson = some(), open = debriefEntries(lesson.journal), text = JSON.stringify(open)

  it('hold what happened, and nothing of who sat there or what was only planned', () => {
    expect(text).not.toMatch(/Student|Ann of 7b|hash \d|Well done/)
    expect(open.flatMap(e => (e.kind === 'decision' && e.seat ? [e.id] : []))).toEqual(['counts'])
    expect(open.map(e => e.seq)).toEqual(open.map((_, i) => i + 1))
  })
  it('replay to the same worlds, whatever was played', () => {
    fc.assert(fc.property(fc.array(wish, { minLength: 20, maxLength: 120 }), list => {
      const { journal, play } = finished(list)
      const file = sessionFile(debriefEntries(journal), play.session.run)
      expect(replayFile(parseSessionFile(asRead(file)))).toEqual({ months: play.session.month, hash: play.lastHash, mismatches: [] })
    }), { numRuns: 25 })
  }, 60_000)
})
