/** Every question to the database, in one place and in one dialect-neutral language. */
import type { Kysely, Transaction } from 'kysely'
import type { Entry } from '../../shared/session/types.ts'
import type { Tables } from './tables.ts'
import type { Kept } from '../../shared/archive/kept.ts'
import { keptFrom, rowsOf } from './months.ts'
import type { Append, SessionRow } from './types.ts'

type Db = Kysely<Tables> | Transaction<Tables>

/** SQLite takes a limited number of values in one statement. */
const CHUNK = 100

/** Writes one step, with its months packed. Call it inside a transaction. Rejects when another entry already stands at one of the places. */
export async function writeAppend(db: Db, { session, entries }: Omit<Append, 'months'>, run: number, kept: readonly Kept[]): Promise<void> {
  const row = { run: session.run, title: session.title, phase: session.phase, is_open: session.open ? 1 : 0, updated_at: session.updatedAt }
  await db.insertInto('sessions')
    .values({ code: session.code, created_at: session.createdAt, ...row })
    .onConflict(c => c.column('code').doUpdateSet(row)).execute()
  for (let i = 0; i < entries.length; i += CHUNK) await writeEntries(db, session.code, entries.slice(i, i + CHUNK))
  for (const k of kept) {
    const { month, snapshot } = rowsOf(session.code, run, k)
    await db.insertInto('months').values(month).onConflict(c => c.columns(['session', 'run', 'world', 'month']).doNothing()).execute()
    await db.insertInto('snapshots').values(snapshot).onConflict(c => c.columns(['session', 'run', 'world', 'month']).doNothing()).execute()
  }
}

async function writeEntries(db: Db, session: string, entries: Entry[]): Promise<void> {
  const rows = entries.map(e => ({ session, seq: e.seq, at: e.at, world: e.world, kind: e.kind, payload: JSON.stringify(e) }))
  const written = await db.insertInto('journal').values(rows).onConflict(c => c.columns(['session', 'seq']).doNothing()).execute()
  const count = written.reduce((n, r) => n + Number(r.numInsertedOrUpdatedRows ?? 0), 0)
  if (count === rows.length) return
  // a repeated append is fine, a different one means that two writers hold this session
  const there = await db.selectFrom('journal').select(['seq', 'payload']).where('session', '=', session)
    .where('seq', 'in', rows.map(r => r.seq)).execute()
  const payloads = new Map(there.map(r => [Number(r.seq), r.payload]))
  for (const r of rows) if (payloads.get(r.seq) !== r.payload) throw new Error(`journal of ${session}: another entry stands at ${r.seq}`)
}

export async function readSessions(db: Db, filter: { open?: boolean; code?: string }): Promise<SessionRow[]> {
  let query = db.selectFrom('sessions').selectAll().orderBy('created_at', 'desc')
  if (filter.open !== undefined) query = query.where('is_open', '=', filter.open ? 1 : 0)
  if (filter.code !== undefined) query = query.where('code', '=', filter.code)
  return (await query.execute()).map(r => ({
    code: r.code, run: Number(r.run), title: r.title, phase: r.phase, open: Number(r.is_open) === 1,
    createdAt: Number(r.created_at), updatedAt: Number(r.updated_at),
  }))
}

export async function readJournal(db: Db, session: string): Promise<Entry[]> {
  const rows = await db.selectFrom('journal').select('payload').where('session', '=', session).orderBy('seq').execute()
  return rows.map(r => JSON.parse(r.payload) as Entry)
}

/** What was kept of a run, in the order of months and worlds; of one month alone if it is given. */
export async function readKept(db: Db, session: string, run: number, month?: number): Promise<Kept[]> {
  let query = db.selectFrom('snapshots')
    .leftJoin('months', j => j.onRef('months.session', '=', 'snapshots.session').onRef('months.run', '=', 'snapshots.run').onRef('months.world', '=', 'snapshots.world').onRef('months.month', '=', 'snapshots.month'))
    .select(['snapshots.world', 'snapshots.month', 'snapshots.engine', 'snapshots.payload', 'months.hash', 'months.events'])
    .where('snapshots.session', '=', session).where('snapshots.run', '=', run).orderBy('snapshots.month').orderBy('snapshots.world')
  if (month !== undefined) query = query.where('snapshots.month', '=', month)
  return (await query.execute()).flatMap(r => keptFrom({ ...r, world: Number(r.world), month: Number(r.month) }) ?? [])
}

export async function readCodes(db: Db): Promise<string[]> {
  return (await db.selectFrom('sessions').select('code').execute()).map(r => r.code)
}
