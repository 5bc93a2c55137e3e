/** The store as the house sees it: promises in front of the thread that holds the database. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Store, StoreCalls, StoreReply, StoreRequest } from './types.ts'

export type { Store } from './types.ts'

/** Opens (or makes) `dataDir/being-there.sqlite`. Rejects calls when the database does; a dead thread rejects all. */
export function openStore(dataDir: string, options: { busyMs?: number } = {}): Store {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { file: join(dataDir, 'being-there.sqlite'), busyMs: options.busyMs ?? 2000 },
  })
  const open = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  let next = 1
  let dead: Error | null = null
  const rejectAll = (error: Error): void => {
    dead = error
    for (const { fail } of open.values()) fail(error)
    open.clear()
  }
  worker.on('message', (reply: StoreReply) => {
    const call = open.get(reply.id)
    open.delete(reply.id)
    if (reply.error !== undefined) call?.fail(new Error(reply.error))
    else call?.done(reply.value)
  })
  worker.on('error', rejectAll)
  worker.on('exit', () => rejectAll(new Error('the store is closed')))

  const ask = (call: StoreRequest['call'], args: unknown[]): Promise<unknown> => new Promise((done, fail) => {
    if (dead) { fail(dead); return }
    const id = next++
    open.set(id, { done, fail })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ id, call, args })
  })
  const calling = <K extends keyof StoreCalls>(call: K) =>
    (...args: Parameters<StoreCalls[K]>): Promise<ReturnType<StoreCalls[K]>> => ask(call, args) as Promise<ReturnType<StoreCalls[K]>>

  return {
    append: calling('append'), sessions: calling('sessions'), journal: calling('journal'),
    months: calling('months'), snapshots: calling('snapshots'), codes: calling('codes'),
    close: async () => {
      await ask('close', [])
      await worker.terminate()
    },
  }
}
