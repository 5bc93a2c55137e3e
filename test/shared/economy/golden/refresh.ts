/**
 * `npm run golden [-- --pin]`: plays the golden sessions anew and remembers what comes out (test/fixtures/golden). Scenarios and parameters stay as they
 * are pinned, parameters that are new get today's value; `--pin` copies all of today's scenarios and parameters.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PARAMETERS } from '../../../../shared/economy/parameters.ts'
import { SCENARIOS } from '../../../../shared/scenarios/index.ts'
import { difference, playGolden, type Golden, type Pinned } from './session.ts'

export const FOLDER = resolve(import.meta.dirname, '../../../fixtures/golden')
export const SESSIONS: readonly { id: string; firms: number; luck: number; params?: Record<string, number> }[] = [
  { id: 'being-there', firms: 18, luck: 11 }, { id: 'pumping-the-buzz', firms: 16, luck: 33 }, { id: 'the-commons', firms: 9, luck: 44 },
  // a class as busy as this one is hardly ever locked in: the threshold is put where it is passed, both ways
  { id: 'locked-in', firms: 14, luck: 22, params: { lockInAt: 0.15 } },
]

export function readGolden(id: string): Golden {
  const path = join(FOLDER, `${id}.json`)
  if (!existsSync(path)) throw new Error(`There is no golden session ${id}. Make it: npm run golden`)
  return JSON.parse(readFileSync(path, 'utf8')) as Golden
}

/** A session as it is pinned, or (new, or `afresh`) as scenario and parameters stand today. */
function pinned({ id, firms, luck, params = {} }: (typeof SESSIONS)[number], afresh: boolean): Pinned {
  const kept = !afresh && existsSync(join(FOLDER, `${id}.json`)) ? readGolden(id).scenario : null
  const scenario = kept ?? SCENARIOS[id]
  // words are no matter here, and may be polished
  const bare = { ...scenario, title: id, briefing: [id], cards: [], bots: ['local'] }
  return { scenario: { ...bare, params: Object.fromEntries(PARAMETERS.map(p => [p.name, params[p.name] ?? scenario.params[p.name] ?? p.value])) }, firms, luck }
}

if (process.argv[1] === import.meta.filename) {
  const { pin } = parseArgs({ options: { pin: { type: 'boolean', default: false } } }).values
  mkdirSync(FOLDER, { recursive: true })
  for (const session of SESSIONS) {
    const from = pinned(session, pin), path = join(FOLDER, `${session.id}.json`)
    const golden: Golden = { ...from, ...playGolden(from) }
    const said = existsSync(path) ? difference(session.id, readGolden(session.id), golden) : `Golden session ${session.id} is new.`
    console.log(said?.split(' If the engine')[0] ?? `Golden session ${session.id} is as it was.`)
    writeFileSync(path, `${JSON.stringify(golden, null, 1)}\n`)
  }
}
