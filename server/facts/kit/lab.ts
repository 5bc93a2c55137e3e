/**
 * Laboratory worlds: the scenario `first-hour` with levers set by hand, nobody deciding. A mechanism can be held, a firm put
 * elsewhere, the same seed played twice: all draws that are not touched stay the same (common random numbers).
 */
import { createWorld } from '../../../shared/economy/create.ts'
import { A, ATTENTIONS, C, CHANNELS, F, PIPELINE_SLOTS, type Channel } from '../../../shared/economy/dimensions.ts'
import { clearEvents, eventBuffer, type EventBuffer, KIND } from '../../../shared/economy/events.ts'
import { answerPipeline, findPipe, offerPipeline } from '../../../shared/economy/mechanisms/pipelines.ts'
import { worthOf } from '../../../shared/economy/mechanisms/owners.ts'
import { P, type ParameterName } from '../../../shared/economy/parameters.ts'
import { step } from '../../../shared/economy/step.ts'
import { CLOCK, type World } from '../../../shared/economy/world.ts'
import { SCENARIOS } from '../../../shared/scenarios/index.ts'
import type { Scenario } from '../../../shared/scenarios/schema.ts'
import { shuffle } from './draws.ts'

/** Tokens in the order research, watching, mingling, vertical, pipelines. They may sum to less than ten: the rest is idle. */
export type Tokens = readonly [number, number, number, number, number]
/** What the named strategies of the same names do with their attention (`shared/bots`). */
export const TOKENS = {
  local: [4, 2, 2, 2, 0], gatekeeper: [3, 2, 2, 1, 2], globalist: [3, 0, 0, 2, 5],
} as const satisfies Record<string, Tokens>

const base = SCENARIOS['first-hour']
/** `first-hour`, changed. */
export const labScenario = (changes: Partial<Scenario> = {}): Scenario => ({ ...base, ...changes })
export const HOMES = base.regions.filter(r => r.kind === 'home').length
const HOSTS = base.regions.filter(r => r.kind === 'host').length

/** `first-hour` with an empty twin of each home region behind the others: where a firm can stand alone, all else being equal. */
export function withTwins(scenario = labScenario()): Scenario {
  const homes = scenario.regions.filter(r => r.kind === 'home')
  return { ...scenario, regions: [...scenario.regions, ...homes.map(r => ({ ...r, id: `${r.id}-twin`, plots: r.plots.map(p => ({ ...p, id: `${p.id}-twin` })) }))] }
}
/** Number of the twin of home region r (homes come first, then hosts, then twins). */
export const twinOf = (r: number): number => HOMES + HOSTS + r
/** Numbers of the host regions. */
export const HOST_REGIONS: readonly number[] = Array.from({ length: HOSTS }, (_, i) => HOMES + i)

export interface Lab {
  seed: string
  firms?: number
  /** firm slots, which room on the plots follows; a scenario with twins needs twice as many for the same room */ capacity?: number
  scenario?: Scenario
  params?: Partial<Record<ParameterName, number>>
  tokens?: (i: number) => Tokens
  /** region and plot within it; firm i stands in region i mod HOMES, next plot in turn, when left out */
  place?: (i: number) => { region: number; plot: number }
}

export function lab({ seed, firms = 18, capacity, scenario = labScenario(), params = {}, tokens = () => TOKENS.local, place = inTurn }: Lab): World {
  const starts = Array.from({ length: firms }, (_, i) => {
    const { region, plot } = place(i), { plots } = scenario.regions[region]
    return { id: `f${i}`, name: `Firm ${i}`, plot: plots[plot % plots.length].id }
  })
  const world = createWorld(scenario, seed, starts, capacity)
  for (const [name, value] of Object.entries(params)) world.params[P[name as ParameterName]] = value
  for (let i = 0; i < firms; i++) pay(world, i, tokens(i))
  return world
}
/** Two neighbours on each plot. */
function inTurn(i: number): { region: number; plot: number } {
  return { region: i % HOMES, plot: Math.floor(i / HOMES / 2) }
}

/** Sets a firm's attention. */
export function pay(world: World, i: number, tokens: Tokens): void {
  for (let a = 0; a < A; a++) world.attention[i * A + a] = tokens[a]
}
export const ON = Object.fromEntries(ATTENTIONS.map((a, k) => [a, k])) as Record<(typeof ATTENTIONS)[number], number>

/**
 * Plays months. Once a year each firm turns to the field where a step is worth most (demand, height above the floor, what the place fits, own
 * habit), as the strategies do. `before` sees the world before each month (0 = the first), `after` its events.
 */
export function playLab(world: World, months: number, { before, after }: { before?: (world: World, month: number) => void; after?: (events: EventBuffer, month: number) => void } = {}): World {
  const events = eventBuffer(512)
  for (let m = 0; m < months; m++) {
    const month = world.clock[CLOCK.month]
    if (month % 12 === 0) steer(world)
    before?.(world, month)
    clearEvents(events)
    step(world, events)
    after?.(events, month)
  }
  return world
}

function steer(world: World): void {
  for (let i = 0; i < world.clock[CLOCK.firms]; i++) {
    let best = 0, most = -1
    for (let f = 0; f < F; f++) {
      const up = world.level[i * F + f] - world.floor[f]
      const worth = world.demand[f] / (1 + up * up / 6.25) * (0.5 + world.institution[world.region[i] * F + f]) * (1 + 0.3 * world.habit[i * F + f])
      if (worth > most) { most = worth; best = f }
    }
    world.focus[i] = best
  }
}

/** Calls back for each level-taking of the month: what was learned, by whom, from whom (−1 nobody in the class). */
export function eachLearned(events: EventBuffer, then: (l: { firm: number; other: number; field: number; channel: number; amount: number; advance: number }) => void): void {
  for (let x = 0; x < events.count; x++) {
    if (events.kind[x] !== KIND.learned && events.kind[x] !== KIND.made) continue
    then({ firm: events.firm[x], other: events.other[x], field: events.field[x], channel: events.channel[x], amount: events.amount[x], advance: events.advance[x] })
  }
}
export const CH = Object.fromEntries(CHANNELS.map((c, k) => [c, k])) as Record<Channel, number>

/** Levels booked so far to channels, over the firms and all fields. */
export function booked(world: World, firms: readonly number[], ...channels: Channel[]): number {
  let levels = 0
  for (const i of firms) for (let f = 0; f < F; f++) for (const c of channels) levels += world.ledger[(i * F + f) * C + CH[c]]
  return levels
}

/** What a firm owns, k. */
export const worth = (world: World, i: number): number => worthOf(world, i)
export const firmsOf = (world: World): number[] => Array.from({ length: world.clock[CLOCK.firms] }, (_, i) => i).filter(i => world.alive[i] === 1)

/** Puts a firm elsewhere by hand, without price or loss; the new region's language becomes `overlap`. */
export function putAt(world: World, i: number, plot: number, overlap = world.overlap[i * world.sizes.regions + world.region[i]]): void {
  world.plot[i] = plot
  world.region[i] = world.setting.plots[plot].region
  world.overlap[i * world.sizes.regions + world.region[i]] = overlap
}
/** Number of the first plot of a region. */
export const firstPlot = (world: World, region: number): number => world.setting.plots.findIndex(p => p.region === region)

/** Opens a pipeline at once; 0 guarded, 1 selective, 2 open. False when a slot is missing. */
export function connect(world: World, a: number, b: number, disclosure = 1): boolean {
  return offerPipeline(world, a, b, disclosure) && answerPipeline(world, findPipe(world, a, b), true, disclosure)
}

/** About k pipelines for each of the firms, to drawn partners among them in other regions. */
export function tie(world: World, firms: readonly number[], k: number, u: () => number, disclosure = 1): void {
  const has = new Map(firms.map(i => [i, 0]))
  const open = (i: number) => (has.get(i) ?? 0) < Math.min(k, PIPELINE_SLOTS)
  for (let turn = 0; turn < 4 * k; turn++) {
    for (const a of shuffle(firms, u)) {
      if (!open(a)) continue
      const b = shuffle(firms.filter(j => open(j) && world.region[j] !== world.region[a] && findPipe(world, a, j) < 0), u)
        .sort((x, y) => (has.get(x) ?? 0) - (has.get(y) ?? 0))[0]
      if (b === undefined || !connect(world, a, b, disclosure)) continue
      has.set(a, (has.get(a) ?? 0) + 1)
      has.set(b, (has.get(b) ?? 0) + 1)
    }
  }
}

/** Begins to move production abroad. mode 0 captive, 1 supplier. */
export function sendAbroad(world: World, i: number, share: number, mode: 0 | 1, host: number): void {
  world.offshoreWanted[i] = share
  world.offshoreHost[i] = host
  world.offshoreMode[i] = mode
  // the price of the lever, as the decision books it: so much for each tenth that moves
  world.oneOff[i] += world.params[P.offshoreOneOff] * 10 * Math.abs(share - world.offshoreShare[i])
}
/** The host where production is cheapest. */
export const cheapestHost = (world: World): number => HOST_REGIONS.reduce((best, r) => (world.wage[r] < world.wage[best] ? r : best), HOST_REGIONS[0])
