/** A year summed up by region: how many met, and whether people live better or worse. */
import { box, CARD, disc, ink, INK, INK2, polygon, text, widthOf, canvasOf } from './pen.ts'
import { DEPTH, gone, lookOf, settle, swell, type Playing, type Theatre } from './theatre.ts'

/** Rings over a whole region, the wider the more met there; `share` of the busiest region, 0..1. */
export function playChorus(theatre: Theatre, act: { region: string; count: number; share: number }): Playing | null {
  const r = theatre.plan.region.get(act.region)
  if (!r) return null
  const reach = Math.min(r.cell.w, r.cell.h * 1.5) * (0.2 + 0.32 * act.share)
  const rings = [0, 1, 2].map(() => theatre.bakery.picture(`chorus ${act.region}`, 324, 204, ctx => {
    ctx.beginPath()
    ctx.ellipse(162, 102, 158, 98, 0, 0, Math.PI * 2)
    ctx.globalAlpha = 0.16
    ctx.fillStyle = lookOf(theatre, act.region).hue
    ctx.fill()
    ctx.globalAlpha = 0.9
    ink(ctx, 4, INK2)
  }).setOrigin(0.5).setPosition(r.centre.x, r.centre.y).setDepth(DEPTH.rings))
  return {
    frame: t => {
      rings.forEach((ring, i) => {
        const age = Math.max(0, Math.min(1, t * 1.4 - i * 0.2))
        ring.setScale((reach / 158) * settle(age)).setAlpha(age === 0 ? 0 : swell(Math.min(1, age * 0.98)))
      })
    },
    end: () => gone(...rings),
  }
}

/** A plate over the region: a triangle and points of prosperity. */
export function playResult(theatre: Theatre, act: { region: string; change: number }): Playing | null {
  const r = theatre.plan.region.get(act.region)
  if (!r) return null
  const em = theatre.plan.em * 1.25
  const words = act.change === 0 ? '0' : `${act.change > 0 ? '+' : '−'}${Math.abs(act.change)}`
  const w = widthOf(canvasOf(1, 1).ctx, words, em, 800) + em * 2.1
  const plate = theatre.bakery.picture(`result ${words}`, w, em * 1.7, ctx => {
    const edge = Math.max(2, em * 0.06)
    box(ctx, edge, edge, w - edge * 2, em * 1.7 - edge * 2, em * 0.3, CARD, edge)
    const x = em * 0.85
    const y = em * 0.85
    const s = em * 0.36
    if (act.change > 0) polygon(ctx, INK, 0, [x, y - s], [x + s, y + s], [x - s, y + s])
    else if (act.change < 0) polygon(ctx, CARD, em * 0.1, [x, y + s], [x + s, y - s], [x - s, y - s])
    else disc(ctx, x, y, s * 0.5, INK, 0)
    text(ctx, words, em * 1.5, y + em * 0.05, em, { weight: 800 })
  }).setOrigin(0.5).setPosition(r.centre.x, r.centre.y).setDepth(DEPTH.sparks)
  return { frame: t => { plate.setAlpha(swell(t)).setPosition(r.centre.x, r.centre.y + theatre.plan.em * 0.5 * (1 - settle(Math.min(1, t * 3)))) }, end: () => gone(plate) }
}
