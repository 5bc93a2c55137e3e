/** From the public view to places on a sheet: pure, deterministic, and calm (nobody moves because somebody else does). */
import type { PublicView } from '../../../shared/view/types.ts'
import { cellsFor } from './cells.ts'
import { coastOf } from './coast.ts'
import { parcelsOf, pitchFor, spotsOn, type Site } from './parcels.ts'
import { bounds, nearest } from './polygon.ts'
import { seatFirms } from './seats.ts'
import type { Box, FirmPlan, MapKind, MapPlan, Point, RegionPlan, Seats } from './types.ts'
import { unitsAbroad } from './units.ts'

export interface LayoutOptions {
  /** height of region names, px */ em: number
  /** who stood where before */ seats?: Seats
}
/** No house larger than this share of the sheet's shorter side. */
const MOST = 0.17

/** Everything that can be placed on a sheet of width × height px. Throws nothing; an empty view gives an empty plan. */
export function layout(view: PublicView, width: number, height: number, kind: MapKind, options: LayoutOptions): MapPlan {
  const sheet = Math.min(width, height)
  const seats = seatFirms(view, options.seats)
  const regions = cellsFor(view.regions, width, height, kind).map((cell): RegionPlan => {
    const known = view.regions.find(r => r.id === cell.id)
    const coast = coastOf(cell, sheet)
    const b = bounds(coast)
    // the name sits on the coast's upper edge, as far as the sheet goes
    const label = { x: b.left, y: Math.max(options.em * 0.12, b.top - options.em * 0.5), w: b.right - b.left, h: options.em * 1.75 }
    const parcels = parcelsOf(view.plots.filter(p => p.region === cell.id), ground(b, label), sheet * 0.012)
    const middle = { x: (b.left + b.right) / 2, y: (b.top + b.bottom) / 2 }
    return {
      id: cell.id, name: known?.name ?? cell.id, kind: cell.kind, cell, coast, label, parcels, pitch: 0,
      gate: middle, centre: { x: middle.x, y: (label.y + label.h + b.bottom) / 2 },
    }
  })
  dock(regions, { x: width / 2, y: height / 2 })
  spread(regions, seats, Math.min(...regions.map(r => Math.min(r.cell.w, r.cell.h))), sheet)
  const region = new Map(regions.map(r => [r.id, r]))
  const firms = placed(view, regions, seats)
  return { width, height, kind, em: options.em, regions, region, firms, units: unitsAbroad(view, region, firms), seats }
}

/** Ground for parcels: inside the coast's band, below the name. */
function ground(b: ReturnType<typeof bounds>, label: Box): Box {
  const side = (b.right - b.left) * 0.035
  const under = (b.bottom - b.top) * 0.045
  const top = label.y + label.h * 0.86
  return { x: b.left + side, y: top, w: b.right - b.left - side * 2, h: Math.max(b.bottom - under - top, (b.bottom - b.top) * 0.3) }
}

/** Gates look to the middle of the sheet. */
function dock(regions: RegionPlan[], middle: Point): void {
  const whole = regions.reduce((s, r) => ({ x: s.x + r.centre.x / regions.length, y: s.y + r.centre.y / regions.length }), { x: 0, y: 0 })
  for (const r of regions) {
    // not under the name
    const free = r.coast.filter(p => p.y > r.label.y + r.label.h * 1.15)
    r.gate = nearest(free.length > 0 ? free : r.coast, (whole.x + middle.x) / 2, (whole.y + middle.y) / 2)
  }
}

const siteOf = (r: RegionPlan, sheet: number): Site => ({ coast: r.coast, roof: r.label.y + r.label.h * 0.9, sheet })

/** One pitch for the whole map as far as it goes: where it is crowded houses are smaller, elsewhere at most half as large again. */
function spread(regions: RegionPlan[], seats: Seats, cell: number, sheet: number): void {
  if (regions.length === 0) return
  const lay = (r: RegionPlan): void => {
    for (const p of r.parcels) p.spots = spotsOn(p.box, r.pitch, siteOf(r, sheet))
  }
  const top = Math.min(sheet * MOST, cell * 0.36)
  for (const r of regions) {
    r.pitch = Math.min(top, ...r.parcels.map(p => pitchFor(p.box, seats.room.get(p.plot) ?? 1, top, siteOf(r, sheet))))
  }
  const least = Math.min(...regions.map(r => r.pitch))
  for (const r of regions) {
    r.pitch = Math.min(r.pitch, least * 1.5)
    lay(r)
    // a finer grid may fall less well on a bent parcel and hold one spot fewer: then finer still
    for (let i = 0; i < 40 && r.parcels.some(p => p.spots.length < (seats.room.get(p.plot) ?? 1)); i++) {
      r.pitch *= 0.94
      lay(r)
    }
  }
}

function placed(view: PublicView, regions: RegionPlan[], seats: Seats): Map<string, FirmPlan> {
  const parcels = new Map(regions.flatMap(r => r.parcels.map(p => [p.plot, { r, p }] as const)))
  const firms = new Map<string, FirmPlan>()
  for (const firm of view.firms) {
    const at = parcels.get(firm.plot)
    const spot = at?.p.spots[seats.spot.get(firm.id)?.spot ?? -1]
    if (at && spot) firms.set(firm.id, { id: firm.id, region: at.r.id, plot: firm.plot, pitch: at.r.pitch, x: spot.x, y: spot.y })
  }
  return firms
}
