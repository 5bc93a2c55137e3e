/** Sea and land: contour lines, coasts, parcels, what grows there. Baked into one texture under everything else. */
import type { PublicView } from '../../shared/view/types.ts'
import { regionLook } from '../ui/regions.ts'
import { drawGlow, drawRays } from './hotspots.ts'
import { CARD, disc, FIELD_GROUND, ink, LAND, RULE, SEA, SEA_LINE, traceCoast, type Ctx } from './pen.ts'
import { warp } from './plan/seeded.ts'
import { drawScenery, drawWaves } from './scenery.ts'
import type { Box, MapPlan, Point, RegionPlan } from './plan/types.ts'

export function drawLand(ctx: Ctx, plan: MapPlan, view: PublicView): void {
  const u = Math.min(plan.width, plan.height) / 1000
  ctx.fillStyle = SEA
  ctx.fillRect(0, 0, plan.width, plan.height)
  contours(ctx, plan, u)
  drawWaves(ctx, plan, u)
  for (const r of plan.regions) if (view.regions.find(v => v.id === r.id)?.hotspot) drawRays(ctx, r, u)
  for (const r of plan.regions) region(ctx, r, view, u)
}

/** Depth lines around all land together: wide strokes, then the same a little narrower in the sea's colour. */
function contours(ctx: Ctx, plan: MapPlan, u: number): void {
  for (let ring = 4; ring >= 1; ring--) {
    const reach = ring * 22 * u
    for (const [width, colour] of [[reach * 2 + 3 * u, SEA_LINE], [reach * 2, SEA]] as const) {
      for (const r of plan.regions) { traceCoast(ctx, r.coast); ink(ctx, width, colour) }
    }
  }
}

function region(ctx: Ctx, r: RegionPlan, view: PublicView, u: number): void {
  const state = view.regions.find(v => v.id === r.id)
  const look = regionLook(view.regions, r.id)
  ctx.save()
  traceCoast(ctx, r.coast)
  ctx.fillStyle = FIELD_GROUND
  ctx.fill()
  ctx.clip()
  roads(ctx, r, u * 1000, u)
  if (state?.hotspot) drawGlow(ctx, r)
  drawScenery(ctx, r, look.mark, u)
  ctx.restore()
  drawShore(ctx, r, look.hue, u)
}

/** The coast: a band in the region's hue inside it, and its ink edge. */
export function drawShore(ctx: Ctx, r: RegionPlan, hue: string, u: number): void {
  ctx.save()
  traceCoast(ctx, r.coast)
  ctx.clip()
  ctx.globalAlpha = 0.55
  ink(ctx, 34 * u, hue)
  ctx.restore()
  traceCoast(ctx, r.coast)
  ink(ctx, Math.max(2, 4 * u))
}

/** Parcels' borders: paths of a land colour with a fine edge, bent as the whole sheet is. */
function roads(ctx: Ctx, r: RegionPlan, sheet: number, u: number): void {
  if (r.parcels.length < 2) return
  ctx.fillStyle = LAND
  ctx.fillRect(r.cell.x - sheet * 0.1, r.cell.y - sheet * 0.1, r.cell.w + sheet * 0.2, r.cell.h + sheet * 0.2)
  for (const { box } of r.parcels) {
    traceCoast(ctx, parcelEdge(r, box, sheet))
    ctx.fillStyle = FIELD_GROUND
    ctx.fill()
    ctx.globalAlpha = 0.45
    ink(ctx, Math.max(1, 1.6 * u), RULE)
    ctx.globalAlpha = 1
  }
}

/** A parcel's edge. Outer parcels run on beyond the coast: only the paths between parcels are seen. */
export function parcelEdge(r: RegionPlan, box: Box, sheet: number): Point[] {
  const out = r.cell.w
  const left = Math.min(...r.parcels.map(p => p.box.x))
  const top = Math.min(...r.parcels.map(p => p.box.y))
  const right = Math.max(...r.parcels.map(p => p.box.x + p.box.w))
  const bottom = Math.max(...r.parcels.map(p => p.box.y + p.box.h))
  const x = box.x <= left + 1 ? box.x - out : box.x
  const y = box.y <= top + 1 ? box.y - out : box.y
  const w = (box.x + box.w >= right - 1 ? box.x + box.w + out : box.x + box.w) - x
  const h = (box.y + box.h >= bottom - 1 ? box.y + box.h + out : box.y + box.h) - y
  const side = (ax: number, ay: number, bx: number, by: number) => Array.from({ length: 24 }, (_, k) => warp({ x: ax + ((bx - ax) * k) / 24, y: ay + ((by - ay) * k) / 24 }, sheet))
  return [...side(x, y, x + w, y), ...side(x + w, y, x + w, y + h), ...side(x + w, y + h, x, y + h), ...side(x, y + h, x, y)]
}

/** A gate where trunks dock. */
export function drawGate(ctx: Ctx, x: number, y: number, hue: string, u: number): void {
  disc(ctx, x, y, 17 * u, CARD, Math.max(2, 5 * u))
  disc(ctx, x, y, 9 * u, hue, Math.max(1, 2 * u))
}
