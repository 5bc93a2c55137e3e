/** A seat for another device: the new one is in the firm, the old one is let go and comes back only by joining anew. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Classroom, SECRET } from './support/classroom.ts'

let house: Classroom
beforeAll(async () => { house = await Classroom.open() })
afterAll(async () => { await house.close() })

const reissue = async (code: string, seat: string, secret = SECRET): Promise<{ status: number; body: { token?: string; refusal?: { code: string } } }> => {
  const response = await fetch(`${house.url}/api/sessions/${code}/seats/${seat}/reissue`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } })
  return { status: response.status, body: await response.json() as { token?: string; refusal?: { code: string } } }
}

describe('another device', () => {
  it('is the same student in the same firm; the old token opens nothing, also after a restart', async () => {
    const { code, students: [ana, bo] } = await house.inPlan(['Ana', 'Bo'])
    const seat = ana.hello.seat ?? '', firm = house.live(code).seat(seat)?.firm
    const { body: { token = '' } } = await reissue(code, seat)
    await house.gone(code, seat)
    const again = await house.student(code, 'whoever', token)
    expect(again.hello).toMatchObject({ seat, nickname: 'Ana', firm })
    await expect(house.student(code, 'Ana', ana.token)).rejects.toThrow('nicknameTaken')
    expect(house.live(code).play.session.seats.length).toBe(2)
    expect(house.live(code).stage.presence.connected(bo.hello.seat ?? '')).toBe(true)
    await house.restart()
    expect((await house.student(code, 'whoever', token)).hello).toMatchObject({ seat, firm })
  })
  it('is given by the instructor alone, for seats that there are, and changes nothing else', async () => {
    const { code, students: [ana] } = await house.inPlan(['Ana'])
    const before = await house.fingerprint(code)
    expect(await reissue(code, ana.hello.seat ?? '', 'wrong')).toMatchObject({ status: 401 })
    expect(await reissue(code, 'nobody')).toMatchObject({ body: { refusal: { code: 'unknownSeat' } } })
    expect(await reissue('QQQQQ', 'nobody')).toMatchObject({ status: 404 })
    expect(await house.fingerprint(code)).toEqual(before)
  })
  it('leaves no token behind: the journal has its hash, the file for everybody not even that', async () => {
    const { code, students: [ana] } = await house.inPlan(['Ana'])
    const { body: { token = '' } } = await reissue(code, ana.hello.seat ?? '')
    expect(token.length).toBeGreaterThan(20)
    expect(JSON.stringify(await house.app.house.journal(code))).not.toContain(token)
    const file = await (await fetch(`${house.url}/api/sessions/${code}/file`, { headers: { authorization: `Bearer ${SECRET}` } })).text()
    expect(file).not.toContain('reissued')
  })
})

describe('a class list', () => {
  it('gives each name a seat and a token that opens it, and says why another got none', async () => {
    const code = await house.create()
    await house.student(code, 'Ana')
    const post = async (body: object, secret = SECRET) => fetch(`${house.url}/api/sessions/${code}/seats`, { method: 'POST', body: JSON.stringify(body), headers: { authorization: `Bearer ${secret}` } })
    const response = await post({ names: ['Bo', 'ana', '  Chen ', '!!'] })
    expect(response.status).toBe(201)
    const { seats } = await response.json() as { seats: { name: string; nickname?: string; token?: string; refusal?: { code: string } }[] }
    expect(seats.map(s => s.nickname ?? s.refusal?.code)).toEqual(['Bo', 'nicknameTaken', 'Chen', 'nicknameUnreadable'])
    expect((await house.student(code, 'whoever', seats[2].token)).hello).toMatchObject({ nickname: 'Chen' })
    expect(house.live(code).play.session.seats.map(s => s.nickname)).toEqual(['Ana', 'Bo', 'Chen'])
    for (const names of ['Bo', [1], Array.from({ length: 301 }, () => 'x')]) expect((await post({ names })).status).toBe(400)
    expect((await post({ names: ['Dee'] }, 'wrong')).status).toBe(401)
  })
})

describe('somebody who joined twice', () => {
  it('is in the first seat with the second device, and the firm of the double goes to a bot', async () => {
    const { code, students: [ana, bo, twice] } = await house.inPlan(['Ana', 'Bo', 'Ana again'])
    const [seat, double] = [ana.hello.seat ?? '', twice.hello.seat ?? ''], live = house.live(code), firm = live.seat(seat)?.firm, left = live.seat(double)?.firm
    const merge = async (a: string, b: string, secret = SECRET) => (await fetch(`${house.url}/api/sessions/${code}/seats/${a}/merge/${b}`, { method: 'POST', headers: { authorization: `Bearer ${secret}` } })).status
    expect([await merge(seat, double, 'wrong'), await merge(seat, seat), await merge(seat, 'nobody')]).toEqual([401, 400, 400])
    expect(await merge(seat, double)).toBe(200)
    expect((await house.student(code, 'whoever', twice.token)).hello).toMatchObject({ seat, nickname: 'Ana', firm })
    expect(live.seat(double)).toMatchObject({ removed: true, firm: null, tokenHash: '' })
    expect(live.play.session.worlds[0].holdings.find(h => h.firm === left)?.bot).toBeTypeOf('string')
    expect(live.stage.presence.connected(bo.hello.seat ?? '')).toBe(true)
  })
})
