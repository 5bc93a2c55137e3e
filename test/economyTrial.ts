/** Trials of the economy: everybody plays the same, or a few differ; what comes out of it. Used by tests and by hand. */
import { A, ATTENTIONS, C, CHANNELS, F } from '../shared/economy/dimensions.ts'
import type { ParameterName } from '../shared/economy/parameters.ts'
import type { World } from '../shared/economy/world.ts'
import { connect, play, testFirms, testScenario, testWorld } from './worlds.ts'

/** How a firm plays: tokens in the order of ATTENTIONS, pipelines, share abroad (0 captive, 1 supplier). */
export interface Plays { tokens: readonly number[]; pipelines?: number; share?: number; mode?: 0 | 1; follows?: boolean; disclosure?: number }
export const PLAYS = {
  local: { tokens: [4, 2, 3, 1, 0] },
  mix: { tokens: [4, 1, 2, 1, 2], pipelines: 2 },
  dispersed: { tokens: [4, 0, 0, 1, 5], pipelines: 3 },
  watcher: { tokens: [4, 6, 0, 0, 0] },
  loner: { tokens: [10, 0, 0, 0, 0] },
} as const satisfies Record<string, Plays>

/** Sets a firm's levers. Focus stays what it was unless `follows`, see `steer`. */
export function put(world: World, i: number, plays: Plays, host = 3 + (i % 3)): void {
  for (let a = 0; a < A; a++) world.attention[i * A + a] = plays.tokens[a]
  if (plays.share) { world.offshoreWanted[i] = plays.share; world.offshoreHost[i] = host; world.offshoreMode[i] = plays.mode ?? 0 }
}

/** Pipelines of `k` per firm, to firms of other regions, in a ring (every firm gets k, or k ± 1). */
export function pipe(world: World, firms: number[], k: number, disclosure = 2): void {
  const n = firms.length
  let step = 1
  for (let made = 0; made < Math.ceil(k / 2) && step < n; step++) {
    if (world.region[firms[0]] === world.region[firms[step]]) continue
    made++
    for (let x = 0; x < n; x++) {
      if (k % 2 === 1 && made === Math.ceil(k / 2) && x % (2 * step) >= step) continue
      const a = firms[x], b = firms[(x + step) % n]
      if (world.region[a] !== world.region[b]) try { connect(world, a, b, disclosure) } catch { /* no slot left */ }
    }
  }
}

/** The usual good sense: work on the field where a step is worth most (demand, height, own habit), looked at once a year. */
export function steer(world: World): void {
  for (let i = 0; i < world.clock[1]; i++) {
    let best = 0, most = -1
    for (let f = 0; f < F; f++) {
      const above = world.level[i * F + f] - world.floor[f]
      const worth = world.demand[f] / (1 + (above / 2.5) * (above / 2.5)) * world.institution[world.region[i] * F + f] * (1 + 0.3 * world.habit[i * F + f])
      if (worth > most) { most = worth; best = f }
    }
    world.focus[i] = best
  }
}

export interface Outcome { value: number; advantage: number; profit: number; debt: number; learned: number[]; world: World; values: number[] }

const nothing: (world: World) => void = () => {}

/** Plays `months` (default 8 years and the three after); the value is cash − loan. `of` gives each firm's way to play. */
export function trial(of: (i: number, n: number) => Plays, { firms = 18, seed = 'a', months = 132, params = {} as Partial<Record<ParameterName, number>>, setUp = nothing, spread = false, each = nothing as (world: World, month: number) => void, scenario = testScenario() } = {}): Outcome {
  const plots = scenario.regions.flatMap(r => r.plots.map(p => p.id))
  const starts = spread ? testFirms(firms, scenario).map((f, i) => ({ ...f, plot: plots[(i * 7) % plots.length] })) : testFirms(firms, scenario)
  const world = testWorld({ firms, seed, params, starts, scenario })
  const all = Array.from({ length: firms }, (_, i) => i)
  for (const i of all) put(world, i, of(i, firms))
  const most = Math.max(...all.map(i => of(i, firms).pipelines ?? 0))
  if (most > 0) pipe(world, all.filter(i => (of(i, firms).pipelines ?? 0) > 0), most, of(0, firms).disclosure ?? 2)
  setUp(world)
  play(world, months, (_, m) => { if (m % 12 === 1) steer(world); each(world, m) })
  const learned = CHANNELS.map((_, c) => all.reduce((sum, i) => { for (let f = 0; f < F; f++) sum += world.ledger[(i * F + f) * C + c]; return sum }, 0))
  const values = all.map(i => world.cash[i] - world.loan[i])
  const mean = (x: ArrayLike<number>) => all.reduce((s, i) => s + x[i], 0) / firms
  return { value: mean(values), advantage: mean(world.advantage), profit: mean(world.profit), debt: all.filter(i => world.loan[i] > 0).length, learned, world, values }
}

/** Shares of what was learned after the start, floor left out, in %. */
export function shares(learned: number[]): Record<string, number> {
  const counted = CHANNELS.map((c, k) => (c === 'initial' || c === 'floor' ? 0 : learned[k]))
  const sum = counted.reduce((a, b) => a + b, 0)
  return Object.fromEntries(CHANNELS.map((c, k) => [c, Math.round(1000 * counted[k] / sum) / 10]).filter(([, v]) => v))
}
export { ATTENTIONS }

/** Seeds that no number was tuned to. */
export const seedsFrom = (n: number, from = 'fresh'): string[] => Array.from({ length: n }, (_, i) => `${from}-${i}`)
export const meanOf = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length
/** Mean over seeds of what `f` gives. */
export const overSeeds = (n: number, f: (seed: string, k: number) => number): number => meanOf(seedsFrom(n).map(f))
/** Levels booked to a channel over all firms (or those given) and fields. */
export function booked(world: World, channel: (typeof CHANNELS)[number], firms = Array.from({ length: world.clock[1] }, (_, i) => i)): number {
  const c = CHANNELS.indexOf(channel)
  return firms.reduce((sum, i) => { for (let f = 0; f < F; f++) sum += world.ledger[(i * F + f) * C + c]; return sum }, 0)
}
