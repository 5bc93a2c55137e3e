/** The ledger's single entries, read from the events: who gained what, when, through which channel, from whom. */
import { CHANNELS, F } from '../economy/dimensions.ts'
import { KIND, type EventBuffer } from '../economy/events.ts'
import type { WorldHistory } from './history.ts'

export interface Booking {
  month: number
  firm: number
  field: number
  channel: number
  /** row of `advances`, −1 for the floor's nameless levels */ advance: number
  /** firm it was learned from, −1: nobody in the class */ from: number
  /** levels gained */ amount: number
}
export const CHANNEL = Object.fromEntries(CHANNELS.map((c, i) => [c, i])) as Record<(typeof CHANNELS)[number], number>

/** Calls `take` for every entry in the order in which they were booked. The same object is used again: copy what you keep. */
export function eachBooking(w: WorldHistory, take: (b: Booking) => void): void {
  const b: Booking = { month: 0, firm: 0, field: 0, channel: 0, advance: -1, from: -1, amount: 0 }
  w.events.forEach((rows, i) => {
    b.month = i + 1
    for (let k = 0; k < rows.count; k++) {
      if (rows.kind[k] !== KIND.learned && rows.kind[k] !== KIND.made) continue
      b.firm = rows.firm[k]
      b.field = rows.field[k]
      b.channel = rows.kind[k] === KIND.made ? (rows.extra[k] === 1 ? CHANNEL.capability : CHANNEL.research) : rows.channel[k]
      b.advance = rows.advance[k]
      b.from = rows.other[k]
      b.amount = rows.amount[k]
      take(b)
    }
    floorRises(w, rows, b, take)
  })
}

/** A floor that rises is one row for all: whoever stood below it then gained what research and others had not brought in that month. */
function floorRises(w: WorldHistory, rows: EventBuffer, b: Booking, take: (b: Booking) => void): void {
  for (let k = 0; k < rows.count; k++) {
    if (rows.kind[k] !== KIND.floorRose) continue
    const field = rows.field[k], floor = rows.amount[k]
    for (let firm = 0; firm < w.firms; firm++) {
      const now = b.month * w.firms + firm, before = now - w.firms
      if (!w.firm.alive[before] || w.firm.levels[now * F + field] !== floor) continue
      const amount = floor - w.firm.levels[before * F + field] - booked(rows, firm, field)
      if (amount <= 0) continue
      b.firm = firm
      b.field = field
      b.channel = CHANNEL.floor
      b.advance = b.from = -1
      b.amount = amount
      take(b)
    }
  }
}
function booked(rows: EventBuffer, firm: number, field: number): number {
  let sum = 0
  for (let k = 0; k < rows.count; k++) {
    if (rows.firm[k] === firm && rows.field[k] === field && (rows.kind[k] === KIND.learned || rows.kind[k] === KIND.made)) sum += rows.amount[k]
  }
  return sum
}

/** All entries of one firm. */
export function bookingsOf(w: WorldHistory, firm: number): Booking[] {
  const found: Booking[] = []
  eachBooking(w, b => { if (b.firm === firm) found.push({ ...b }) })
  return found
}

/** Region in which a firm stood after a month, −1 when it did not exist. */
export function regionAt(w: WorldHistory, firm: number, month: number): number {
  return firm < 0 ? -1 : w.firm.region[month * w.firms + firm]
}

/** Whether two firms stood in the same region in a month. Moves come first in a month, so where they stand after it is where they met. */
export function near(w: WorldHistory, a: number, b: number, month: number): boolean {
  const here = regionAt(w, a, month)
  return here >= 0 && here === regionAt(w, b, month)
}
