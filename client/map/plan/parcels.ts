/** Plots as parcels of a region, and the spots on them where firms can stand. */
import { inside } from './polygon.ts'
import { draw, hashText, warp } from './seeded.ts'
import type { Box, ParcelPlan, Point } from './types.ts'

/** Cuts a box into as many parcels as there are plots, always across the longer side, never quite evenly. */
export function parcelsOf(plots: readonly { id: string; name: string }[], box: Box, road: number): ParcelPlan[] {
  if (plots.length === 0) return []
  if (plots.length === 1) return [{ plot: plots[0].id, name: plots[0].name, box, spots: [] }]
  const half = Math.ceil(plots.length / 2)
  const share = half / plots.length + (draw(hashText(plots[0].id), plots.length) - 0.5) * 0.08
  const wide = box.w > box.h * 1.15
  const cut = (wide ? box.w : box.h) * share
  const first = wide ? { ...box, w: cut - road / 2 } : { ...box, h: cut - road / 2 }
  const second = wide
    ? { ...box, x: box.x + cut + road / 2, w: box.w - cut - road / 2 }
    : { ...box, y: box.y + cut + road / 2, h: box.h - cut - road / 2 }
  return [...parcelsOf(plots.slice(0, half), first, road), ...parcelsOf(plots.slice(half), second, road)]
}

/** Height of a row against its pitch: buildings may hide a part of the row behind. */
export const ROW = 0.66

/** What limits where houses stand. */
export interface Site { coast: readonly Point[]; /** lower edge of the region's name, px */ roof: number; /** shorter side of the map, px */ sheet: number }

/** Spots of a grid of this pitch that lie on the parcel, on land, and below the name, the middle first. */
export function spotsOn(box: Box, pitch: number, { coast, roof, sheet }: Site): Point[] {
  const rise = pitch * ROW
  const columns = Math.floor(box.w / pitch)
  const rows = Math.floor(box.h / rise)
  const spots: Point[] = []
  const middle = warp({ x: box.x + box.w / 2, y: box.y + box.h / 2 }, sheet)
  // neighbours beside each other rather than behind each other
  const far = (p: Point) => (p.x - middle.x) ** 2 + 2.2 * (p.y - middle.y) ** 2
  const cy = box.y + box.h / 2
  const spare = box.w - columns * pitch
  for (let r = 0; r < rows; r++) {
    // every other row is shifted where there is room, as houses stand in gaps
    const shift = spare * (r % 2 === 0 ? 0.25 : 0.75)
    for (let c = 0; c < columns; c++) {
      const { x, y } = warp({ x: box.x + shift + (c + 0.5) * pitch, y: cy + (r - (rows - 1) / 2) * rise + rise * 0.36 }, sheet)
      if (y - pitch * TALL >= roof && onLand(coast, x, y, pitch * 0.5, rise * 0.8)) spots.push({ x, y })
    }
  }
  return spots.sort((a, b) => far(a) - far(b) || a.y - b.y || a.x - b.x)
}
/** Whether a house stands on land with its corners and, where a bay is narrower than the house, with its middle. */
const onLand = (coast: readonly Point[], x: number, y: number, half: number, deep: number): boolean =>
  [x - half, x, x + half].every(at => inside(coast, at, y) && inside(coast, at, y - deep))
/** Height of most houses against the pitch; a tower looks a little over the edge of a name behind it. */
const TALL = 0.76

/** The largest pitch, at most `most`, at which a parcel has `need` spots. */
export function pitchFor(box: Box, need: number, most: number, site: Site): number {
  let pitch = most
  for (let i = 0; i < 90; i++) {
    if (spotsOn(box, pitch, site).length >= need) return pitch
    pitch *= 0.94
  }
  return pitch
}
