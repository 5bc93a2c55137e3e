/**
 * LABOUR MOBILITY
 * The essay, 4 (Saxenian & Hsu): long-distance learning works by "creating knowledge overlap through cross-organizational labor mobility". A
 * hire brings one tacit advance over any distance and builds overlap with where it came from; the rival loses nothing but its lead.
 *
 *   offer of the rival's practice in the field, ease 1, twice the usual gapScale; + hireOverlap of shared language with its region
 *   people change firms more easily than places (Breschi & Lissoni 2009): from another region one comes only with chance hireFar; asking in vain takes a
 *   quarter of hireEvery
 *   of several firms that hire from the same rival in a month one is drawn; the others get their money back
 * The price is booked by the decision; one can hire again after hireEvery months.
 */
import { chance, PURPOSE } from '../chance.ts'
import { CHANNELS, F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  hirePrice: { value: 20, unit: 'k', min: 0, max: 1000, source: 'play', meaning: 'price of hiring somebody away' },
  hireEvery: { value: 12, unit: 'months', min: 1, max: 60, source: 'play', meaning: 'months between two hires' },
  hireFar: { value: 0.4, unit: 'chance', min: 0, max: 1, source: 'play; Breschi & Lissoni 2009', meaning: 'how often somebody wanted from another region is willing to move' },
  hireOverlap: { value: 0.15, unit: '0..1', min: 0, max: 1, source: 'play; Saxenian & Hsu', meaning: 'language of the other’s region that a hire brings along' },
})
const MOBILITY = CHANNELS.indexOf('mobility')

export function mobility(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, hireFrom, hireField, hireWait, level, practice, region, overlap, oneOff } = world
  const { n, q, key0, key1, offers, chosen } = scratch
  const R = world.sizes.regions
  const luck = (i: number) => chance(key0, key1, i, PURPOSE.hire, hireFrom[i])
  chosen.fill(-1, 0, n)
  for (let i = 0; i < n; i++) {
    if (hireWait[i] > 0) hireWait[i]--
    const j = hireFrom[i]
    if (alive[i] === 1 && j >= 0 && (chosen[j] < 0 || luck(i) < luck(chosen[j]))) chosen[j] = i
  }
  for (let i = 0; i < n; i++) {
    const j = hireFrom[i]
    if (alive[i] === 0 || j < 0) continue
    const f = hireField[i]
    const willing = region[j] === region[i] || chance(key0, key1, i, PURPOSE.hireMoves, j) < q.hireFar
    if (chosen[j] === i && willing && practice[j * F + f] >= 0 && level[j * F + f] > level[i * F + f]) {
      offer(offers, i, f, practice[j * F + f], level[j * F + f], j, MOBILITY, 1)
      overlap[i * R + region[j]] = Math.min(1, overlap[i * R + region[j]] + q.hireOverlap)
      hireWait[i] = Math.floor(q.hireEvery)
      emit(events, KIND.hired, i, j, region[j], f, MOBILITY, practice[j * F + f])
    } else {
      oneOff[i] -= q.hirePrice
      // asking in vain takes its time, too
      if (!willing) hireWait[i] = Math.floor(q.hireEvery / 4)
      emit(events, KIND.hireFailed, i, j, region[j], f, MOBILITY)
    }
  }
  for (let i = 0; i < n; i++) { hireFrom[i] = -1; hireField[i] = -1 }
}
