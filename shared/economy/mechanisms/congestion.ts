/**
 * CONGESTION
 * Beyond the essay (which speaks of high-cost regions, 2): crowding drives rents and wages up; and a leader who settles among rivals is watched by
 * all of them (horizontal.ts), so that it teaches more than it learns (Shaver & Flyer).
 *
 *   rent → start · (1 + crowdRent · (firms/slots)²)      wage → start · (1 + crowdWage · (firms/slots − 1/2)₊ + carriedWage · production carried here)
 *   production carried here = Σ shares of the firms that produce here, per firm of the class; both move by crowdPace a month
 */
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  crowdRent: { value: 1, unit: 'factor', min: 0, max: 10, source: 'play', meaning: 'how much rents rise when a region is full' },
  crowdWage: { value: 0.12, unit: 'factor', min: 0, max: 2, source: 'play', meaning: 'how much wages rise when a region is full' },
  carriedWage: { value: 0.7, unit: 'factor', min: 0, max: 5, source: 'play; essay 5: convergence', meaning: 'how much host wages rise with the production carried there' },
  crowdPace: { value: 0.05, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how fast rents and wages follow' },
})

export function congestion(world: World, { n, q, regionStart, perRegion }: Scratch): void {
  const { alive, offshoreShare, offshoreHost, wage, rent, setting } = world
  perRegion.fill(0)
  let firms = 0
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    firms++
    if (offshoreHost[i] >= 0) perRegion[offshoreHost[i]] += offshoreShare[i]
  }
  for (let r = 0; r < wage.length; r++) {
    const { wage: wage0, rent: rent0 } = setting.regions[r]
    const slots = world.slots[r]
    const full = slots > 0 ? (regionStart[r + 1] - regionStart[r]) / slots : 0
    rent[r] += q.crowdPace * (rent0 * (1 + q.crowdRent * full * full) - rent[r])
    wage[r] += q.crowdPace * (wage0 * (1 + q.crowdWage * Math.max(0, full - 0.5) + q.carriedWage * perRegion[r] / Math.max(1, firms)) - wage[r])
  }
}
