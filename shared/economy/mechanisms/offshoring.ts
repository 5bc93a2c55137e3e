/**
 * OFFSHORING
 * The essay, 5: captive units or independent suppliers abroad cut cost at once ("present customers or shareholders or both" gain);
 * local ties are severed, knowledge leaks, captive units also send learning home.
 *
 *   cost of a place = (1 − labour) + labour · its wage (+ farFromMarket where a firm stands in a host region: its customers are elsewhere)
 *   unit cost = (1 − o) · cost of home + o · cost of the host · farWage + coordination
 *   coordination: captive captiveFixed + captiveCurve · o², supplier supplierCurve · o²   (o = share abroad; 0 when o = 0)
 *   o moves towards the share wanted by at most offshoreStep a month
 *   leak: each month with leakCaptive · o or leakSupplier · o an advance goes to the host's own firms
 *   captive units send learning home: with hostLearning · √o an offer of what the host's firms master (channel `host`), ease = .4 + .6 · language of
 *   the host; a firm that stands in a host region hears of them itself, with hostLearning
 */
import { chance, PURPOSE } from '../chance.ts'
import { CHANNELS, F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import { param, type World } from '../world.ts'

export const parameters = declare({
  labour: { value: 0.4, unit: 'share', min: 0, max: 1, source: 'play', meaning: 'part of unit cost that follows local wages' },
  farFromMarket: { value: 0.2, unit: 'unit cost', min: 0, max: 1, source: 'play', meaning: 'what it costs a firm of a host region to reach its customers' },
  captiveFixed: { value: 0.03, unit: 'unit cost', min: 0, max: 1, source: 'play; prototype .058', meaning: 'cost of running a unit of one’s own abroad' },
  captiveCurve: { value: 0.12, unit: 'unit cost', min: 0, max: 2, source: 'play; prototype .13', meaning: 'coordination of a captive unit that does everything' },
  supplierCurve: { value: 0.18, unit: 'unit cost', min: 0, max: 2, source: 'prototype', meaning: 'coordination of suppliers that do everything' },
  farWage: { value: 1, unit: 'factor', min: 0.3, max: 2, source: 'play', meaning: 'cost of producing abroad against host wages (trade opening lowers it)' },
  offshoreStep: { value: 0.1, unit: 'share per month', min: 0.01, max: 1, source: 'play', meaning: 'how fast production can be moved' },
  offshoreOneOff: { value: 17, unit: 'k per tenth', min: 0, max: 500, source: 'play; prototype .96·|Δo|', meaning: 'price of moving a tenth of production, either way' },
  leakCaptive: { value: 0.08, unit: 'per month', min: 0, max: 1, source: 'prototype', meaning: 'chance that a captive unit leaks an advance' },
  leakSupplier: { value: 0.24, unit: 'per month', min: 0, max: 1, source: 'prototype', meaning: 'chance that suppliers take over an advance' },
  hostLearning: { value: 0.15, unit: 'per month', min: 0, max: 1, source: 'play; essay 5', meaning: 'what a captive unit hears from the host’s firms' },
})
const HOST = CHANNELS.indexOf('host')

/**
 * Unit cost (home all-in at the start = 1) at a share of production abroad, for the world as it stands. mode 0 captive, 1 supplier.
 * @param home `homeCost` of the firm's region, for those who know it already
 */
export function unitCostAt(world: World, firm: number, share: number, host: number, mode: number, home = homeCost(world, world.region[firm], world.wage[world.region[firm]])): number {
  if (share <= 0 || host < 0) return home
  const labour = param(world, 'labour')
  const coordination = mode === 0
    ? param(world, 'captiveFixed') + param(world, 'captiveCurve') * share * share
    : param(world, 'supplierCurve') * share * share
  return (1 - share) * home + share * (1 - labour + labour * world.wage[host]) * param(world, 'farWage') + coordination
}

/** Unit cost of a firm that stands in region r and produces there, at a wage. */
export function homeCost(world: World, r: number, wage: number): number {
  const labour = param(world, 'labour')
  return 1 - labour + labour * wage + (world.setting.regions[r].kind === 'host' ? param(world, 'farFromMarket') : 0)
}

/** Production moves towards what is wanted. */
export function moveProduction(world: World, { n, q }: Scratch, events: EventBuffer): void {
  const { alive, offshoreShare, offshoreWanted, offshoreHost, offshoreMode } = world
  for (let i = 0; i < n; i++) {
    const gap = offshoreWanted[i] - offshoreShare[i]
    if (alive[i] === 0 || gap === 0) continue
    const host = offshoreHost[i]
    const step = Math.abs(gap) <= q.offshoreStep + 1e-9
    offshoreShare[i] = step ? offshoreWanted[i] : offshoreShare[i] + (gap > 0 ? q.offshoreStep : -q.offshoreStep)
    emit(events, gap > 0 ? KIND.offshored : KIND.broughtHome, i, -1, host, -1, -1, -1, offshoreShare[i], offshoreMode[i])
    if (offshoreShare[i] <= 0) { offshoreShare[i] = 0; offshoreHost[i] = -1 }
  }
}

/** Captive units, and firms that stand in a host region, hear what its firms can do. */
export function hearFromHosts(world: World, scratch: Scratch): void {
  const { alive, offshoreShare, offshoreHost, offshoreMode, region, level, hostLevel, hostAdvance, overlap } = world
  const { n, q, key0, key1, offers } = scratch
  const R = world.sizes.regions
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const settled = hostLevel[region[i] * F] >= 0
    const host = settled ? region[i] : offshoreMode[i] === 0 ? offshoreHost[i] : -1
    if (host < 0) continue
    const p = q.hostLearning * (settled ? 1 : Math.sqrt(offshoreShare[i]))
    if (chance(key0, key1, i, PURPOSE.hostLearn, host) >= p) continue
    // the unit looks for what helps most at home
    let f = -1
    for (let g = 0; g < F; g++) {
      if (hostAdvance[host * F + g] < 0 || hostLevel[host * F + g] <= level[i * F + g]) continue
      if (f < 0 || hostLevel[host * F + g] - level[i * F + g] > hostLevel[host * F + f] - level[i * F + f]) f = g
    }
    if (f >= 0) offer(offers, i, f, hostAdvance[host * F + f], hostLevel[host * F + f], -1, HOST, 0.4 + 0.6 * overlap[i * R + host])
  }
}
