/** The store as the house sees it: promises in front of the thread that holds the database. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Store, StoreCalls, StoreReply, StoreRequest } from './types.ts'

export type { Store } from './types.ts'

/**
 * Opens (or makes) `dataDir/being-there.sqlite`. Calls reject when the database does. When its thread dies, the calls
 * under way reject, and the next call starts another thread.
 */
export function openStore(dataDir: string, options: { busyMs?: number } = {}): Store {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const open = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  let next = 1
  let worker: Worker | null = null
  let closed = false

  const start = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { file: join(dataDir, 'being-there.sqlite'), busyMs: options.busyMs ?? 2000 },
    })
    const gone = (error: Error): void => {
      if (worker !== made) return
      worker = null
      for (const { fail } of open.values()) fail(error)
      open.clear()
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

  const ask = (call: StoreRequest['call'], args: unknown[]): Promise<unknown> => new Promise((done, fail) => {
    if (closed) { fail(new Error('the store is closed')); return }
    worker ??= start()
    const id = next++
    open.set(id, { done, fail })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ id, call, args })
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
