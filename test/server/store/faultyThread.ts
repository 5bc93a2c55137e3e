/**
 * The real thread of the store with a fault put around it. `die`: it ends between a commit and its answer, as often as the file of that name
 * says. `slow`: every commit waits for a slow disk, ms, in this thread.
 */
import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import SQLite from 'better-sqlite3'

const { file, fault } = workerData as { file: string; fault?: { slow?: number } }
const die = `${file}.die`
const send = parentPort?.postMessage.bind(parentPort)
if (!parentPort || !send) throw new Error('this is a thread')
parentPort.postMessage = (message: { id: number }) => {
  if (!existsSync(die)) { send(message); return }
  const left = Number(readFileSync(die, 'utf8')) - 1
  if (left > 0) writeFileSync(die, String(left))
  else unlinkSync(die)
  process.exit(9)
}
if (fault?.slow) {
  const slow = fault.slow, prepare = SQLite.prototype.prepare
  SQLite.prototype.prepare = function (this: SQLite.Database, text: string) {
    const statement = prepare.call(this, text)
    if (text !== 'commit') return statement
    const run = statement.run.bind(statement) as (...args: unknown[]) => SQLite.RunResult
    statement.run = ((...args: unknown[]) => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, slow); return run(...args) }) as typeof statement.run
    return statement
  } as typeof prepare
}
await import('../../../server/store/worker.ts')
