/**
 * The books behind "why your result changed". Each month the change of profit against the month before is taken apart by swapping
 * one determinant after the other, in this order: demand (weights, how far one’s products fit them, size of the market, rules changed by a card) → rivals (all others' weights,
 * outsiders included) → knowledge (field by field; to the channel by which it came; a rising floor to `floor`; what is given up by
 * un-learning, and had back, to `initial`; what partners are shown to `pipeline`) → cost (unit cost at the old local wage) → crowding (local wage, rent and upkeep) → prices (what was
 * paid for levers: pipelines, one-offs, interest). The steps telescope: they add up to the change.
 *
 * A year against the year before: Σ over its months t of (profit t − profit t−12), so the change of a month counts once for each
 * month that it reaches: with 13 − m in its own year and with m − 1 in the next (m = 1 … 12). The year before the first is twelve
 * months like the one before the start.
 */
import { CHANNELS, F, MONTHS_PER_YEAR } from './dimensions.ts'
import { exp, pow } from './arithmetic.ts'
import type { Scratch } from './scratch.ts'
import { WHY, WHY_FIXED, type World } from './world.ts'

const part = (name: (typeof WHY_FIXED)[number]) => WHY_FIXED.indexOf(name)
const PRICES = part('prices'), COST = part('cost'), CROWDING = part('crowding'), RIVALS = part('rivals'), DEMAND = part('demand')
const FIRST_CHANNEL = WHY_FIXED.length
const INITIAL = CHANNELS.indexOf('initial'), FLOOR = CHANNELS.indexOf('floor'), PIPELINE = CHANNELS.indexOf('pipeline')

/** What the books need of the month before, kept while the market overwrites it. */
export interface Before {
  edge: Float64Array; weight: Float64Array; unitCost: Float64Array; homeCost: Float64Array; profit: Float64Array
  fixedCost: Float64Array; leverCost: Float64Array; shown: Float64Array; demand: Float64Array; floor: Int32Array; market: Float64Array
}
export const makeBefore = (firms: number): Before => {
  const each = () => new Float64Array(firms)
  return {
    edge: new Float64Array(firms * F), weight: each(), unitCost: each(), homeCost: each(), profit: each(), fixedCost: each(),
    leverCost: each(), shown: each(), demand: new Float64Array(F), floor: new Int32Array(F), market: new Float64Array(8),
  }
}

/** Call before anything of the month happens. */
export function openBooks(world: World, { before: b }: Scratch): void {
  b.edge.set(world.edge); b.weight.set(world.weight); b.unitCost.set(world.unitCost); b.homeCost.set(world.homeCost)
  b.profit.set(world.profit); b.shown.set(world.shown); b.fixedCost.set(world.fixedCost); b.leverCost.set(world.leverCost)
  b.floor.set(world.floor); b.market.set(world.market)
  b.demand.set(world.demandBefore)
}

/** Call after the market has settled. Closes the year in its twelfth month. */
export function closeBooks(world: World, scratch: Scratch): void {
  const m = (scratch.month - 1) % MONTHS_PER_YEAR + 1
  for (let i = 0; i < scratch.n; i++) if (world.alive[i] === 1) decompose(world, scratch, i, 13 - m, m - 1)
  world.demandBefore.set(world.demand)
  if (m === MONTHS_PER_YEAR) closeYear(world, scratch.n)
}

function decompose(world: World, { q, before: b, gainedBy }: Scratch, i: number, here: number, later: number): void {
  const { demand, attuned, floor, edge, unitCost, homeCost, fixedCost, profit, shown, market, weight, whyNow, whyNext, offshoreShare, offshoreHost } = world
  const at = i * WHY
  const size = market[1]
  let u = b.unitCost[i], cheap = pow(u, -q.elasticity), others = b.market[0] - b.weight[i]
  let value = b.profit[i]
  let advantage = 0
  const settle = (p: number, next: number): void => {
    const d = next - value
    value = next
    whyNow[at + p] += here * d
    whyNext[at + p] += later * d
  }
  const worth = (): number => {
    const w = exp(q.pull * advantage) * cheap
    return size * w / (w + others) * (1 - q.variable * u) - b.fixedCost[i] - b.leverCost[i]
  }
  for (let f = 0; f < F; f++) advantage += demand[f] * attuned[i * F + f] * b.edge[i * F + f]
  settle(DEMAND, worth())
  others = market[0] - weight[i]
  settle(RIVALS, worth())
  for (let f = 0; f < F; f++) {
    const k = i * F + f
    const change = edge[k] - b.edge[k]
    const rose = floor[f] - b.floor[f]
    // what was won may just make up for what became common: then both are told
    if (change === 0 && rose === 0) continue
    const lost = rose === 0 ? 0 : Math.max(-b.edge[k], -rose)
    if (lost !== 0) { advantage += demand[f] * attuned[k] * lost; settle(FIRST_CHANNEL + FLOOR, worth()) }
    if (change === lost) continue
    advantage += demand[f] * attuned[k] * (change - lost)
    settle(FIRST_CHANNEL + (gainedBy[k] >= 0 ? gainedBy[k] : rose !== 0 ? FLOOR : shown[i] !== b.shown[i] ? PIPELINE : INITIAL), worth())
  }
  const abroad = offshoreHost[i] < 0 ? 0 : offshoreShare[i]
  u = unitCost[i] - (1 - abroad) * (homeCost[i] - b.homeCost[i])
  cheap = pow(u, -q.elasticity)
  settle(COST, worth())
  u = unitCost[i]
  cheap = pow(u, -q.elasticity)
  settle(CROWDING, worth() + b.fixedCost[i] - fixedCost[i])
  // what is left is what was paid for levers, now against then
  settle(PRICES, profit[i])
}

function closeYear(world: World, n: number): void {
  const { whyNow, whyNext, whyCarried, whyDone, yearProfit } = world
  for (let k = 0; k < n * WHY; k++) {
    whyDone[k] = whyNow[k] + whyCarried[k]
    whyCarried[k] = whyNext[k]
    whyNow[k] = 0
    whyNext[k] = 0
  }
  for (let i = 0; i < n; i++) {
    yearProfit[i * 3 + 2] = yearProfit[i * 3 + 1]
    yearProfit[i * 3 + 1] = yearProfit[i * 3]
    yearProfit[i * 3] = 0
  }
}
