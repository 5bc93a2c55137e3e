/** Trunks: all pipelines between two regions as one line, as wide as there are many; docked at a gate a region. */
import type { PublicView } from '../../shared/view/types.ts'
import { regionLook } from '../ui/regions.ts'
import { ink, trace, type Ctx } from './pen.ts'
import { along, type TrunkPlan } from './plan/routes.ts'
import type { MapPlan } from './plan/types.ts'
import { drawGate } from './regions.ts'
import { DEPTH, gone, lookOf, swell, type Playing, type Theatre } from './theatre.ts'

export function drawTrunks(ctx: Ctx, plan: MapPlan, view: PublicView, trunks: readonly TrunkPlan[], u: number): void {
  for (const t of [...trunks].sort((a, b) => b.width - a.width)) {
    trace(ctx, t.path, false)
    ink(ctx, t.width + Math.max(3, 5 * u))
    ink(ctx, t.width, '#FFF8E6')
  }
  const docked = new Set(trunks.flatMap(t => [t.from, t.to]))
  for (const r of plan.regions) if (docked.has(r.id)) drawGate(ctx, r.gate.x, r.gate.y, regionLook(view.regions, r.id).hue, u)
}

/** A drop that flows along a trunk, in the hue of the region it comes from; no field: that would tell what was learned. */
export function drawDrop(ctx: Ctx, r: number, hue: string): void {
  ctx.translate(r * 1.5, r * 1.5)
  ctx.beginPath()
  ctx.moveTo(r * 1.25, 0)
  ctx.quadraticCurveTo(r * 0.4, -r * 0.8, -r * 0.4, -r * 0.8)
  ctx.arc(-r * 0.4, 0, r * 0.8, -Math.PI / 2, Math.PI / 2, true)
  ctx.quadraticCurveTo(r * 0.4, r * 0.8, r * 1.25, 0)
  ctx.fillStyle = hue
  ctx.fill()
  ink(ctx, Math.max(1.5, r * 0.22))
}

/** A drop on its way from one region to the other. */
export function playFlow(theatre: Theatre, act: { from: string; to: string }): Playing | null {
  const trunk = theatre.trunks.find(t => (t.from === act.from && t.to === act.to) || (t.from === act.to && t.to === act.from))
  if (!trunk) return null
  const path = trunk.from === act.from ? trunk.path : [...trunk.path].reverse()
  const r = trunk.width * 0.46
  const drop = theatre.bakery.picture(`drop ${act.from} ${Math.round(r)}`, r * 3, r * 3, ctx => drawDrop(ctx, r, lookOf(theatre, act.from).hue)).setOrigin(0.5).setDepth(DEPTH.drops)
  return {
    frame: t => {
      const p = along(path, t)
      drop.setPosition(p.x, p.y).setRotation(p.turn).setAlpha(swell(t))
    },
    end: () => gone(drop),
  }
}
