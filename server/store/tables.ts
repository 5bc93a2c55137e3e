/**
 * The tables, written so that SQLite and PostgreSQL both take them: instants are epoch ms in 64-bit integers, payloads
 * are TEXT (jsonb would reorder keys, and with them the bytes that hashes are made of).
 */
import { sql, type Generated, type Kysely } from 'kysely'

export interface Tables {
  /** one row for each code; `run` grows with "back to the lobby" */
  sessions: { code: string; run: number; title: string; phase: string; is_open: number; created_at: number; updated_at: number }
  /** the session itself (`session` is its code): entries in order, never changed once written */
  journal: { session: string; seq: number; at: number; world: number; kind: string; payload: string }
  /** each month as computed then: its events, packed (JSON rows before engine 2), and the world's hash */
  months: { session: string; run: number; world: number; month: number; hash: string; events: string }
  /** the world after each month, as JSON `{head, data, sum}` (see shared/archive/kept.ts); before engine 2 the bare bytes (base64) at the end of each year */
  snapshots: { session: string; run: number; world: number; month: number; engine: string; payload: string }
  /** instructors' own scenarios */
  scenarios: { id: string; version: number; payload: string; created_at: number }
  /** version of these tables */
  house: { key: string; value: string; written: Generated<number> }
}
export const TABLES_VERSION = '1'

/** Makes the tables that are not there yet. Throws when the data were written by a newer version. */
export async function makeTables(db: Kysely<Tables>): Promise<void> {
  await db.schema.createTable('house').ifNotExists()
    .addColumn('key', 'text', c => c.primaryKey()).addColumn('value', 'text', c => c.notNull())
    .addColumn('written', 'bigint', c => c.notNull().defaultTo(0)).execute()
  await db.insertInto('house').values({ key: 'tables', value: TABLES_VERSION }).onConflict(c => c.column('key').doNothing()).execute()
  const { value } = await db.selectFrom('house').select('value').where('key', '=', 'tables').executeTakeFirstOrThrow()
  if (value !== TABLES_VERSION) throw new Error(`the data were written by another version (tables ${value}, here ${TABLES_VERSION})`)
  await db.schema.createTable('sessions').ifNotExists()
    .addColumn('code', 'text', c => c.primaryKey()).addColumn('run', 'integer', c => c.notNull()).addColumn('title', 'text', c => c.notNull())
    .addColumn('phase', 'text', c => c.notNull()).addColumn('is_open', 'integer', c => c.notNull())
    .addColumn('created_at', 'bigint', c => c.notNull()).addColumn('updated_at', 'bigint', c => c.notNull()).execute()
  await db.schema.createTable('journal').ifNotExists()
    .addColumn('session', 'text', c => c.notNull()).addColumn('seq', 'integer', c => c.notNull())
    .addColumn('at', 'bigint', c => c.notNull()).addColumn('world', 'integer', c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull()).addColumn('payload', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('journal_key', ['session', 'seq']).execute()
  await db.schema.createTable('months').ifNotExists()
    .addColumn('session', 'text', c => c.notNull()).addColumn('run', 'integer', c => c.notNull())
    .addColumn('world', 'integer', c => c.notNull()).addColumn('month', 'integer', c => c.notNull()).addColumn('hash', 'text', c => c.notNull())
    .addColumn('events', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('months_key', ['session', 'run', 'world', 'month']).execute()
  await db.schema.createTable('snapshots').ifNotExists()
    .addColumn('session', 'text', c => c.notNull()).addColumn('run', 'integer', c => c.notNull())
    .addColumn('world', 'integer', c => c.notNull()).addColumn('month', 'integer', c => c.notNull()).addColumn('engine', 'text', c => c.notNull())
    .addColumn('payload', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('snapshots_key', ['session', 'run', 'world', 'month']).execute()
  await db.schema.createTable('scenarios').ifNotExists()
    .addColumn('id', 'text', c => c.notNull()).addColumn('version', 'integer', c => c.notNull())
    .addColumn('payload', 'text', c => c.notNull()).addColumn('created_at', 'bigint', c => c.notNull())
    .addPrimaryKeyConstraint('scenarios_key', ['id', 'version']).execute()
  await sql`create index if not exists sessions_open on sessions (is_open)`.execute(db)
}
