/** "Where did you learn that?": levels by channel for a firm, a region or the class, month by month. The parts add up to the whole. */
import { C } from '../economy/dimensions.ts'
import { eachBooking, near } from './bookings.ts'
import { firmsAt, type WorldHistory } from './history.ts'

export type Who = { firm: number } | { region: number } | 'class'

/** The firms meant, as they stood at `month`. A region's firms are those that stand there then, wherever they learned before. */
export function group(w: WorldHistory, who: Who, month = w.months): number[] {
  if (who === 'class') return firmsAt(w, month)
  if ('firm' in who) return [who.firm]
  return firmsAt(w, month).filter(i => w.firm.region[month * w.firms + i] === who.region)
}

/** Levels held at `month` by channel, added over `firms`. Length C. */
export function held(w: WorldHistory, firms: readonly number[], month = w.months): number[] {
  const parts = Array.from({ length: C }, () => 0)
  for (const i of firms) for (let c = 0; c < C; c++) parts[c] += w.firm.ledger[(month * w.firms + i) * C + c]
  return parts
}

/** Levels held at `month`, all fields together, added over `firms`: what the parts of `held` must add up to. */
export function total(w: WorldHistory, firms: readonly number[], month = w.months): number {
  const F = w.firm.levels.length / w.firm.alive.length
  let sum = 0
  for (const i of firms) for (let f = 0; f < F; f++) sum += w.firm.levels[(month * w.firms + i) * F + f]
  return sum
}

/** Mean per firm by channel for each month 0..months: [month][channel]. Firms that do not exist yet count as holding nothing. */
export function overTime(w: WorldHistory, firms: readonly number[]): number[][] {
  const n = firms.length || 1
  return Array.from({ length: w.months + 1 }, (_, month) => held(w, firms, month).map(v => v / n))
}

/** Levels gained in the months from+1..to by channel, added over `firms`. */
export function gained(w: WorldHistory, firms: readonly number[], from: number, to: number): number[] {
  const before = held(w, firms, from)
  return held(w, firms, to).map((v, c) => v - before[c])
}

/** Levels learned from other firms of the class, by channel: from those in one's own region, and from elsewhere. */
export function nearAndFar(w: WorldHistory, firms: readonly number[]): { near: number[]; far: number[] } {
  const wanted = new Set(firms)
  const counts = { near: Array.from({ length: C }, () => 0), far: Array.from({ length: C }, () => 0) }
  eachBooking(w, b => {
    if (b.from < 0 || !wanted.has(b.firm)) return
    counts[near(w, b.firm, b.from, b.month) ? 'near' : 'far'][b.channel] += b.amount
  })
  return counts
}

/** Who taught a firm, or whom it taught: partner, levels, and the channel most used; most first. */
export interface Tie { firm: number; levels: number; channel: number; near: boolean }
export function teachers(w: WorldHistory, firm: number): Tie[] { return ties(w, b => (b.firm === firm ? b.from : -1), firm) }
export function taught(w: WorldHistory, firm: number): Tie[] { return ties(w, b => (b.from === firm ? b.firm : -1), firm) }

function ties(w: WorldHistory, partner: (b: { firm: number; from: number }) => number, self: number): Tie[] {
  const rows = new Map<number, { byChannel: number[]; near: number; levels: number }>()
  eachBooking(w, b => {
    const other = partner(b)
    if (other < 0) return
    let row = rows.get(other)
    if (!row) rows.set(other, row = { byChannel: Array.from({ length: C }, () => 0), near: 0, levels: 0 })
    row.byChannel[b.channel] += b.amount
    row.levels += b.amount
    if (near(w, self, other, b.month)) row.near += b.amount
  })
  return [...rows].map(([other, row]) => ({
    firm: other, levels: row.levels, channel: row.byChannel.indexOf(Math.max(...row.byChannel)), near: row.near * 2 >= row.levels,
  })).sort((a, b) => b.levels - a.levels || a.firm - b.firm)
}
