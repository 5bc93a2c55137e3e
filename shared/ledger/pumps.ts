/**
 * Who pumped the buzz: an advance that a firm brought in from outside its region (pipeline, fair, hire, community,
 * host unit), and that neighbours then took over from it, or from each other, was pumped in by that firm
 * (essay, section 4: pipelines "pump" news into the milieu).
 */
import { C } from '../economy/dimensions.ts'
import { CHANNEL, eachBooking, near, regionAt } from './bookings.ts'
import type { WorldHistory } from './history.ts'

/** Channels by which knowledge crosses into a region. */
export const AFAR: readonly number[] = [CHANNEL.pipeline, CHANNEL.fair, CHANNEL.community, CHANNEL.mobility, CHANNEL.host]

export interface Pump {
  firm: number
  /** region it pumped into */ region: number
  /** levels it brought in itself */ brought: number
  /** levels that neighbours learned locally from what it brought in */ spread: number
  /** the latter by the channel through which it had come in (length C) */ byChannel: number[]
}
export interface RegionFlow {
  region: number
  /** levels learned from firms of the same region */ local: number
  /** of these: what a neighbour had brought in from outside */ pumped: number
  /** levels brought in from outside */ brought: number
  /** where it had come from: levels by region of origin, −1 = from nobody in the class */ origins: Map<number, number>
}
export interface Pumps { pumps: Pump[]; regions: RegionFlow[] }

interface Root { firm: number; region: number; channel: number }

/** Follows every advance through the months `from`+1..`to` (default: all) and books what was learned locally to whoever brought it in. */
export function pumpsOf(w: WorldHistory, from = 0, to = w.months): Pumps {
  const roots = new Map<number, Root>()
  const pumps = new Map<string, Pump>()
  const regions: RegionFlow[] = Array.from({ length: w.regions }, (_, region) => ({ region, local: 0, pumped: 0, brought: 0, origins: new Map() }))
  const pump = (firm: number, region: number): Pump => {
    const key = `${firm}/${region}`
    let row = pumps.get(key)
    if (!row) pumps.set(key, row = { firm, region, brought: 0, spread: 0, byChannel: Array.from({ length: C }, () => 0) })
    return row
  }
  const key = (firm: number, advance: number) => advance * w.firms + firm
  eachBooking(w, b => {
    if (b.advance < 0 || b.month > to) return
    const region = regionAt(w, b.firm, b.month), counts = b.month > from
    if (region < 0) return
    const local = b.from >= 0 && near(w, b.firm, b.from, b.month)
    if (local) {
      const root = roots.get(key(b.from, b.advance))
      if (root && root.region === region) roots.set(key(b.firm, b.advance), root)
      if (!counts) return
      regions[region].local += b.amount
      if (root && root.region === region && root.firm !== b.firm) {
        regions[region].pumped += b.amount
        const row = pump(root.firm, region)
        row.spread += b.amount
        row.byChannel[root.channel] += b.amount
      }
    } else if (b.from >= 0 || AFAR.includes(b.channel)) {
      roots.set(key(b.firm, b.advance), { firm: b.firm, region, channel: b.channel })
      if (!counts) return
      regions[region].brought += b.amount
      pump(b.firm, region).brought += b.amount
      const origin = b.from >= 0 ? regionAt(w, b.from, b.month) : w.advances.region[b.advance]
      regions[region].origins.set(origin, (regions[region].origins.get(origin) ?? 0) + b.amount)
    }
  })
  return { pumps: [...pumps.values()].sort((a, b) => b.spread - a.spread || b.brought - a.brought || a.firm - b.firm || a.region - b.region), regions }
}
