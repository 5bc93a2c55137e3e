/**
 * `npm run sensitivity -- [--seeds 2] [--from 1] [--base 12] [--only researchRate,…] [--facts F5,G1] [--workers N] [--minutes N] [--page FILE] [--json]`: moves
 * each parameter a quarter down and up, measures how far that moves the facts, and writes what breaks into docs/sensitivity.md. Seed after seed, the page written
 * again and again, so that a run that is stopped (or by `--minutes`) leaves what it has found. What was measured is kept in
 * data/sensitivity (the model as it is, with `--base` seeds, where `npm run validate` keeps it) until the engine changes: a run that was stopped goes on.
 * With `--only` or `--facts` the page goes to data/sensitivity/part.md. Progress goes to standard error.
 * Exit 0 when the page was written, 2 when it was asked for something that does not exist.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PARAMETERS } from '../../shared/economy/parameters.ts'
import { openPool, type Pool } from '../exploit/pool.ts'
import { invasion } from '../facts/experiments/invasion.ts'
import type { Fact } from '../facts/kit/fact.ts'
import { progressLines } from '../facts/kit/progress.ts'
import { validate } from '../facts/kit/run.ts'
import { engineHash, openStore } from '../facts/kit/store.ts'
import { page, rows, type Measured } from '../sensitivity/page.ts'
import { hardest, shortFacts } from '../sensitivity/short.ts'
import { AS_IT_IS, variationsOf, type Variation } from '../sensitivity/variation.ts'
import type { Answer, Job } from '../sensitivity/worker.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run sensitivity -- [--seeds 2] [--from 1] [--base 12] [--only researchRate,…] [--facts F5,G1] [--workers N] [--minutes N] [--page FILE] [--json]'
const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'data/sensitivity')
type Jobs = Pool<Job, Answer>

async function main(args: string[]): Promise<void> {
  const { seeds: count, from, base: many, only, facts: named, workers, minutes, page: path, json } = options(args)
  const facts = factsCalled(named), first = whole('from', from, 0, 1e9)
  const seeds = numbered(first, whole('seeds', count, 1, 1000)), baseSeeds = numbered(first, whole('base', many, 2, 1000))
  const until = minutes === undefined ? Infinity : performance.now() + 60_000 * whole('minutes', minutes, 0, 1e5)
  const variations = only === undefined ? variationsOf() : variationsOf(PARAMETERS.filter(p => names(only, PARAMETERS.map(q => q.name), 'parameter').includes(p.name)))
  const threads = workers === undefined ? availableParallelism() : whole('workers', workers, 1, 64)
  // a part must not take the place of the whole
  const written = path ?? join(ROOT, only === undefined && named === undefined ? 'docs/sensitivity.md' : 'data/sensitivity/part.md')

  process.stderr.write(`${variations.length} variations, ${facts.length} facts, ${seeds.length} seeds; the model as it is first, ${baseSeeds.length} seeds\n`)
  const stamp = made(), engine = engineHash(), store = openStore(undefined, engine)
  const verdicts = await validate({ facts, seeds: baseSeeds, store, workers: threads, progress: progressLines(process.stderr) })
  const base = Object.fromEntries(verdicts.map(v => [v.id, v.claims]))
  const where = facts.some(f => f.id === 'G1') ? hardest(baseSeeds.map(s => store.has(invasion, s)).filter(s => s !== null)) : {}

  const pool: Jobs = openPool(new URL('../sensitivity/worker.ts', import.meta.url), threads)
  const job = (variation: Variation, upTo: number): Job => ({ variation, facts: facts.map(f => f.id), seeds: seeds.slice(0, upTo), hardest: where, folder: FOLDER, engine })
  const measured = new Map<Variation, Measured>()
  try {
    for (let k = 1; k <= seeds.length && performance.now() < until; k++) {
      await pool.all([job(AS_IT_IS, k)])
      const tell = progressLines(process.stderr)
      for (let at = 0; at < variations.length && performance.now() < until; at += BATCH) {
        const batch = variations.slice(at, at + BATCH), answers = await pool.all(batch.map(v => job(v, k)), done => tell(at + done, variations.length, `seed ${seeds[k - 1]}, ${batch[done - 1].parameter}`))
        batch.forEach((variation, i) => measured.set(variation, { variation, seeds: k, shifts: answers[i] }))
        writeFileSync(written, page({ ...stamp, seeds: seeds.slice(0, k), baseSeeds, facts, base, measured: [...measured.values()] }))
      }
    }
  } finally {
    await pool.close()
  }
  const all = [...measured.values()]
  if (json) console.log(JSON.stringify({ seeds: seeds.length, base, variations: rows({ base, measured: all }).map(({ variation: { parameter, change, value }, ...row }) => ({ parameter, change, value, ...row })) }))
  else console.log(`${all.length} of ${variations.length} variations are in ${written}.`)
}
/** A limit of time is looked at after so many. */
const BATCH = 8
const numbered = (first: number, n: number): string[] => Array.from({ length: n }, (_, k) => String(first + k))

function factsCalled(only: string | undefined): Fact[] {
  const facts = shortFacts()
  if (only === undefined) return facts
  const wanted = names(only.toUpperCase(), facts.map(f => f.id), 'fact')
  return facts.filter(f => wanted.includes(f.id))
}

function names(list: string, known: readonly string[], what: string): string[] {
  return list.split(',').map(name => {
    if (!known.includes(name.trim())) throw new Wrong(`There is no ${what} called "${name.trim()}" here. There are: ${known.join(', ')}.`)
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
        seeds: { type: 'string', default: '2' }, from: { type: 'string', default: '1' }, base: { type: 'string', default: '12' }, only: { type: 'string' }, facts: { type: 'string' },
        workers: { type: 'string' }, minutes: { type: 'string' }, page: { type: 'string' }, json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

await command(main)
