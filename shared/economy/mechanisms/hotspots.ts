/**
 * NEW HOTSPOTS
 * The essay, 5: the spatial extension of learning "seems to go hand in hand with the formation of new hotspots of localized learning. That someone may
 * now do things better there ... does not imply that things could be done equally well anywhere."
 *
 *   leak     with leakCaptive · o or leakSupplier · o a month an advance of the offshoring firm is seen abroad, in a field drawn at random;
 *            taken over with exp(−(gap − 1)/gapScale); it then is the practice of the host's own firms; `carried` + 1
 *   climb    with hostClimb · carried/(carried + 6) · capability / (1 + above/steepness) the host's firms step ahead by themselves
 *   stock    the host's capability grows by hostStock for each leak (cumulative causation); `carried` fades by 1% a month
 *   hotspot  once Σ demand · (level − floor) of the host's firms, or the mean of two or more firms of the class there if better, is above hotspotAt,
 *            until it is below .7 · hotspotAt
 */
import { exp } from '../arithmetic.ts'
import { makeAdvance } from '../advances.ts'
import { chance, PURPOSE } from '../chance.ts'
import { F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { harderAbove } from './research.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  hostClimb: { value: 0.4, unit: 'per month', min: 0, max: 1, source: 'play; essay 5', meaning: 'how often able host firms take a step of their own' },
  hostStock: { value: 0.07, unit: 'stock', min: 0, max: 1, source: 'play', meaning: 'capability that a leak builds abroad' },
  hotspotAt: { value: 1.4, unit: 'levels', min: 0, max: 10, source: 'play', meaning: 'mean lead over the floor that makes a host a hotspot' },
})

export function leak(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, offshoreShare, offshoreHost, offshoreMode, level, practice, hostLevel, hostAdvance, carried, capability, floor } = world
  const { n, q, key0, key1 } = scratch
  for (let i = 0; i < n; i++) {
    const host = offshoreHost[i]
    if (alive[i] === 0 || host < 0) continue
    const p = (offshoreMode[i] === 0 ? q.leakCaptive : q.leakSupplier) * offshoreShare[i]
    if (chance(key0, key1, i, PURPOSE.leak, host) >= p) continue
    const f = Math.floor(chance(key0, key1, i, PURPOSE.leakField, host) * F)
    const h = host * F + f, a = practice[i * F + f]
    const gap = level[i * F + f] - Math.max(hostLevel[h], floor[f])
    if (a < 0 || gap <= 0 || chance(key0, key1, i, PURPOSE.leakField + 400, host) >= exp((1 - gap) / q.gapScale)) continue
    hostLevel[h] = level[i * F + f]
    hostAdvance[h] = a
    carried[h] += 1
    capability[h] = Math.min(2, capability[h] + q.hostStock)
    emit(events, KIND.leaked, i, -1, host, f, -1, a, gap, offshoreMode[i])
  }
}

/** Host regions climb by themselves, and become hotspots or fade. */
export function hotspots(world: World, scratch: Scratch, events: EventBuffer): void {
  const { hostLevel, hostAdvance, carried, capability, demand, floor, hotspot, level, alive, region } = world
  const { q, key0, key1, month, n, perRegion, regionStart } = scratch
  const R = world.sizes.regions
  perRegion.fill(0)
  for (let i = 0; i < n; i++) {
    if (alive[i] === 1 && hostLevel[region[i] * F] >= 0) for (let f = 0; f < F; f++) perRegion[region[i]] += demand[f] * (level[i * F + f] - floor[f])
  }
  for (let r = 0; r < R; r++) {
    if (hostLevel[r * F] < 0) continue
    let lead = 0
    for (let f = 0; f < F; f++) {
      const h = r * F + f
      if (carried[h] > 0) {
        const p = q.hostClimb * carried[h] / (carried[h] + 6) * capability[h] * harderAbove(q, Math.max(0, hostLevel[h] - floor[f]))
        if (chance(key0, key1, -1, PURPOSE.hostClimb, h) < p) {
          const a = makeAdvance(world, f, hostLevel[h] + 1, -1, r, month)
          if (a >= 0) { hostLevel[h] += 1; hostAdvance[h] = a }
        }
        carried[h] *= 0.99
      }
      lead += demand[f] * Math.max(0, hostLevel[h] - floor[f])
    }
    const settled = regionStart[r + 1] - regionStart[r]
    if (settled > 1) lead = Math.max(lead, perRegion[r] / settled)
    if (hotspot[r] === 0 && lead > q.hotspotAt) { hotspot[r] = 1; emit(events, KIND.hotspotRose, -1, -1, r) }
    else if (hotspot[r] === 1 && lead < 0.7 * q.hotspotAt) { hotspot[r] = 0; emit(events, KIND.hotspotFaded, -1, -1, r) }
  }
}
