/** A server that comes back: the same session, waiting for its class, going on by the rule. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import SQLite from 'better-sqlite3'
import { join } from 'node:path'
import { RETURN_MS } from '../../server/live/attendance.ts'
import { RETRY_MS } from '../../server/live/months.ts'
import { until } from '../setup/server.ts'
import { Classroom, MONTH } from './support/classroom.ts'
import { RESEARCH_HEAVY, RESEARCH_LIGHT } from './support/decisions.ts'
import { joinRefusal, newId, newToken, type Person } from './support/person.ts'

let house: Classroom
beforeEach(async () => { house = await Classroom.open() })
afterEach(async () => { await house.close() })

const back = (code: string, person: Person): Promise<Person> => house.join(code, { as: 'student', token: person.token })

describe('after a restart', () => {
  it('the session is the same, with the same hash, paused until 90% are back', async () => {
    const { code, students } = await house.inYear(['Ana', 'Bo', 'Cy'])
    await house.clock.pass(4 * MONTH)
    const id = newId()
    const first = await students[0].decide(RESEARCH_HEAVY, id)
    const before = house.live(code).play
    await house.restart()
    const { play } = house.live(code)
    expect(play.lastHash).toBe(before.lastHash)
    expect(play.mismatches).toEqual([])
    expect(play.session.month).toBe(4)
    expect(play.session.seats).toEqual(before.session.seats)
    expect(play.session.worlds).toEqual(before.session.worlds)
    expect(play.session).toMatchObject({ paused: true, recovering: true })

    const ana = await back(code, students[0])
    await ana.until('desk', () => ana.desk)
    expect(ana.desk?.view.own.id).toBe(students[0].desk?.view.own.id)
    expect(ana.desk?.due.map(d => d.decision)).toEqual([RESEARCH_HEAVY])
    // the answer of before is the answer of now
    expect(await ana.decide(RESEARCH_LIGHT, id)).toEqual(first)
    await back(code, students[1])
    await house.settle()
    expect(house.live(code).play.session.paused).toBe(true)
    await back(code, students[2])
    await house.settle()
    expect(house.live(code).play.session).toMatchObject({ paused: false, recovering: false })
    await house.clock.pass(MONTH)
    await ana.until('month 5', () => ana.months.some(m => m.month === 5))
  })

  it('goes on after fifteen seconds, whoever is there', async () => {
    const { code, students } = await house.inYear(['Ana', 'Bo', 'Cy'])
    await house.clock.pass(2 * MONTH)
    await house.restart()
    await back(code, students[0])
    await house.clock.pass(RETURN_MS - 1000)
    expect(house.live(code).play.session.paused).toBe(true)
    await house.clock.pass(1500)
    expect(house.live(code).play.session.paused).toBe(false)
  })

  it('a pause of the instructor stays one', async () => {
    const { code, host, students } = await house.inYear(['Ana'])
    await house.clock.pass(2 * MONTH)
    await host.host({ do: 'pause' })
    await house.restart()
    await back(code, students[0])
    await house.clock.pass(10 * RETURN_MS)
    expect(house.live(code).play.session).toMatchObject({ paused: true, recovering: false, month: 2 })
    const leader = await house.host(code)
    expect(await leader.host({ do: 'resume' })).toEqual({ ok: true })
    await house.clock.pass(MONTH)
    expect(house.live(code).play.session.month).toBe(3)
  })

  it('a lobby is a lobby, a debrief is a debrief, what is closed stays closed', async () => {
    const lobby = await house.create()
    await house.student(lobby, 'Ana')
    const { code: over, host } = await house.inYear(['Bo'])
    await host.host({ do: 'endGame' })
    await host.until('debrief', () => host.session?.phase === 'debrief')
    const closed = await house.create()
    await (await house.host(closed)).host({ do: 'close' })
    await house.restart()
    expect(house.live(lobby).play.session).toMatchObject({ phase: 'lobby', paused: false })
    expect(house.live(over).play.session).toMatchObject({ phase: 'debrief', paused: false })
    expect((await joinRefusal(house.url, closed, { as: 'student', token: newToken(), nickname: 'Eve' })).code).toBe('sessionClosed')
    expect((await fetch(`${house.url}/api/sessions/${over}/file`)).status).toBe(200)
  })
})

describe('a disk that refuses', () => {
  it('stops the game in words, shows nothing of the month, and goes on by itself', async () => {
    const { code, students: [ana] } = await house.inYear(['Ana'])
    await house.clock.pass(2 * MONTH)
    await ana.until('month 2', () => ana.months.length === 2)
    // somebody else holds the database: every write fails until it is given back
    const thief = new SQLite(join(house.data, 'being-there.sqlite'))
    thief.exec('begin immediate')
    const refused = await ana.decide(RESEARCH_HEAVY)
    expect(refused).toEqual({ ok: false, refusal: { code: 'serverBusy' } })
    house.clock.jump(MONTH)
    await ana.until('notice', () => ana.session?.paused && ana.session.announcement !== '')
    expect(ana.months.length).toBe(2)
    expect(ana.view?.month).toBe(2)
    expect(await ana.decide(RESEARCH_LIGHT)).toEqual({ ok: false, refusal: { code: 'serverBusy' } })
    thief.exec('rollback')
    thief.close()
    await until('month 3', () => {
      if (ana.months.length === 3) return true
      house.clock.jump(RETRY_MS)
      return false
    })
    await ana.until('all is well', () => ana.session?.paused === false && ana.session.announcement === '')
    expect((await ana.decide(RESEARCH_HEAVY)).ok).toBe(true)
    await house.clock.pass(2 * MONTH)
    const journal = await house.app.house.journal(code)
    expect(journal.filter(e => e.kind === 'month').map(e => (e.kind === 'month' ? e.month : 0))).toEqual([1, 2, 3, 4, 5].slice(0, house.live(code).play.session.month))
    expect(house.live(code).play.session.month).toBeGreaterThanOrEqual(4)
  })
})

describe('the boards', () => {
  it('stand after the first review, and are the same after a restart in the middle of the next year', async () => {
    const { code, host, students: [ana] } = await house.inYear(['Ana', 'Bo'], { secondsPerYear: 0, reviewSeconds: null })
    await host.host({ do: 'next' })
    await ana.until('ranks', () => ana.session?.phase === 'review' && ana.view?.firms.every(f => f.rank !== null))
    await ana.until('own value', () => ana.desk?.view.own.value !== null)
    const ranks = ana.view?.firms.map(f => [f.id, f.rank])
    expect(ranks?.length).toBeGreaterThanOrEqual(12)
    await host.host({ do: 'next' })
    await host.host({ do: 'next' })
    await host.host({ do: 'step' })
    await host.host({ do: 'step' })
    await house.restart()
    const again = await back(code, ana)
    await again.until('ranks', () => again.view?.month === 14 && again.view.firms.every(f => f.rank !== null))
    expect(again.view?.firms.map(f => [f.id, f.rank])).toEqual(ranks)
  })
})
