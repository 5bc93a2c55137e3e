/** Requests that survive a cut: sent again under the same id until they are answered. The server gives a repeat its first answer. */
import type { Refusal } from '../shared/refusals.ts'
import type { Answer } from '../shared/protocol.ts'

/** Sends once. Rejects when the line broke or nothing came back in time. */
export type Send = (name: string, payload: object) => Promise<unknown>
interface Ask { name: string; payload: object; failures: number; settle: (answer: Answer<object>) => void }

/** Tries while the line is good and the server still fails; then the student is told that it could not be saved. */
const MAX_FAILURES = 4

export interface Asking {
  ask<T extends object>(name: string, payload: object): Promise<Answer<T>>
  /** the line is good: everything unanswered goes out again, in order */ lineUp(send: Send): void
  lineDown(): void
  /** nobody will answer any more */ giveUp(refusal: Refusal): void
}

export function asking(later: (run: () => void, ms: number) => void): Asking {
  const open = new Set<Ask>()
  let line: Send | null = null
  let over: Refusal | null = null

  function post(ask: Ask): void {
    const mine = line
    if (!mine) return
    mine(ask.name, ask.payload).then(answer => {
      if (open.delete(ask)) ask.settle(answer as Answer<object>)
    }, () => {
      if (!open.has(ask) || line !== mine) return // the next line brings it
      if (++ask.failures >= MAX_FAILURES) {
        open.delete(ask)
        ask.settle({ ok: false, refusal: { code: 'serverBusy' } })
      } else later(() => { if (open.has(ask) && line === mine) post(ask) }, 1000)
    })
  }

  return {
    ask: <T extends object>(name: string, payload: object) => new Promise<Answer<T>>(resolve => {
      if (over) { resolve({ ok: false, refusal: over }); return }
      const ask: Ask = { name, payload, failures: 0, settle: answer => resolve(answer as Answer<T>) }
      open.add(ask)
      post(ask)
    }),
    lineUp(send) {
      line = send
      for (const ask of open) { ask.failures = 0; post(ask) }
    },
    lineDown() { line = null },
    giveUp(refusal) {
      line = null
      over = refusal
      for (const ask of open) ask.settle({ ok: false, refusal })
      open.clear()
    },
  }
}
