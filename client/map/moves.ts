/** A firm moves: its house leaves the old plot along an arc. A new firm: its plot lights up. */
import { ink, trace, traceCoast, YOU } from './pen.ts'
import { curve } from './plan/routes.ts'
import { DEPTH, gone, lookOf, settle, standing, swell, type Playing, type Theatre } from './theatre.ts'
import { drawHouse } from './houses.ts'

export function playMove(theatre: Theatre, act: { firm: string; from: string; to: string; plot: string; done: boolean }): Playing | null {
  const here = standing(theatre, act.firm)
  if (!here) return null
  const { plan } = theatre
  const size = theatre.view.firms.find(f => f.id === act.firm)?.size ?? 1
  const parcel = plan.region.get(act.to)?.parcels.find(p => p.plot === act.plot)
  const left = theatre.came.get(act.firm) ?? plan.region.get(act.from)?.centre
  const goal = parcel?.spots[0] ?? plan.region.get(act.to)?.centre
  const [a, b] = act.done ? [left, here] : [here, goal]
  if (!a || !b) return null
  const c = { x: (a.x + b.x) / 2, y: Math.min(a.y, b.y) - Math.abs(a.x - b.x) * 0.15 - here.pitch }
  const look = lookOf(theatre, act.from === '' ? here.region : act.from)
  const house = theatre.bakery.of(`mover ${act.from} ${size} ${Math.round(here.pitch)}`, () => drawHouse({ look, size, state: 'sharp', away: false, own: false, pitch: here.pitch }).canvas).setDepth(DEPTH.sparks)
  const points = Array.from({ length: 20 }, (_, i) => curve(a, c, b, i / 19))
  const edge = Math.min(...points.map(p => p.x)) - 6
  const top = Math.min(...points.map(p => p.y)) - 6
  const way = theatre.bakery.picture(`leap ${Math.round(a.x)} ${Math.round(a.y)} ${Math.round(b.x)} ${Math.round(b.y)}`, Math.max(...points.map(p => p.x)) - edge + 6, Math.max(...points.map(p => p.y)) - top + 6, ctx => {
    trace(ctx, points.map(p => ({ x: p.x - edge, y: p.y - top })), false)
    ctx.setLineDash([10 * theatre.u, 9 * theatre.u])
    ink(ctx, Math.max(2, 3.5 * theatre.u))
  }).setPosition(edge, top).setDepth(DEPTH.drops)
  return {
    frame: t => {
      const p = curve(a, c, b, settle(t))
      house.setPosition(p.x, p.y).setAlpha(swell(t))
      way.setAlpha(swell(t) * 0.7)
    },
    end: () => gone(house, way),
  }
}

export function playFounded(theatre: Theatre, act: { firm: string }): Playing | null {
  const at = standing(theatre, act.firm)
  return at ? glowAt(theatre, at.x, at.y - at.pitch * 0.2, at.pitch * 0.75) : null
}

/** News of a whole region (locked in, rising, new institutions): it is outlined in yellow for a while; hatch and skyline grow from below. */
export function playState(theatre: Theatre, act: { region: string; state: string }): Playing | null {
  const r = theatre.plan.region.get(act.region)
  if (!r) return null
  const pad = 70 * theatre.u
  const band = theatre.bakery.picture(`outline ${r.id}`, r.cell.w + pad * 2, r.cell.h + pad * 2, ctx => {
    traceCoast(ctx, r.coast, pad - r.cell.x, pad - r.cell.y)
    ink(ctx, 16 * theatre.u)
    ink(ctx, 10 * theatre.u, YOU)
  }).setPosition(r.cell.x - pad, r.cell.y - pad).setDepth(DEPTH.rings)
  const grow = (share: number): void => {
    const picture = theatre.grown(r.id, act.state)
    picture?.setCrop(0, picture.height * (1 - share), picture.width, picture.height * share)
  }
  return { frame: t => { band.setAlpha(swell(t)); grow(settle(t)) }, end: () => { grow(1); gone(band) } }
}

function glowAt(theatre: Theatre, x: number, y: number, r: number): Playing {
  const light = theatre.bakery.picture(`glow ${Math.round(r)}`, r * 2 + 6, r * 2 + 6, ctx => {
    ctx.beginPath()
    ctx.arc(r + 3, r + 3, r, 0, Math.PI * 2)
    ctx.fillStyle = YOU
    ctx.fill()
    ink(ctx, Math.max(2, r * 0.05))
  }).setOrigin(0.5).setPosition(x, y).setDepth(DEPTH.rings)
  return { frame: t => { light.setAlpha(swell(t)).setScale(0.6 + 0.4 * settle(t)) }, end: () => gone(light) }
}
