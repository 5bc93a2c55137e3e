/**
 * LOCALIZED CAPABILITIES
 * The essay, 2: a region's knowledge base, institutions, skills and factors "enhance learning"; with the firms they attract they
 * reinforce each other (cumulative causation); globalization erodes some of them, yet "there will always be" differences (5, second point).
 * Of the neighbourhood effects (3.3) two belong here: *environmental selection* (what fits the place grows, the rest withers) and
 * *local pressure* (good rivals next door make one try harder).
 *
 *   help of capability for research   h = capabilityHelp · stock + localPressure · (mean advantage of the local firms − own, between 0 and 1)
 *   stock moves by  stockPace · (target − stock),
 *   target = kept + stockReach · m/(m + 1.5) · crowd/(crowd + 4), m = mean levels of the local firms above the floor, crowd = their number
 *
 *   what counts of a stock = mean over the regions + apart · (stock − mean), 0 at least, apart = remainder + (1 − remainder)/globalization: the further globalization
 *   goes, the less of what sets regions apart is left, never nothing (so for institutions, too)
 *
 * kept = remainder · start: the part of the first endowment that never goes. Stocks lie between 0 and 2.
 * For exchange the chance to understand a local offer is times 1 + capabilityExchange · stock; what was understood only for that reason is booked here too.
 */
import { clamp } from '../arithmetic.ts'
import { F } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  capabilityHelp: { value: 0.9, unit: 'factor', min: 0, max: 3, source: 'play; prototype .8', meaning: 'how much a full stock of localized capability adds to research' },
  capabilityExchange: { value: 0.2, unit: 'factor', min: 0, max: 2, source: 'play; essay 2', meaning: 'how much a full stock helps to understand what is met locally' },
  localPressure: { value: 0.8, unit: 'factor', min: 0, max: 1, source: 'play; essay 3.3', meaning: 'how much better rivals in the region spur research' },
  stockPace: { value: 0.02, unit: 'per month', min: 0, max: 0.5, source: 'play; essay 2', meaning: 'how fast regional stocks grow or wither' },
  stockReach: { value: 1.2, unit: 'stock', min: 0, max: 2, source: 'play', meaning: 'stock that many able local firms can sustain' },
  remainder: { value: 0.25, unit: 'share', min: 0, max: 1, source: 'play; essay 5, second point', meaning: 'part of the first endowment that nothing levels' },
})

/** What localized capability adds to the chance of research, as a share of it. */
export function capabilityHelp(world: World, scratch: Scratch, i: number, r: number, f: number): number {
  const { q } = scratch
  return q.capabilityHelp * stockThatCounts(world, scratch, r, f) + q.localPressure * world.pressure[i]
}

/** A stock as far as it sets the region apart: what the others have got hold of meanwhile counts no longer. */
function stockThatCounts({ capability }: World, { apart, meanStock }: Scratch, r: number, f: number): number {
  const own = capability[r * F + f]
  return apart === 1 ? own : Math.max(0, meanStock[f] + apart * (own - meanStock[f]))
}

/** How far differences between regions still count: 1 today, less where globalization has gone further, never less than the remainder. */
export const apartAt = (q: Values): number => q.remainder + (1 - q.remainder) / Math.max(q.globalization, 0.1)

/** The factor by which localized capability helps to understand something met in region r. */
export const exchangeHelp = (world: World, scratch: Scratch, r: number, f: number): number => 1 + scratch.q.capabilityExchange * stockThatCounts(world, scratch, r, f)

/** Stocks follow what local firms do; pressure follows who is ahead. */
export function growCapability(world: World, scratch: Scratch): void {
  const { capability, capabilityStart, level, floor, region, alive, advantage, pressure } = world
  const { n, q, regionStart, perRegion, perRegionField } = scratch
  const R = world.sizes.regions
  perRegionField.fill(0); perRegion.fill(0)
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const r = region[i]
    perRegion[r] += advantage[i]
    for (let f = 0; f < F; f++) perRegionField[r * F + f] += level[i * F + f] - floor[f]
  }
  for (let r = 0; r < R; r++) {
    const firms = regionStart[r + 1] - regionStart[r]
    const crowd = firms / (firms + 4)
    for (let f = 0; f < F; f++) {
      const mean = firms === 0 ? 0 : perRegionField[r * F + f] / firms
      const target = q.remainder * capabilityStart[r * F + f] + q.stockReach * crowd * mean / (mean + 1.5)
      const k = r * F + f
      capability[k] = clamp(capability[k] + q.stockPace * (target - capability[k]), 0, 2)
    }
  }
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const r = region[i]
    const firms = regionStart[r + 1] - regionStart[r]
    // a firm is pressed by how far the local mean is ahead of it, not by counting every rival
    const behind = firms > 1 ? perRegion[r] / firms - advantage[i] : 0
    pressure[i] = clamp(behind, 0, 1)
  }
}
