/** Awards from real figures, each with the numbers that earned it. Only firms that students held can win one. */
import { F } from '../economy/dimensions.ts'
import { CHANNEL, eachBooking, near } from './bookings.ts'
import { firmsAt, type WorldHistory } from './history.ts'
import { pumpsOf } from './pumps.ts'

export const AWARDS = ['listener', 'pump', 'genius', 'mover', 'copied'] as const
/** `a` and `b` are the award's two figures, see `awardsOf`. */
export interface Award { award: (typeof AWARDS)[number]; firm: number; a: number; b: number }

interface Tally { near: number; teachers: Set<number>; own: number; others: number; firsts: number; copied: number; copiers: Set<number> }

/**
 * - listener: most levels learned from firms of its own region (a) from how many of them (b)
 * - pump: most levels that neighbours learned from what it brought in (a), having brought in b levels
 * - genius: most levels found by itself beyond those learned from others (a found, b learned), a > b
 * - mover: most often the first in the class at a new height (a times); b: levels it found itself
 * - copied: most levels that others learned from it (a), by how many firms (b)
 * Nobody gets an award for nothing (a = 0). Ties go to the firm with the greater advantage at the end.
 */
export function awardsOf(w: WorldHistory): Award[] {
  const t = tally(w)
  const pumped = new Map<number, { spread: number; brought: number }>()
  for (const p of pumpsOf(w).pumps) {
    const row = pumped.get(p.firm) ?? { spread: 0, brought: 0 }
    pumped.set(p.firm, { spread: row.spread + p.spread, brought: row.brought + p.brought })
  }
  const students = firmsAt(w, w.months).filter(i => w.students[i])
  const best = (award: Award['award'], score: (i: number) => number, a: (i: number) => number, b: (i: number) => number): Award[] => {
    const [first] = students.filter(i => score(i) > 0).sort((x, y) => score(y) - score(x)
      || w.firm.advantage[w.months * w.firms + y] - w.firm.advantage[w.months * w.firms + x] || x - y)
    return first === undefined ? [] : [{ award, firm: first, a: a(first), b: b(first) }]
  }
  return [
    ...best('listener', i => t[i].near, i => t[i].near, i => t[i].teachers.size),
    ...best('pump', i => pumped.get(i)?.spread ?? 0, i => pumped.get(i)?.spread ?? 0, i => pumped.get(i)?.brought ?? 0),
    ...best('genius', i => t[i].own - t[i].others, i => t[i].own, i => t[i].others),
    ...best('mover', i => t[i].firsts, i => t[i].firsts, i => t[i].own),
    ...best('copied', i => t[i].copied, i => t[i].copied, i => t[i].copiers.size),
  ]
}

function tally(w: WorldHistory): Tally[] {
  const rows: Tally[] = Array.from({ length: w.firms }, () => ({ near: 0, teachers: new Set(), own: 0, others: 0, firsts: 0, copied: 0, copiers: new Set() }))
  const top = new Int32Array(F)
  for (const i of firmsAt(w, 0)) for (let f = 0; f < F; f++) top[f] = Math.max(top[f], w.firm.levels[i * F + f])
  // two firms that reach a new height in the same month are both first: only heights of months before count
  let month = 0
  const rising = new Int32Array(F)
  eachBooking(w, b => {
    if (b.month !== month) { month = b.month; for (let f = 0; f < F; f++) top[f] = Math.max(top[f], rising[f]) }
    const row = rows[b.firm]
    if (b.from < 0 && (b.channel === CHANNEL.research || b.channel === CHANNEL.capability)) {
      row.own += b.amount
      const level = b.advance >= 0 ? w.advances.level[b.advance] : 0
      if (level > top[b.field]) row.firsts++
      rising[b.field] = Math.max(rising[b.field], level)
    } else if (b.channel !== CHANNEL.floor) row.others += b.amount
    if (b.from < 0) return
    rows[b.from].copied += b.amount
    rows[b.from].copiers.add(b.firm)
    if (near(w, b.firm, b.from, b.month)) { row.near += b.amount; row.teachers.add(b.from) }
  })
  return rows
}
