/** The session that is played again: 300 firms of all named strategies in equal numbers, ten years, from one seed. */
import { BOTS } from '../../../shared/bots/index.ts'
import { ENGINE } from '../../../shared/engine.ts'
import { sessionFile, type SessionFile } from '../../../shared/replay.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import { playOut } from '../../../shared/session/playOut.ts'

export const FIRMS = 300, YEARS = 10
/** What a class takes for it: ten years of 90 s, in ms. */
export const CLASS_TIME = 15 * 60_000

/** Firms shared out over all strategies, those left over to the first. */
export const playersOf = (firms: number) => Object.keys(BOTS).map((bot, i, all) => ({ bot, firms: Math.floor(firms / all.length) + (i < firms % all.length ? 1 : 0) }))
  .filter(p => p.firms > 0)

export function journalOf(firms: number, years: number, seed = 'bench'): SessionFile {
  const { entries } = playOut({ scenario: SCENARIOS['first-hour'], seed, players: playersOf(firms), years, engine: ENGINE, draws: 1 })
  return sessionFile(entries)
}
