/** The browser's own connection against a real server that is killed and started again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Live } from '../../client/connection.ts'
import { keptSeat, setSeatAside } from '../../client/seat.ts'
import { SECRET, startServer, until, type TestServer } from '../setup/server.ts'
import { RESEARCH_HEAVY } from './support/decisions.ts'

let server: TestServer
const lives: Live[] = []
const open = (...how: Parameters<typeof connect>): Live => { const live = connect(how[0], how[1], server.url); lives.push(live); return live }
const is = (live: Live, status: string): Promise<boolean> => until(`${status}, not ${live.status.value}`, () => live.status.value === status, 12_000)
beforeAll(async () => { server = await startServer() })
afterAll(async () => {
  for (const live of lives) live.leave()
  await server.stop()
})
const session = (): Promise<string> => server.createSession({ scenario: 'first-hour', settings: { bots: 0, secondsPerYear: 0, planSeconds: 600 } })

describe('a connection', () => {
  it('comes back by itself after the server was killed, in the same seat, and brings what was asked meanwhile', async () => {
    const code = await session()
    const host = open(code, { as: 'host', secret: SECRET })
    const ada = open(code, { as: 'student', nickname: 'Ada' })
    await Promise.all([is(host, 'live'), is(ada, 'live')])
    expect(keptSeat(code)?.nickname).toBe('Ada')
    for (const phase of ['briefing', 'plan', 'year']) {
      expect(await host.host({ do: 'next' })).toEqual({ ok: true })
      await until(phase, () => host.session.value?.phase === phase)
    }
    const firm = (await until('desk', () => ada.desk.value)).view.own.id
    await server.kill()
    await is(ada, 'lost')
    const answer = ada.decide(RESEARCH_HEAVY)
    await server.restart()
    await is(ada, 'live')
    expect(await answer).toMatchObject({ ok: true, month: 1 })
    expect((await until('desk', () => ada.desk.value)).view.own.id).toBe(firm)
    await is(host, 'live')
    expect(await host.host({ do: 'step' })).toEqual({ ok: true })
    await until('month', () => ada.month.value?.month === 1)
    expect(Math.abs(ada.now() - Date.now())).toBeLessThan(1000)
  })

  it('of a second tab lives beside the first, in the same firm', async () => {
    const code = await session()
    const one = open(code, { as: 'student', nickname: 'Bo' })
    await is(one, 'live')
    const two = open(code, { as: 'student' })
    await is(two, 'live')
    expect(two.hello.value?.seat).toBe(one.hello.value?.seat)
    expect(one.status.value).toBe('live')
    await until('one student', () => two.session.value?.students === 1)
  })

  it('that is refused says why, and stops trying', async () => {
    const code = await session()
    await is(open(code, { as: 'student', nickname: 'Cleo' }), 'live')
    setSeatAside(code)
    const taken = open(code, { as: 'student', nickname: 'cleo' })
    await is(taken, 'refused')
    expect(taken.refusal.value).toEqual({ code: 'nicknameTaken', values: { name: 'cleo' } })
    expect(await taken.decide(RESEARCH_HEAVY)).toEqual({ ok: false, refusal: taken.refusal.value })
    const nowhere = open('ZZZZZ', { as: 'student', nickname: 'Ada' })
    await is(nowhere, 'refused')
    expect(nowhere.refusal.value?.code).toBe('unknownCode')
    const impostor = open(code, { as: 'host', secret: 'guessed-by-somebody' })
    await is(impostor, 'refused')
    expect(impostor.refusal.value?.code).toBe('notInstructor')
  })

  it('of somebody who is removed ends with the reason', async () => {
    const code = await session()
    const host = open(code, { as: 'host', secret: SECRET })
    const dan = open(code, { as: 'student', nickname: 'Dan' })
    await Promise.all([is(host, 'live'), is(dan, 'live')])
    const row = await until('Dan on the roster', () => host.roster.value.find(r => r.nickname === 'Dan'))
    expect(await host.host({ do: 'remove', seat: row.seat })).toEqual({ ok: true })
    await until('out', () => dan.refusal.value)
    expect(dan.refusal.value?.code).toBe('removed')
  })

  it('wakes nobody for a patch that changed nothing for them', async () => {
    const code = await session()
    const wall = open(code, { as: 'wall' })
    await is(wall, 'live')
    await until('state', () => wall.session.value)
    let views = 0
    const stop = wall.view.subscribe(() => { views++ })
    await is(open(code, { as: 'student', nickname: 'Eva' }), 'live')
    await until('Eva', () => wall.session.value?.students === 1)
    stop()
    expect(views).toBe(1) // the subscription's own first call: no world, no change
  })
})
