/** Ways between regions: trunks run straight or at 45° with round corners, lanes kept apart; ships curve over the sea. */
import type { PublicTrunk } from '../../../shared/view/types.ts'
import { inside, nearest } from './polygon.ts'
import type { MapPlan, Point } from './types.ts'

export interface TrunkPlan { from: string; to: string; pipelines: number; width: number; /** dense enough to walk along */ path: Point[] }

/** Lines for all trunks; parallel ones get lanes of their own. `unit` = px of a thin trunk. */
export function trunkRoutes(plan: MapPlan, trunks: readonly PublicTrunk[], unit: number): TrunkPlan[] {
  const known = trunks.filter(t => t.pipelines > 0 && plan.region.has(t.from) && plan.region.has(t.to))
  const laid: Point[][] = []
  return known.map(trunk => {
    const a = plan.region.get(trunk.from)?.gate ?? { x: 0, y: 0 }
    const b = plan.region.get(trunk.to)?.gate ?? { x: 0, y: 0 }
    const width = unit * (trunk.pipelines >= 6 ? 1.9 : trunk.pipelines >= 3 ? 1.4 : 1)
    let path: Point[] = []
    let least = Infinity
    for (const upright of [true, false]) for (const lane of [0, 1, -1, 2, -2]) for (const at of [0.5, 0.2, 0.8]) {
      const tried = octilinear(a, b, upright, lane * unit * 2.1, at)
      const price = priceOf(plan, trunk, tried, laid, unit)
      if (price < least) { least = price; path = tried }
    }
    laid.push(steps(path, unit))
    return { from: trunk.from, to: trunk.to, pipelines: trunk.pipelines, width, path: rounded(path, unit * 2.6) }
  })
}

/** A line cut into points `step` px apart. */
function steps(path: readonly Point[], step: number): Point[] {
  const out: Point[] = []
  for (let i = 1; i < path.length; i++) {
    const n = Math.max(1, Math.round(Math.hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y) / step))
    for (let k = 0; k < n; k++) out.push({ x: path[i - 1].x + ((path[i].x - path[i - 1].x) * k) / n, y: path[i - 1].y + ((path[i].y - path[i - 1].y) * k) / n })
  }
  return out
}

/** Length, and dearer over other regions' land, along other trunks, and round corners. */
function priceOf(plan: MapPlan, trunk: PublicTrunk, path: readonly Point[], laid: readonly Point[][], unit: number): number {
  const points = steps(path, unit)
  // corners cost, and a way back costs most: a line that turns twice says more than it knows
  let price = points.length * 1.2 + path.length * 5
  for (let i = 2; i < path.length; i++) {
    const [a, b, c] = [path[i - 2], path[i - 1], path[i]]
    const turn = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)
    price += turn < 0 ? 60 : 0
  }
  for (let i = 1; i < path.length; i++) price += (askew(path[i - 1], path[i]) * 3) / unit
  const own = plan.regions.filter(r => r.id === trunk.from || r.id === trunk.to)
  const foreign = plan.regions.filter(r => r.id !== trunk.from && r.id !== trunk.to)
  for (const p of points) {
    if (p.x < 0 || p.y < 0 || p.x > plan.width || p.y > plan.height) price += 20
    if (foreign.some(r => p.x > r.cell.x + r.cell.w * 0.08 && p.x < r.cell.x + r.cell.w * 0.92 && p.y > r.cell.y + r.cell.h * 0.08 && p.y < r.cell.y + r.cell.h * 0.92)) price += 3
    if (plan.regions.some(r => p.y > r.label.y && p.y < r.label.y + r.label.h && p.x > r.label.x && p.x < r.label.x + r.label.w)) price += 1.2
    if (own.some(r => inside(r.coast, p.x, p.y))) price += 1.4
    if (laid.some(other => other.some(q => Math.abs(q.x - p.x) < unit * 1.5 && Math.abs(q.y - p.y) < unit * 1.5))) price += 4
  }
  return price
}

/** px of a stretch that runs neither straight nor at 45°; 0 where it does. */
function askew(a: Point, b: Point): number {
  const x = Math.abs(b.x - a.x), y = Math.abs(b.y - a.y)
  const straight = Math.min(x, y) < 2 || Math.abs(x - y) < 2
  return straight ? 0 : Math.hypot(x, y)
}

/** Straight, diagonal, straight; where there is no room for a diagonal of 45°, a steeper one. */
function octilinear(a: Point, b: Point, upright: boolean, offset: number, at: number): Point[] {
  const long = upright ? b.y - a.y : b.x - a.x
  const short = upright ? b.x - a.x : b.y - a.y
  const slant = Math.min(Math.abs(short - offset), Math.abs(long))
  const first = (Math.abs(long) - slant) * at * Math.sign(long)
  const second = first + slant * Math.sign(long)
  const p = (l: number, s: number): Point => upright ? { x: a.x + s, y: a.y + l } : { x: a.x + l, y: a.y + s }
  const lead = Math.sign(long) * Math.min(Math.abs(offset), Math.abs(first))
  return [a, ...(offset === 0 ? [] : [p(lead, offset)]), p(first, offset), p(second, short), b]
}

/** Corners cut round: each becomes a small curve. */
function rounded(points: Point[], radius: number): Point[] {
  const out: Point[] = [points[0]]
  for (let i = 1; i < points.length - 1; i++) {
    const p = points[i]
    const before = towards(p, points[i - 1], radius)
    const after = towards(p, points[i + 1], radius)
    for (let k = 0; k <= 6; k++) out.push(curve(before, p, after, k / 6))
  }
  return [...out, points[points.length - 1]]
}

function towards(from: Point, to: Point, most: number): Point {
  const d = Math.hypot(to.x - from.x, to.y - from.y)
  const step = d === 0 ? 0 : Math.min(most, d / 2) / d
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step }
}

export function curve(a: Point, c: Point, b: Point, t: number): Point {
  const s = 1 - t
  return { x: s * s * a.x + 2 * s * t * c.x + t * t * b.x, y: s * s * a.y + 2 * s * t * c.y + t * t * b.y }
}

/** A ship's way from coast to coast, bent so that it crosses as little land as it can. */
export function seaRoute(plan: MapPlan, from: string, to: string): Point[] {
  const start = plan.region.get(from)
  const end = plan.region.get(to)
  if (!start || !end) return []
  const a = nearest(start.coast, end.centre.x, end.centre.y)
  const b = nearest(end.coast, start.centre.x, start.centre.y)
  let best: Point[] = []
  let least = Infinity
  for (const bend of [0.18, -0.18, 0.4, -0.4, 0.7, -0.7]) {
    const c = { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend }
    const path = Array.from({ length: 25 }, (_, i) => curve(a, c, b, i / 24))
    const land = path.filter(p => plan.regions.some(r => inside(r.coast, p.x, p.y))).length
    const outside = path.filter(p => p.x < 0 || p.y < 0 || p.x > plan.width || p.y > plan.height).length
    const price = land * 2 + outside * 2 + Math.abs(bend) * 4
    if (price < least) { least = price; best = path }
  }
  return best
}

/** Point at share t (0..1) of a line's length, and its direction in radians. */
export function along(path: readonly Point[], t: number): Point & { turn: number } {
  const lengths = path.slice(1).map((p, i) => Math.hypot(p.x - path[i].x, p.y - path[i].y))
  let left = lengths.reduce((s, l) => s + l, 0) * Math.min(1, Math.max(0, t))
  for (let i = 0; i < lengths.length; i++) {
    if (left <= lengths[i] || i === lengths.length - 1) {
      const f = lengths[i] === 0 ? 0 : left / lengths[i]
      const a = path[i]
      const b = path[i + 1]
      return { x: a.x + (b.x - a.x) * f, y: a.y + (b.y - a.y) * f, turn: Math.atan2(b.y - a.y, b.x - a.x) }
    }
    left -= lengths[i]
  }
  return { ...path[0], turn: 0 }
}
