/** The store on a real file: all or nothing, idempotent, in groups, and back after its thread has died. */
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../../server/store/index.ts'
import type { SessionRow } from '../../../server/store/types.ts'
import { RecordOf } from '../../../shared/archive/record.ts'
import { eventBuffer } from '../../../shared/economy/events.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { Lesson } from '../../shared/session/sessions.ts'
import type { Entry } from '../../../shared/session/types.ts'

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'being-there-store-'))
  store = openStore(folder, { busyMs: 100 })
})
afterEach(async () => {
  await store.close().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
})
const row = (code: string, more: Partial<SessionRow> = {}): SessionRow => ({ code, run: 0, title: 'T', phase: 'lobby', open: true, createdAt: 1_795_000_000_000, updatedAt: 2, ...more })
const entry = (seq: number, text = ''): Entry => ({ seq, at: 1_795_000_000_000 + seq, world: -1, kind: 'announced', text })

describe('append', () => {
  it('keeps entries in their order and to the letter', async () => {
    const entries = [entry(1, 'ä "quoted" \u2028 🦊'), entry(2), entry(3)]
    await store.append({ session: row('AAAAA'), entries })
    expect(await store.journal('AAAAA')).toEqual(entries)
    expect(await store.journal('BBBBB')).toEqual([])
  })
  it('said twice is done once; something else in the same place is refused whole', async () => {
    await store.append({ session: row('AAAAA'), entries: [entry(1), entry(2)] })
    await store.append({ session: row('AAAAA'), entries: [entry(1), entry(2), entry(3)] })
    await expect(store.append({ session: row('AAAAA', { phase: 'plan' }), entries: [entry(4), entry(2, 'other')] })).rejects.toThrow('another entry stands at 2')
    expect(await store.journal('AAAAA')).toEqual([entry(1), entry(2), entry(3)])
    expect((await store.sessions({}))[0].phase).toBe('lobby')
  })
  it('a bad one does not take the others of its group with it', async () => {
    await store.append({ session: row('AAAAA'), entries: [entry(1)] })
    const group = await Promise.allSettled([
      store.append({ session: row('BBBBB'), entries: [entry(1)] }),
      store.append({ session: row('AAAAA'), entries: [entry(1, 'other')] }),
      store.append({ session: row('CCCCC'), entries: [entry(1)] }),
    ])
    expect(group.map(g => g.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await store.codes()).sort()).toEqual(['AAAAA', 'BBBBB', 'CCCCC'])
  })
  it('takes many at once, with months', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => entry(i + 1))
    const play = new Lesson().joined(2).upTo('plan').play, first = hashWorld(play.worlds[0])
    const month = (n: number) => ({ run: 0, world: 0, month: n, engine: 'e', hash: hashWorld(play.worlds[0]), sizes: play.worlds[0].sizes, bytes: play.worlds[0].buffer, events: eventBuffer(1) })
    await store.append({ session: row('AAAAA'), entries: many, months: [month(0)] })
    play.worlds[0].cash[0] += 1
    await store.append({ session: row('AAAAA'), entries: [entry(1001)], months: [month(1)] })
    expect((await store.journal('AAAAA')).length).toBe(1001)
    const kept = await store.kept('AAAAA', 0), record = new RecordOf(kept)
    expect(kept.map(k => [k.month, k.head === null])).toEqual([[0, false], [1, true]])
    expect([hashWorld(record.world(0, play.worlds[0])), hashWorld(record.world(1, play.worlds[0]))]).toEqual([first, hashWorld(play.worlds[0])])
    expect(await store.kept('AAAAA', 0, 1)).toEqual(kept.slice(1))
    expect(await store.kept('AAAAA', 1)).toEqual([])
  })
})

describe('the file', () => {
  it('is written through: WAL, and fsync at every commit', async () => {
    await store.append({ session: row('AAAAA'), entries: [entry(1)] })
    const other = new SQLite(join(folder, 'being-there.sqlite'), { readonly: true })
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(other.prepare('select count(*) as n from journal').get()).toEqual({ n: 1 })
    other.close()
  })
  it('lists open sessions by themselves', async () => {
    await store.append({ session: row('AAAAA'), entries: [] })
    await store.append({ session: row('BBBBB', { open: false, phase: 'closed', createdAt: 1_795_000_000_001 }), entries: [] })
    expect((await store.sessions({ open: true })).map(s => s.code)).toEqual(['AAAAA'])
    expect((await store.sessions({})).map(s => s.code)).toEqual(['BBBBB', 'AAAAA'])
    expect(await store.sessions({ code: 'BBBBB' })).toEqual([row('BBBBB', { open: false, phase: 'closed', createdAt: 1_795_000_000_001 })])
  })
  it('of a newer version is left alone', async () => {
    await store.append({ session: row('AAAAA'), entries: [] })
    await store.close()
    const other = new SQLite(join(folder, 'being-there.sqlite'))
    other.exec("update house set value = '99' where key = 'tables'")
    other.close()
    store = openStore(folder)
    await expect(store.codes()).rejects.toThrow('another version')
  })
})

it('a thread that died is replaced by the next call', async () => {
  const other = join(folder, 'other')
  mkdirSync(join(other, 'being-there.sqlite'), { recursive: true })
  const sick = openStore(other)
  await expect(sick.codes()).rejects.toThrow('unable to open')
  rmdirSync(join(other, 'being-there.sqlite'))
  expect(await sick.codes()).toEqual([])
  await sick.close()
  await expect(sick.codes()).rejects.toThrow('closed')
})

describe('a thread that dies between the commit and the answer', () => {
  const faulty = (where: string, fault = {}): Store => openStore(where, { thread: new URL('./faultyThread.ts', import.meta.url), fault })
  const dies = (where: string, times: number): void => writeFileSync(join(where, 'being-there.sqlite.die'), String(times))
  let sick: Store
  let where: string
  beforeEach(async () => {
    where = join(folder, 'sick')
    sick = faulty(where)
    await sick.append({ session: row('AAAAA'), entries: [entry(1)] })
  })
  afterEach(async () => { await sick.close() })

  it('has done its work: the append is acknowledged, once, and the next one finds its place', async () => {
    dies(where, 1)
    await sick.append({ session: row('AAAAA'), entries: [entry(2)] })
    await sick.append({ session: row('AAAAA'), entries: [entry(3)] })
    expect(await sick.journal('AAAAA')).toEqual([entry(1), entry(2), entry(3)])
  })
  it('with several under way: none lost, none doubled, in their order', async () => {
    dies(where, 2)
    await Promise.all(Array.from({ length: 20 }, (_, i) => sick.append({ session: row('AAAAA'), entries: [entry(i + 2)] })))
    expect(await sick.journal('AAAAA')).toEqual(Array.from({ length: 21 }, (_, i) => entry(i + 1)))
  })
  it('again and again: then it is said, and nothing that was written is in the way of trying the same again', async () => {
    dies(where, 50)
    await expect(sick.append({ session: row('AAAAA'), entries: [entry(2)] })).rejects.toThrow('the store has ended')
    rmSync(join(where, 'being-there.sqlite.die'))
    await sick.append({ session: row('AAAAA'), entries: [entry(2)] })
    expect(await sick.journal('AAAAA')).toEqual([entry(1), entry(2)])
  })
})

it('a slow disk holds up nobody but those who wait for it, and they share its waiting', async () => {
  const slow = openStore(join(folder, 'slow'), { thread: new URL('./faultyThread.ts', import.meta.url), fault: { slow: 200 } })
  await slow.codes()
  let turns = 0, waiting = true
  const loop = (): void => { turns++; if (waiting) setImmediate(loop) }
  setImmediate(loop)
  let done = 0
  const before: number[] = []
  for (let i = 0; i < 40; i++) {
    const append = slow.append({ session: row('AAAAA'), entries: [entry(i + 1)] }).then(() => { done++ })
    before.push(done)
    if (i === 39) await append
  }
  waiting = false
  expect(done).toBe(40)
  expect(before.every(n => n === 0)).toBe(true)
  // forty commits one by one would be 8 s of waiting for the disk; the loop went round all the time
  expect(turns).toBeGreaterThan(40)
  await slow.close()
})
