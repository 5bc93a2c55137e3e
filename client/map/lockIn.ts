/** Lock-in: brown hatch that creeps up the land, and a lock. */
import { BROWN, box, ink, INK, traceCoast, type Ctx } from './pen.ts'
import { noise } from './plan/seeded.ts'
import { bounds } from './plan/polygon.ts'
import type { RegionPlan } from './plan/types.ts'
import { drawShore } from './regions.ts'

/** Hatch over the lower part of a region, up to its coast. */
export function drawHatch(ctx: Ctx, r: RegionPlan, hue: string, u: number): void {
  const b = bounds(r.coast)
  const top = b.top + (b.bottom - b.top) * 0.42
  ctx.save()
  traceCoast(ctx, r.coast)
  ctx.clip()
  ctx.beginPath()
  ctx.moveTo(b.left, b.bottom)
  for (let x = b.left; x <= b.right + 8; x += 8) ctx.lineTo(x, top + noise(5, x / (60 * u)) * 14 * u)
  ctx.lineTo(b.right, b.bottom)
  ctx.closePath()
  ctx.fillStyle = '#EFE0C8'
  ctx.fill()
  ink(ctx, Math.max(1.5, 2.4 * u), BROWN)
  ctx.clip()
  ctx.globalAlpha = 0.55
  const pitch = Math.max(7, 17 * u)
  ctx.beginPath()
  for (let x = b.left - (b.bottom - top); x < b.right; x += pitch) {
    ctx.moveTo(x, b.bottom)
    ctx.lineTo(x + (b.bottom - top) + 30 * u, top - 30 * u)
  }
  ink(ctx, pitch * 0.28, BROWN)
  ctx.globalAlpha = 1
  drawShore(ctx, r, hue, u)
  ctx.restore()
}

/** A padlock, about `s` px high, its middle at x, y. */
export function drawLock(ctx: Ctx, x: number, y: number, s: number): void {
  ctx.beginPath()
  ctx.arc(x, y - s * 0.12, s * 0.24, Math.PI, 0)
  ctx.moveTo(x - s * 0.24, y - s * 0.12)
  ctx.lineTo(x - s * 0.24, y + s * 0.1)
  ctx.moveTo(x + s * 0.24, y - s * 0.12)
  ctx.lineTo(x + s * 0.24, y + s * 0.1)
  ink(ctx, s * 0.17)
  ink(ctx, s * 0.07, '#D9C7A6')
  box(ctx, x - s * 0.38, y, s * 0.76, s * 0.5, s * 0.06, '#A9764A', s * 0.06)
  ctx.beginPath()
  ctx.arc(x, y + s * 0.2, s * 0.07, 0, Math.PI * 2)
  ctx.rect(x - s * 0.03, y + s * 0.2, s * 0.06, s * 0.18)
  ctx.fillStyle = INK
  ctx.fill()
}
