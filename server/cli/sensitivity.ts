/**
 * `npm run sensitivity -- [--runs 256] [--pairs 3] [--base 12] [--from 1] [--only researchRate,…] [--facts F5,G1] [--workers N] [--minutes N] [--page FILE]
 * [--json]`: which facts break when a parameter is moved by a quarter, into docs/sensitivity.md (how: server/sensitivity/design.ts). First the model as it is with
 * `--base` seeds, then `--runs` runs, then `--pairs` pairs for each break that they foretell; the page is written on the way as soon as there are runs
 * enough. What was measured is kept in data/sensitivity until the engine changes: a run that was stopped (or by `--minutes`) goes on.
 * With `--only` or `--facts` the page goes to data/sensitivity/part.md. Progress goes to standard error.
 * Exit 0 when all was run, 1 when time was up before there were runs enough, 2 when it was asked for something that does not exist.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PARAMETERS, type NamedParameter } from '../../shared/economy/parameters.ts'
import { openPool, type Pool } from '../exploit/pool.ts'
import { invasion } from '../facts/experiments/invasion.ts'
import type { Fact } from '../facts/kit/fact.ts'
import { progressLines } from '../facts/kit/progress.ts'
import { validate } from '../facts/kit/run.ts'
import { mean } from '../facts/kit/statistics.ts'
import { engineHash, openStore } from '../facts/kit/store.ts'
import { stepsTo, valuesIn } from '../sensitivity/design.ts'
import { methodHash, openKept, type Kept } from '../sensitivity/kept.ts'
import { page, rows, shiftsOf, slopesOf, type Confirmed, type Page } from '../sensitivity/page.ts'
import { byCost, hardest, shortFacts } from '../sensitivity/short.ts'
import { effectOn, inside } from '../sensitivity/standing.ts'
import { nameOf, variationsOf, type Variation } from '../sensitivity/variation.ts'
import type { Answer, Job } from '../sensitivity/worker.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run sensitivity -- [--runs 256] [--pairs 3] [--base 12] [--from 1] [--only researchRate,…] [--facts F5,G1] [--workers N] [--minutes N] [--page FILE] [--json]'
const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'data/sensitivity')
/** A limit of time is looked at, and the page is written, after so many. */
const BATCH = 8
interface Asked { /** name among what is kept */ key: string; job: Job }

async function main(args: string[]): Promise<void> {
  const given = options(args), facts = factsCalled(given.facts), first = whole('from', given.from, 0, 1e9)
  const runs = whole('runs', given.runs, 4, 1e5), pairs = whole('pairs', given.pairs, 0, 1000), baseSeeds = numbered(first, whole('base', given.base, 2, 1000))
  const until = given.minutes === undefined ? Infinity : performance.now() + 60_000 * whole('minutes', given.minutes, 0, 1e5)
  const only = given.only === undefined ? null : names(given.only, PARAMETERS.map(q => q.name), 'parameter')
  const parameters = PARAMETERS.filter(p => (only?.includes(p.name) ?? true) && variationsOf([p]).length > 0)
  const threads = given.workers === undefined ? availableParallelism() : whole('workers', given.workers, 1, 64)
  mkdirSync(FOLDER, { recursive: true })
  // a part must not take the place of the whole
  const path = given.page ?? join(ROOT, only === null && given.facts === undefined ? 'docs/sensitivity.md' : 'data/sensitivity/part.md')

  process.stderr.write(`${parameters.length} parameters, ${facts.length} facts, ${runs} runs; the model as it is first, ${baseSeeds.length} seeds\n`)
  const stamp = made(), engine = engineHash(), store = openStore(undefined, engine)
  const verdicts = await validate({ facts, seeds: baseSeeds, store, workers: threads, progress: progressLines(process.stderr) })
  const base = Object.fromEntries(verdicts.map(v => [v.id, v.claims]))
  const common = { facts: facts.map(f => f.id), hardest: facts.some(f => f.id === 'G1') ? hardest(baseSeeds.map(s => store.has(invasion, s)).filter(s => s !== null)) : {} }

  const pool: Pool<Job, Answer> = openPool(new URL('../sensitivity/worker.ts', import.meta.url), threads)
  const kept = openKept(FOLDER, { engine, method: methodHash(), ...common, parameters: parameters.map(p => p.name) })
  let written: Page | null = null
  const write = (answers: readonly (readonly Answer[])[], confirmed: readonly Confirmed[]): void => {
    const slopes = slopesOf(Array.from({ length: runs }, (_, k) => columnsIn(k, parameters)), answers)
    if (!Object.values(slopes).some(claims => claims.some(s => s !== null))) return
    written = { ...stamp, baseSeeds, facts, base, parameters, slopes, runs: answers.map(own => own.length), confirmed, pairs }
    writeFileSync(path, page(written))
  }
  try {
    const answers: Answer[][] = []
    for (const group of byCost(common.facts)) {
      const asked = Array.from({ length: runs }, (_, run) => ({ key: `run ${run} ${group[0]}`, job: { ...common, facts: group, run, parameters: parameters.map(p => p.name), seed: String(first + run) } }))
      const own = await all(pool, kept, asked, until, some => write([...answers, some], []))
      answers.push(own)
    }
    write(answers, [])
    if (written !== null && pairs > 0) write(answers, await confirm(written, pairs, (variation, seed, fact) => ({ key: `${fact} ${nameOf(variation)} ${seed}`, job: { ...common, facts: [fact], variation, seed } }), asking => all(pool, kept, asking, until)))
  } finally {
    await pool.close()
  }
  if (written === null) { console.log(`Too few runs for ${parameters.length} parameters; nothing was written.`); process.exitCode = 1; return }
  if (given.json) console.log(JSON.stringify({ runs: (written as Page).runs, variations: rows(written).map(({ variation: { parameter, change, value }, effects }) => ({ parameter, change, value, effects })) }))
  else console.log(`${(written as Page).runs.join(' and ')} runs are in ${path}.`)
}

/** What the parameters were in run k, in quarters from their own. */
function columnsIn(k: number, parameters: readonly NamedParameter[]): number[] {
  const values = valuesIn(k, parameters)
  return parameters.map(p => stepsTo(p, values[p.name] ?? p.value))
}

/** Answers in the order of the jobs, as many as time allowed; those kept are not asked again. */
async function all(pool: Pool<Job, Answer>, kept: Kept, asked: readonly Asked[], until: number, onBatch: (answers: Answer[]) => void = () => {}): Promise<Answer[]> {
  const tell = progressLines(process.stderr), answers: Answer[] = []
  for (let at = 0; at < asked.length && performance.now() < until; at += BATCH) {
    const batch = asked.slice(at, at + BATCH), left = batch.filter(b => kept.has(b.key) === null)
    const got = await pool.all(left.map(b => b.job), done => tell(at + batch.length - left.length + done, asked.length, left[done - 1].key))
    left.forEach((b, k) => kept.keep(b.key, got[k]))
    answers.push(...batch.map(b => kept.has(b.key)).filter(a => a !== null))
    if (left.length > 0) onBatch(answers)
  }
  return answers
}

/** Pairs for each break that the slopes foretell: does the claim that would break pass its bar in them, too? */
async function confirm(foretold: Page, pairs: number, job: (variation: Variation, seed: string, fact: string) => Asked, ask: (asked: Asked[]) => Promise<Answer[]>): Promise<Confirmed[]> {
  const breaks = rows(foretold).flatMap(({ variation, effects }) => Object.keys(effects).filter(fact => effects[fact] === 'breaks').map(fact => ({ variation, fact })))
  process.stderr.write(`${breaks.length} breaks foretold; ${pairs} pairs for each\n`)
  const seeds = foretold.baseSeeds.slice(0, pairs), answers = await ask(breaks.flatMap(({ variation, fact }) => seeds.map(seed => job(variation, seed, fact))))
  return breaks.flatMap(({ variation, fact }, k) => {
    const own = answers.slice(k * seeds.length, (k + 1) * seeds.length), shifts = shiftsOf(foretold, variation)[fact]
    if (own.length < seeds.length) return []
    return { variation, fact, breaks: foretold.base[fact].some((claim, c) => {
      const shift = shifts[c]
      return shift !== null && effectOn(claim, shift) === 'breaks' && inside(claim.bar, claim.value + mean(own.map(a => a[fact][c]).filter(x => !Number.isNaN(x)))) < 0
    }) }
  })
}
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
        runs: { type: 'string', default: '256' }, pairs: { type: 'string', default: '3' }, base: { type: 'string', default: '12' }, from: { type: 'string', default: '1' },
        only: { type: 'string' }, facts: { type: 'string' }, workers: { type: 'string' }, minutes: { type: 'string' }, page: { type: 'string' }, json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

await command(main)
