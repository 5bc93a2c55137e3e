/** What the house asks of a store. All of it is asynchronous; an append resolves only when it is on the disk. */
import type { Entry } from '../../shared/session/types.ts'

export interface SessionRow { code: string; run: number; title: string; phase: string; open: boolean; createdAt: number; updatedAt: number }
export interface MonthRow { run: number; world: number; month: number; hash: string; /** JSON: rows of WorldEvent */ events: string }
export interface SnapshotRow { run: number; world: number; month: number; engine: string; /** the world's bytes, base64 */ payload: string }

/** One durable step of a session: all of it or nothing. */
export interface Append {
  session: SessionRow
  entries: Entry[]
  months?: MonthRow[]
  snapshots?: SnapshotRow[]
}

/** The calls that cross the worker's border, each with its arguments and its answer. */
export interface StoreCalls {
  /** idempotent on (session, seq); rejects when another entry stands at that place */ append: (append: Append) => void
  sessions: (filter: { open?: boolean; code?: string }) => SessionRow[]
  journal: (session: string) => Entry[]
  months: (session: string) => MonthRow[]
  snapshots: (session: string) => SnapshotRow[]
  codes: () => string[]
}
export type Store = { [K in keyof StoreCalls]: (...args: Parameters<StoreCalls[K]>) => Promise<ReturnType<StoreCalls[K]>> } & { close(): Promise<void> }

export type StoreRequest = { [K in keyof StoreCalls]: { id: number; call: K; args: Parameters<StoreCalls[K]> } }[keyof StoreCalls] | { id: number; call: 'close'; args: [] }
export interface StoreReply { id: number; value?: unknown; error?: string }
