/** A server with another engine than the one that began the class, and stores and files of earlier versions. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ENGINE } from '../../shared/engine.ts'
import { collectHistory } from '../../shared/ledger/collect.ts'
import { parseSessionFile, replayFile } from '../../shared/replay.ts'
import type { Entry } from '../../shared/session/types.ts'
import { Classroom, MONTH, SECRET } from './support/classroom.ts'
import { RESEARCH_HEAVY } from './support/decisions.ts'

let house: Classroom
beforeEach(async () => { house = await Classroom.open() })
afterEach(async () => { await house.close() })
const FIXTURES = resolve(import.meta.dirname, '../fixtures')

/** The class's file as its instructor gets it, read. */
async function file(code: string, query = '') {
  const answer = await fetch(`${house.url}/api/sessions/${code}/file${query}`, { headers: { authorization: `Bearer ${SECRET}` } })
  expect(answer.status).toBe(200)
  return parseSessionFile(await answer.json())
}
/** Makes the store one of another engine: its numbers were its own, and nobody had to write them down. */
function asTheirs(change: (entry: Entry) => Entry): void {
  const db = new SQLite(join(house.data, 'being-there.sqlite'))
  for (const { session, seq, payload } of db.prepare("select session, seq, payload from journal where kind = 'created'").all() as { session: string; seq: number; payload: string }[]) {
    db.prepare('update journal set payload = ? where session = ? and seq = ?').run(JSON.stringify(change(JSON.parse(payload) as Entry)), session, seq)
  }
  db.close()
}
const OTHER = { engine: 'theirs', params: {} }

describe('a class that another engine began', () => {
  it('goes on from the month that was seen last, with a mark in the journal; what follows replays', async () => {
    const code = await house.create({ secondsPerYear: 60 })
    // as if their engine had other numbers: the scenario says them now, and is silent afterwards
    const live = house.live(code).play.session
    Object.assign(live.scenario, { params: { ...live.scenario.params, pull: 0.9 } })
    const host = await house.host(code), ana = await house.student(code, 'Ana')
    for (let i = 0; i < 3; i++) await host.host({ do: 'next' })
    await ana.until('desk', () => ana.desk)
    await house.clock.pass(5 * MONTH)
    await ana.until('month 5', () => ana.months.some(m => m.month === 5))
    const before = house.live(code).play, [seen] = before.worlds, cash = [...seen.cash], level = [...seen.level]
    expect(before.session.month).toBe(5)
    await house.app.stop()
    asTheirs(e => (e.kind === 'created' ? { ...e, engine: OTHER.engine, scenario: { ...e.scenario, params: OTHER.params } } : e))
    await house.start()

    const { play } = house.live(code), [world] = play.worlds
    expect([[...world.cash], [...world.level]]).toEqual([cash, level])
    expect(play.session).toMatchObject({ engine: ENGINE, month: 5, paused: true, recovering: true })
    const marks = (await house.app.house.journal(code)).filter(e => e.kind === 'engine')
    expect(marks).toMatchObject([{ from: 'theirs', engine: ENGINE, month: 5, snapshot: 5 }])

    const again = await house.join(code, { as: 'student', token: ana.token })
    await again.until('desk', () => again.desk)
    expect((await again.decide(RESEARCH_HEAVY)).ok).toBe(true)
    await house.settle()
    await house.clock.pass(3 * MONTH)
    expect(house.live(code).play.session.month).toBeGreaterThanOrEqual(7)
    const hash = house.live(code).play.lastHash, months = house.live(code).play.session.month
    const whole = await file(code)
    expect(replayFile(whole)).toEqual({ months, hash, mismatches: [] })
    // the short way, too, shows all months: this engine cannot make the first ones
    expect(collectHistory(await file(code, '?only=journal')).worlds[0].views).toHaveLength(months + 1)
    await house.restart()
    expect(house.live(code).play).toMatchObject({ lastHash: hash, mismatches: [] })
    expect((await house.app.house.journal(code)).filter(e => e.kind === 'engine')).toHaveLength(1)
  })

  it('that is in its lobby has nothing to lose', async () => {
    const code = await house.create()
    await house.app.stop()
    asTheirs(e => (e.kind === 'created' ? { ...e, engine: 'theirs' } : e))
    await house.start()
    expect(house.live(code).play.session).toMatchObject({ phase: 'lobby', engine: ENGINE })
  })
})

describe('the file', () => {
  it('carries every month as computed then; the short one only the journal', async () => {
    const { code } = await house.inYear(['Ana'])
    await house.clock.pass(3 * MONTH)
    const { month } = house.live(code).play.session
    const whole = await file(code)
    expect(whole.kept?.map(k => k.month)).toEqual(Array.from({ length: month + 1 }, (_, m) => m))
    expect(whole.kept?.at(-1)?.hash).toBe(house.live(code).play.lastHash)
    expect((await file(code, '?only=journal')).kept).toBeUndefined()
    const plain = await fetch(`${house.url}/api/sessions/${code}/file?run=x`, { headers: { authorization: `Bearer ${SECRET}` } })
    expect(plain.status).toBe(400)
  })
})

describe('made by engine 1', () => {
  it('a store opens: the open class goes on, the finished one has its file', async () => {
    await house.app.stop()
    const old = join(house.data, 'old')
    mkdirSync(old)
    writeFileSync(join(old, 'being-there.sqlite'), gunzipSync(readFileSync(join(FIXTURES, 'engine-1/store.sqlite.gz'))))
    copyFileSync(join(old, 'being-there.sqlite'), join(house.data, 'being-there.sqlite'))
    await house.start()
    const list = await house.app.house.list(), open = list.find(s => s.phase === 'year'), over = list.find(s => s.phase === 'debrief')
    expect([open?.open, over?.open]).toEqual([true, true])
    const { play } = house.live(open?.code ?? '')
    expect(play.session).toMatchObject({ month: 17, engine: ENGINE })
    const host = await house.host(open?.code ?? '')
    expect(await host.host({ do: 'step' })).toEqual({ ok: true })
    await house.settle()
    expect(house.live(open?.code ?? '').play.session.month).toBe(18)
    expect(await file(over?.code ?? '')).toMatchObject({ version: 2, run: 0 })
  })
  it('a file of format version 1 opens, and is replayed', () => {
    const read = parseSessionFile(JSON.parse(readFileSync(join(FIXTURES, 'engine-1/session.json'), 'utf8')))
    expect(read).toMatchObject({ version: 1, engine: '1' })
    const history = collectHistory(read)
    expect([history.months, history.students, history.worlds[0].events.length]).toEqual([24, 4, 24])
  })
})
