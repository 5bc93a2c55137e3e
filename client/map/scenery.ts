/** What stands where nobody can settle: trees, one landmark a region (after its mark), and waves on the open sea. */
import type { Mark } from '../ui/regions.ts'
import { disc, ink, INK2, polygon, SEA, type Ctx } from './pen.ts'
import { bounds, inside } from './plan/polygon.ts'
import { draw, hashText } from './plan/seeded.ts'
import type { Box, MapPlan, Point, RegionPlan } from './plan/types.ts'

const SOFT = '#6F7B80'
const WOOD = '#DDE5CC'
const STONE = '#E9E2D2'

export function drawScenery(ctx: Ctx, r: RegionPlan, mark: Mark, u: number): void {
  const taken: Box[] = [{ x: r.gate.x - 26 * u, y: r.gate.y - 26 * u, w: 52 * u, h: 52 * u }]
  landmark(ctx, r, mark, u, taken)
  const seed = hashText(`${r.id} trees`)
  const wood = new Set<number>()
  for (let i = 0; i < 200 && wood.size < 12; i++) {
    const size = (10 + draw(seed, 900 + i) * 5) * u
    const at = within(r, seed, i)
    // a wood rather than single trees: the next one tries to stand beside the last
    const x = wood.size % 3 === 0 ? at.x : at.x
    if (!free(r, { x: x - size, y: at.y - size * 3, w: size * 2, h: size * 3.2 }, taken)) continue
    for (let k = 0; k < 3; k++) {
      const dx = (k - 1) * size * 1.1
      const dy = (draw(seed, 500 + i * 3 + k) - 0.3) * size * 0.8
      const box = { x: x + dx - size * 0.8, y: at.y + dy - size * 3, w: size * 1.6, h: size * 3 }
      if (k !== 1 && (draw(seed, 700 + i * 3 + k) < 0.45 || !free(r, box, taken))) continue
      tree(ctx, x + dx, at.y + dy, size * (0.8 + draw(seed, 800 + i * 3 + k) * 0.35))
    }
    taken.push({ x: x - size * 2, y: at.y - size * 3, w: size * 4, h: size * 3.4 })
    wood.add(i)
  }
}

/** Small waves where there is neither land nor a name. */
export function drawWaves(ctx: Ctx, plan: MapPlan, u: number): void {
  const s = 13 * u
  ctx.globalAlpha = 0.75
  for (let i = 0; i < 90; i++) {
    const x = draw(23, i * 2) * plan.width
    const y = draw(23, i * 2 + 1) * plan.height
    const wet = [[-3, -3], [3, -3], [3, 3], [-3, 3]].every(([dx, dy]) => plan.regions.every(r => !inside(r.coast, x + dx * s, y + dy * s)))
    if (!wet || plan.regions.some(r => x > r.label.x - s && x < r.label.x + r.label.w + s && y > r.label.y - s && y < r.label.y + r.label.h + s)) continue
    ctx.beginPath()
    ctx.moveTo(x - s, y)
    ctx.quadraticCurveTo(x - s / 2, y - s * 0.7, x, y)
    ctx.quadraticCurveTo(x + s / 2, y - s * 0.7, x + s, y)
    ink(ctx, Math.max(1.2, 2.4 * u), '#A9C2C6')
  }
  ctx.globalAlpha = 1
}

const within = (r: RegionPlan, seed: number, i: number): Point => ({ x: r.cell.x + draw(seed, i * 2) * r.cell.w, y: r.cell.y + draw(seed, i * 2 + 1) * r.cell.h })

/** Land, away from every spot a firm could take, from the name and what stands already. */
function free(r: RegionPlan, box: Box, taken: readonly Box[]): boolean {
  const { x, y, w, h } = box
  const m = r.pitch * 0.08
  if (![[0, 0], [w, 0], [0, h], [w, h], [w / 2, h]].every(([dx, dy]) => inside(r.coast, x + dx, y + dy + (dy > 0 ? m : -m)))) return false
  if ([...taken, r.label].some(b => x < b.x + b.w && x + w > b.x && y < b.y + b.h && y + h > b.y)) return false
  return r.parcels.every(p => p.spots.every(s => x > s.x + r.pitch * 0.46 || x + w < s.x - r.pitch * 0.46 || y > s.y + r.pitch * 0.1 || y + h < s.y - r.pitch * 0.72))
}

function tree(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x, y - r * 1.4)
  ink(ctx, Math.max(1, r * 0.16), SOFT)
  ctx.beginPath()
  ctx.ellipse(x, y - r * 1.9, r * 0.72, r, 0, 0, Math.PI * 2)
  ctx.fillStyle = WOOD
  ctx.fill()
  ink(ctx, Math.max(1, r * 0.13), SOFT)
}

function landmark(ctx: Ctx, r: RegionPlan, mark: Mark, u: number, taken: Box[]): void {
  if (mark === 'delta') { river(ctx, r, u); return }
  const drawn = LANDMARK[mark]
  const seed = hashText(`${r.id} landmark`)
  for (const size of [1, 0.75, 0.55]) {
    const w = drawn.w * u * size
    const h = drawn.h * u * size
    for (let i = 0; i < 120; i++) {
      const { x, y } = within(r, seed, i)
      const box = { x, y, w, h }
      if (!free(r, box, taken)) continue
      ctx.save()
      ctx.translate(x + w / 2, y + h)
      ctx.scale(u * size, u * size)
      drawn.draw(ctx)
      ctx.restore()
      taken.push(box)
      return
    }
  }
}

/** A river from the hills to the sea, with two arms; drawn under the parcels' edges. */
function river(ctx: Ctx, r: RegionPlan, u: number): void {
  const b = bounds(r.coast)
  const x = b.left + (b.right - b.left) * 0.5
  const top = r.label.y + r.label.h
  const fork = top + (b.bottom - top) * 0.62
  const arm = (to: number) => {
    ctx.beginPath()
    ctx.moveTo(x, fork)
    ctx.quadraticCurveTo(x + (to - x) * 0.3, fork + (b.bottom - fork) * 0.6, to, b.bottom + 20 * u)
  }
  const trunk = () => {
    ctx.beginPath()
    ctx.moveTo(x + 20 * u, top)
    ctx.bezierCurveTo(x - 30 * u, top + (fork - top) * 0.3, x + 34 * u, top + (fork - top) * 0.6, x, fork)
  }
  for (const [wide, colour] of [[15 * u, '#AFC7CB'], [10 * u, SEA]] as const) {
    for (const to of [x - (b.right - b.left) * 0.16, x + 10 * u, x + (b.right - b.left) * 0.17]) { arm(to); ink(ctx, wide * 0.8, colour) }
    trunk()
    ink(ctx, wide, colour)
  }
}

/** Landmarks in thousandths of the sheet, their foot at 0, 0. */
const LANDMARK: Record<Exclude<Mark, 'delta'>, { w: number; h: number; draw: (ctx: Ctx) => void }> = {
  anchor: { w: 40, h: 92, draw: ctx => {
    polygon(ctx, STONE, 2.4, [-18, 0], [18, 0], [15, -8], [-15, -8])
    polygon(ctx, '#FFFDF8', 2.4, [-12, -8], [12, -8], [8, -64], [-8, -64])
    for (const [from, to] of [[-20, -34], [-46, -60]] as const) polygon(ctx, '#C9A79A', 1.6, [-12 + (-from - 8) * 0.07, from], [12 - (-from - 8) * 0.07, from], [12 - (-to - 8) * 0.07, to], [-12 + (-to - 8) * 0.07, to])
    polygon(ctx, '#FFF1A6', 2, [-7, -64], [7, -64], [7, -76], [-7, -76])
    polygon(ctx, SOFT, 2, [-10, -76], [10, -76], [0, -88])
  } },
  mountains: { w: 120, h: 70, draw: ctx => {
    for (const [x, s] of [[-30, 0.8], [34, 0.7], [2, 1.1]] as const) {
      polygon(ctx, STONE, 2.2, [x - 34 * s, 0], [x - 4 * s, -58 * s], [x + 30 * s, 0])
      polygon(ctx, '#FFFDF8', 1.8, [x - 15 * s, -37 * s], [x - 4 * s, -58 * s], [x + 8 * s, -38 * s], [x, -32 * s], [x - 6 * s, -40 * s])
    }
  } },
  pick: { w: 78, h: 80, draw: ctx => {
    polygon(ctx, STONE, 2.2, [-36, 0], [-12, -26], [10, 0])
    ctx.beginPath()
    for (const [x0, x1] of [[4, 14], [32, 22], [10, 28], [26, 10]] as const) { ctx.moveTo(x0, 0); ctx.lineTo(x1, -58) }
    ink(ctx, 2.6, SOFT)
    disc(ctx, 18, -60, 12, '#FFFDF8', 2.4, INK2)
    disc(ctx, 18, -60, 3, SOFT, 0)
  } },
  crane: { w: 86, h: 70, draw: ctx => {
    for (const [x, y, c] of [[-36, 0, '#C8D9E4'], [-14, 0, STONE], [-26, -14, '#FFFDF8']] as const) polygon(ctx, c, 2, [x, y], [x + 20, y], [x + 20, y - 13], [x, y - 13])
    ctx.beginPath()
    ctx.moveTo(18, 0); ctx.lineTo(22, -56); ctx.moveTo(34, 0); ctx.lineTo(30, -56)
    ctx.moveTo(-8, -56); ctx.lineTo(42, -56); ctx.moveTo(-2, -56); ctx.lineTo(-2, -38); ctx.moveTo(26, -66); ctx.lineTo(-8, -56); ctx.moveTo(26, -66); ctx.lineTo(42, -56)
    ink(ctx, 2.6, SOFT)
  } },
  sun: { w: 90, h: 78, draw: ctx => {
    ctx.beginPath()
    ctx.moveTo(-44, 0)
    ctx.quadraticCurveTo(-20, -30, 6, -6)
    ctx.quadraticCurveTo(22, -24, 44, 0)
    ctx.closePath()
    ctx.fillStyle = '#EFE3C4'
    ctx.fill()
    ink(ctx, 2.2, SOFT)
    polygon(ctx, '#FFFDF8', 2.2, [-8, 0], [8, 0], [5, -34], [-5, -34])
    for (let k = 0; k < 4; k++) {
      ctx.save()
      ctx.translate(0, -36)
      ctx.rotate(0.5 + (k * Math.PI) / 2)
      polygon(ctx, '#FFFDF8', 1.8, [-2, 0], [-5, -30], [5, -30], [2, 0])
      ctx.restore()
    }
    disc(ctx, 0, -36, 3, SOFT, 0)
  } },
}
