/** Sea and land: contour lines, coasts, parcels, a few trees. Baked into one texture under everything else. */
import type { PublicView } from '../../shared/view/types.ts'
import { regionLook } from '../ui/regions.ts'
import { drawGlow, drawRays } from './hotspots.ts'
import { drawHatch } from './lockIn.ts'
import { CARD, disc, FIELD_GROUND, ink, INK2, LAND, RULE, SEA, SEA_LINE, traceCoast, type Ctx } from './pen.ts'
import { inside } from './plan/polygon.ts'
import { draw, hashText, warp } from './plan/seeded.ts'
import type { MapPlan, RegionPlan } from './plan/types.ts'

export function drawLand(ctx: Ctx, plan: MapPlan, view: PublicView): void {
  const u = Math.min(plan.width, plan.height) / 1000
  ctx.fillStyle = SEA
  ctx.fillRect(0, 0, plan.width, plan.height)
  contours(ctx, plan, u)
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
  scenery(ctx, r, u)
  if (state?.lockedIn) drawHatch(ctx, r, u)
  traceCoast(ctx, r.coast)
  ctx.globalAlpha = 0.5
  ink(ctx, 30 * u, look.hue)
  ctx.globalAlpha = 1
  ctx.restore()
  traceCoast(ctx, r.coast)
  ink(ctx, Math.max(2, 4 * u))
}

/** Parcels' borders: paths of a land colour with a fine edge, bent as the whole sheet is. */
function roads(ctx: Ctx, r: RegionPlan, sheet: number, u: number): void {
  if (r.parcels.length < 2) return
  ctx.fillStyle = LAND
  ctx.fillRect(r.cell.x - sheet * 0.1, r.cell.y - sheet * 0.1, r.cell.w + sheet * 0.2, r.cell.h + sheet * 0.2)
  const out = r.cell.w
  const left = Math.min(...r.parcels.map(p => p.box.x))
  const top = Math.min(...r.parcels.map(p => p.box.y))
  const right = Math.max(...r.parcels.map(p => p.box.x + p.box.w))
  const bottom = Math.max(...r.parcels.map(p => p.box.y + p.box.h))
  for (const { box } of r.parcels) {
    // outer parcels run on to the coast; only the paths between them are drawn
    const x = box.x <= left + 1 ? box.x - out : box.x
    const y = box.y <= top + 1 ? box.y - out : box.y
    const w = (box.x + box.w >= right - 1 ? box.x + box.w + out : box.x + box.w) - x
    const h = (box.y + box.h >= bottom - 1 ? box.y + box.h + out : box.y + box.h) - y
    const side = (ax: number, ay: number, bx: number, by: number) => Array.from({ length: 24 }, (_, k) => warp({ x: ax + ((bx - ax) * k) / 24, y: ay + ((by - ay) * k) / 24 }, sheet))
    traceCoast(ctx, [...side(x, y, x + w, y), ...side(x + w, y, x + w, y + h), ...side(x + w, y + h, x, y + h), ...side(x, y + h, x, y)])
    ctx.fillStyle = FIELD_GROUND
    ctx.fill()
    ctx.globalAlpha = 0.45
    ink(ctx, Math.max(1, 1.6 * u), RULE)
    ctx.globalAlpha = 1
  }
}

/** Trees where nobody can settle. */
function scenery(ctx: Ctx, r: RegionPlan, u: number): void {
  const seed = hashText(`${r.id} trees`)
  const spots = r.parcels.flatMap(p => p.spots)
  const label = r.label
  let planted = 0
  for (let i = 0; i < 160 && planted < 9; i++) {
    const x = r.cell.x + draw(seed, i * 2) * r.cell.w
    const y = r.cell.y + draw(seed, i * 2 + 1) * r.cell.h
    const margin = 26 * u
    const onLand = [[0, 0], [margin, 0], [-margin, 0], [0, margin], [0, -margin * 1.6]].every(([dx, dy]) => inside(r.coast, x + dx, y + dy))
    const free = spots.every(s => Math.abs(s.x - x) > r.pitch * 0.62 || y - s.y > r.pitch * 0.4 || s.y - y > r.pitch * 0.9)
    if (!onLand || !free || (y > label.y - margin && y < label.y + label.h + margin)) continue
    tree(ctx, x, y, (9 + draw(seed, 900 + i) * 4) * u)
    planted++
  }
}

function tree(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x, y - r * 1.6)
  ink(ctx, Math.max(1, r * 0.16), INK2)
  ctx.beginPath()
  ctx.ellipse(x, y - r * 2, r * 0.75, r, 0, 0, Math.PI * 2)
  ctx.fillStyle = '#DDE5CC'
  ctx.fill()
  ink(ctx, Math.max(1, r * 0.14), INK2)
}

/** A gate where trunks dock. */
export function drawGate(ctx: Ctx, x: number, y: number, hue: string, u: number): void {
  disc(ctx, x, y, 17 * u, CARD, Math.max(2, 5 * u))
  disc(ctx, x, y, 9 * u, hue, Math.max(1, 2 * u))
}
