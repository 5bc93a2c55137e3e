/**
 * Working memory of one world: lists and offers made anew every month, allocated once. Not part of the state: it is never
 * hashed, cloned or stored.
 */
import { monthKeys } from './chance.ts'
import { pow } from './arithmetic.ts'
import { places, type Kept } from './kept.ts'
import { F, TOKENS } from './dimensions.ts'
import { offerList, type Offers } from './offers.ts'
import type { Values } from './parameters.ts'
import { makeBefore, type Before } from './whyBooks.ts'
import { CLOCK, type World } from './world.ts'

export interface Scratch {
  /** today's parameters by name */
  q: Values
  /** what `q` was made of */
  params: Float64Array
  /** key words of the month's chance */
  key0: number
  key1: number
  /** the month being played, 1 = the first */
  month: number
  /** firms in use */
  n: number
  /** firms that exist, per region and per plot: members of x stand at list[start[x]] … list[start[x+1]−1] */
  regionStart: Int32Array
  regionFirms: Int32Array
  plotStart: Int32Array
  plotFirms: Int32Array
  /** members of each field's community of practice */
  communityStart: Int32Array
  communityFirms: Int32Array
  /** (tokens / TOKENS)^.6 */
  effort: Float64Array
  offers: Offers
  /** best understood offer per firm and field in this month, −1 none [firm*F+field] */
  best: Int32Array
  /** firms' open pipelines */
  pipeCount: Int32Array
  /** free for a mechanism's own choice among firms [firm] */
  chosen: Int32Array
  /** embedded firms per region (sum of embeddedness) */
  dense: Float64Array
  /** encounters per region in this month */
  met: Int32Array
  /** levels gained in this month by field, and the channel: for the books of "why" [firm*F+field], −1 none */
  gainedBy: Int32Array
  /** one number per region and per (region, field), free for a mechanism's own sums */
  perRegion: Float64Array
  perRegionField: Float64Array
  /** the month before, for the books */
  before: Before
  /** (tokens / TOKENS / targets)^.6 [tokens*4+targets] · the same for pipelines, by how many one has */
  watchEffort: Kept
  pipeEffort: Kept
  /** a gap's part in the chance to understand [gap*2 + 1 for who was hired] */
  nearness: Kept
  /** power of institutions [region*F+field] */
  fitness: Kept
  /** how cheapness draws customers, by firm: of even and of odd months, so that last month's is still there */
  cheapness: readonly [Kept, Kept]
}

const kept = new WeakMap<World, Scratch>()

export function scratchOf(world: World): Scratch {
  let s = kept.get(world)
  if (!s) kept.set(world, s = makeScratch(world))
  return s
}

function makeScratch(world: World): Scratch {
  const { firms, regions, plots } = world.sizes
  const effort = new Float64Array(TOKENS + 1)
  for (let t = 0; t <= TOKENS; t++) effort[t] = pow(t / TOKENS, 0.6)
  return {
    q: namedValues(world), params: new Float64Array(world.params.length).fill(NaN), key0: 0, key1: 0, month: 0, n: 0,
    regionStart: new Int32Array(regions + 1), regionFirms: new Int32Array(firms),
    plotStart: new Int32Array(plots + 1), plotFirms: new Int32Array(firms),
    communityStart: new Int32Array(F + 1), communityFirms: new Int32Array(firms * F),
    effort, offers: offerList(firms * 12 + 64), best: new Int32Array(firms * F),
    pipeCount: new Int32Array(firms), dense: new Float64Array(regions), met: new Int32Array(regions),
    gainedBy: new Int32Array(firms * F), chosen: new Int32Array(firms),
    perRegion: new Float64Array(regions), perRegionField: new Float64Array(regions * F),
    before: makeBefore(firms),
    watchEffort: places((TOKENS + 1) * 4), pipeEffort: places((TOKENS + 1) * 8), nearness: places(64), fitness: places(regions * F),
    cheapness: [places(firms), places(firms)],
  }
}

/**
 * The parameters by name, as an object whose fields stand at fixed places: one that was filled name by name would be a hash table (V8, from
 * some dozens of names on), and they are read a hundred times per firm and month.
 */
function namedValues(world: World): Values {
  const filled: Record<string, number> = {}
  for (const name in world.setting.P) filled[name] = 0.5
  return { ...filled } as Values
}

/** Begins a month: keys of chance, today's parameters. */
export function beginMonth(world: World): Scratch {
  const s = scratchOf(world)
  s.month = world.clock[CLOCK.month] + 1
  s.n = world.clock[CLOCK.firms];
  [s.key0, s.key1] = monthKeys(world.seed, s.month)
  const { P } = world.setting
  const q = s.q as Record<string, number>
  // they change when a card is played, not every month
  if (!same(s.params, world.params)) {
    s.params.set(world.params)
    for (const name in P) q[name] = world.params[P[name as keyof typeof P]]
  }
  s.offers.count = 0
  s.best.fill(-1, 0, s.n * F)
  s.gainedBy.fill(-1, 0, s.n * F)
  s.met.fill(0)
  return s
}

function same(one: Float64Array, other: Float64Array): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** Counting sort of the firms that exist into regions and plots, and of community members into fields. */
export function sortFirms(world: World, s: Scratch): void {
  const { alive, region, plot, community } = world
  fillLists(s.n, alive, region, s.regionStart, s.regionFirms)
  fillLists(s.n, alive, plot, s.plotStart, s.plotFirms)
  let at = 0
  for (let f = 0; f < F; f++) {
    s.communityStart[f] = at
    for (let i = 0; i < s.n; i++) if (alive[i] === 1 && (community[i] >> f & 1) === 1) s.communityFirms[at++] = i
  }
  s.communityStart[F] = at
}

function fillLists(n: number, alive: Uint8Array, key: Int32Array, start: Int32Array, list: Int32Array): void {
  start.fill(0)
  for (let i = 0; i < n; i++) if (alive[i] === 1) start[key[i] + 1]++
  for (let k = 1; k < start.length; k++) start[k] += start[k - 1]
  // fill from the back so that members stand in the order of their numbers
  for (let i = n - 1; i >= 0; i--) if (alive[i] === 1) list[--start[key[i] + 1]] = i
  // start[k+1] now holds the beginning of k: shift back
  for (let k = 0; k < start.length - 1; k++) start[k] = start[k + 1]
  let total = 0
  for (let i = 0; i < n; i++) total += alive[i]
  start[start.length - 1] = total
}
