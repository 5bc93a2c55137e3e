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
import { keptPow } from './kept.ts'
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

function decompose(world: World, scratch: Scratch, i: number, here: number, later: number): void {
  const { q, before: b, gainedBy, cheapness, month } = scratch
  const { demand, attuned, floor, edge, unitCost, homeCost, fixedCost, profit, shown, market, weight, offshoreShare, offshoreHost } = world
  const at = i * WHY, field = i * F
  const size = market[1], paid = b.fixedCost[i], levers = b.leverCost[i]
  let advantage = 0
  for (let f = 0; f < F; f++) advantage += demand[f] * attuned[field + f] * b.edge[field + f]
  let drawn = exp(q.pull * advantage)
  let cheap = keptPow(cheapness[month - 1 & 1], i, b.unitCost[i], -q.elasticity), earns = 1 - q.variable * b.unitCost[i]
  let others = b.market[0] - b.weight[i]
  let value = b.profit[i], next = profitAt(size, drawn * cheap, others, earns, paid, levers)
  book(world, at + DEMAND, next - value, here, later)
  value = next
  others = market[0] - weight[i]
  next = profitAt(size, drawn * cheap, others, earns, paid, levers)
  book(world, at + RIVALS, next - value, here, later)
  value = next
  for (let f = 0; f < F; f++) {
    const k = field + f
    const change = edge[k] - b.edge[k]
    const rose = floor[f] - b.floor[f]
    // what was won may just make up for what became common: then both are told
    if (change === 0 && rose === 0) continue
    const lost = rose === 0 ? 0 : Math.max(-b.edge[k], -rose)
    if (lost !== 0) {
      advantage += demand[f] * attuned[k] * lost
      drawn = exp(q.pull * advantage)
      next = profitAt(size, drawn * cheap, others, earns, paid, levers)
      book(world, at + FIRST_CHANNEL + FLOOR, next - value, here, later)
      value = next
    }
    if (change === lost) continue
    advantage += demand[f] * attuned[k] * (change - lost)
    drawn = exp(q.pull * advantage)
    next = profitAt(size, drawn * cheap, others, earns, paid, levers)
    const channel = gainedBy[k] >= 0 ? gainedBy[k] : rose !== 0 ? FLOOR : shown[i] !== b.shown[i] ? PIPELINE : INITIAL
    book(world, at + FIRST_CHANNEL + channel, next - value, here, later)
    value = next
  }
  const abroad = offshoreHost[i] < 0 ? 0 : offshoreShare[i]
  const u = unitCost[i] - (1 - abroad) * (homeCost[i] - b.homeCost[i])
  cheap = pow(u, -q.elasticity)
  earns = 1 - q.variable * u
  next = profitAt(size, drawn * cheap, others, earns, paid, levers)
  book(world, at + COST, next - value, here, later)
  value = next
  cheap = keptPow(cheapness[month & 1], i, unitCost[i], -q.elasticity)
  earns = 1 - q.variable * unitCost[i]
  next = profitAt(size, drawn * cheap, others, earns, paid, levers) + paid - fixedCost[i]
  book(world, at + CROWDING, next - value, here, later)
  // what is left is what was paid for levers, now against then
  book(world, at + PRICES, profit[i] - next, here, later)
}

/** Profit of a firm with a weight in the market, k: others' weights, what is earned of a sale, rent and upkeep, levers. */
const profitAt = (size: number, w: number, others: number, earns: number, paid: number, levers: number): number => size * w / (w + others) * earns - paid - levers

/** Books a step to a part, with its weight in this year's and in next year's change. */
function book({ whyNow, whyNext }: World, part: number, step: number, here: number, later: number): void {
  whyNow[part] += here * step
  whyNext[part] += later * step
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
