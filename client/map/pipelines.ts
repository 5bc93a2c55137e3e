/** One's own pipelines: single yellow lines from firm to firm; dashed while only offered. */
import type { FirmView } from '../../shared/view/types.ts'
import { disc, ink, INK, trace, YOU, type Ctx } from './pen.ts'
import { curve } from './plan/routes.ts'
import { heart, lookOf, standing, type Theatre } from './theatre.ts'

export function drawPipelines(ctx: Ctx, theatre: Theatre, own: FirmView): void {
  const me = standing(theatre, own.own.id)
  if (!me) return
  const w = Math.max(3 * theatre.dpr, 7 * theatre.u)
  own.pipelines.forEach((pipe, i) => {
    const they = standing(theatre, pipe.partner)
    if (!they) return
    const a = heart(me)
    const b = heart(they)
    const bend = (i % 2 === 0 ? 1 : -1) * (0.12 + 0.05 * Math.floor(i / 2))
    const c = { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend }
    trace(ctx, Array.from({ length: 30 }, (_, k) => curve(a, c, b, k / 29)), false)
    ctx.setLineDash(pipe.state === 'open' ? [] : [w * 1.6, w * 1.8])
    ink(ctx, w + 3 * theatre.dpr, INK)
    ink(ctx, w, YOU)
    ctx.setLineDash([])
    disc(ctx, b.x, b.y, w * 1.3, lookOf(theatre, they.region).hue, 2 * theatre.dpr)
  })
}
