/**
 * `npm run simulate -- --scenario first-hour --players Gatekeeper:9,Outsourcer:9 --seed 7 [--years 8] [--json] [--save FILE]`:
 * a whole session without a server. Without `--players` the scenario's own bots play. Exit 1 when something asked for does not exist.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { playOut, type Player } from '../../shared/session/playOut.ts'
import { ENGINE } from '../../shared/engine.ts'
import { BOTS } from '../../shared/bots/index.ts'
import { refusalInWords } from '../../shared/refusals.ts'
import { sessionFile } from '../../shared/replay.ts'
import { parseScenario, SCENARIOS } from '../../shared/scenarios/index.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { SEATS_MAX } from '../../shared/session/settings.ts'
import { inTables, resultOf } from './simulated.ts'

/** Something asked for that cannot be done, in words. */
class Wrong extends Error {}

const USAGE = 'npm run simulate -- --scenario first-hour --players Gatekeeper:9,Outsourcer:9 --seed 7 [--years 8] [--json] [--save FILE]'
const DRAWS = 20

function main(args: string[]): void {
  const { scenario: named, players, seed, years, json, save } = options(args)
  const scenario = scenarioCalled(named)
  const { play, entries } = playOut({
    scenario, seed, players: players === undefined ? null : playersFrom(players), years: years === undefined ? null : yearsFrom(years),
    engine: ENGINE, draws: DRAWS,
  })
  if (save !== undefined) writeFileSync(save, `${JSON.stringify(sessionFile(entries))}\n`)
  const result = resultOf(play)
  console.log(json ? JSON.stringify(result) : inTables(result, play.session.month))
}

function options(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        scenario: { type: 'string', default: 'first-hour' }, players: { type: 'string' }, seed: { type: 'string', default: '1' },
        years: { type: 'string' }, json: { type: 'boolean', default: false }, save: { type: 'string' },
      },
    })
    return values
  } catch (error) {
    throw new Wrong(`${error instanceof Error ? error.message : String(error)}\nUse it like this: ${USAGE}`)
  }
}

/** One that ships, by id; or a file of one's own. */
function scenarioCalled(name: string): Scenario {
  const shipped = Object.keys(SCENARIOS).find(id => id === name.toLowerCase())
  if (shipped !== undefined) return SCENARIOS[shipped]
  if (!name.endsWith('.json')) throw new Wrong(`There is no scenario called "${name}". There are: ${Object.keys(SCENARIOS).join(', ')}; or give a file ending in .json.`)
  const parsed = parseScenario(JSON.parse(readFileSync(name, 'utf8')))
  if ('refusal' in parsed) throw new Wrong(`${name}: ${refusalInWords(parsed.refusal)}`)
  return parsed.scenario
}

/** "Gatekeeper:9,Outsourcer:9"; names in any case; ":1" may be left out. */
function playersFrom(text: string): Player[] {
  const players = text.split(',').map(part => {
    const [name, count = '1', ...more] = part.trim().split(':')
    const bot = name.trim().toLowerCase()
    if (!Object.hasOwn(BOTS, bot)) throw new Wrong(`There is no strategy called "${name}". There are: ${Object.keys(BOTS).join(', ')}.`)
    if (more.length > 0 || !/^[1-9]\d{0,2}$/.test(count.trim())) throw new Wrong(`"${part}": expected a strategy and a number of firms from 1 on, as in Gatekeeper:9.`)
    return { bot, firms: Number(count) }
  })
  const total = players.reduce((sum, p) => sum + p.firms, 0)
  if (total > SEATS_MAX) throw new Wrong(`${total} firms are more than the ${SEATS_MAX} that one world holds.`)
  return players
}

function yearsFrom(text: string): number {
  if (!/^([1-9]|1[0-2])$/.test(text)) throw new Wrong(`--years ${text}: expected a whole number from 1 to 12.`)
  return Number(text)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  const file = error instanceof Error && 'code' in error && 'path' in error
  if (!(error instanceof Wrong || error instanceof SyntaxError || file)) throw error
  console.error(error.message)
  process.exitCode = 1
}
