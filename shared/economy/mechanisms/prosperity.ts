/**
 * REGIONAL PROSPERITY
 * The essay, 2 and 5: how do high-cost regions "sustain competitiveness and prosperity"? One formula for home and host regions:
 *
 *   income = base + Σ local firms' [wages of production kept here + profit, from abroad too, before what is paid for levers (a loss counts 20 k at most)]
 *          + wages of production carried here · the host's wage + knowledgeIncome · Σ local firms' advantage
 *   wages of production = wageShare of its cost;   base = baseIncome · firms per region · the region's wage
 *   prosperity = 100 · income / income at the start
 * Wages of production move by wagesFollow a month towards what is produced in the place: notice periods, severance, orders to wind up; so the
 * owners' gain comes first, the place's loss later.
 */
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  baseIncome: { value: 120, unit: 'k per firm slot and region', min: 0, max: 1000, source: 'play', meaning: 'income of a region from everything that is not in the game' },
  wageShare: { value: 0.6, unit: 'share', min: 0, max: 1, source: 'play', meaning: 'part of production cost that is wages where it is done' },
  wagesFollow: { value: 0.014, unit: 'per month', min: 0.005, max: 1, source: 'play; essay 5', meaning: 'how fast the wages paid in a place follow what is produced there' },
  knowledgeIncome: { value: 6, unit: 'k per level', min: 0, max: 100, source: 'play', meaning: 'what people earn by knowing more than anybody can have anywhere' },
})

export function prosperity(world: World, { n, q, perRegion, perRegionField: made }: Scratch): void {
  const { alive, region, revenue, unitCost, offshoreShare, offshoreHost, profit, leverCost, advantage, incomeStart, localWages, wage } = world
  const first = incomeStart[0] === 0
  let firms = 0
  for (let i = 0; i < n; i++) firms += alive[i]
  for (let r = 0; r < perRegion.length; r++) perRegion[r] = q.baseIncome * Math.max(1, firms) / perRegion.length * world.setting.regions[r].wage
  made.fill(0)
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const r = region[i]
    const production = revenue[i] * q.variable * unitCost[i] * q.wageShare
    const host = offshoreHost[i]
    const carried = host < 0 ? 0 : offshoreShare[i]
    made[r] += production * (1 - carried)
    perRegion[r] += Math.max(-20, profit[i] + leverCost[i]) + q.knowledgeIncome * advantage[i]
    if (host >= 0) made[host] += production * carried * wage[host]
  }
  for (let r = 0; r < perRegion.length; r++) {
    localWages[r] = first ? made[r] : localWages[r] + q.wagesFollow * (made[r] - localWages[r])
    perRegion[r] += localWages[r]
    if (first) incomeStart[r] = Math.max(1, perRegion[r])
    world.prosperity[r] = 100 * perRegion[r] / incomeStart[r]
  }
}
