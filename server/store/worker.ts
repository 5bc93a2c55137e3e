/**
 * SQLite in a thread of its own, so that no fsync ever blocks the game's loop. Appends that arrive while one commit is
 * on its way to the disk share the next one (group commit).
 */
import { parentPort, workerData } from 'node:worker_threads'
import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { Keeper, type Kept } from '../../shared/archive/kept.ts'
import { readCodes, readJournal, readKept, readSessions, writeAppend } from './queries.ts'
import { dropScenario, readScenarios, writeScenario } from './scenarios.ts'
import { makeTables, type Tables } from './tables.ts'
import type { Append, StoreReply, StoreRequest } from './types.ts'

const port = parentPort
if (!port) throw new Error('store/worker.ts runs in a worker thread only')
const { file, busyMs } = workerData as { file: string; busyMs: number }

const sqlite = new SQLite(file, { timeout: busyMs })
sqlite.pragma('journal_mode = WAL')
// FULL: an acknowledged decision survives a power cut, not only a crash of the process
sqlite.pragma('synchronous = FULL')
const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
const ready = makeTables(db)

interface Waiting { id: number; append: Append }
let waiting: Waiting[] = []
let writing = false

const reply = (r: StoreReply): void => port.postMessage(r)
const failed = (id: number, error: unknown): void => reply({ id, error: error instanceof Error ? error.message : String(error) })

/** The last worlds of each session's run, so that a month costs only what changed in it. */
const keepers = new Map<string, { run: number; keeper: Keeper }>()

function packed({ session, months = [] }: Append): Kept[] {
  if (!session.open) keepers.delete(session.code)
  if (months.length === 0) return []
  const [{ run }] = months, known = keepers.get(session.code)
  const { keeper } = known?.run === run ? known : { keeper: new Keeper() }
  keepers.set(session.code, { run, keeper })
  return months.map(month => keeper.keep(month))
}

async function commit(group: Waiting[]): Promise<void> {
  await db.transaction().execute(async trx => {
    for (const { append } of group) await writeAppend(trx, append, append.months?.[0]?.run ?? 0, packed(append))
  })
}

async function writeWaiting(): Promise<void> {
  if (writing) return
  writing = true
  await ready
  while (waiting.length > 0) {
    const group = waiting
    waiting = []
    try {
      await commit(group)
      for (const { id } of group) reply({ id })
    } catch (error) {
      if (group.length === 1) failed(group[0].id, error)
      // one bad append must not take the others down with it
      else for (const one of group) await commit([one]).then(() => reply({ id: one.id }), e => failed(one.id, e))
    }
    // let the messages in that arrived meanwhile: they make the next group
    await new Promise(done => { setImmediate(done) })
  }
  writing = false
}

async function answer(request: Exclude<StoreRequest, { call: 'append' }>): Promise<unknown> {
  await ready
  switch (request.call) {
    case 'sessions': return readSessions(db, ...request.args)
    case 'journal': return readJournal(db, ...request.args)
    case 'kept': return readKept(db, ...request.args)
    case 'file': {
      const [code, run, whole] = request.args
      // the whole engine, which nothing else in this thread needs
      const { fileOf } = await import('./file.ts')
      return fileOf(await readJournal(db, code), run, whole, () => readKept(db, code, run))
    }
    case 'codes': return readCodes(db)
    case 'scenarios': return readScenarios(db)
    case 'saveScenario': return writeScenario(db, ...request.args)
    case 'dropScenario': return dropScenario(db, ...request.args)
    case 'close': return db.destroy()
  }
}

port.on('message', (request: StoreRequest) => {
  if (request.call === 'append') {
    waiting.push({ id: request.id, append: request.args[0] })
    void writeWaiting()
  } else {
    answer(request).then(value => reply({ id: request.id, value }), error => failed(request.id, error))
  }
})
