/** A hotspot rises: glow over its land, rays over its coast, a crane. */
import type { RegionLook } from '../ui/regions.ts'
import { GLOW, ink, INK, LIT, polygon, YOU, type Ctx } from './pen.ts'
import type { RegionPlan } from './plan/types.ts'

/** Warm light on the land; the caller clips to its coast. */
export function drawGlow(ctx: Ctx, r: RegionPlan): void {
  const reach = Math.max(r.cell.w, r.cell.h) * 0.52
  const light = ctx.createRadialGradient(r.centre.x, r.centre.y, reach * 0.08, r.centre.x, r.centre.y, reach)
  light.addColorStop(0, GLOW)
  light.addColorStop(0.55, 'rgba(255,214,115,.75)')
  light.addColorStop(1, 'rgba(255,214,115,0)')
  ctx.fillStyle = light
  ctx.fillRect(r.cell.x - reach * 0.2, r.cell.y - reach * 0.2, r.cell.w + reach * 0.4, r.cell.h + reach * 0.4)
}

/** Short rays that look out from under the coast. */
export function drawRays(ctx: Ctx, r: RegionPlan, u: number): void {
  ctx.beginPath()
  for (let i = 0; i < 30; i++) {
    const turn = (i / 30) * Math.PI * 2
    const p = r.coast.reduce((best, q) => towards(q, r.centre, turn) > towards(best, r.centre, turn) ? q : best)
    const d = Math.hypot(p.x - r.centre.x, p.y - r.centre.y)
    const ux = (p.x - r.centre.x) / d
    const uy = (p.y - r.centre.y) / d
    ctx.moveTo(p.x + ux * 12 * u, p.y + uy * 12 * u)
    ctx.lineTo(p.x + ux * 36 * u, p.y + uy * 36 * u)
  }
  ink(ctx, Math.max(2.5, 7 * u), '#C58A12')
}

/** How nearly a point lies in a direction, seen from `from`: 1 = exactly. */
const towards = (p: { x: number; y: number }, from: { x: number; y: number }, turn: number): number =>
  ((p.x - from.x) * Math.cos(turn) + (p.y - from.y) * Math.sin(turn)) / Math.hypot(p.x - from.x, p.y - from.y)

/** A crane, `s` px high, standing at x, y. */
function drawCrane(ctx: Ctx, x: number, y: number, s: number): void {
  const edge = Math.max(1.2, s * 0.022)
  ctx.beginPath()
  for (const dx of [-0.045, 0.045]) { ctx.moveTo(x + dx * s, y); ctx.lineTo(x + dx * s, y - s * 0.86) }
  for (let k = 0; k < 6; k++) {
    ctx.moveTo(x - 0.045 * s, y - k * s * 0.14)
    ctx.lineTo(x + 0.045 * s, y - (k + 1) * s * 0.14)
  }
  ink(ctx, edge)
  polygon(ctx, YOU, edge, [x - s * 0.2, y - s * 0.8], [x + s * 0.62, y - s * 0.8], [x + s * 0.62, y - s * 0.86], [x - s * 0.2, y - s * 0.86])
  ctx.beginPath()
  ctx.moveTo(x - s * 0.18, y - s * 0.86)
  ctx.lineTo(x, y - s)
  ctx.lineTo(x + s * 0.5, y - s * 0.86)
  ctx.moveTo(x + s * 0.5, y - s * 0.8)
  ctx.lineTo(x + s * 0.5, y - s * 0.5)
  ink(ctx, edge)
  polygon(ctx, INK, 0, [x - s * 0.2, y - s * 0.8], [x - s * 0.1, y - s * 0.8], [x - s * 0.1, y - s * 0.7], [x - s * 0.2, y - s * 0.7])
  polygon(ctx, YOU, edge, [x + s * 0.46, y - s * 0.5], [x + s * 0.54, y - s * 0.5], [x + s * 0.54, y - s * 0.42], [x + s * 0.46, y - s * 0.42])
}

/** The skyline of a rising region: towers in its hue with lit windows, a crane over them, and an arrow. Fills w × h px, foot at the bottom. */
export function drawSkyline(ctx: Ctx, w: number, h: number, look: RegionLook): void {
  const edge = Math.max(1.4, h * 0.022)
  drawCrane(ctx, w * 0.62, h * 0.99, h * 0.98)
  const towers = [[0.3, 0.14, 0.5], [0.46, 0.15, 0.76], [0.76, 0.15, 0.62], [0.62, 0.16, 0.42], [0.9, 0.1, 0.34]] as const
  for (const [x, wide, high] of towers) {
    const left = (x - wide / 2) * w
    const top = h * (1 - high)
    const deep = w * 0.03
    polygon(ctx, look.side, edge, [left + wide * w, h * 0.99], [left + wide * w + deep, h * 0.96], [left + wide * w + deep, top - deep], [left + wide * w, top])
    polygon(ctx, look.roof, edge, [left, top], [left + deep, top - deep], [left + wide * w + deep, top - deep], [left + wide * w, top])
    polygon(ctx, look.hue, edge, [left, h * 0.99], [left + wide * w, h * 0.99], [left + wide * w, top], [left, top])
    ctx.fillStyle = LIT
    const pane = wide * w * 0.2
    for (let y = top + pane; y < h - pane * 2; y += pane * 2) for (const c of [0.22, 0.58]) ctx.fillRect(left + wide * w * c, y, pane, pane)
  }
  drawRising(ctx, w * 0.14, h * 0.98, h * 0.72)
}

/** Arrow upwards, `s` px high, its foot at x, y. */
function drawRising(ctx: Ctx, x: number, y: number, s: number): void {
  polygon(ctx, YOU, Math.max(1.5, s * 0.05), [x - s * 0.2, y], [x + s * 0.2, y], [x + s * 0.2, y - s * 0.5], [x + s * 0.44, y - s * 0.5], [x, y - s], [x - s * 0.44, y - s * 0.5], [x - s * 0.2, y - s * 0.5])
}
