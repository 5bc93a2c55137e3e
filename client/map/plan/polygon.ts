/** What one asks of a polygon. */
import type { Point } from './types.ts'

/** Even-odd test; a point on the edge may count as either. */
export function inside(polygon: readonly Point[], x: number, y: number): boolean {
  let within = false
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = polygon[i]
    const b = polygon[j]
    if ((a.y > y) !== (b.y > y) && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within
  }
  return within
}

/** The vertex nearest to a point. */
export function nearest(polygon: readonly Point[], x: number, y: number): Point {
  let best = polygon[0]
  let least = Infinity
  for (const p of polygon) {
    const d = (p.x - x) ** 2 + (p.y - y) ** 2
    if (d < least) { least = d; best = p }
  }
  return best
}

/** Bounding box as left, top, right, bottom. */
export function bounds(polygon: readonly Point[]): { left: number; top: number; right: number; bottom: number } {
  const b = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const p of polygon) {
    b.left = Math.min(b.left, p.x); b.right = Math.max(b.right, p.x)
    b.top = Math.min(b.top, p.y); b.bottom = Math.max(b.bottom, p.y)
  }
  return b
}
