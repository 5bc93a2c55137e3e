/** What one's own firm learned: the field's shape flies from where it came to where it lands. */
import type { Field } from '../../shared/economy/dimensions.ts'
import { FIELD_PATHS } from '../ui/fieldPaths.ts'
import type { Picture } from './bakery.ts'
import { CARD, disc, fillShape, INK } from './pen.ts'
import { DEPTH, gone, heart, settle, standing, swell, type Playing, type Theatre } from './theatre.ts'

/** A field's shape in a white disc of radius `r` px. */
export function fieldToken(theatre: Theatre, field: Field, r: number): Picture {
  return theatre.bakery.picture(`token ${field} ${Math.round(r)}`, r * 2 + 4, r * 2 + 4, ctx => {
    disc(ctx, r + 2, r + 2, r, CARD, Math.max(2, r * 0.16))
    ctx.translate(r + 2, r + 2)
    ctx.scale(r / 19, r / 19)
    ctx.translate(-12, -12)
    ctx.fillStyle = INK
    fillShape(ctx, new Path2D(FIELD_PATHS[field]))
  }).setOrigin(0.5)
}

export function playSpark(theatre: Theatre, act: { from: string | null; to: string; field: Field }): Playing | null {
  const to = standing(theatre, act.to)
  if (!to) return null
  const source = standing(theatre, act.from)
  const end = heart(to)
  const start = source ? heart(source) : { x: end.x, y: end.y - to.pitch * 1.2 }
  const token = fieldToken(theatre, act.field, Math.max(11 * theatre.dpr, to.pitch * 0.2)).setDepth(DEPTH.sparks)
  return {
    frame: t => {
      const f = settle(Math.min(1, t * 1.25))
      token.setPosition(start.x + (end.x - start.x) * f, start.y + (end.y - start.y) * f - Math.sin(f * Math.PI) * to.pitch * 0.6).setAlpha(swell(t))
    },
    end: () => gone(token),
  }
}
