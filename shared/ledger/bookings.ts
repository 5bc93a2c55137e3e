/** The ledger's single entries, read from the events: who gained what, when, through which channel, from whom. */
import { CHANNELS } from '../economy/dimensions.ts'
import { KIND } from '../economy/events.ts'
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
    for (let k = 0; k < rows.count; k++) {
      if (rows.kind[k] !== KIND.learned && rows.kind[k] !== KIND.made) continue
      b.month = i + 1
      b.firm = rows.firm[k]
      b.field = rows.field[k]
      b.channel = rows.kind[k] === KIND.made ? (rows.extra[k] === 1 ? CHANNEL.capability : CHANNEL.research) : rows.channel[k]
      b.advance = rows.advance[k]
      b.from = rows.other[k]
      b.amount = rows.amount[k]
      take(b)
    }
  })
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
