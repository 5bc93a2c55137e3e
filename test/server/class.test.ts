/** A class from the lobby through a year, and every way of coming back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RESEARCH_HEAVY, RESEARCH_LIGHT } from './support/decisions.ts'
import { Classroom, MONTH } from './support/classroom.ts'
import { newId, newToken } from './support/person.ts'

let house: Classroom
beforeAll(async () => { house = await Classroom.open() })
afterAll(async () => { await house.close() })

describe('a year', () => {
  it('goes from the lobby to the review, month by month, each month shown once', async () => {
    const { host, students: [ana, bo] } = await house.inPlan(['Ana', 'Bo'])
    expect(ana.hello).toMatchObject({ protocol: 1, role: 'student', nickname: 'Ana' })
    expect(ana.desk?.view.own.id).not.toBe(bo.desk?.view.own.id)
    expect(host.session).toMatchObject({ phase: 'plan', year: 1, month: 0, students: 2 })
    const taken = await ana.decide(RESEARCH_HEAVY)
    expect(taken).toMatchObject({ ok: true, month: 1 })
    // the plan ends by itself, then months turn in their time
    await house.clock.pass(45_000)
    await ana.until('year', () => ana.session?.phase === 'year')
    await house.clock.pass(11 * MONTH)
    await ana.until('month 11', () => ana.months.length === 11)
    expect(ana.session?.phase).toBe('year')
    await house.clock.pass(MONTH)
    await ana.until('review', () => ana.session?.phase === 'review')
    expect(ana.months.map(m => m.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(bo.months).toEqual(ana.months)
    expect(ana.view?.month).toBe(12)
    expect(ana.desk?.view.own.attention.research).toBe(RESEARCH_HEAVY.tokens.research)
  })

  it('begins as soon as everybody who is here is ready', async () => {
    const { students: [ana, bo] } = await house.inPlan(['Ana', 'Bo'])
    expect(await ana.ask('ready', { ready: true })).toEqual({ ok: true })
    await house.settle()
    expect(ana.session?.phase).toBe('plan')
    expect(await bo.ask('ready', { ready: true })).toEqual({ ok: true })
    await bo.until('year', () => bo.session?.phase === 'year')
  })

  it('stands still while it is paused and has its time afterwards', async () => {
    const { host, students: [ana] } = await house.inYear(['Ana'])
    await house.clock.pass(2 * MONTH)
    expect(await host.host({ do: 'pause' })).toEqual({ ok: true })
    await house.clock.pass(600_000)
    await ana.until('paused', () => ana.session?.paused)
    expect(ana.months.length).toBe(2)
    expect(await ana.decide(RESEARCH_LIGHT)).toMatchObject({ ok: true, month: 3 })
    expect(await host.host({ do: 'resume' })).toEqual({ ok: true })
    await house.clock.pass(MONTH)
    await ana.until('month 3', () => ana.months.length === 3)
  })

  it('is stepped by the instructor when it is untimed', async () => {
    const { host, students: [ana] } = await house.inYear(['Ana'], { secondsPerYear: 0 })
    await house.clock.pass(3_600_000)
    expect(ana.months.length).toBe(0)
    expect(await host.host({ do: 'step' })).toEqual({ ok: true })
    await ana.until('month 1', () => ana.months.length === 1)
  })
})

describe('one token is one seat', () => {
  it('two tabs of one token both live in the same firm', async () => {
    const { code, students: [ana] } = await house.inPlan(['Ana', 'Bo'])
    const tab = await house.join(code, { as: 'student', token: ana.token })
    expect(tab.hello.seat).toBe(ana.hello.seat)
    expect(tab.hello.nickname).toBe('Ana')
    await tab.until('desk', () => tab.desk)
    const before = ana.desks.length
    await tab.decide(RESEARCH_HEAVY)
    await ana.until('sees what the other tab did', () => ana.desks.length > before && ana.desk?.due.length === 1)
    expect(house.live(code).play.session.seats.length).toBe(2)
    await tab.leave()
    expect(await ana.decide(RESEARCH_LIGHT)).toMatchObject({ ok: true })
    expect(house.live(code).stage.presence.connected(ana.hello.seat ?? '')).toBe(true)
  })

  it('a reload in the middle of a year is back in the same firm, with what was decided', async () => {
    const { code, students: [ana] } = await house.inYear(['Ana', 'Bo'])
    await house.clock.pass(3 * MONTH)
    await ana.decide(RESEARCH_HEAVY)
    const firm = ana.desk?.view.own.id
    ana.cut()
    const again = await house.join(code, { as: 'student', token: ana.token, nickname: 'Somebody else' })
    await again.until('desk', () => again.desk)
    expect(again.hello).toMatchObject({ seat: ana.hello.seat, nickname: 'Ana' })
    expect(again.desk?.view.own.id).toBe(firm)
    expect(again.desk?.due.map(d => d.decision)).toEqual([RESEARCH_HEAVY])
    await house.clock.pass(MONTH)
    await again.until('month 4', () => again.months.some(m => m.month === 4))
  })

  it('a late joiner takes over a firm of a bot', async () => {
    const { code, students: [ana] } = await house.inYear(['Ana'])
    await house.clock.pass(2 * MONTH)
    const late = await house.student(code, 'Late')
    await late.until('desk', () => late.desk)
    expect(late.desk?.view.own.id).not.toBe(ana.desk?.view.own.id)
    expect(await late.decide(RESEARCH_HEAVY)).toMatchObject({ ok: true, month: 3 })
  })

  it('somebody may only watch', async () => {
    const { code } = await house.inYear(['Ana'])
    const guest = await house.join(code, { as: 'student', token: newToken(), nickname: 'Guest', watch: true })
    expect(guest.hello.firm).toBeNull()
    expect(await guest.decide(RESEARCH_HEAVY)).toEqual({ ok: false, refusal: { code: 'noFirm' } })
    await house.clock.pass(MONTH)
    await guest.until('month', () => guest.months.length === 1)
    expect(guest.desks).toEqual([])
  })
})

describe('absence', () => {
  it('a bot holds the firm after a minute, and it is given back on return', async () => {
    const { code, students: [ana] } = await house.inYear(['Ana', 'Bo'], { secondsPerYear: 600 })
    const firm = ana.desk?.view.own.id
    const held = (): string | null | undefined => house.live(code).play.session.worlds[0].holdings.find(h => h.firm === firm)?.bot
    ana.cut()
    await house.gone(code, ana.hello.seat)
    await house.clock.pass(59_000)
    expect(held()).toBeNull()
    await house.clock.pass(1500)
    expect(held()).toEqual(expect.any(String))
    const again = await house.join(code, { as: 'student', token: ana.token })
    await again.until('desk', () => again.desk)
    await house.settle()
    expect(held()).toBeNull()
  })
})

describe('a repeated request', () => {
  it('gets the first answer and makes no second decision', async () => {
    const { code, students: [ana] } = await house.inYear(['Ana'])
    const id = newId()
    const first = await ana.decide(RESEARCH_HEAVY, id)
    const [again, other] = await Promise.all([ana.decide(RESEARCH_HEAVY, id), ana.decide(RESEARCH_LIGHT, id)])
    expect(again).toEqual(first)
    expect(other).toEqual(first)
    await house.clock.pass(MONTH)
    expect(await ana.decide(RESEARCH_LIGHT, id)).toEqual(first)
    const journal = await house.app.house.journal(code)
    expect(journal.filter(e => e.kind === 'decision' && e.seat !== null).length).toBe(1)
  })
})
