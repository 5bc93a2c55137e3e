/** A region's name with its mark, what its wages are like (coins) and how much buzz there is (1 to 5 bars). */
import type { PublicRegion } from '../../shared/view/types.ts'
import { MARK_PATHS } from '../ui/icons/regions.tsx'
import type { RegionLook } from '../ui/regions.ts'
import { box, CARD, disc, FIELD_GROUND, ink, INK, LAND, text, trace, widthOf, YOU, type Ctx } from './pen.ts'

/** Size of a label in px, for a name at `em` px. */
export function labelSize(ctx: Ctx, region: PublicRegion, em: number, most: number): { width: number; height: number; em: number } {
  const at = (px: number) => px * 1.45 + widthOf(ctx, region.name, px, 800) + px * 3.6
  let px = em
  while (at(px) > most && px > em * 0.62) px *= 0.97
  return { width: Math.ceil(at(px) + 6), height: Math.ceil(px * 1.75 + 4), em: px }
}

/** `plain`: bare words with a halo (the wall); otherwise on a card. Drawn from the top left of the context. */
export function drawLabel(ctx: Ctx, region: PublicRegion, look: RegionLook, size: ReturnType<typeof labelSize>, plain: boolean): void {
  const { em } = size
  const middle = size.height / 2
  const edge = Math.max(1.5, em * 0.07)
  if (!plain) box(ctx, edge, edge, size.width - edge * 2, size.height - edge * 2, (size.height - edge * 2) / 2, CARD, edge)
  drawMark(ctx, em * 0.82, middle, em * 0.66, look)
  let x = em * 1.62
  text(ctx, region.name, x, middle + em * 0.03, em, { weight: 800, halo: plain ? FIELD_GROUND : undefined })
  x += widthOf(ctx, region.name, em, 800) + em * 0.3
  coins(ctx, x, middle, em, region.wage, plain)
  x += em * 0.98
  buzz(ctx, x, middle, em, region.buzz, plain)
}

export function drawMark(ctx: Ctx, x: number, y: number, r: number, look: RegionLook): void {
  disc(ctx, x, y, r, look.hue, Math.max(1.5, r * 0.16))
  const path = new Path2D(MARK_PATHS[look.mark])
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(r / 16, r / 16)
  ctx.translate(-12, -12)
  ctx.lineWidth = 5
  ctx.strokeStyle = INK
  ctx.stroke(path)
  ctx.lineWidth = 2.3
  ctx.strokeStyle = '#fff'
  ctx.stroke(path)
  ctx.restore()
}

/** Wages: a pile of one to five coins. */
function coins(ctx: Ctx, x: number, y: number, em: number, wage: number, plain: boolean): void {
  const pile = Math.max(1, Math.min(5, Math.round(wage * 4)))
  const w = em * 0.32
  for (let i = 0; i < pile; i++) {
    const cy = y + em * 0.36 - i * em * 0.19
    ctx.beginPath()
    ctx.ellipse(x + w, cy, w, em * 0.12, 0, 0, Math.PI * 2)
    ctx.fillStyle = plain ? '#FFF6D8' : LAND
    ctx.fill()
    ink(ctx, Math.max(1.2, em * 0.05))
  }
}

/** Buzz: five bars, as many filled as the badge says, and on the wall the figure beside them. */
function buzz(ctx: Ctx, x: number, y: number, em: number, value: number, plain: boolean): void {
  if (plain) {
    const h = em * 1.3
    trace(ctx, [{ x: x + em * 0.2, y: y + h / 2 - 2 }, { x: x + em * 0.12, y: y + h / 2 + em * 0.22 }, { x: x + em * 0.6, y: y + h / 2 - 2 }])
    ctx.fillStyle = CARD
    ctx.fill()
    ink(ctx, em * 0.08)
    box(ctx, x, y - h / 2, em * 2, h, em * 0.18, CARD, em * 0.06)
    text(ctx, String(value), x + em * 0.22, y + em * 0.03, em * 0.9, { weight: 800 })
  }
  const left = plain ? x + em * 0.86 : x
  const w = plain ? em * 0.15 : em * 0.26
  for (let i = 0; i < 5; i++) {
    const h = em * (0.26 + i * 0.13)
    box(ctx, left + i * (w + em * 0.055), y + em * 0.4 - h, w, h, 0, i < value ? INK : CARD, Math.max(1, em * 0.05))
  }
}

/** A small name tag; yellow for one's own firm. Returns its size when `ctx` is only for measuring. */
export function tagSize(ctx: Ctx, name: string, em: number): { width: number; height: number } {
  return { width: Math.ceil(widthOf(ctx, name, em) + em * 1.1), height: Math.ceil(em * 1.55) }
}
export function drawTag(ctx: Ctx, name: string, em: number, size: { width: number; height: number }, own: boolean): void {
  box(ctx, 1.5, 1.5, size.width - 3, size.height - 3, em * 0.3, own ? YOU : CARD, Math.max(1.5, em * 0.1))
  text(ctx, name, size.width / 2, size.height / 2 + em * 0.04, em, { align: 'center' })
}
