import { describe, expect, it } from 'vitest'
import { asking } from '../../client/asking.ts'

const settled = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })
function later() {
  const waiting: (() => void)[] = []
  return { later: (run: () => void) => { waiting.push(run) }, pass: () => { for (const run of waiting.splice(0)) run() } }
}

describe('requests that survive cuts', () => {
  it('asked without a line goes out when there is one, in order', async () => {
    const sent: unknown[] = []
    const asks = asking(later().later)
    const both = Promise.all([asks.ask('decide', { id: 'a' }), asks.ask('decide', { id: 'b' })])
    asks.lineUp((_name, payload) => { sent.push(payload); return Promise.resolve({ ok: true }) })
    expect(await both).toEqual([{ ok: true }, { ok: true }])
    expect(sent).toEqual([{ id: 'a' }, { id: 'b' }])
  })
  it('is sent again under the same id after a cut, and settles once', async () => {
    const sent: unknown[] = []
    const asks = asking(later().later)
    asks.lineUp((_name, payload) => { sent.push(payload); return Promise.reject(new Error('connection closed')) })
    const answer = asks.ask('decide', { id: 'one' })
    asks.lineDown()
    await settled()
    asks.lineUp((_name, payload) => { sent.push(payload); return Promise.resolve({ ok: true, month: 3, seq: 9 }) })
    expect(await answer).toEqual({ ok: true, month: 3, seq: 9 })
    expect(sent).toEqual([{ id: 'one' }, { id: 'one' }])
  })
  it('a late answer on the old line counts, the second is dropped', async () => {
    const answers: ((value: object) => void)[] = []
    const asks = asking(later().later)
    const line = (): Promise<object> => new Promise(resolve => { answers.push(resolve) })
    asks.lineUp(line)
    const answer = asks.ask('decide', { id: 'one' })
    asks.lineUp(line)
    answers[0]({ ok: true, month: 1, seq: 1 })
    answers[1]({ ok: true, month: 2, seq: 2 })
    expect(await answer).toEqual({ ok: true, month: 1, seq: 1 })
  })
  it('on a good line it is tried a few times, then the student is told', async () => {
    const clock = later()
    let tries = 0
    const asks = asking(clock.later)
    asks.lineUp(() => { tries++; return Promise.reject(new Error('timeout')) })
    const answer = asks.ask('decide', { id: 'one' })
    for (let i = 0; i < 6; i++) { await settled(); clock.pass() }
    expect(await answer).toEqual({ ok: false, refusal: { code: 'serverBusy' } })
    expect(tries).toBe(4)
  })
  it('when all is over, everything open and everything later gets the reason', async () => {
    const asks = asking(later().later)
    const answer = asks.ask('ready', { ready: true })
    asks.giveUp({ code: 'removed' })
    expect(await answer).toEqual({ ok: false, refusal: { code: 'removed' } })
    expect(await asks.ask('ready', { ready: true })).toEqual({ ok: false, refusal: { code: 'removed' } })
  })
})
