/**
 * A whole session played by named strategies alone, without a server: the same entries, the same path as a live one, so
 * that its journal is a session file that anybody can replay. `simulate` prints it; statistics over seeds repeat it.
 */
import { project } from '../economy/afterYears.ts'
import { firmId, firmNames } from './firmNames.ts'
import { scheduledCards } from './decide/cards.ts'
import { enter } from './phases.ts'
import { applyEntry, openPlay, setBoards, type Play } from './play.ts'
import { DEFAULT_SETTINGS, FIRMS_MIN } from './settings.ts'
import { scenarioFor } from './start.ts'
import { aroundOf, take } from './take.ts'
import type { Entry, EntryBody, Holding, Settings } from './types.ts'
import type { Scenario } from '../scenarios/schema.ts'
import type { FirmStart } from '../economy/start.ts'

export interface Player { /** key of BOTS */ bot: string; firms: number }
export interface PlayOut {
  scenario: Scenario
  seed: string
  /** who plays, instead of all of the scenario's bots; null = these, as many as fill a market */
  players: Player[] | null
  /** null = the scenario's */ years: number | null
  /** version written into the journal */ engine: string
  /** draws of the after-years behind each board (20 in the classroom; fewer are quicker) */ draws: number
  onMonth?: (play: Play) => void
}

/** Plays all years; boards as of the end. Throws RangeError when there are more firms than names. */
export function playOut({ scenario, seed, players, years, engine, draws, onMonth }: PlayOut): { play: Play; entries: Entry[] } {
  const settings: Settings = { ...DEFAULT_SETTINGS, bots: FIRMS_MIN, secondsPerYear: 0, years }
  const created: Entry = { seq: 1, at: 0, world: -1, kind: 'created', code: 'SIMUL', run: 0, scenario, settings, seed, engine }
  const play = openPlay([created])
  const entries: Entry[] = [created]
  const write = (body: EntryBody): void => {
    const entry = { ...body, seq: play.seq + 1, at: 0 } as Entry
    applyEntry(play, entry)
    entries.push(entry)
  }
  if (players) {
    write(started(scenario, seed, players))
    scheduledCards(scenario).forEach(write)
    enter(play.session, 'briefing', aroundOf(play, 0)).forEach(write)
  }
  while (play.session.phase !== 'debrief') {
    const taken = take(play, { by: 'host', action: { do: 'next' } }, 0, onMonth)
    if ('refusal' in taken) throw new RangeError(`the session does not go on: ${taken.refusal.code}`)
    entries.push(...taken.entries)
    if (play.session.phase === 'review') setBoards(play, project(play.worlds[0], draws))
  }
  return { play, entries }
}

/** Exactly these firms: each strategy in turn over the home regions, so that none of them has the better place; plots in turn. */
function started(whole: Scenario, seed: string, players: Player[]): EntryBody {
  const total = players.reduce((sum, p) => sum + p.firms, 0)
  const names = firmNames(seed)
  if (total > names.length) throw new RangeError(`there are only ${names.length} names for firms`)
  const homes = scenarioFor(whole, total).regions.filter(r => r.kind === 'home')
  const next = homes.map(() => 0)
  const firms: FirmStart[] = []
  const holdings: Holding[] = []
  players.forEach(({ bot, firms: count }, turn) => {
    for (let i = 0; i < count; i++) {
      const region = (i + turn) % homes.length
      const { plots } = homes[region]
      const name = names[firms.length]
      firms.push({ id: firmId(name), name, plot: plots[next[region]++ % plots.length].id })
      holdings.push({ firm: firmId(name), bot, bornBot: true })
    }
  })
  return { world: 0, kind: 'started', firms, holdings, seats: [] }
}
