/**
 * The two boards of the podium. Firms that only bots ever held are left out; they are in the tables. Firms are ranked as on the boards of the
 * session (shared/session/boards.ts): by the value added since those who hold them took them over, whoever they are and wherever they stand.
 */
import type { WorldHistory } from './history.ts'
import { firmsAt } from './history.ts'

/** What the three simulated after-years came to, as `project` gives it. */
export interface Finale { /** k per firm slot */ values: Float64Array; /** per region, start = 100 */ prosperity: Float64Array }
export interface FirmPlace {
  firm: number
  /** 1 = first; equal values share a place */ place: number
  /** k: cash minus loan at the last month */ now: number
  /** k: the same after the after-years; null until they are known */ value: number | null
  /** k: `value` (or `now`, before it is known) less what it was worth when its holders took it over: what it is ranked by */ added: number
  /** share of the months in which students held it, 0..1 */ played: number
}
export interface RegionPlace { region: number; place: number; start: number; now: number; later: number | null }

export function firmBoard(w: WorldHistory, finale: Finale | null, bots = false): FirmPlace[] {
  const rows = firmsAt(w, w.months).filter(i => bots || w.students[i]).map(firm => {
    const at = w.months * w.firms + firm
    const now = w.firm.cash[at] - w.firm.loan[at]
    const value = finale ? finale.values[firm] : null
    return { firm, place: 0, now, value, added: (value ?? now) - (w.tookOver[firm] ?? 0), played: played(w, firm) }
  })
  return placed(rows, r => r.added)
}

export function regionBoard(w: WorldHistory, finale: Finale | null): RegionPlace[] {
  const rows = w.setting.regions.map((_, region) => ({
    region, place: 0, start: w.region.prosperity[region], now: w.region.prosperity[w.months * w.regions + region],
    later: finale ? finale.prosperity[region] : null,
  }))
  return placed(rows, r => r.later ?? r.now)
}

function placed<T extends { place: number }>(rows: T[], score: (row: T) => number): T[] {
  rows.sort((a, b) => score(b) - score(a))
  rows.forEach((row, i) => { row.place = i > 0 && score(rows[i - 1]) === score(row) ? rows[i - 1].place : i + 1 })
  return rows
}

function played(w: WorldHistory, firm: number): number {
  let months = 0, alive = 0
  for (let m = 0; m <= w.months; m++) {
    const at = m * w.firms + firm
    if (!w.firm.alive[at]) continue
    alive++
    if (!w.firm.bot[at]) months++
  }
  return alive ? months / alive : 0
}
