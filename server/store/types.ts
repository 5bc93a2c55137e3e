/** What the house asks of a store. All of it is asynchronous; an append resolves only when it is on the disk. */
import type { Kept, Month } from '../../shared/archive/kept.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import type { Entry } from '../../shared/session/types.ts'

export interface SessionRow { code: string; run: number; title: string; phase: string; open: boolean; createdAt: number; updatedAt: number }
/** A world after a month, to be packed and kept by the store's thread. */
export interface MonthOfRun extends Month { run: number }

/** One durable step of a session: all of it or nothing. */
export interface Append {
  session: SessionRow
  entries: Entry[]
  months?: MonthOfRun[]
}

/** The calls that cross the worker's border, each with its arguments and its answer. */
export interface StoreCalls {
  /** idempotent on (session, seq); rejects when another entry stands at that place */ append: (append: Append) => void
  sessions: (filter: { open?: boolean; code?: string }) => SessionRow[]
  journal: (session: string) => Entry[]
  /** what was kept of a run's months, in their order; `month`: of this one alone */ kept: (session: string, run: number, month?: number) => Kept[]
  /** a run as one session file, gzipped JSON, as everybody may read it; null when there is no such run. `whole`: with what was kept, which is
   * there in any case when this engine alone cannot show it */ file: (session: string, run: number, whole: boolean) => Uint8Array | null
  codes: () => string[]
  /** instructors' own, the newest version of each */ scenarios: () => Scenario[]
  /** as the next version of its id, which comes back in it */ saveScenario: (scenario: Scenario, at: number) => Scenario
  dropScenario: (id: string) => void
}
export type Store = { [K in keyof StoreCalls]: (...args: Parameters<StoreCalls[K]>) => Promise<ReturnType<StoreCalls[K]>> } & { close(): Promise<void> }

export type StoreRequest = { [K in keyof StoreCalls]: { id: number; call: K; args: Parameters<StoreCalls[K]> } }[keyof StoreCalls] | { id: number; call: 'close'; args: [] }
export interface StoreReply { id: number; value?: unknown; error?: string }
