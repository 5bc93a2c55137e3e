/** Ways between regions: trunks run straight or at 45° with round corners, lanes kept apart; ships curve over the sea. */
import type { PublicTrunk } from '../../../shared/view/types.ts'
import type { MapPlan, Point } from './types.ts'

export interface TrunkPlan { from: string; to: string; pipelines: number; width: number; /** dense enough to walk along */ path: Point[] }

/** Lines for all trunks; parallel ones get lanes of their own. `unit` = px of a thin trunk. */
export function trunkRoutes(plan: MapPlan, trunks: readonly PublicTrunk[], unit: number): TrunkPlan[] {
  const known = trunks.filter(t => t.pipelines > 0 && plan.region.has(t.from) && plan.region.has(t.to))
  const atGate = new Map<string, number>()
  return known.map((trunk, i) => {
    const a = plan.region.get(trunk.from)?.gate ?? { x: 0, y: 0 }
    const b = plan.region.get(trunk.to)?.gate ?? { x: 0, y: 0 }
    const width = unit * (trunk.pipelines >= 6 ? 1.9 : trunk.pipelines >= 3 ? 1.4 : 1)
    const upright = Math.abs(b.y - a.y) > Math.abs(b.x - a.x)
    const lane = nth(atGate, `${trunk.from} ${upright}`) + nth(atGate, `${trunk.to} ${upright}`)
    const offset = (lane % 2 === 0 ? 1 : -1) * Math.ceil(lane / 2) * unit * 1.5
    return { from: trunk.from, to: trunk.to, pipelines: trunk.pipelines, width, path: rounded(octilinear(a, b, upright, offset, 0.5 + ((i % 3) - 1) * 0.16), unit * 2.6) }
  })
}

function nth(counts: Map<string, number>, key: string): number {
  const n = counts.get(key) ?? 0
  counts.set(key, n + 1)
  return n
}

/** Straight, diagonal, straight; where there is no room for a diagonal of 45°, a steeper one. */
function octilinear(a: Point, b: Point, upright: boolean, offset: number, at: number): Point[] {
  const long = upright ? b.y - a.y : b.x - a.x
  const short = upright ? b.x - a.x : b.y - a.y
  const slant = Math.min(Math.abs(short - offset), Math.abs(long) * 0.8)
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

/** A ship's way from port to port, bent towards open water. */
export function seaRoute(plan: MapPlan, from: string, to: string): Point[] {
  const a = plan.region.get(from)?.port
  const b = plan.region.get(to)?.port
  if (!a || !b) return []
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const bend = 0.22
  const side = (plan.width / 2 - middle.x) * (b.y - a.y) - (plan.height / 2 - middle.y) * (b.x - a.x) >= 0 ? 1 : -1
  const c = { x: middle.x + side * (b.y - a.y) * bend, y: middle.y - side * (b.x - a.x) * bend }
  return Array.from({ length: 25 }, (_, i) => curve(a, c, b, i / 24))
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
