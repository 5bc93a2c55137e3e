/** Whom one watches: a short dashed line with an eye. Only the watcher sees it. */
import type { FirmView } from '../../shared/view/types.ts'
import { CARD, disc, ink, INK, YOU, type Ctx } from './pen.ts'
import { heart, standing, type Theatre } from './theatre.ts'

export function drawSightLines(ctx: Ctx, theatre: Theatre, own: FirmView): void {
  const me = standing(theatre, own.own.id)
  if (!me) return
  const s = Math.max(10 * theatre.dpr, 15 * theatre.u)
  for (const id of own.own.watch) {
    const they = standing(theatre, id)
    if (!they) continue
    const a = heart(me)
    const b = heart(they)
    ctx.beginPath()
    ctx.moveTo(a.x, a.y)
    ctx.lineTo(b.x, b.y)
    ctx.setLineDash([s * 0.35, s * 0.4])
    ink(ctx, Math.max(1.5 * theatre.dpr, s * 0.16))
    ctx.setLineDash([])
    eye(ctx, (a.x + b.x) / 2, (a.y + b.y) / 2, s)
  }
}

export function eye(ctx: Ctx, x: number, y: number, s: number): void {
  ctx.beginPath()
  ctx.moveTo(x - s, y)
  ctx.quadraticCurveTo(x, y - s * 1.1, x + s, y)
  ctx.quadraticCurveTo(x, y + s * 1.1, x - s, y)
  ctx.fillStyle = CARD
  ctx.fill()
  ink(ctx, s * 0.16)
  disc(ctx, x, y, s * 0.34, YOU, s * 0.14)
  disc(ctx, x, y, s * 0.1, INK, 0)
}
