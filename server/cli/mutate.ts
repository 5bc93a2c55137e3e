/**
 * `npm run mutate -- [--file shared/economy/mechanisms/research.ts,…] [--sample 200] [--seed 1] [--kinds operator,…] [--workers 2] [--list] [--json] [--page]`:
 * are the engine's tests strong? Small faults are put into a copy of the engine, one at a time; a good test notices. Without `--file` over all of
 * shared/economy; `--sample` draws so many (all when 0); `--list` only lists them. Progress goes to standard error.
 * The score counts what tests of behaviour notice; what only the golden sessions notice (they tell that something is other than before, not that it is
 * wrong) is told beside it. `--page` puts the outcome into docs/mutation.md as well. Exit 0 when the score reaches 80%, 1 when not, 2 when it was asked for something that does not exist.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { draws, shuffle } from '../facts/kit/draws.ts'
import { engineFiles } from '../mutation/copy.ts'
import { KINDS, mutantsOf, type Kind } from '../mutation/mutants.ts'
import { inWords, page, renew } from '../mutation/page.ts'
import { scores, told } from '../mutation/told.ts'
import { tryAll } from '../mutation/trial.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run mutate -- [--file shared/economy/…ts,…] [--sample 200] [--seed 1] [--kinds operator,number] [--workers 2] [--list] [--json] [--page]'
const ROOT = resolve(import.meta.dirname, '../..')
const BAR = 0.8
async function main(args: string[]): Promise<void> {
  const { file, sample, seed, kinds, workers, list, json, page: wantsPage } = options(args)
  const files = file === undefined ? engineFiles() : filesCalled(file)
  const wanted = kinds === undefined ? KINDS : kindsCalled(kinds)
  const all = files.flatMap(name => mutantsOf(name, readFileSync(join(ROOT, name), 'utf8'))).filter(m => wanted.includes(m.kind))
  const count = whole('sample', sample, 0, 1e6)
  const mutants = count === 0 ? all : shuffle(all, draws(`mutants ${seed}`)).slice(0, count)
  if (list) {
    for (const m of mutants) console.log(inWords(m))
    return
  }
  process.stderr.write(`${mutants.length} of ${all.length} mutants in ${files.length} files\n`)
  const tried = await tryAll({
    mutants, workers: whole('workers', workers, 1, 16),
    progress: (done, of, last) => process.stderr.write(`${done} of ${of}: ${last.fate.padEnd(8)} ${inWords(last)}\n`),
    leftOut: left => process.stderr.write(`Left out, because they fail on the engine as it is: ${left.join(', ')}\n`),
  })
  console.log(json ? JSON.stringify(told(tried, all.length)) : `${summary(tried)}\n`)
  if (wantsPage) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
    renew(join(ROOT, 'docs/mutation.md'), page(tried, all.length, `Measured at ${commit}: \`npm run mutate -- ${args.join(' ')}\`.`))
  }
  if (scores(tried).all.score < BAR) process.exitCode = 1
}

function summary(tried: Parameters<typeof scores>[0]): string {
  const { all, byKind, byFile } = scores(tried)
  const percent = (x: number) => `${(100 * x).toFixed(0)}%`
  const line = (s: (typeof byKind)[number]) => `${percent(s.score).padStart(5)}  ${s.killed} of ${s.tried}${s.golden > 0 ? ` (and ${s.golden} by golden sessions only)` : ''}  ${s.name}`
  const fated = (fate: (typeof tried)[number]['fate']) => tried.filter(t => t.fate === fate).map(t => `  ${inWords(t)}`)
  return [
    'noticed by the golden sessions only', ...fated('golden'), '', 'unnoticed, in the golden sessions too', ...fated('survived'), '',
    ...byFile.map(line), '', ...byKind.map(line), '',
    `${percent(all.score)} of ${tried.length} mutants were noticed by tests of behaviour (bar ${percent(BAR)}), ${percent((all.killed + all.golden) / Math.max(1, tried.length))} with the golden sessions.`,
  ].join('\n')
}

function filesCalled(names: string): string[] {
  const known = engineFiles()
  return names.split(',').map(name => {
    const path = name.trim().replace(/^\.\//, '')
    if (!known.includes(path)) throw new Wrong(`There is no file of the engine called "${name.trim()}". There are: ${known.join(', ')}.`)
    return path
  })
}

function kindsCalled(names: string): Kind[] {
  return names.split(',').map(name => {
    const kind = KINDS.find(k => k === name.trim())
    if (!kind) throw new Wrong(`There is no kind of mutant called "${name.trim()}". There are: ${KINDS.join(', ')}.`)
    return kind
  })
}

function whole(name: string, text: string, least: number, most: number): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) < least || Number(text) > most) throw new Wrong(`--${name} ${text}: expected a whole number from ${least} to ${most}.`)
  return Number(text)
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        file: { type: 'string' }, sample: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, kinds: { type: 'string' },
        workers: { type: 'string', default: '2' }, list: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
        page: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

await command(main)
