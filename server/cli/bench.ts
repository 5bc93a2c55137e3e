/**
 * `npm run bench -- [--only id,id] [--rounds N] [--json] [--write] [--profile]`: the performance table, ours and a rival in turn in one
 * run. `--write` puts it into docs/performance.md; `--profile` shows where our side's time goes instead. Progress goes to standard error.
 * Exit 0 when all rows hold, 1 when one does not, 2 when it was asked for something that does not exist.
 */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, type Measured } from '../bench/measure.ts'
import { profile, profileInWords } from '../bench/profile.ts'
import type { Row } from '../bench/row.ts'
import { ROWS } from '../bench/rows/index.ts'
import { inTable, writeTable } from '../bench/table.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run bench -- [--only id,id] [--rounds N] [--json] [--write] [--profile]'
const ROOT = resolve(import.meta.dirname, '../..')
async function main(args: string[]): Promise<void> {
  const { only, rounds, json, write, profile: profiled } = options(args)
  const rows = (only === undefined ? ROWS : rowsCalled(only)).map(row => (rounds === undefined ? row : { ...row, rounds: roundsFrom(rounds) }))
  if (profiled) {
    for (const row of rows) console.log(`${row.id}: ${row.what}\n\n${profileInWords(await profile(row, say(row)))}\n`)
    return
  }
  const measured: Measured[] = []
  for (const row of rows) {
    say(row)('begins')
    measured.push(await measure(row, say(row)))
  }
  if (write) writeTable(join(ROOT, 'docs/performance.md'), measured, rows, made())
  console.log(json ? JSON.stringify({ rows: measured }) : inTable(measured, rows))
  if (measured.some(m => !m.holds)) process.exitCode = 1
}

const say = (row: Row) => (what: string): void => { process.stderr.write(`${row.id}: ${what}\n`) }

/** When, where and on what the table was made. */
function made(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'shared', 'server').length > 0
  const [cpu] = cpus()
  return `${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes not yet committed' : ''}, Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, load ${loadavg()[0].toFixed(1)} when it ended.`
}

function rowsCalled(only: string): Row[] {
  return only.split(',').map(name => {
    const row = ROWS.find(r => r.id === name.trim())
    if (!row) throw new Wrong(`There is no row called "${name.trim()}". There are: ${ROWS.map(r => r.id).join(', ')}.`)
    return row
  })
}

function roundsFrom(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Wrong(`--rounds ${text}: expected a whole number from 1 to 999.`)
  return Number(text)
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' }, rounds: { type: 'string' }, json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

await command(main)
