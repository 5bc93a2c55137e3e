/** To the end and once more: the finale, the debrief, back to the lobby, people moved about by the instructor. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replayFile, type SessionFile } from '../../shared/replay.ts'
import { Classroom, SECRET } from './support/classroom.ts'
import { RESEARCH_HEAVY } from './support/decisions.ts'

let house: Classroom
beforeAll(async () => { house = await Classroom.open() })
afterAll(async () => { await house.close() })

const file = async (code: string, query = '', headers: Record<string, string> = {}): Promise<SessionFile> =>
  (await fetch(`${house.url}/api/sessions/${code}/file${query}`, { headers })).json() as Promise<SessionFile>

it('two years, three more, the debrief; its file replays to the same hash', async () => {
  const { code, host, students: [ana] } = await house.inYear(['Ana', 'Bo'], { secondsPerYear: 0, years: 2, reviewSeconds: null })
  await ana.decide(RESEARCH_HEAVY)
  for (const phase of ['review', 'plan', 'year', 'review', 'debrief']) {
    expect(await host.host({ do: 'next' })).toEqual({ ok: true })
    await ana.until(phase, () => ana.session?.phase === phase)
  }
  expect(ana.months.length).toBe(24)
  expect(ana.view?.firms.filter(f => f.rank === 1).length).toBe(1)
  const taken = await file(code)
  const replayed = replayFile(taken)
  expect(replayed).toMatchObject({ months: 24, mismatches: [], hash: house.live(code).play.lastHash })
  expect(replayFile(await file(code, '', { authorization: `Bearer ${SECRET}` })).hash).toBe(replayed.hash)
})

it('back to the lobby: the same seats, a new world, and the old run is kept', async () => {
  const { code, host, students } = await house.inYear(['Ana', 'Bo'], { secondsPerYear: 0 })
  await host.host({ do: 'step' })
  const first = house.live(code).play.lastHash
  expect(await host.host({ do: 'backToLobby' })).toEqual({ ok: true })
  await students[0].until('lobby', () => students[0].session?.phase === 'lobby' && students[0].session.run === 1)
  expect(students[0].view).toBeNull()
  expect([...(students[0].session?.names ?? [])].sort()).toEqual(['Ana', 'Bo'])
  for (let i = 0; i < 3; i++) expect(await host.host({ do: 'next' })).toEqual({ ok: true })
  await students[0].until('a new year', () => students[0].session?.phase === 'year' && students[0].view)
  await host.host({ do: 'step' })
  await students[0].until('month 1 again', () => students[0].desk?.view.month === 1)
  expect(house.live(code).play.lastHash).not.toBe(first)
  // the first run is over: everybody may have its file; the second is not
  expect(replayFile(await file(code, '?run=0'))).toMatchObject({ months: 1, mismatches: [], hash: first })
  expect((await fetch(`${house.url}/api/sessions/${code}/file`)).status).toBe(409)
  await house.restart()
  expect(house.live(code).play.session).toMatchObject({ run: 1, month: 1, phase: 'year' })
})

it('a renamed student keeps the firm, a removed one is shown out and stays out', async () => {
  const { code, host, students: [ana, bo] } = await house.inYear(['Ana', 'Bo'])
  expect(await host.host({ do: 'rename', seat: ana.hello.seat ?? '', nickname: 'Anna' })).toEqual({ ok: true })
  await ana.until('new name', () => ana.seats.some(s => s.nickname === 'Anna' && s.firm === ana.desk?.view.own.id))
  expect(await host.host({ do: 'remove', seat: bo.hello.seat ?? '' })).toEqual({ ok: true })
  await bo.until('shown out', () => bo.closed !== null)
  expect(bo.seats.at(-1)?.removed).toBe(true)
  await expect(house.join(code, { as: 'student', token: bo.token, nickname: 'Bo' })).rejects.toThrow('removed')
})

it('a firm in the hands of a bot takes no decisions of its student until it is given back', async () => {
  const { host, students: [ana] } = await house.inYear(['Ana'], { secondsPerYear: 0 })
  const firm = ana.desk?.view.own.id ?? ''
  expect(await host.host({ do: 'holdByBot', firm, bot: 'loner' })).toEqual({ ok: true })
  expect(await ana.decide(RESEARCH_HEAVY)).toMatchObject({ ok: false, refusal: { code: 'botHolds' } })
  expect(await host.host({ do: 'giveBack', firm })).toEqual({ ok: true })
  expect(await ana.decide(RESEARCH_HEAVY)).toMatchObject({ ok: true })
})

it('an announcement, more time: everybody sees it', async () => {
  const { host, students: [ana] } = await house.inYear(['Ana'])
  const before = ana.session?.endsAt ?? 0
  expect(await host.host({ do: 'announce', text: 'Look at the map' })).toEqual({ ok: true })
  expect(await host.host({ do: 'extend', seconds: 30 })).toEqual({ ok: true })
  await ana.until('both', () => ana.session?.announcement === 'Look at the map' && ana.session.endsAt === before + 30_000)
})
