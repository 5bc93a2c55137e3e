/** How a kept month lies in the tables: its events in `months`, its world in `snapshots`. */
import type { Head, Kept } from '../../shared/archive/kept.ts'
import type { Tables } from './tables.ts'

export function rowsOf(session: string, run: number, { world, month, engine, hash, head, data, events, sum }: Kept): { month: Tables['months']; snapshot: Tables['snapshots'] } {
  const at = { session, run, world, month }
  return { month: { ...at, hash, events }, snapshot: { ...at, engine, payload: JSON.stringify({ head, data, sum }) } }
}

/** Null for rows of engine 1, which kept bytes without saying how to read them. */
export function keptFrom(row: { world: number; month: number; engine: string; payload: string; hash: string | null; events: string | null }): Kept | null {
  if (!row.payload.startsWith('{')) return null
  const { head, data, sum } = JSON.parse(row.payload) as { head: Head | null; data: string; sum: string }
  return { world: row.world, month: row.month, engine: row.engine, hash: row.hash ?? '', head, data, events: row.events ?? '', sum }
}
