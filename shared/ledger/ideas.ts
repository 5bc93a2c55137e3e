/** The life of an idea: who made an advance, who took it over from whom, when, how, and when everybody had it. */
import { F } from '../economy/dimensions.ts'
import { CHANNEL, eachBooking, near, regionAt } from './bookings.ts'
import type { WorldHistory } from './history.ts'

export interface Step {
  month: number
  firm: number
  /** region the learner stood in */ region: number
  /** −1: nobody in the class */ from: number
  channel: number
  /** taken over from a firm of the same region */ near: boolean
}
export interface Idea {
  advance: number
  field: number
  level: number
  /** −1: nobody in the class */ maker: number
  /** where and when it was made; month −1: before the session */ region: number
  month: number
  /** channel it was first booked to (research, capability, customers ...) */ channel: number
  /** month in which everybody had it, or null */ floorMonth: number | null
  /** in the order of learning; without the maker */ steps: Step[]
}

/** Month in which the floor of `field` reached `level`, or null. */
export function floorReached(w: WorldHistory, field: number, level: number): number | null {
  for (let m = 0; m <= w.months; m++) if (w.field.floor[m * F + field] >= level) return m
  return null
}

/** How many firms took over each advance, by its row. */
export function takers(w: WorldHistory): Int32Array {
  const counts = new Int32Array(w.advances.count)
  eachBooking(w, b => { if (b.advance >= 0 && b.from >= 0) counts[b.advance]++ })
  return counts
}

/** The life of one advance. Throws when there is no such row. */
export function ideaOf(w: WorldHistory, advance: number): Idea {
  const a = w.advances
  if (advance < 0 || advance >= a.count) throw new RangeError(`there is no advance ${advance}`)
  const steps: Step[] = []
  let channel = CHANNEL.initial
  eachBooking(w, b => {
    if (b.advance !== advance) return
    if (b.firm === a.maker[advance] && b.from < 0) { channel = b.channel; return }
    steps.push({ month: b.month, firm: b.firm, region: regionAt(w, b.firm, b.month), from: b.from, channel: b.channel, near: near(w, b.firm, b.from, b.month) })
  })
  return {
    advance, field: a.field[advance], level: a.level[advance], maker: a.maker[advance], region: a.region[advance], month: a.month[advance], channel,
    floorMonth: floorReached(w, a.field[advance], a.level[advance]), steps,
  }
}

/** Advances worth telling: made in the session, taken over most often, those that crossed regions first. Best first. */
export function tellingIdeas(w: WorldHistory, most = 12): number[] {
  const reach = new Map<number, Set<number>>()
  const counts = takers(w)
  eachBooking(w, b => {
    if (b.advance < 0) return
    let regions = reach.get(b.advance)
    if (!regions) reach.set(b.advance, regions = new Set())
    regions.add(regionAt(w, b.firm, b.month))
  })
  const score = (a: number) => counts[a] + 3 * ((reach.get(a)?.size ?? 1) - 1)
  return [...reach.keys()].filter(a => w.advances.month[a] > 0 && counts[a] > 0)
    .sort((a, b) => score(b) - score(a) || a - b).slice(0, most)
}
