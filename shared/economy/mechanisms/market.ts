/**
 * MARKET AND CASH
 * The essay, 2 and 5: competitive advantage is what others do not have; cheaper rivals take customers from those who stay (bandwagon.ts).
 *
 *   edge of a field     max(0, level − floor + worth − 1), half while the field is being un-learned; 0 at the floor; times what is not shown (pipelines.ts)
 *   advantage           Σ demand weight · how far the products fit it (demand.ts) · edge
 *   weight              exp(pull · advantage) · unit cost^−elasticity
 *   share               weight / (all firms' weights + the outside competitor's)
 *   outside competitor  its weight is told in bandwagon.ts
 *   revenue             share · marketPerFirm · firms · (1 + outsiders)
 *   profit              revenue · (1 − variable · unit cost) − rent − upkeep − pipelines − one-offs − interest
 * The purse changes by profit less what owners take out (owners.ts). Missing cash becomes a loan; a loan is paid back first.
 */
import { exp, pow } from '../arithmetic.ts'
import { keptPow, type Kept } from '../kept.ts'
import { F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { outsideWeight } from './bandwagon.ts'
import { homeCost, unitCostAt } from './offshoring.ts'
import { paidToOwners } from './owners.ts'
import { pipelineBill } from './pipelines.ts'

export const parameters = declare({
  pull: { value: 0.18, unit: 'per level', min: 0, max: 3, source: 'play; prototype 1.1', meaning: 'how strongly knowledge above the floor draws customers' },
  elasticity: { value: 1.15, unit: 'exponent', min: 0, max: 5, source: 'prototype', meaning: 'how strongly cheapness draws customers' },
  marketPerFirm: { value: 110, unit: 'k per month', min: 10, max: 1000, source: 'play', meaning: 'sales per firm in the world market' },
  variable: { value: 0.6, unit: 'share of sales', min: 0.1, max: 0.95, source: 'play', meaning: 'cost of production at unit cost 1' },
  upkeep: { value: 8, unit: 'k per month', min: 0, max: 200, source: 'play', meaning: 'fixed cost of a firm' },
  interest: { value: 0.008, unit: 'per month', min: 0, max: 0.1, source: 'play', meaning: 'interest on loans' },
  startCash: { value: 400, unit: 'k', min: 0, max: 5000, source: 'play', meaning: 'cash at the start' },
})

/** Edge of each field, advantage, unit cost, weight. Writes nothing else. */
/** @param cheapness where powers of this month's unit costs are kept */
export function priceFirm(world: World, q: Values, i: number, cheapness: Kept): void {
  const { edge, demand, attuned } = world
  let advantage = 0
  for (let f = 0; f < F; f++) {
    const k = i * F + f
    edge[k] = edgeOf(world, k, f, world.unlearnField[i] === f) * world.shown[i]
    advantage += demand[f] * attuned[k] * edge[k]
  }
  world.advantage[i] = advantage
  world.homeCost[i] = homeCost(world, world.region[i], world.wage[world.region[i]])
  world.unitCost[i] = unitCostAt(world, i, world.offshoreShare[i], world.offshoreHost[i], world.offshoreMode[i], world.homeCost[i])
  world.weight[i] = weightAt(q, advantage, world.unitCost[i], keptPow(cheapness, i, world.unitCost[i], -q.elasticity))
}

export function edgeOf(world: World, k: number, f: number, unlearning: boolean): number {
  const a = world.practice[k]
  const above = world.level[k] - world.floor[f] + (a < 0 ? 0 : world.advanceWorth[a] - 1)
  return above <= 0 ? 0 : unlearning ? above / 2 : above
}

/** @param cheap how that unit cost draws customers, for those who know it already */
export const weightAt = (q: Values, advantage: number, unitCost: number, cheap = pow(unitCost, -q.elasticity)): number => exp(q.pull * advantage) * cheap
/** Operating profit, k per month, before rent, upkeep and levers. */
export const marginAt = (q: Values, size: number, weight: number, others: number, unitCost: number): number =>
  size * weight / (weight + others) * (1 - q.variable * unitCost)

/** Market of the month: weights of all, then shares and revenue. */
export function market(world: World, scratch: Scratch): void {
  const { n, q, month } = scratch
  const { alive, weight, share, revenue, unitCost } = world
  const cheapness = scratch.cheapness[month & 1]
  let total = 0, firms = 0
  for (let i = 0; i < n; i++) if (alive[i] === 1) { priceFirm(world, q, i, cheapness); total += weight[i]; firms++ }
  const outside = outsideWeight(world, q, firms)
  const size = q.marketPerFirm * firms * (1 + q.outsiders)
  let saved = 0
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    share[i] = weight[i] / (total + outside)
    revenue[i] = share[i] * size
    // half of what production got cheaper goes to customers, and what goods got better by
    saved += revenue[i] * (0.5 * q.variable * (1 - unitCost[i]) + 0.05 * world.advantage[i])
  }
  world.market[0] = total + outside
  world.market[1] = size
  world.market[2] = outside / (total + outside)
  world.market[3] = saved
}

/** Pays and cashes in. */
export function settle(world: World, scratch: Scratch, events: EventBuffer): void {
  const { n, q, month } = scratch
  const { alive, cash, loan, profit, revenue, unitCost, rent, region, oneOff, fixedCost, leverCost, yearProfit } = world
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const owed = loan[i]
    fixedCost[i] = rent[region[i]] + q.upkeep
    leverCost[i] = oneOff[i] + pipelineBill(scratch, i) + q.interest * owed
    oneOff[i] = 0
    profit[i] = revenue[i] * (1 - q.variable * unitCost[i]) - fixedCost[i] - leverCost[i]
    yearProfit[i * 3] += profit[i]
    const paid = paidToOwners(world, q, month, i, owed)
    world.owners[i] += paid
    let purse = cash[i] - owed + profit[i] - paid
    if (purse < 0) { loan[i] = -purse; purse = 0 } else loan[i] = 0
    cash[i] = purse
    if (owed === 0 && loan[i] > 0) emit(events, KIND.debtBegan, i, -1, region[i], -1, -1, -1, loan[i])
    if (owed > 0 && loan[i] === 0) emit(events, KIND.debtEnded, i, -1, region[i])
  }
}
