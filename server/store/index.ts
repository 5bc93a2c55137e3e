/** The store as the house sees it: promises in front of the thread that holds the database. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Store, StoreCalls, StoreReply, StoreRequest } from './types.ts'

export type { Store } from './types.ts'

/** How often an append is given to another thread. */
const AGAIN = 3

/** `thread`, `fault`: another thread, and what it is told; for tests of what happens when it fails. */
export interface StoreOptions { busyMs?: number; thread?: URL; fault?: object }

/**
 * Opens (or makes) `dataDir/being-there.sqlite`. Calls reject when the database does. When its thread dies, another one is given the appends
 * under way again, in their order: whether the first had written them already or not, each is there once. An append that has ended
 * several threads rejects, as do all other calls under way; whether it was written, only trying the same again tells.
 */
export function openStore(dataDir: string, options: StoreOptions = {}): Store {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const open = new Map<number, { request: StoreRequest; tries: number; done: (value: unknown) => void; fail: (error: Error) => void }>()
  let next = 1
  let worker: Worker | null = null
  let closed = false

  const start = (): Worker => {
    const made = new Worker(options.thread ?? new URL('./worker.ts', import.meta.url), {
      workerData: { file: join(dataDir, 'being-there.sqlite'), busyMs: options.busyMs ?? 2000, fault: options.fault },
    })
    const gone = (error: Error): void => {
      if (worker !== made) return
      worker = null
      for (const [id, call] of open) {
        if (call.request.call === 'append' && call.tries < AGAIN && !closed) continue
        open.delete(id)
        call.fail(error)
      }
      for (const call of open.values()) {
        call.tries++
        send(call.request)
      }
    }
    made.on('message', (reply: StoreReply) => {
      const call = open.get(reply.id)
      open.delete(reply.id)
      if (reply.error !== undefined) call?.fail(new Error(reply.error))
      else call?.done(reply.value)
    })
    made.on('error', gone)
    made.on('exit', () => gone(new Error('the store has ended')))
    return made
  }

  const send = (request: StoreRequest): void => {
    worker ??= start()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(request)
  }
  const ask = (call: StoreRequest['call'], args: unknown[]): Promise<unknown> => new Promise((done, fail) => {
    if (closed) { fail(new Error('the store is closed')); return }
    const id = next++, request = { id, call, args } as StoreRequest
    open.set(id, { request, tries: 0, done, fail })
    send(request)
  })
  const calling = <K extends keyof StoreCalls>(call: K) =>
    (...args: Parameters<StoreCalls[K]>): Promise<ReturnType<StoreCalls[K]>> => ask(call, args) as Promise<ReturnType<StoreCalls[K]>>

  return {
    append: calling('append'), sessions: calling('sessions'), journal: calling('journal'),
    kept: calling('kept'), file: calling('file'), codes: calling('codes'),
    scenarios: calling('scenarios'), saveScenario: calling('saveScenario'), dropScenario: calling('dropScenario'),
    close: async () => {
      await ask('close', []).finally(() => { closed = true })
      await worker?.terminate()
    },
  }
}
