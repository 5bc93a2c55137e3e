/**
 * Who gets which firm when the game begins: students in order of their seats, in turn over the home regions; then bots,
 * until the market is full; each host region has its own bots from the start. All of it from the seed.
 */
import type { FirmStart } from '../economy/start.ts'
import { regionsFor } from '../scenarios/regionsFor.ts'
import type { Scenario } from '../scenarios/schema.ts'
import { shuffled } from './draw.ts'
import { firmId, firmNames } from './firmNames.ts'
import { FIRMS_MIN } from './settings.ts'
import type { EntryBody, Holding, Seat, Session } from './types.ts'

/** Those who will hold a firm of their own, in order of joining. */
export const players = (s: Session, world: number): Seat[] => s.seats.filter(seat => !seat.removed && seat.world === world)

/** Firms of a world with that many students: at least `FIRMS_MIN`, the bots asked for and those abroad included. */
export function firmsFor(s: Session, students: number): { total: number; abroad: number } {
  const abroad = s.scenario.hostFirms * s.scenario.regions.filter(r => r.kind === 'host').length
  return { total: Math.max(FIRMS_MIN, students + s.settings.bots + abroad), abroad }
}

/** Bots that will play if it begins now. */
export const botsExpected = (s: Session): number => firmsFor(s, players(s, 0).length).total - players(s, 0).length

/** The `started` entry of world 0, and the event cards that the scenario itself will play. */
export function startEntries(s: Session): EntryBody[] {
  const seats = players(s, 0)
  const { total, abroad } = firmsFor(s, seats.length)
  const scenario = scenarioFor(s.scenario, total)
  const names = firmNames(s.seed)
  const nextPlot = plotTurns(scenario, s.seed)
  const homes = scenario.regions.filter(r => r.kind === 'home'), hosts = scenario.regions.filter(r => r.kind === 'host')
  const firms: FirmStart[] = []
  const holdings: Holding[] = []
  const settle = (region: string, bot: string | null): string => {
    const name = names[firms.length]
    if (name === undefined) throw new RangeError(`there are only ${names.length} names for firms`)
    firms.push({ id: firmId(name), name, plot: nextPlot(region) })
    holdings.push({ firm: firmId(name), bot, bornBot: bot !== null })
    return firmId(name)
  }
  const nextBot = botTurns(s.scenario, s.seed)
  const given = seats.map((seat, i) => ({ seat: seat.id, firm: settle(homes[i % homes.length].id, null) }))
  for (let i = seats.length; i < total - abroad; i++) settle(homes[i % homes.length].id, nextBot())
  for (let i = 0; i < abroad; i++) settle(hosts[i % hosts.length].id, nextBot())
  return [{ world: 0, kind: 'started', firms, holdings, seats: given }]
}

/** The scenario with the regions that a market of this size uses. */
export const scenarioFor = (scenario: Scenario, firms: number): Scenario => ({ ...scenario, regions: regionsFor(scenario, firms) })

/** The seed of a world's own chance; worlds of one session differ. */
export const worldSeed = (seed: string, world: number): string => (world === 0 ? seed : `${seed}#${world}`)

/** Strategies in turn; each round in another order, so that no region always gets the same ones. */
function botTurns(scenario: Scenario, seed: string): () => string {
  let round: string[] = [], rounds = 0
  return () => {
    if (round.length === 0) round = shuffled(scenario.bots, seed, `bots ${rounds++}`)
    return round.shift() ?? scenario.bots[0]
  }
}

/** Plots of a region one after the other, in an order given by the seed. */
function plotTurns(scenario: Scenario, seed: string): (region: string) => string {
  const turns = new Map(scenario.regions.map(r => [r.id, { plots: shuffled(r.plots, seed, `plots ${r.id}`), next: 0 }]))
  return region => {
    const turn = turns.get(region)
    if (!turn) throw new RangeError(`no region ${region}`)
    return turn.plots[turn.next++ % turn.plots.length].id
  }
}
