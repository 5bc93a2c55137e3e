/** Coasts: a region's outline grown from its cell. Neighbours share their border exactly. */
import type { Cell } from './cells.ts'
import { hashText, noise, warp } from './seeded.ts'
import type { Point } from './types.ts'

interface Corner { x: number; y: number; round: boolean }

/** Outline of a region, clockwise; `sheet` (px) is the shorter side of the map. */
export function coastOf(cell: Cell, sheet: number): Point[] {
  const { shared } = cell
  const gap = sheet * (cell.kind === 'home' ? 0.045 : 0.062)
  const left = cell.x + (shared.left ? 0 : gap)
  const right = cell.x + cell.w - (shared.right ? 0 : gap)
  const top = cell.y + (shared.top ? 0 : gap)
  const bottom = cell.y + cell.h - (shared.bottom ? 0 : gap)
  const corners: Corner[] = [
    { x: left, y: top, round: !shared.left && !shared.top },
    { x: right, y: top, round: !shared.right && !shared.top },
    { x: right, y: bottom, round: !shared.right && !shared.bottom },
    { x: left, y: bottom, round: !shared.left && !shared.bottom },
  ]
  const sides = [shared.top, shared.right, shared.bottom, shared.left]
  const short = Math.min(right - left, bottom - top)
  const radius = short * (cell.kind === 'home' ? 0.3 : 0.42)
  const seed = hashText(cell.id)
  const wobble = short * 0.042
  const wave = short * 0.2
  const points: Point[] = []
  for (let i = 0; i < 4; i++) {
    const a = corners[i]
    const b = corners[(i + 1) % 4]
    if (sides[i]) border(points, a, b, sheet)
    else shore(points, a, b, radius, { seed, side: i, wobble, wave })
    if (b.round) bend(points, b, i, radius, { seed, wobble, wave })
  }
  return points.map(p => warp(p, sheet))
}

interface Grain { seed: number; wobble: number; wave: number }
const STEP = 0.035

/** A straight side by the sea, roughened; the roughness dies away where a shared border begins. */
function shore(out: Point[], a: Corner, b: Corner, radius: number, g: Grain & { side: number }): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const ux = (b.x - a.x) / length
  const uy = (b.y - a.y) / length
  const from = a.round ? radius : 0
  const to = length - (b.round ? radius : 0)
  const steps = Math.max(2, Math.ceil((to - from) / (g.wave * STEP * 5)))
  for (let k = 0; k <= steps; k++) {
    const d = from + ((to - from) * k) / steps
    const calm = Math.min(a.round ? 1 : d / (g.wave * 0.8), b.round ? 1 : (length - d) / (g.wave * 0.8), 1)
    const x = a.x + ux * d
    const y = a.y + uy * d
    const n = rough(g, x, y) * Math.max(0, calm)
    out.push({ x: x + uy * n, y: y - ux * n })
  }
}

/** A rounded corner by the sea. */
function bend(out: Point[], c: Corner, side: number, radius: number, g: Grain): void {
  const turn = (side * Math.PI) / 2
  const ux = Math.cos(turn)
  const uy = Math.sin(turn)
  const ox = c.x - ux * radius - uy * radius
  const oy = c.y - uy * radius + ux * radius
  for (let k = 1; k < 20; k++) {
    const a = turn - Math.PI / 2 + (k / 20) * (Math.PI / 2)
    const nx = Math.cos(a)
    const ny = Math.sin(a)
    const x = ox + nx * radius
    const y = oy + ny * radius
    const n = rough(g, x, y)
    out.push({ x: x + nx * n, y: y + ny * n })
  }
}

/** Noise by place, so that it runs on smoothly from a side into a corner. */
const rough = (g: Grain, x: number, y: number): number =>
  g.wobble * (noise(g.seed, (x * 0.8 + y * 1.1) / g.wave) * 0.7 + noise(g.seed + 7, (x * 1.1 - y * 0.8) / (g.wave * 0.42)) * 0.42 + noise(g.seed + 3, (x - y) / (g.wave * 2.1)) * 0.8)

/** A border between two homes: depends on the line and the place along it only, so both sides draw the same. */
function border(out: Point[], a: Corner, b: Corner, sheet: number): void {
  const upright = Math.abs(a.x - b.x) < Math.abs(a.y - b.y)
  const wave = sheet * 0.11
  const amp = sheet * 0.016
  const seed = hashText(`${upright ? 'v' : 'h'}${Math.round(upright ? a.x : a.y)}`)
  const from = upright ? a.y : a.x
  const to = upright ? b.y : b.x
  const step = wave * 0.15
  // steps at whole multiples, whoever asks: two borders of different length still have the same points
  const first = to > from ? Math.floor(from / step) + 1 : Math.ceil(from / step) - 1
  const stops = [from]
  for (let k = first; to > from ? k * step < to : k * step > to; k += to > from ? 1 : -1) stops.push(k * step)
  for (const along of [...stops, to]) {
    const n = noise(seed, along / wave) * amp
    out.push(upright ? { x: a.x + n, y: along } : { x: along, y: a.y + n })
  }
}
