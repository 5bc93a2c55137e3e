/**
 * UBIQUITIFICATION
 * The essay, 2: globalization "actively converts previously rare and valuable localized factors into ubiquities". Tacit when young, an advance is
 * codified with age, the faster the more firms hold it and the more was carried abroad; at last everybody has it for nothing.
 *
 *   progress of a field's floor a month = globalization / floorMonths · (1.3 − .6 · tacit) · (1 + heldWeight · mean levels of the firms above the floor
 *                                         + carriedWeight · carried / (carried + 10)), at most 1 / floorAtLeast
 *   at 1 the floor rises by a level: firms below it gain the level (channel `floor`), firms at it use what everybody has
 */
import { C, CHANNELS, F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  globalization: { value: 1, unit: 'factor', min: 0, max: 5, source: 'play', meaning: 'how fast the world makes everything available everywhere' },
  floorMonths: { value: 24, unit: 'months', min: 6, max: 400, source: 'play; prototype 40', meaning: 'months in which a level becomes common if few hold it' },
  floorAtLeast: { value: 3, unit: 'months', min: 1, max: 100, source: 'play; prototype 14', meaning: 'months that it takes at the least' },
  heldWeight: { value: 0.6, unit: 'factor', min: 0, max: 5, source: 'play', meaning: 'how much faster it goes for each level that firms hold above the floor on average' },
  carriedWeight: { value: 0.8, unit: 'factor', min: 0, max: 5, source: 'play', meaning: 'how much faster it goes when much was carried abroad' },
})
const FLOOR = CHANNELS.indexOf('floor')

export function ubiquity(world: World, { n, q, gainedBy }: Scratch, events: EventBuffer): void {
  const { alive, level, practice, ledger, floor, codified, tacit, carried, hostLevel, hostAdvance } = world
  const R = world.sizes.regions
  for (let f = 0; f < F; f++) {
    let firms = 0, above = 0, abroad = 0
    for (let i = 0; i < n; i++) if (alive[i] === 1) { firms++; above += level[i * F + f] - floor[f] }
    for (let r = 0; r < R; r++) abroad += carried[r * F + f]
    if (above === 0) continue
    const pace = q.globalization / q.floorMonths * (1.3 - 0.6 * tacit[f]) * (1 + q.heldWeight * above / firms + q.carriedWeight * abroad / (abroad + 10))
    codified[f] += Math.min(pace, 1 / q.floorAtLeast)
    if (codified[f] < 1) continue
    codified[f] -= 1
    floor[f]++
    emit(events, KIND.floorRose, -1, -1, -1, f, FLOOR, -1, floor[f])
    for (let i = 0; i < n; i++) {
      if (alive[i] === 0) continue
      const k = i * F + f
      if (level[k] > floor[f]) continue
      if (level[k] < floor[f]) {
        ledger[k * C + FLOOR] += floor[f] - level[k]
        level[k] = floor[f]
        gainedBy[k] = FLOOR
      }
      practice[k] = -1
    }
    for (let r = 0; r < R; r++) {
      const h = r * F + f
      if (hostLevel[h] >= 0 && hostLevel[h] <= floor[f]) { hostLevel[h] = floor[f]; hostAdvance[h] = -1 }
    }
  }
}
