/**
 * Rivals at equal attention: all firms lay the same tokens on watching and mingling; each watches two others drawn from the whole world, new
 * ones every year, so that attention owes nothing to distance. Counted is what i took over from j by sight or talk (channels
 * `horizontal` and `social`) in months in which i watched j, by where j stood.
 */
import { WATCH_SLOTS } from '../../../shared/economy/dimensions.ts'
import type { World } from '../../../shared/economy/world.ts'
import { draws } from '../kit/draws.ts'
import { CH, eachLearned, firmsOf, lab, playLab, type Tokens } from '../kit/lab.ts'

export const PLACES = ['plot', 'region', 'elsewhere'] as const
export interface Counts { months: Record<(typeof PLACES)[number], number>; levels: Record<(typeof PLACES)[number], number> }

const WATCHING: Tokens = [3, 5, 2, 0, 0]

/** Eight years of that world. `before` may hold something each month. */
export function watchEverybody(seed: string, firms = 18, before: (w: World) => void = () => {}): Counts {
  const months = { plot: 0, region: 0, elsewhere: 0 }, levels = { plot: 0, region: 0, elsewhere: 0 }
  const u = draws(`watch ${seed}`)
  const w = lab({ seed, firms, tokens: () => WATCHING, place: i => ({ region: i % 3, plot: Math.floor(i / 9) }) })
  const place = (i: number, j: number) => (w.plot[i] === w.plot[j] ? 'plot' : w.region[i] === w.region[j] ? 'region' : 'elsewhere')
  playLab(w, 96, {
    before: (world, month) => {
      before(world)
      if (month % 12 === 0) for (const i of firmsOf(w)) drawTwo(w, i, u)
      for (let k = 0; k < firms * WATCH_SLOTS; k++) months[place(Math.floor(k / WATCH_SLOTS), w.watch[k])]++
    },
    after: events => eachLearned(events, l => {
      if ((l.channel === CH.horizontal || l.channel === CH.social) && watches(w, l.firm, l.other)) levels[place(l.firm, l.other)] += l.amount
    }),
  })
  return { months, levels }
}

/** Two others: one of the region (else too few near ones would be drawn), one of anywhere. */
function drawTwo(w: World, i: number, u: () => number): void {
  const others = firmsOf(w).filter(j => j !== i), near = others.filter(j => w.region[j] === w.region[i])
  const first = near[Math.floor(u() * near.length)], rest = others.filter(j => j !== first)
  w.watch[i * WATCH_SLOTS] = first
  w.watch[i * WATCH_SLOTS + 1] = rest[Math.floor(u() * rest.length)]
}

function watches(w: World, i: number, j: number): boolean {
  for (let s = 0; s < WATCH_SLOTS; s++) if (w.watch[i * WATCH_SLOTS + s] === j) return true
  return false
}

/** The counts of several worlds, added up. */
export function adding(parts: readonly Counts[]): Counts {
  const total: Counts = { months: { plot: 0, region: 0, elsewhere: 0 }, levels: { plot: 0, region: 0, elsewhere: 0 } }
  for (const part of parts) for (const p of PLACES) { total.months[p] += part.months[p]; total.levels[p] += part.levels[p] }
  return total
}
/** As a sample. */
export const toSample = (c: Counts, prefix = ''): Record<string, number> =>
  Object.fromEntries(PLACES.flatMap(p => [[`${prefix}${p} months`, c.months[p]], [`${prefix}${p} levels`, c.levels[p]]]))
