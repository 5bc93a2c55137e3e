/** A hotspot rises: glow over its land, rays over its coast, a crane. */
import { GLOW, ink, INK, polygon, YOU, type Ctx } from './pen.ts'
import type { RegionPlan } from './plan/types.ts'

/** Warm light on the land; the caller clips to its coast. */
export function drawGlow(ctx: Ctx, r: RegionPlan): void {
  const reach = Math.max(r.cell.w, r.cell.h) * 0.52
  const light = ctx.createRadialGradient(r.centre.x, r.centre.y, reach * 0.08, r.centre.x, r.centre.y, reach)
  light.addColorStop(0, GLOW)
  light.addColorStop(0.55, 'rgba(255,214,115,.75)')
  light.addColorStop(1, 'rgba(255,214,115,0)')
  ctx.fillStyle = light
  ctx.fillRect(r.cell.x, r.cell.y, r.cell.w, r.cell.h)
}

/** Short rays that look out from under the coast. */
export function drawRays(ctx: Ctx, r: RegionPlan, u: number): void {
  ctx.beginPath()
  for (let i = 0; i < r.coast.length; i += 14) {
    const p = r.coast[i]
    const dx = p.x - r.centre.x
    const dy = p.y - r.centre.y
    const d = Math.hypot(dx, dy)
    ctx.moveTo(p.x + (dx / d) * 9 * u, p.y + (dy / d) * 9 * u)
    ctx.lineTo(p.x + (dx / d) * 30 * u, p.y + (dy / d) * 30 * u)
  }
  ink(ctx, Math.max(2.5, 6 * u), '#C58A12')
}

/** A crane, `s` px high, standing at x, y. */
export function drawCrane(ctx: Ctx, x: number, y: number, s: number): void {
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

/** Arrow upwards, `s` px high, its foot at x, y. */
export function drawRising(ctx: Ctx, x: number, y: number, s: number): void {
  polygon(ctx, YOU, Math.max(1.5, s * 0.05), [x - s * 0.2, y], [x + s * 0.2, y], [x + s * 0.2, y - s * 0.5], [x + s * 0.44, y - s * 0.5], [x, y - s], [x - s * 0.44, y - s * 0.5], [x - s * 0.2, y - s * 0.5])
}
