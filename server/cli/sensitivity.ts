/**
 * `npm run sensitivity -- [--seeds 5] [--from 1] [--only researchRate,…] [--facts F5,G1] [--workers N] [--minutes N] [--page FILE] [--json]`: moves each parameter a quarter down
 * and up, measures the facts, and writes which of them break into docs/sensitivity.md. What was measured is kept in data/sensitivity until the engine
 * changes: a run that was stopped goes on. With `--only` or `--facts` the page goes to data/sensitivity/part.md.
 * `--minutes` stops before the next variation. Progress goes to standard error.
 * Exit 0 when the page was written, 2 when it was asked for something that does not exist or the facts are missing.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PARAMETERS } from '../../shared/economy/parameters.ts'
import { openPool } from '../exploit/pool.ts'
import type * as Facts from '../facts/index.ts'
import { page, type Measured } from '../sensitivity/page.ts'
import { effects } from '../sensitivity/standing.ts'
import { AS_IT_IS, variationsOf, type Variation } from '../sensitivity/variation.ts'
import type { Answer, Job } from '../sensitivity/worker.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run sensitivity -- [--seeds 5] [--from 1] [--only researchRate,…] [--facts F5,G1] [--workers N] [--minutes N] [--page FILE] [--json]'
const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'data/sensitivity')
async function main(args: string[]): Promise<void> {
  const { seeds: count, from, only, facts: named, workers, minutes, page: path, json } = options(args)
  const facts = factsCalled(named, await allFacts())
  const first = whole('from', from, 0, 1e9), until = minutes === undefined ? Infinity : performance.now() + 60_000 * whole('minutes', minutes, 0, 1e5)
  const seeds = Array.from({ length: whole('seeds', count, 2, 1000) }, (_, k) => String(first + k))
  const variations = only === undefined ? variationsOf() : variationsOf(PARAMETERS.filter(p => names(only, PARAMETERS.map(q => q.name), 'parameter').includes(p.name)))
  const pool = openPool<Job, Answer>(new URL('../sensitivity/worker.ts', import.meta.url), workers === undefined ? availableParallelism() : whole('workers', workers, 1, 64))
  const job = (variation: Variation): Job => ({ variation, facts: facts.map(f => f.id), seeds, folder: FOLDER })
  try {
    process.stderr.write(`${variations.length} variations, ${facts.length} facts, ${seeds.length} seeds; the model as it is first\n`)
    const [base] = await pool.all([job(AS_IT_IS)])
    const measured: Measured[] = []
    const began = performance.now()
    // a handful at a time, so that a limit of time is kept
    for (let k = 0; k < variations.length && performance.now() < until; k += BATCH) {
      const batch = variations.slice(k, k + BATCH)
      const answers = await pool.all(batch.map(job))
      measured.push(...batch.map((variation, i) => ({ variation, standings: answers[i] })))
      process.stderr.write(`${measured.length} of ${variations.length}; about ${Math.ceil((performance.now() - began) / measured.length * (variations.length - measured.length) / 60_000)} min to go\n`)
    }
    // a part must not take the place of the whole
    const written = path ?? join(ROOT, only === undefined && named === undefined ? 'docs/sensitivity.md' : 'data/sensitivity/part.md')
    writeFileSync(written, page({ ...made(), seeds, facts, base, measured }))
    if (json) console.log(JSON.stringify({ seeds: seeds.length, base, variations: measured.map(({ variation: { parameter, change, value }, standings }) => ({ parameter, change, value, ...effects(base, standings) })) }))
    else console.log(`${measured.length} of ${variations.length} variations are in ${written}.`)
  } finally {
    await pool.close()
  }
}
const BATCH = 4

/** The facts are another part of the house: without them there is nothing to be sensitive. */
async function allFacts(): Promise<typeof Facts.FACTS> {
  if (!existsSync(join(ROOT, 'server/facts/index.ts'))) throw new Wrong('There are no facts to measure: server/facts/index.ts is missing. Sensitivity asks which facts break; it needs what `npm run validate` needs.')
  const { FACTS } = await import('../facts/index.ts')
  return FACTS
}

function factsCalled(only: string | undefined, facts: typeof Facts.FACTS): typeof Facts.FACTS {
  if (only === undefined) return facts
  const wanted = names(only.toUpperCase(), facts.map(f => f.id), 'fact')
  return facts.filter(f => wanted.includes(f.id))
}

function names(list: string, known: readonly string[], what: string): string[] {
  return list.split(',').map(name => {
    if (!known.includes(name.trim())) throw new Wrong(`There is no ${what} called "${name.trim()}". There are: ${known.join(', ')}.`)
    return name.trim()
  })
}

function made(): { date: string; commit: string } {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const changes = git('status', '--porcelain', '--', 'shared', 'server/facts').length > 0
  return { date: new Date().toISOString().slice(0, 10), commit: `${git('rev-parse', '--short', 'HEAD')}${changes ? ' with changes not yet committed' : ''}` }
}

function whole(name: string, text: string, least: number, most: number): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) < least || Number(text) > most) throw new Wrong(`--${name} ${text}: expected a whole number from ${least} to ${most}.`)
  return Number(text)
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        seeds: { type: 'string', default: '5' }, from: { type: 'string', default: '1' }, only: { type: 'string' }, facts: { type: 'string' },
        workers: { type: 'string' }, minutes: { type: 'string' }, page: { type: 'string' }, json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

await command(main)
