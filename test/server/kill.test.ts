/** A server that is killed in the middle of a year, three times: nothing acknowledged is lost, nobody has seen what is not there. */
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPlay } from '../../shared/session/play.ts'
import type { Entry } from '../../shared/session/types.ts'
import { SECRET, startServer, until, type TestServer } from '../setup/server.ts'
import { RESEARCH_HEAVY, RESEARCH_LIGHT } from './support/decisions.ts'
import { newToken, Person } from './support/person.ts'

const KILLS = 3
const CLASS = 8

let server: TestServer
beforeAll(async () => { server = await startServer() })
afterAll(async () => { await server.stop() })

/** What is on the disk, read by another process. */
function journalOnDisk(code: string): Entry[] {
  const db = new SQLite(join(server.data, 'being-there.sqlite'), { readonly: true })
  try {
    const rows = db.prepare('select payload from journal where session = ? order by seq').all(code) as { payload: string }[]
    return rows.map(r => JSON.parse(r.payload) as Entry)
  } finally {
    db.close()
  }
}
const monthsOf = (journal: Entry[]): number => journal.reduce((n, e) => (e.kind === 'month' ? e.month : n), 0)

it('three kills in a year of play', async () => {
  const code = await server.createSession({ scenario: 'first-hour', settings: { secondsPerYear: 9, planSeconds: 60 } })
  const tokens = Array.from({ length: CLASS }, newToken)
  let host = await Person.join(server.url, code, { as: 'host', secret: SECRET })
  let students = await Promise.all(tokens.map((token, i) => Person.join(server.url, code, { as: 'student', token, nickname: `Student ${i}` })))
  for (let i = 0; i < 3; i++) await host.host({ do: 'next' })
  await Promise.all(students.map(s => s.until('a desk', () => s.desk)))
  const firms = students.map(s => s.desk?.view.own.id)
  const acknowledged: number[] = []
  let seen = 0
  let journal: Entry[] = []

  for (let kill = 0; kill < KILLS; kill++) {
    const target = monthsOf(journal) + 2
    const watcher = students[kill]
    const power = new AbortController()
    // decisions are on their way all the time, also at the moment of the kill
    const busy = students.map(async (s, i) => {
      for (let n = 0; !power.signal.aborted; n++) {
        const answer = await s.decide((n + i) % 2 ? RESEARCH_HEAVY : RESEARCH_LIGHT).catch(() => null)
        if (answer?.ok) acknowledged.push(answer.seq)
        if (!answer) return
        await new Promise(done => { setTimeout(done, 60) })
      }
    })
    await watcher.until(`month ${target}`, () => watcher.months.some(m => m.month >= target))
    await server.kill()
    power.abort()
    await Promise.all(busy)
    seen = Math.max(seen, ...[...students, host].flatMap(p => [p.view?.month ?? 0, ...p.months.map(m => m.month), p.desk?.view.month ?? 0]))

    const before = journalOnDisk(code)
    expect(before.slice(0, journal.length)).toEqual(journal)
    const onDisk = new Set(before.filter(e => e.kind === 'decision').map(e => e.seq))
    expect(acknowledged.filter(seq => !onDisk.has(seq))).toEqual([])
    expect(monthsOf(before)).toBeGreaterThanOrEqual(seen)
    const rebuilt = openPlay(before)
    expect(rebuilt.mismatches).toEqual([])

    await server.restart()
    host = await Person.join(server.url, code, { as: 'host', secret: SECRET })
    students = await Promise.all(tokens.map(token => Person.join(server.url, code, { as: 'student', token })))
    await Promise.all(students.map(s => s.until('back at the desk', () => s.desk)))
    expect(students.map(s => s.desk?.view.own.id)).toEqual(firms)
    const after = journalOnDisk(code)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(after[before.length].kind).toBe('recovered')
    // the worlds are those of before: what is played on them from here has hashes that a replay of all finds again
    journal = after
  }
  await until('the year goes on to its end', () => students[0].session?.phase === 'review')
  const all = openPlay(journalOnDisk(code))
  expect(all.mismatches).toEqual([])
  expect(all.session.month).toBe(12)
  expect(acknowledged.length).toBeGreaterThan(CLASS)
  await Promise.all([host, ...students].map(p => p.leave()))
})
