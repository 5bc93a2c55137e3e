/** Offshoring: a ship carries work away, in its home region's hue. */
import { box, ink, INK, polygon, trace, type Ctx } from './pen.ts'
import { along, seaRoute } from './plan/routes.ts'
import { DEPTH, gone, lookOf, swell, type Playing, type Theatre } from './theatre.ts'

/** A freighter `s` px long on a canvas of s × .8 s. */
export function drawShip(ctx: Ctx, s: number, cargo: string): void {
  const u = s / 100
  ctx.scale(u, u)
  const edge = Math.max(2, 1.4 / u)
  for (const [x, y] of [[14, 30], [30, 30], [22, 18], [46, 30]] as const) box(ctx, x, y, 16, 13, 1, cargo, edge)
  box(ctx, 68, 10, 16, 34, 1, '#FFFDF8', edge)
  polygon(ctx, INK, 0, [74, 10], [82, 10], [82, 0], [74, 0])
  ctx.beginPath()
  ctx.moveTo(71, 18)
  ctx.lineTo(81, 18)
  ink(ctx, edge)
  polygon(ctx, INK, edge, [3, 43], [97, 43], [89, 64], [10, 64])
  ctx.beginPath()
  ctx.moveTo(9, 50)
  ctx.lineTo(92, 50)
  ink(ctx, 2, '#FFFDF8')
  ctx.beginPath()
  ctx.moveTo(0, 72)
  for (let x = 0; x < 100; x += 20) {
    ctx.quadraticCurveTo(x + 5, 66, x + 10, 72)
    ctx.quadraticCurveTo(x + 15, 78, x + 20, 72)
  }
  ink(ctx, edge)
}

/** A ship on its way, with the way itself as dots; from home with work, or back with it. */
export function playShip(theatre: Theatre, act: { firm: string; from: string; to: string; home: boolean }): Playing | null {
  const path = seaRoute(theatre.plan, act.from, act.to)
  if (path.length === 0) return null
  const s = Math.max(44 * theatre.dpr, 78 * theatre.u)
  const cargo = act.home ? act.to : act.from
  const ship = theatre.bakery.picture(`ship ${cargo} ${Math.round(s)}`, s, s * 0.82, ctx => drawShip(ctx, s, lookOf(theatre, cargo).hue)).setOrigin(0.5, 0.7).setDepth(DEPTH.ships)
  const left = Math.min(...path.map(p => p.x)) - 8
  const top = Math.min(...path.map(p => p.y)) - 8
  const way = theatre.bakery.picture(`way ${act.from} ${act.to}`, Math.max(...path.map(p => p.x)) - left + 8, Math.max(...path.map(p => p.y)) - top + 8, ctx => {
    trace(ctx, path.map(p => ({ x: p.x - left, y: p.y - top })), false)
    ctx.setLineDash([0, 15 * theatre.u])
    ink(ctx, Math.max(3, 6 * theatre.u))
  }).setPosition(left, top).setDepth(DEPTH.rings)
  ship.setFlipX(path[path.length - 1].x < path[0].x)
  return {
    frame: t => {
      const p = along(path, t)
      ship.setPosition(p.x, p.y + Math.sin(t * 14) * 2 * theatre.u).setAlpha(swell(t))
      way.setAlpha(swell(t) * 0.8)
    },
    end: () => gone(ship, way),
  }
}
