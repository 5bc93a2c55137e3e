/** What is kept beside the journal: exact, small, whole or said to be damaged, and enough for a session of another engine. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, pack, toBase64, unpack } from '../../../shared/archive/bytes.ts'
import { engineMark } from '../../../shared/archive/carryOn.ts'
import { packEvents, unpackEvents } from '../../../shared/archive/packEvents.ts'
import { RecordOf } from '../../../shared/archive/record.ts'
import { ENGINE } from '../../../shared/engine.ts'
import { emit, eventBuffer, EVENT_KINDS, readEvents } from '../../../shared/economy/events.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { collectHistory } from '../../../shared/ledger/collect.ts'
import { parseSessionFile, replayFile, sessionFile, withEntries, debriefEntries } from '../../../shared/replay.ts'
import { applyEntry, openPlay, take } from '../../../shared/session/play.ts'
import { foreign, keptOf } from './recorded.ts'

describe('bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 400 })
  it('are text and back', () => {
    fc.assert(fc.property(bytes, b => { expect(fromBase64(toBase64(b))).toEqual(b) }))
    expect(toBase64(Uint8Array.from([102, 111, 111, 98]))).toBe('Zm9vYg==')
  })
  it('are packed and back, alone and as a difference', () => {
    const sparse = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(255)), { minLength: 1, maxLength: 300 }).map(a => Uint8Array.from(a))
    fc.assert(fc.property(sparse, fc.infiniteStream(fc.nat(255)), (b, other) => {
      expect(unpack(pack(b, null), b.length, null)).toEqual(b)
      const before = Uint8Array.from(b, (x, i) => (i % 3 ? x : other.next().value ?? 0))
      expect(unpack(pack(b, before), b.length, before)).toEqual(b)
    }))
    expect(pack(new Uint8Array(100_000), null).length).toBeLessThan(20)
  })
  it('of events, too, whatever stands in the rows', () => {
    const int = fc.integer(), amount = fc.oneof(fc.double(), fc.integer(), fc.constant(-0))
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(EVENT_KINDS.length - 1), int, int, int, int, int, int, amount, int), { maxLength: 20 }), rows => {
      const from = eventBuffer(1), to = eventBuffer(1)
      for (const row of rows) emit(from, ...row)
      expect(unpackEvents(packEvents(from), to)).toBe(0)
      expect(readEvents(to, 3)).toEqual(readEvents(from, 3))
    }))
  })
  it('of a list of kinds that is another: known ones by their name, the others left out', () => {
    const from = eventBuffer(), to = eventBuffer()
    emit(from, 0, 5)
    emit(from, 1, 6)
    expect(unpackEvents(packEvents(from), to, ['notKnownHere', 'learned'])).toBe(1)
    expect(readEvents(to, 1)).toMatchObject([{ kind: 'learned', firm: 6 }])
  })
})

describe('a session of another engine', () => {
  const { file, truth } = foreign()
  const read = parseSessionFile(JSON.parse(JSON.stringify(file)))

  it('would come out otherwise if this engine played it', () => {
    expect(replayFile({ ...file, kept: undefined }).mismatches.length).toBeGreaterThan(20)
  })
  it('is shown as it was kept: every month to the last bit, nothing compared', () => {
    const then: string[] = [], now: string[] = []
    replayFile(truth, (play, month) => { then[month] = hashWorld(play.worlds[0]) })
    const replayed = replayFile(read, (play, month) => { now[month] = hashWorld(play.worlds[0]) })
    expect(now.slice(1)).toEqual(then.slice(1))
    expect(replayed).toEqual({ months: 24, hash: then[24], mismatches: [], compared: false, engine: 'their own', here: ENGINE })
  })
  it('opens in the debrief with the same books, map and events as then', () => {
    const ours = collectHistory(read), theirs = collectHistory(truth)
    expect(ours.recordedBy).toBe('their own')
    expect(theirs.recordedBy).toBeNull()
    const [a] = ours.worlds, [b] = theirs.worlds
    expect(a.firm).toEqual(b.firm)
    expect(a.region).toEqual(b.region)
    expect(a.advances).toEqual(b.advances)
    expect(a.events).toEqual(b.events)
    expect(a.views).toEqual(b.views)
    expect(a.seen).toEqual(b.seen)
  })
  it('can be read at any month, in any order', () => {
    const kept = read.kept ?? [], inOrder = new RecordOf(kept), anyHow = new RecordOf(kept.toReversed())
    const bytes = Array.from({ length: 25 }, (_, month) => inOrder.bytes(month).bytes)
    for (const month of [17, 3, 24, 0, 12, 13, 12, 1]) expect(anyHow.bytes(month).bytes).toEqual(bytes[month])
  })
})

describe('damage', () => {
  const { file } = foreign()
  const broken = (month: number, change: (data: string) => string) =>
    ({ ...file, kept: file.kept?.map(k => (k.month === month ? { ...k, data: change(k.data) } : k)) })
  it('of what was kept is said with its month', () => {
    const flip = (at: number) => (data: string) => `${data.slice(0, at)}${data[at] === 'A' ? 'B' : 'A'}${data.slice(at + 1)}`
    for (const month of [0, 5, 12, 20]) {
      expect(() => parseSessionFile(broken(month, flip(40)))).toThrow(`What was kept of month ${month} is damaged`)
      expect(() => parseSessionFile(broken(month, d => d.slice(0, 40)))).toThrow(`What was kept of month ${month} is damaged`)
    }
    expect(() => parseSessionFile({ ...file, kept: file.kept?.filter(k => k.month !== 7) })).toThrow('month 7 is damaged: it is missing')
  })
  it('of the journal, too', () => {
    const i = file.entries.findIndex(e => e.kind === 'decision' && e.month === 13)
    expect(() => parseSessionFile({ ...file, entries: file.entries.map((e, n) => (n === i ? { ...e, at: e.at + 1 } : e)) })).toThrow('The journal of month 13 is damaged or was changed')
    expect(() => parseSessionFile({ ...file, sums: [] })).toThrow('The journal of month 1 is damaged')
  })
})

describe('a session that goes on with another engine', () => {
  const { file, truth } = foreign()
  const cut = file.entries.findIndex(e => e.kind === 'month' && e.month === 17)
  const entries = file.entries.slice(0, cut + 1), kept = (file.kept ?? []).filter(k => k.month <= 17)
  const mark = engineMark(entries, kept, ENGINE, 5)
  const last = (() => { let world = ''; replayFile({ ...truth, entries: truth.entries.slice(0, cut + 1) }, play => { const { params: _, ...rest } = play.worlds[0]; world = JSON.stringify([[...rest.cash], [...rest.level], [...rest.plot]]) }); return world })()

  it('stands where it stood, with this engine’s numbers', () => {
    expect(mark).toMatchObject({ kind: 'engine', engine: ENGINE, from: 'their own', month: 17, snapshot: 17, seq: entries.length + 1 })
    const play = openPlay([...entries, mark]), [world] = play.worlds
    expect(JSON.stringify([[...world.cash], [...world.level], [...world.plot]])).toBe(last)
    expect(play.session).toMatchObject({ engine: ENGINE, month: 17 })
    expect(play.lastEvents[0].length).toBeGreaterThan(0)
    const ours = createdParams(play)
    expect([...world.params]).toEqual(ours)
  })
  it('plays on, and its journal replays without a difference from the mark on', () => {
    const play = openPlay([...entries, mark])
    const journal = [...entries, mark]
    for (let i = 0; i < 4; i++) {
      const taken = take(play, { by: 'host', action: { do: 'step' } }, 9)
      if ('refusal' in taken) throw new Error(taken.refusal.code)
      journal.push(...taken.entries)
    }
    expect(play.session.month).toBe(21)
    const again = openPlay(journal)
    expect([again.mismatches, again.lastHash]).toEqual([[], play.lastHash])
    const whole = withEntries(sessionFile(journal, undefined, kept), debriefEntries(journal))
    const months: number[] = []
    expect(replayFile(parseSessionFile(JSON.parse(JSON.stringify(whole))), (_, month) => months.push(month))).toEqual({ months: 21, hash: play.lastHash, mismatches: [] })
    expect(months).toEqual(Array.from({ length: 22 }, (_, m) => m))
    expect(collectHistory(whole).worlds[0].months).toBe(21)
  })
  it('of which only some months were kept plays the others again; of which none were kept, all', () => {
    expect(engineMark(entries, kept.filter(k => k.month <= 12), ENGINE, 5)).toMatchObject({ month: 17, snapshot: 12 })
    const afresh = engineMark(entries, [], ENGINE, 5)
    expect(afresh).toMatchObject({ month: 17, snapshot: -1 })
    expect(openPlay([...entries, afresh]).session.month).toBe(17)
  })
  it('a mark that was changed is noticed', () => {
    const worlds = mark.worlds.map(w => ({ ...w, sum: '0' }))
    expect(() => applyEntry(openPlay(entries), { ...mark, worlds })).toThrow('damaged')
  })
})

function createdParams(play: ReturnType<typeof openPlay>): number[] {
  const { scenario } = play.session
  const lesson = openPlay([{ seq: 1, at: 0, world: -1, kind: 'created', code: 'X', run: 0, scenario, settings: play.session.settings, seed: 's', engine: ENGINE }])
  take(lesson, { by: 'host', action: { do: 'next' } }, 0)
  take(lesson, { by: 'host', action: { do: 'next' } }, 0)
  return [...lesson.worlds[0].params]
}

it('a class of another engine: kept months are a few kilobytes each', () => {
  const { truth } = foreign()
  const bytes = keptOf(truth, 'x').reduce((sum, k) => sum + JSON.stringify(k).length, 0)
  expect(bytes / 25).toBeLessThan(15_000)
})
