/**
 * `npm run model -- [--measure] [--seeds 40] [--from 1] [--workers N]`: renews docs/model.md (mechanisms, parameters, figures, facts) and docs/figures
 * from docs/validated.json and the code as it is. With --measure it first measures all facts (as `npm run validate` does, going on
 * from what is kept in data/facts) and writes docs/validated.json.
 * Exit 0 when all was written, 2 when it was asked for something that does not exist.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FACTS } from '../facts/index.ts'
import type { Sample } from '../facts/kit/fact.ts'
import { progressLines } from '../facts/kit/progress.ts'
import { seedsFor, validate } from '../facts/kit/run.ts'
import { engineHash, openStore } from '../facts/kit/store.ts'
import { gather, readValidated, writeValidated } from '../modelPage/measured.ts'
import { parts, pictures, renewed } from '../modelPage/parts.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run model -- [--measure] [--seeds 40] [--from 1] [--workers N]'
const ROOT = resolve(import.meta.dirname, '../..')
const DOCS = join(ROOT, 'docs'), VALIDATED = join(DOCS, 'validated.json'), FIGURES = join(DOCS, 'figures'), PAGE = join(DOCS, 'model.md')

async function main(args: string[]): Promise<void> {
  const { measure: wanted, seeds, from, workers } = options(args)
  if (wanted) await measure(whole('seeds', seeds, 2, 10000), whole('from', from, 0, 1e9), workers === undefined ? availableParallelism() : whole('workers', workers, 1, 64))
  const validated = readValidated(VALIDATED), drawn = pictures(validated)
  writeFileSync(PAGE, renewed(readFileSync(PAGE, 'utf8'), parts(validated)))
  mkdirSync(FIGURES, { recursive: true })
  for (const old of readdirSync(FIGURES)) if (!(old in drawn)) rmSync(join(FIGURES, old))
  for (const [name, svg] of Object.entries(drawn)) writeFileSync(join(FIGURES, name), svg)
  console.log(`docs/model.md and ${Object.keys(drawn).length} figures are as docs/validated.json (${validated.seeds.n} seeds, commit ${validated.commit}) and the code say.`)
}

async function measure(count: number, first: number, workers: number): Promise<void> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const stamp = { date: new Date().toISOString().slice(0, 10), commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'shared', 'server/facts') ? ' with changes not yet committed' : ''}` }
  const list = Array.from({ length: count }, (_, k) => String(first + k)), store = openStore(undefined, engineHash())
  const verdicts = await validate({ facts: FACTS, seeds: list, store, workers, progress: progressLines(process.stderr) })
  const samples = (id: string): Sample[] | null => {
    const experiment = FACTS.flatMap(f => f.experiments).find(e => e.id === id)
    return experiment ? seedsFor(experiment, list).map(seed => store.has(experiment, seed)).filter(sample => sample !== null) : null
  }
  writeValidated(VALIDATED, gather({ ...stamp, seeds: { from: first, n: count } }, FACTS, verdicts, samples))
}

function whole(name: string, words: string, least: number, most: number): number {
  if (!/^\d{1,10}$/.test(words) || Number(words) < least || Number(words) > most) throw new Wrong(`--${name} ${words}: expected a whole number from ${least} to ${most}.`)
  return Number(words)
}

function options(args: string[]) {
  try {
    return parseArgs({ args, options: { measure: { type: 'boolean', default: false }, seeds: { type: 'string', default: '40' }, from: { type: 'string', default: '1' }, workers: { type: 'string' } } }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

await command(main)
