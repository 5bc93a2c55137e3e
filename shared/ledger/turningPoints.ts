/** A firm's path: where it began, and what changed its course, each with what neighbours taught it before and after. */
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { EVENT_KINDS, readEvents, type WorldEvent } from '../economy/events.ts'
import { eachBooking, near, regionAt } from './bookings.ts'
import type { WorldHistory } from './history.ts'

export type TurningKind = 'founded' | 'moved' | 'pipeline' | 'offshored' | 'broughtHome' | 'hired' | 'unlearned' | 'debt' | 'end'
export interface TurningPoint {
  kind: TurningKind
  /** month after which it was so; 0 = the start */ month: number
  /** partner, or −1 */ other: number
  /** region where, or −1 */ region: number
  field: number
  /** offshored, broughtHome: share abroad, 0..1 · pipeline: levels that came · debt: k · others 0 */ amount: number
  /** levels a year learned from firms of one's region, in up to two years before and after */ before: number
  after: number
}

const KINDS: Partial<Record<WorldEvent['kind'], TurningKind>> = {
  arrived: 'moved', pipelineOpened: 'pipeline', offshored: 'offshored', broughtHome: 'broughtHome',
  hired: 'hired', unlearned: 'unlearned', debtBegan: 'debt',
}
/** What changes a firm's course more comes first when there is no room for all. */
const WEIGHT: Record<TurningKind, number> = { founded: 9, end: 9, moved: 5, offshored: 4, broughtHome: 4, debt: 3, pipeline: 2, unlearned: 2, hired: 1 }

/** At most `most` points in the order of time; the start and the end are always among them. */
export function turningPoints(w: WorldHistory, firm: number, most = 7): TurningPoint[] {
  const learned = learnedNear(w, firm)
  const perYear = (from: number, to: number): number => {
    const a = Math.max(1, from), b = Math.min(w.months, to)
    let sum = 0
    for (let m = a; m <= b; m++) sum += learned[m]
    return b >= a ? sum * MONTHS_PER_YEAR / (b - a + 1) : 0
  }
  const point = (kind: TurningKind, month: number, rest: Partial<TurningPoint> = {}): TurningPoint => ({
    kind, month, other: -1, region: regionAt(w, firm, month), field: -1, amount: 0,
    before: perYear(month - 23, month), after: perYear(month + 1, month + 24), ...rest,
  })
  const start = firstMonth(w, firm)
  const found = [point('founded', start)]
  let run: TurningPoint | null = null, step = 0
  for (const e of ownEvents(w, firm)) {
    const kind = KINDS[e.kind]
    if (!kind) continue
    const other = e.firm === firm ? e.other : e.firm
    if (kind === 'offshored' || kind === 'broughtHome') {
      // production moves a tenth at a time: one turning point for a run of steps in one direction
      if (run && run.kind === kind && run.region === e.region && e.month - step <= MONTHS_PER_YEAR) run.amount = e.amount
      else found.push(run = point(kind, e.month, { region: e.region, amount: e.amount }))
      step = e.month
    } else if (kind === 'pipeline') {
      found.push(point(kind, e.month, { other, region: regionAt(w, other, e.month), amount: camePiped(w, firm, other) }))
    } else found.push(point(kind, e.month, { other, field: e.field, amount: e.amount }))
  }
  found.push(point('end', w.months))
  return found.map((p, i) => ({ p, i })).sort((a, b) => weight(b.p) - weight(a.p) || a.i - b.i).slice(0, most)
    .sort((a, b) => a.p.month - b.p.month || a.i - b.i).map(x => x.p)
}
const weight = (p: TurningPoint): number => WEIGHT[p.kind] + (p.kind === 'pipeline' ? Math.min(p.amount, 9) / 3 : 0)

/** Levels learned from firms of the same region, by month (index = month). */
export function learnedNear(w: WorldHistory, firm: number): Float64Array {
  const months = new Float64Array(w.months + 1)
  eachBooking(w, b => { if (b.firm === firm && b.from >= 0 && near(w, firm, b.from, b.month)) months[b.month] += b.amount })
  return months
}

/** Month in which the firm first stood on the map: 0, or the month it was founded. */
export function firstMonth(w: WorldHistory, firm: number): number {
  for (let m = 0; m <= w.months; m++) if (w.firm.alive[m * w.firms + firm]) return m
  return 0
}

function ownEvents(w: WorldHistory, firm: number): WorldEvent[] {
  const wanted = new Set(EVENT_KINDS.flatMap((k, i) => (KINDS[k] ? [i] : [])))
  return w.events.flatMap((rows, i) => {
    let any = false
    for (let k = 0; k < rows.count && !any; k++) any = wanted.has(rows.kind[k]) && (rows.firm[k] === firm || rows.other[k] === firm)
    if (!any) return []
    return readEvents(rows, i + 1).filter(e => KINDS[e.kind] && (e.firm === firm || (e.other === firm && e.kind === 'pipelineOpened')))
  })
}

function camePiped(w: WorldHistory, firm: number, other: number): number {
  let levels = 0
  eachBooking(w, b => { if (b.firm === firm && b.from === other && !near(w, firm, other, b.month)) levels += b.amount })
  return levels
}
