/** Places on the two boards. Equal numbers share a place. */
import type { PublicFirm, PublicRegion, PublicView } from '../../../shared/view/types.ts'

export interface BoardRow<T> { place: number; row: T }

const shown = (r: PublicRegion): number => Math.round(r.prosperity)

/** Regions by prosperity as shown (whole points). */
export function regionBoard(view: PublicView): BoardRow<PublicRegion>[] {
  const sorted = [...view.regions].sort((a, b) => shown(b) - shown(a) || (a.id < b.id ? -1 : 1))
  return sorted.map(row => ({ place: 1 + view.regions.filter(r => shown(r) > shown(row)).length, row }))
}
/** Firms that have a place already, first one first. */
export function firmBoard(view: PublicView): BoardRow<PublicFirm>[] {
  return view.firms.flatMap(row => (row.rank === null ? [] : [{ place: row.rank, row }]))
    .sort((a, b) => a.place - b.place || (a.row.id < b.row.id ? -1 : 1))
}
/** The first rows, and one's own with its neighbours if it is further down; `gap` before a row that does not follow on. */
export function around<T>(rows: readonly BoardRow<T>[], own: (row: T) => boolean, top: number): (BoardRow<T> & { own: boolean; gap: boolean })[] {
  const mine = rows.findIndex(r => own(r.row))
  return rows.map((r, i) => ({ ...r, own: i === mine, i }))
    .filter(r => r.i < top || Math.abs(r.i - mine) <= 1 && mine >= 0)
    .map((r, k, kept) => ({ place: r.place, row: r.row, own: r.own, gap: k > 0 && kept[k - 1].i !== r.i - 1 }))
}
