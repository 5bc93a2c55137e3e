/** Own scenarios over HTTP: saved in versions, listed, played, deleted; a mistake is told with its place and changes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { Classroom, SECRET } from './support/classroom.ts'

let house: Classroom
beforeAll(async () => { house = await Classroom.open() })
afterAll(async () => { await house.close() })

const mine: Scenario = { ...SCENARIOS['first-hour'], id: 'mine', title: 'Mine', years: 3, params: { meetRate: 0.9 } }
async function ask<T>(path: string, init: { method?: string; body?: unknown; secret?: string } = {}): Promise<{ status: number; body: T & { refusal?: { code: string; values: { path: string } } } }> {
  const response = await fetch(`${house.url}${path}`, {
    method: init.method, body: init.body === undefined ? undefined : JSON.stringify(init.body), headers: { authorization: `Bearer ${init.secret ?? SECRET}`, 'content-type': 'application/json' },
  })
  return { status: response.status, body: await response.json() as T & { refusal?: { code: string; values: { path: string } } } }
}
const list = async (): Promise<Scenario[]> => (await ask<Scenario[]>('/api/scenarios')).body

describe('own scenarios', () => {
  it('are saved in versions, the newest counts, also after a restart', async () => {
    expect(await ask('/api/scenarios', { method: 'POST', body: mine })).toMatchObject({ status: 201, body: { id: 'mine', version: 1 } })
    expect(await ask('/api/scenarios', { method: 'POST', body: { ...mine, title: 'Mine again' } })).toMatchObject({ status: 201, body: { version: 2 } })
    expect((await list()).map(s => [s.id, s.version, s.title])).toEqual([['mine', 2, 'Mine again']])
    await house.restart()
    expect(await list()).toEqual([{ ...mine, version: 2, title: 'Mine again' }])
  })
  it('can be played', async () => {
    const [saved] = await list()
    const { status, body } = await ask<{ code: string }>('/api/sessions', { method: 'POST', body: { scenario: saved, settings: {} } })
    expect(status).toBe(201)
    expect(house.live(body.code).play.session).toMatchObject({ years: 3, scenario: { id: 'mine', params: { meetRate: 0.9 } } })
  })
  it.each([
    [{ ...mine, params: { meetRate: 99 } }, 'params.meetRate'], [{ ...mine, levers: { ...mine.levers, place: 13 } }, 'levers.place'], [{ ...mine, id: 'first-hour' }, 'id'], [{ ...mine, extra: 1 }, 'extra'], [[], '(all)'],
  ])('a mistake is told with its place: %#', async (body, path) => {
    const before = await list()
    expect(await ask('/api/scenarios', { method: 'POST', body })).toMatchObject({ status: 400, body: { refusal: { code: 'badSettings', values: { path } } } })
    expect(await list()).toEqual(before)
  })
  it('are the instructor’s alone', async () => {
    for (const [path, method] of [['/api/scenarios', 'GET'], ['/api/scenarios', 'POST'], ['/api/scenarios/mine', 'DELETE']]) {
      expect((await ask(path, { method, secret: 'wrong', ...(method === 'POST' ? { body: mine } : {}) })).status).toBe(401)
    }
  })
  it('are deleted with all their versions, and what plays them goes on', async () => {
    expect((await ask('/api/scenarios/mine', { method: 'DELETE' })).status).toBe(200)
    expect(await list()).toEqual([])
  })
})

describe('the same again', () => {
  it('gives the scenario and the settings that a session ended up with; a lesson in them has not begun', async () => {
    const { code } = (await ask<{ code: string }>('/api/sessions', { method: 'POST', body: { scenario: mine, settings: { years: 3, lesson: { minutes: 50, parts: 1, part: 1, endsAt: null } } } })).body
    const host = await house.host(code)
    await host.host({ do: 'next', alone: true })
    await host.host({ do: 'settings', settings: { years: 2, secondsPerYear: 30 } })
    const setup = async () => (await ask<object>(`/api/sessions/${code}/setup`)).body
    const expected = { scenario: mine, settings: { years: 2, secondsPerYear: 30, lesson: { minutes: 50, endsAt: null } } }
    expect(await setup()).toMatchObject(expected)
    // the same when it is over and out of the house
    await host.host({ do: 'close' })
    await house.restart()
    expect(await setup()).toMatchObject(expected)
    expect((await ask(`/api/sessions/${code}/setup`, { secret: 'wrong' })).status).toBe(401)
    expect((await ask('/api/sessions/QQQQQ/setup')).status).toBe(404)
  })
})
