/** Bad input is refused in words from the closed list, changes nothing, and costs nobody the connection. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DecideAnswer } from '../../shared/protocol.ts'
import { REFUSALS, type RefusalCode } from '../../shared/refusals.ts'
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import { Classroom, SECRET } from './support/classroom.ts'
import { RESEARCH_HEAVY, RESEARCH_LIGHT } from './support/decisions.ts'
import { joinRefusal, newId, newToken, type Person } from './support/person.ts'

let house: Classroom
let code: string
let host: Person
let ana: Person
let bo: Person
beforeAll(async () => {
  house = await Classroom.open();
  ({ code, host, students: [ana, bo] } = await house.inYear(['Ana', 'Bo'], { secondsPerYear: 0 }))
})
afterAll(async () => { await house.close() })

let before: Awaited<ReturnType<Classroom['fingerprint']>>
beforeEach(async () => {
  before = await house.fingerprint(code)
  // the meter of messages is full again
  await house.clock.pass(5000)
})
const unchanged = async (): Promise<void> => {
  expect(await house.fingerprint(code)).toEqual(before)
  expect([host.closed, ana.closed, bo.closed]).toEqual([null, null, null])
}
const post = (body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${house.url}/api/sessions`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
const student = (nickname: unknown, more: object = {}): object => ({ as: 'student', token: newToken(), nickname, ...more })

describe('joining', () => {
  it.each<[string, RefusalCode, unknown]>([
    ['an empty nickname', 'nicknameEmpty', student('')],
    ['no nickname at all', 'nicknameEmpty', student(undefined)],
    ['a blank nickname', 'nicknameEmpty', student('   ')],
    ['an invisible nickname', 'nicknameEmpty', student('\u200B\u200D')],
    ['an emoji as nickname', 'nicknameUnreadable', student('🦊🦊')],
    ['a nickname that turns the text around', 'nicknameUnreadable', student('Ana\u202Eavi')],
    ['an overlong nickname', 'nicknameTooLong', student('A'.repeat(21))],
    ['a very long nickname', 'nicknameTooLong', student('A'.repeat(999))],
    ['a script tag as nickname', 'nicknameTooLong', student('<script>alert(1)</script>')],
    ['a nickname that is in use', 'nicknameTaken', student(' ANA ')],
    ['a nickname that is a number', 'malformed', student(7)],
    ['a nickname that is a list', 'malformed', student(['Ana'])],
    ['a token that is none', 'badToken', { as: 'student', token: "' or 1=1 --", nickname: 'Eve' }],
    ['a short token', 'badToken', { as: 'student', token: 'abc', nickname: 'Eve' }],
    ['a wrong secret', 'notInstructor', { as: 'host', secret: 'guess' }],
    ['no secret', 'malformed', { as: 'host' }],
    ['somebody unknown', 'malformed', { as: 'admin' }],
    ['nothing', 'malformed', {}],
    ['a body that is too long', 'tooLarge', student('Eve', { more: 'x'.repeat(5000) })],
  ])('%s is refused as %s', async (_what, refusal, options) => {
    expect((await joinRefusal(house.url, code, options)).code).toBe(refusal)
    await unchanged()
  })

  it('a forged token is nobody: without a nickname it gets no seat', async () => {
    expect((await joinRefusal(house.url, code, { as: 'student', token: newToken() })).code).toBe('nicknameEmpty')
    await unchanged()
  })
  it('a wrong code is refused, small letters are not wrong', async () => {
    expect(await joinRefusal(house.url, 'QQQQQ', student('Eve'))).toEqual({ code: 'unknownCode', values: { code: 'QQQQQ' } })
    expect((await joinRefusal(house.url, code.toLowerCase(), student(''))).code).toBe('nicknameEmpty')
    await unchanged()
  })
  it('an expired code is refused as over, also after a restart', async () => {
    const old = await house.create()
    const leader = await house.host(old)
    await leader.host({ do: 'close' })
    expect((await joinRefusal(house.url, old, student('Eve'))).code).toBe('sessionClosed')
    await house.clock.pass(120_000)
    expect((await joinRefusal(house.url, old, student('Eve'))).code).toBe('sessionClosed')
  })
  it('locked joining keeps new ones out and lets old ones in', async () => {
    await host.host({ do: 'lock', locked: true })
    expect((await joinRefusal(house.url, code, student('Eve'))).code).toBe('joiningLocked')
    const again = await house.join(code, { as: 'student', token: ana.token })
    expect(again.hello.seat).toBe(ana.hello.seat)
    await again.leave()
    await host.host({ do: 'lock', locked: false })
  })
  it('nobody can make rooms or list them', async () => {
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
      const response = await fetch(`${house.url}/matchmake/${method}/class`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
      expect(response.status).toBe(400)
      expect(((await response.json()) as { refusal: { code: string } }).refusal.code).toBe('malformed')
    }
    await unchanged()
  })
})

describe('decisions', () => {
  const tokens = RESEARCH_HEAVY.tokens
  it.each<[string, RefusalCode | RegExp, unknown]>([
    ['nothing', 'malformed', undefined],
    ['null', 'malformed', null],
    ['a word', 'malformed', 'attention'],
    ['a list', 'malformed', [RESEARCH_HEAVY]],
    ['an unknown kind', 'malformed', { kind: 'bribe', firm: 'f1' }],
    ['a kind that is a property of every object', 'malformed', { kind: '__proto__' }],
    ['a field too many', 'malformed', { ...RESEARCH_HEAVY, cash: 1e9 }],
    ['NaN', 'malformed', { ...RESEARCH_HEAVY, tokens: { ...tokens, research: NaN } }],
    ['infinity', 'malformed', { ...RESEARCH_HEAVY, tokens: { ...tokens, research: Infinity } }],
    ['a negative number', 'malformed', { ...RESEARCH_HEAVY, tokens: { ...tokens, research: -3, vertical: 12 } }],
    ['a huge number', 'malformed', { ...RESEARCH_HEAVY, tokens: { ...tokens, research: 1e300 } }],
    ['a fraction', 'malformed', { ...RESEARCH_HEAVY, tokens: { ...tokens, research: 6.5, mingling: 1.5 } }],
    ['too many tokens', 'tokensNotTen', { ...RESEARCH_HEAVY, tokens: { ...tokens, watching: 5 } }],
    ['an unknown plot', 'unknownPlot', { kind: 'place', plot: 'atlantis' }],
    ['an unknown firm', 'unknownFirm', { kind: 'watch', firms: ['nobody'] }],
    ['a share of more than all', 'malformed', { kind: 'offshore', share: 1.5, host: null, mode: 'captive' }],
    ['a share that is no tenth', 'malformed', { kind: 'offshore', share: 0.123, host: null, mode: 'captive' }],
  ])('%s is refused', async (_what, refusal, decision) => {
    const answer = await ana.decide(decision)
    expect(answer.ok).toBe(false)
    const said = answer.ok ? '' : answer.refusal.code
    // a lever that opens only later may be the first reason
    expect([refusal, 'leverNotOpen']).toContain(said)
    expect(said in REFUSALS).toBe(true)
    await unchanged()
  })

  it.each<[string, unknown]>([
    ['no id', { decision: RESEARCH_HEAVY }],
    ['an empty id', { id: '', decision: RESEARCH_HEAVY }],
    ['an id that is too long', { id: 'x'.repeat(65), decision: RESEARCH_HEAVY }],
    ['an id that is an object', { id: { $ne: null }, decision: RESEARCH_HEAVY }],
    ['no object', 'decide!'],
    ['nothing', undefined],
  ])('a request with %s is refused', async (_what, payload) => {
    expect(await ana.ask('decide', payload)).toMatchObject({ ok: false, refusal: { code: 'malformed' } })
    await unchanged()
  })

  it('for another firm it is refused', async () => {
    expect(await ana.decide(RESEARCH_HEAVY, newId(), bo.desk?.view.own.id)).toEqual({ ok: false, refusal: { code: 'notYourFirm' } })
    await unchanged()
  })
  it('in the lobby and in the debrief it is refused', async () => {
    const other = await house.create()
    const leader = await house.host(other)
    const cy = await house.student(other, 'Cy')
    expect(await cy.decide(RESEARCH_HEAVY)).toMatchObject({ ok: false, refusal: { code: 'phaseClosed', values: { phase: 'lobby' } } })
    await leader.host({ do: 'next' })
    await leader.host({ do: 'endGame' })
    await cy.until('debrief', () => cy.session?.phase === 'debrief')
    expect(await cy.decide(RESEARCH_HEAVY)).toMatchObject({ ok: false, refusal: { code: 'phaseClosed' } })
    await unchanged()
  })
  it('of the instructor, who has no firm, is refused', async () => {
    expect(await host.decide(RESEARCH_HEAVY)).toEqual({ ok: false, refusal: { code: 'noFirm' } })
    await unchanged()
  })
})

describe('the instructor\'s actions', () => {
  it.each([
    { do: 'next' }, { do: 'pause' }, { do: 'step' }, { do: 'endGame' }, { do: 'close' }, { do: 'announce', text: 'No school tomorrow' },
    { do: 'extend', seconds: 600 }, { do: 'settings', settings: { secondsPerYear: 1 } },
  ] as const)('$do by a student is refused', async action => {
    expect(await ana.host(action)).toEqual({ ok: false, refusal: { code: 'notInstructor' } })
    await unchanged()
  })
  it.each<[RefusalCode, unknown]>([
    ['malformed', { do: 'selfDestruct' }], ['malformed', null], ['malformed', { do: 'extend', seconds: NaN }], ['malformed', { do: 'extend', seconds: 1e9 }],
    ['unknownSeat', { do: 'remove', seat: 'nobody' }], ['unknownFirm', { do: 'holdByBot', firm: 'nobody', bot: 'adaptive' }],
    ['unknownCard', { do: 'card', card: 'earthquake', region: null }], ['badSettings', { do: 'settings', settings: { bots: -1 } }],
    ['badSettings', { do: 'settings', settings: { secret: 1 } }], ['malformed', { do: 'rename', seat: ['x'], nickname: 'x' }],
  ])('refused as %s: %j', async (refusal, action) => {
    expect(await host.ask('host', { id: newId(), action })).toMatchObject({ ok: false, refusal: { code: refusal } })
    await unchanged()
  })
})

describe('messages that are none', () => {
  it('too long ones are refused in words, up to a megabyte', async () => {
    for (const size of [5000, 60_000, 900_000]) {
      expect(await ana.ask('decide', { id: newId(), decision: { kind: 'place', plot: 'x'.repeat(size) } })).toEqual({ ok: false, refusal: { code: 'tooLarge' } })
    }
    await unchanged()
  })
  it('plain sends are answered with a hint and have no effect', async () => {
    ana.room.send('decide', { id: newId(), decision: RESEARCH_HEAVY })
    ana.room.send('no-such-thing', 'x'.repeat(100))
    await ana.until('hints', () => ana.others.length >= 2)
    expect(ana.others.map(([type]) => type)).toEqual(['refused', 'refused'])
    await unchanged()
  })
  it('an unknown request gets an error, not a closed door', async () => {
    await expect(ana.ask('hack', {})).rejects.toThrow('no onMessage("hack") handler')
    await unchanged()
  })
  it('garbage on the socket is not noticed by anybody', async () => {
    for (let i = 0; i < 40; i++) ana.room.connection.send(randomBytes(1 + (i * 7) % 200))
    expect(await bo.ask('ready', { ready: true })).toMatchObject({ ok: false, refusal: { code: 'notNow' } })
    await house.settle()
    // random first bytes may have said "I leave": that is anybody's right; nothing else may have happened
    expect(await house.fingerprint(code)).toEqual(before)
    if (ana.closed !== null) ana = await house.join(code, { as: 'student', token: ana.token })
  })
  it('a thousand in a second are refused as too fast, and others do not notice', async () => {
    const flood = Array.from({ length: 1000 }, (_, i) => ana.ask<DecideAnswer>('decide', { id: newId(), decision: i % 2 ? RESEARCH_HEAVY : { kind: 'place', plot: 'x' } }))
    const meanwhile = await bo.decide(RESEARCH_LIGHT)
    expect(meanwhile.ok).toBe(true)
    const answers = await Promise.all(flood)
    const refusals = answers.filter(a => !a.ok && a.refusal.code === 'tooFast').length
    expect(refusals).toBeGreaterThan(900)
    expect(ana.closed).toBeNull()
    // what was refused for its speed is in no journal
    const journal = await house.app.house.journal(code)
    expect(journal.filter(e => e.kind === 'decision' && e.seat === ana.hello.seat).length).toBe(answers.filter(a => a.ok).length)
    await house.clock.pass(5000)
    expect((await ana.decide(RESEARCH_HEAVY)).ok).toBe(true)
  })
})

describe('over HTTP', () => {
  const right = { authorization: `Bearer ${SECRET}` }
  it.each<[string, number, string, string, Record<string, string>]>([
    ['no secret', 401, 'notInstructor', '{"scenario":"first-hour"}', {}],
    ['a wrong secret', 401, 'notInstructor', '{"scenario":"first-hour"}', { authorization: 'Bearer nonsense' }],
    ['an unknown scenario', 404, 'unknownScenario', '{"scenario":"../../etc/passwd"}', right],
    ['a scenario that is a property of every object', 404, 'unknownScenario', '{"scenario":"constructor"}', right],
    ['broken JSON', 400, 'malformed', '{"scenario":', right],
    ['bad settings', 400, 'badSettings', '{"scenario":"first-hour","settings":{"years":99}}', right],
    ['a body that is too long', 413, 'tooLarge', JSON.stringify({ scenario: 'x'.repeat(70_000) }), right],
    ['a scenario of one’s own with a mistake', 400, 'badSettings', JSON.stringify({ scenario: { ...SCENARIOS['being-there'], years: 99 } }), right],
    ['a scenario that is a list', 400, 'badSettings', '{"scenario":[]}', right],
  ])('%s: %i %s', async (_what, status, refusal, body, headers) => {
    const response = await post(body, headers)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { refusal: { code: string } }).refusal.code).toBe(refusal)
    await unchanged()
  })
  it('a mistake in a scenario is told with its place, what stands there and what may', async () => {
    const response = await post(JSON.stringify({ scenario: { ...SCENARIOS['being-there'], params: { pull: 99 } } }), right)
    expect(await response.json()).toMatchObject({ words: 'Setting params.pull: 99 will not do: expected 0 to 3 (per level).' })
  })
  it('a scenario of one’s own is played, with its own title and briefing', async () => {
    const mine = { ...SCENARIOS['being-there'], id: 'my-own', title: 'Mine', briefing: ['Only here.'] }
    const made = await post(JSON.stringify({ scenario: mine }), right)
    expect(made.status).toBe(201)
    const { code: own } = await made.json() as { code: string }
    expect(await (await fetch(`${house.url}/api/sessions/${own}`)).json()).toMatchObject({ title: 'Mine', briefing: ['Only here.'], phase: 'lobby' })
  })
  it('teaching notes are for the instructor: one for each scenario, and no other file', async () => {
    const note = (id: string, headers: Record<string, string> = right): Promise<Response> => fetch(`${house.url}/api/teaching/${id}`, { headers })
    for (const id of Object.keys(SCENARIOS)) {
      const answer = await note(id)
      expect(answer.headers.get('content-type')).toMatch('text/markdown')
      expect(await answer.text()).toMatch(/^# /)
    }
    expect((await note('first-hour', {})).status).toBe(401)
    for (const id of ['nothing', 'constructor', '..%2Fmodel', '%2e%2e%2f%2e%2e%2fpackage.json%00']) expect((await note(id)).status).toBe(404)
  })
  it('the file of a running session is for the instructor only', async () => {
    const file = `${house.url}/api/sessions/${code}/file`
    expect((await fetch(file)).status).toBe(409)
    expect((await fetch(file, { headers: right })).status).toBe(200)
    expect((await fetch(`${house.url}/api/sessions/QQQQQ/file`)).status).toBe(404)
    expect((await fetch(`${house.url}/api/sessions`)).status).toBe(401)
  })
})
