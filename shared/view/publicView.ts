/** What everybody and the wall may see of a world. */
import { CHANNELS, OFFSHORE_MODES } from '../economy/dimensions.ts'
import { fairRegion } from '../economy/mechanisms/fairs.ts'
import { monthOf, param, type World } from '../economy/world.ts'
import { byField } from './byField.ts'
import type { ViewContext } from './context.ts'
import type { PublicFirm, PublicTrunk, PublicView } from './types.ts'

const PIPELINE = CHANNELS.indexOf('pipeline')

/** Numbers of the firms that exist, in the order of all views. */
export function firmsOf(world: World): number[] {
  const firms: number[] = []
  for (let firm = 0; firm < world.sizes.firms; firm++) if (world.alive[firm]) firms.push(firm)
  return firms
}

export function publicView(world: World, context: ViewContext): PublicView {
  const { setting } = world
  const firms = firmsOf(world)
  const fair = fairRegion(world)
  let shares = 0
  for (const firm of firms) shares += world.share[firm]
  const mean = shares / Math.max(firms.length, 1)
  const taken = new Int32Array(setting.plots.length)
  for (const firm of firms) {
    // as in mechanisms/moves.ts: who is on the way has left its plot
    taken[world.movingTo[firm] >= 0 ? world.movingTo[firm] : world.plot[firm]]++
  }
  return {
    month: monthOf(world),
    firms: firms.map(firm => publicFirm(world, firm, mean, context)),
    regions: setting.regions.map((r, i) => ({
      id: r.id, name: r.name, kind: r.kind,
      prosperity: world.prosperity[i], rent: world.rent[i], wage: world.wage[i],
      buzz: buzzStep(world.buzz[i]), lockedIn: world.lockIn[i] >= param(world, 'lockInAt'), hotspot: world.hotspot[i] === 1,
    })),
    plots: setting.plots.map((p, i) => ({ id: p.id, name: p.name, region: setting.regions[p.region].id, slots: p.slots, taken: taken[i] })),
    demand: byField(field => world.demand[field]),
    floor: byField(field => world.floor[field]),
    trunks: trunksOf(world, context),
    fair: fair < 0 ? null : setting.regions[fair].id,
  }
}

function publicFirm(world: World, firm: number, meanShare: number, context: ViewContext): PublicFirm {
  const { firms, plots, regions } = world.setting
  const { id, name } = firms[firm]
  const to = world.movingTo[firm]
  return {
    id, name,
    plot: plots[world.plot[firm]].id, region: regions[world.region[firm]].id, movingTo: to < 0 ? null : plots[to].id,
    size: sizeClass(world.share[firm], meanShare),
    rank: context.ranks[id] ?? null,
    ...abroadOf(world, firm),
  }
}

/** Where part of the production is and in which mode: ships are seen by all, how much they carried is not. What is only planned does not show. */
function abroadOf(world: World, firm: number): Pick<PublicFirm, 'abroad' | 'abroadMode'> {
  const host = world.offshoreHost[firm]
  if (host < 0 || world.offshoreShare[firm] <= 0) return { abroad: null, abroadMode: null }
  return { abroad: world.setting.regions[host].id, abroadMode: OFFSHORE_MODES[world.offshoreMode[firm] === 1 ? 1 : 0] }
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
