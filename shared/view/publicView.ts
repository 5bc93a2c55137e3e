/** What everybody and the wall may see of a world. */
import { CHANNELS, OFFSHORE_MODES } from '../economy/dimensions.ts'
import { fairRegion } from '../economy/mechanisms/fairs.ts'
import { monthOf, param, type World } from '../economy/world.ts'
import { byField } from './byField.ts'
import type { ViewContext } from './context.ts'
import type { ByField, PublicFirm, PublicRegion, PublicTrunk, PublicView } from './types.ts'

const PIPELINE = CHANNELS.indexOf('pipeline')

/** Numbers of the firms that exist, in the order of all views. */
export function firmsOf(world: World): number[] {
  const firms: number[] = []
  for (let firm = 0; firm < world.sizes.firms; firm++) if (world.alive[firm]) firms.push(firm)
  return firms
}

/** What everybody sees at one moment, each part made when it is looked at. Void as soon as the world changes, but for what `turned` names. */
export class InPublic implements PublicView {
  readonly #world: World
  readonly #context: ViewContext
  #firms: PublicFirm[] | null = null
  #regions: PublicRegion[] | null = null
  #plots: PublicView['plots'] | null = null
  #demand: ByField<number> | null = null
  #floor: ByField<number> | null = null
  #trunks: PublicTrunk[] | null = null
  #fair: number | null = null
  #mean: number | null = null
  #byId = new Map<string, PublicFirm>()

  constructor(world: World, context: ViewContext) {
    this.#world = world
    this.#context = context
  }

  get month(): number { return monthOf(this.#world) }
  get firms(): PublicFirm[] { return this.#firms ??= publicFirms(this.#world, this.#context) }
  get regions(): PublicRegion[] { return this.#regions ??= regionsOf(this.#world) }
  get plots(): PublicView['plots'] { return this.#plots ??= plotsOf(this.#world) }
  get demand(): ByField<number> { return this.#demand ??= byField(field => this.#world.demand[field]) }
  get floor(): ByField<number> { return this.#floor ??= byField(field => this.#world.floor[field]) }
  get trunks(): PublicTrunk[] { return this.#trunks ??= trunksOf(this.#world, this.#context) }
  get fair(): string | null {
    const region = this.#fair ??= fairRegion(this.#world)
    return region < 0 ? null : this.#world.setting.regions[region].id
  }

  /** One of `firms` by its id. */
  firmOf(id: string): PublicFirm | undefined {
    const known = this.#byId.get(id)
    if (known) return known
    const { alive, setting } = this.#world, firm = setting.firmIndex.get(id)
    if (firm === undefined || !alive[firm]) return undefined
    const one = publicFirm(this.#world, firm, this.#mean ??= meanShare(this.#world), this.#context)
    this.#byId.set(id, one)
    return one
  }

  /** Firms set out for other plots or hosts, or pipelines came or went: what tells of it is made anew. */
  turned(what: 'places' | 'pipelines'): void {
    if (what === 'pipelines') this.#trunks = null
    else {
      this.#firms = this.#plots = null
      this.#byId.clear()
    }
  }

  /** All of it, as plain data that does not change any more. */
  whole(): PublicView {
    return { month: this.month, firms: this.firms, regions: this.regions, plots: this.plots, demand: this.demand, floor: this.floor, trunks: this.trunks, fair: this.fair }
  }
}

export const publicView = (world: World, context: ViewContext): PublicView => new InPublic(world, context).whole()

function publicFirms(world: World, context: ViewContext): PublicFirm[] {
  const mean = meanShare(world)
  return firmsOf(world).map(firm => publicFirm(world, firm, mean, context))
}

function meanShare(world: World): number {
  const firms = firmsOf(world)
  let shares = 0
  for (const firm of firms) shares += world.share[firm]
  return shares / Math.max(firms.length, 1)
}

const regionsOf = (world: World): PublicRegion[] => world.setting.regions.map((r, i) => ({
  id: r.id, name: r.name, kind: r.kind,
  prosperity: world.prosperity[i], rent: world.rent[i], wage: world.wage[i],
  buzz: buzzStep(world.buzz[i]), lockedIn: world.lockIn[i] >= param(world, 'lockInAt'), hotspot: world.hotspot[i] === 1,
}))

function plotsOf(world: World): PublicView['plots'] {
  const { plots, regions } = world.setting
  const taken = new Int32Array(plots.length)
  for (let firm = 0; firm < world.sizes.firms; firm++) {
    // as in mechanisms/moves.ts: who is on the way has left its plot
    if (world.alive[firm]) taken[world.movingTo[firm] >= 0 ? world.movingTo[firm] : world.plot[firm]]++
  }
  return plots.map((p, i) => ({ id: p.id, name: p.name, region: regions[p.region].id, slots: p.slots, taken: taken[i] }))
}

function publicFirm(world: World, firm: number, mean: number, context: ViewContext): PublicFirm {
  const { firms, plots, regions } = world.setting
  const { id, name } = firms[firm]
  const to = world.movingTo[firm]
  // ships are seen by all, how much they carried is not; what is only planned does not show
  const abroad = world.offshoreShare[firm] <= 0 ? -1 : world.offshoreHost[firm]
  return {
    id, name,
    plot: plots[world.plot[firm]].id, region: regions[world.region[firm]].id, movingTo: to < 0 ? null : plots[to].id,
    size: sizeClass(world.share[firm], mean),
    rank: context.ranks[id] ?? null,
    abroad: abroad < 0 ? null : regions[abroad].id,
    abroadMode: abroad < 0 ? null : OFFSHORE_MODES[world.offshoreMode[firm] === 1 ? 1 : 0],
  }
}

/** Encounters per firm and month from which the next of five steps begins: quiet, some talk, lively, loud, humming. */
const BUZZ_STEPS: readonly number[] = [0.12, 0.25, 0.4, 0.55]
export const buzzStep = (buzz: number): number => 1 + BUZZ_STEPS.filter(from => buzz >= from).length

/** Market share against the mean firm's, in three coarse classes. */
export const sizeClass = (share: number, mean: number): 1 | 2 | 3 => (share > 1.4 * mean ? 3 : share < 0.7 * mean ? 1 : 2)

/** Open pipelines between each pair of regions, and what came through them last month. */
function trunksOf(world: World, context: ViewContext): PublicTrunk[] {
  const n = world.setting.regions.length
  const count = new Int32Array(n * n), flow = new Int32Array(n * n)
  const pair = (one: number, other: number) => Math.min(one, other) * n + Math.max(one, other)
  for (let row = 0; row < world.sizes.pipelines; row++) {
    if (world.pipeState[row] === 2) count[pair(world.region[world.pipeA[row]], world.region[world.pipeB[row]])]++
  }
  for (const e of context.events) {
    if (e.kind === 'learned' && e.channel === PIPELINE && e.other >= 0) flow[pair(world.region[e.firm], world.region[e.other])] += e.amount
  }
  const trunks: PublicTrunk[] = []
  for (let at = 0; at < n * n; at++) {
    if (count[at] === 0) continue
    trunks.push({ from: world.setting.regions[Math.floor(at / n)].id, to: world.setting.regions[at % n].id, pipelines: count[at], flow: flow[at] })
  }
  return trunks
}
