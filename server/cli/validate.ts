/**
 * `npm run validate -- [--seeds 40] [--from N] [--only F5,G1] [--workers N] [--json]`: measures the facts that the model must reproduce, over seeds
 * N, N + 1 … Progress goes to standard error. What was measured is kept in data/facts until the engine changes: a run that was stopped goes on.
 * Exit 0 when all facts hold, 1 when one does not, 2 when it was asked for something that does not exist.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { FACTS } from '../facts/index.ts'
import type { Fact } from '../facts/kit/fact.ts'
import { inWords } from '../facts/kit/inWords.ts'
import { progressLines } from '../facts/kit/progress.ts'
import { validate } from '../facts/kit/run.ts'
import { openStore } from '../facts/kit/store.ts'
import { command, Wrong } from './wrong.ts'

const USAGE = 'npm run validate -- [--seeds 300] [--from N] [--only F5,G1] [--workers N] [--json]'
async function main(args: string[]): Promise<void> {
  const { seeds, from, only, workers, json } = options(args)
  const facts = only === undefined ? FACTS : factsCalled(only)
  const count = whole('seeds', seeds, 2, 10000), first = whole('from', from, 0, 1e9)
  const verdicts = await validate({
    facts, seeds: Array.from({ length: count }, (_, k) => String(first + k)), store: openStore(),
    workers: workers === undefined ? availableParallelism() : whole('workers', workers, 1, 64), progress: progressLines(process.stderr),
  })
  if (json) console.log(JSON.stringify({ facts: verdicts.map(({ id, value, interval, bar, holds, claims }) => ({ id, value, interval, bar, holds, claims })) }))
  else console.log(inWords(verdicts, facts, count))
  if (verdicts.some(v => !v.holds)) process.exitCode = 1
}

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        seeds: { type: 'string', default: '40' }, from: { type: 'string', default: '1' }, only: { type: 'string' },
        workers: { type: 'string' }, json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

function factsCalled(only: string): Fact[] {
  return only.split(',').map(name => {
    const fact = FACTS.find(f => f.id === name.trim().toUpperCase().replace(/^([FGS])0+(?=\d)/, '$1'))
    if (!fact) throw new Wrong(`There is no fact called "${name.trim()}". There are: ${FACTS.map(f => f.id).join(', ')}.`)
    return fact
  })
}

function whole(name: string, text: string, least: number, most: number): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) < least || Number(text) > most) throw new Wrong(`--${name} ${text}: expected a whole number from ${least} to ${most}.`)
  return Number(text)
}

await command(main)
