/** What each teaching note promises, measured on sessions that bots play: the same way as `npm run simulate -- --players ...`. */
import { C, CHANNELS, F, type Channel } from '../../../shared/economy/dimensions.ts'
import { KIND } from '../../../shared/economy/events.ts'
import type { World } from '../../../shared/economy/world.ts'
import type { Play } from '../../../shared/session/play.ts'
import { playOut } from '../../../shared/session/playOut.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import type { Scenario } from '../../../shared/scenarios/schema.ts'

const SIZE = 18
export const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

interface Class { scenario: Scenario; seed: string; /** firms by strategy; null = the scenario's own bots */ mix: Record<string, number> | null; onMonth?: (play: Play) => void; draws?: number }
function played({ scenario, seed, mix, onMonth, draws = 2 }: Class): { world: World; bots: string[]; values: number[] } {
  const players = mix && Object.entries(mix).filter(([, firms]) => firms > 0).map(([bot, firms]) => ({ bot, firms }))
  const { play } = playOut({ scenario, seed, players, years: null, engine: 'test', draws, onMonth })
  const { holdings } = play.session.worlds[0]
  const value = new Map(play.boards[0]?.firms.map(row => [row.firm, row.value]))
  return { world: play.worlds[0], bots: holdings.map(h => h.bot ?? ''), values: holdings.map(h => value.get(h.firm) ?? NaN) }
}

/** Levels that firm `i` has in all fields through `channel`. */
function booked(world: World, i: number, channel: Channel): number {
  return range(F).reduce((sum, f) => sum + world.ledger[(i * F + f) * C + CHANNELS.indexOf(channel)], 0)
}

/** S1: share of each channel in what the scenario's own bots learned, the floor left out. */
export function waysOfLearning(seeds: readonly string[]): Record<Channel, number> {
  const sums = Object.fromEntries(CHANNELS.map(c => [c, 0])) as Record<Channel, number>
  for (const seed of seeds) {
    const { world, bots } = played({ scenario: SCENARIOS['first-hour'], seed, mix: null })
    for (const c of CHANNELS) if (c !== 'initial' && c !== 'floor') for (const i of bots.keys()) sums[c] += booked(world, i, c)
  }
  const all = Object.values(sums).reduce((a, b) => a + b, 0)
  return Object.fromEntries(CHANNELS.map(c => [c, sums[c] / all])) as Record<Channel, number>
}

/** S2: mean value of 18 firms, of leavers and of stayers, when `leavers` of them produce abroad (suppliers, 60%) and the rest live locally. */
export function commons(leavers: number, seeds: readonly string[]): { all: number; leavers: number; stayers: number } {
  const games = seeds.map(seed => played({ scenario: SCENARIOS['the-commons'], seed, mix: { local: SIZE - leavers, outsourcer: leavers } }))
  const of = (bot: string) => mean(games.flatMap(g => g.values.filter((_, i) => g.bots[i] === bot)))
  return { all: mean(games.flatMap(g => g.values)), leavers: of('outsourcer'), stayers: of('local') }
}

/** S3: share of the advantage that is missing in years 6 and 7 after the shift of year 5, in the two old regions, if all 18 play `bot`. */
export function lossAtShift(bot: string, seeds: readonly string[]): number {
  const scenario = SCENARIOS['locked-in']
  const advantage = (changed: Scenario): number => mean(seeds.map(seed => {
    let old: number[] = []
    const path: number[] = []
    played({
      scenario: changed, seed, mix: { [bot]: SIZE }, draws: 1,
      onMonth: ({ worlds: [world] }) => {
        if (path.length === 0) old = range(SIZE).filter(i => world.setting.regions[world.region[i]].id !== 'college-ford')
        path.push(mean(old.map(i => world.advantage[i])))
      },
    })
    return mean(path.slice(60, 84))
  }))
  return 1 - advantage(scenario) / advantage({ ...scenario, demandShifts: [] })
}

/** S4: levels that a Local without pipelines learned socially, when all others are Locals, and when twelve of 18 are Gatekeepers. */
export function pumped(seeds: readonly string[]): { dry: number; pumped: number } {
  const locals = 6
  const social = (mix: Record<string, number>): number => mean(seeds.flatMap(seed => {
    const { world } = played({ scenario: SCENARIOS['pumping-the-buzz'], seed, mix, draws: 1 })
    return range(locals).map(i => booked(world, i, 'social'))
  }))
  return { dry: social({ local: SIZE }), pumped: social({ local: locals, gatekeeper: SIZE - locals }) }
}

/** S5: levels learned from another firm per 100 pairs and year: on the same plot, elsewhere in the region, in other regions. */
export function nearness(seeds: readonly string[]): { plot: number; region: number; elsewhere: number } {
  const learned = [0, 0, 0], pairMonths = [0, 0, 0]
  for (const seed of seeds) {
    played({
      scenario: SCENARIOS['being-there'], seed, mix: { local: 6, watcher: 4, explorer: 2, follower: 3, loner: 3 }, draws: 1,
      onMonth: ({ worlds: [world], events: [events] }) => {
        const near = (i: number, j: number): number => (world.plot[i] === world.plot[j] ? 0 : world.region[i] === world.region[j] ? 1 : 2)
        for (const i of range(SIZE)) for (const j of range(SIZE)) if (i !== j) pairMonths[near(i, j)]++
        for (let e = 0; e < events.count; e++) {
          if (events.kind[e] === KIND.learned && events.other[e] >= 0) learned[near(events.firm[e], events.other[e])] += events.amount[e]
        }
      },
    })
  }
  const [plot, region, elsewhere] = learned.map((levels, k) => levels / pairMonths[k] * 1200)
  return { plot, region, elsewhere }
}
