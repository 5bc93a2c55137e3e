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
