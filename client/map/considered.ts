/** A move that is only considered: whom one would see from there and who would see one, before it is paid for. */
import type { FirmView, Sight } from '../../shared/view/types.ts'
import { drawHouse } from './houses.ts'
import { CARD, ink, INK, trace, traceCoast, YOU, type Ctx } from './pen.ts'
import { curve } from './plan/routes.ts'
import type { FirmPlan, Point } from './plan/types.ts'
import { parcelEdge } from './regions.ts'
import { eye } from './sightLines.ts'
import { heart, lookOf, standing, type Theatre } from './theatre.ts'

/** How one would see every other firm from `plot`: next door sharp, its region blurred; what partners disclose does not depend on the place. */
export function sightsFrom(own: FirmView, plot: string): Map<string, Sight> {
  const region = own.public.plots.find(p => p.id === plot)?.region
  return new Map(own.seen.map(({ firm, sight }): [string, Sight] => {
    const at = own.public.firms.find(f => f.id === firm)
    return [firm, at?.plot === plot ? 'sharp' : sight === 'disclosed' ? sight : at?.region === region ? 'blurred' : 'unknown']
  }))
}

/** Under the houses: the plot in yellow, the way there as dots. */
export function drawPlot(ctx: Ctx, theatre: Theatre, own: FirmView, plot: string): void {
  const { plan, u, dpr } = theatre
  const r = plan.regions.find(region => region.parcels.some(p => p.plot === plot))
  const parcel = r?.parcels.find(p => p.plot === plot)
  const me = standing(theatre, own.own.id)
  const goal = goalOn(theatre, plot)
  if (!r || !parcel) return
  ctx.save()
  traceCoast(ctx, r.coast)
  ctx.clip()
  traceCoast(ctx, parcelEdge(r, parcel.box, Math.min(plan.width, plan.height)))
  ctx.globalAlpha = 0.55
  ctx.fillStyle = YOU
  ctx.fill()
  ctx.globalAlpha = 1
  ink(ctx, Math.max(4 * dpr, 9 * u), INK)
  ink(ctx, Math.max(2.2 * dpr, 5 * u), YOU)
  ctx.restore()
  if (!me || !goal) return
  const a = heart(me)
  const c = { x: (a.x + goal.x) / 2, y: Math.min(a.y, goal.y) - Math.abs(a.x - goal.x) * 0.12 - me.pitch * 0.5 }
  trace(ctx, Array.from({ length: 24 }, (_, i) => curve(a, c, heart(goal), i / 23)), false)
  ctx.setLineDash([0, 10 * dpr])
  ink(ctx, 4.5 * dpr, CARD)
  ink(ctx, 3 * dpr, INK)
  ctx.setLineDash([])
}

/** Over the houses: one's own as it would stand there, and an eye to everybody next door: they would see as much. */
export function drawThere(ctx: Ctx, theatre: Theatre, own: FirmView, plot: string): void {
  const goal = goalOn(theatre, plot)
  if (!goal) return
  const size = own.public.firms.find(f => f.id === own.own.id)?.size ?? 1
  const house = drawHouse({ look: lookOf(theatre, goal.region), size, state: 'sharp', away: false, own: true, pitch: goal.pitch })
  const s = Math.max(9 * theatre.dpr, 13 * theatre.u)
  for (const f of own.public.firms) {
    const they = standing(theatre, f.id)
    if (!they || f.id === own.own.id || f.plot !== plot) continue
    const [a, b] = [heart(goal), heart(they)]
    trace(ctx, [a, b], false)
    ctx.setLineDash([s * 0.35, s * 0.4])
    ink(ctx, Math.max(1.5 * theatre.dpr, s * 0.16))
    ctx.setLineDash([])
    eye(ctx, (a.x + b.x) / 2, (a.y + b.y) / 2, s)
  }
  ctx.drawImage(house.canvas, goal.x - house.footX, goal.y - house.footY)
}

/** The first spot of a plot on which nobody stands. */
function goalOn({ plan }: Theatre, plot: string): FirmPlan | null {
  const taken = new Set([...plan.firms.values()].map(f => `${f.x} ${f.y}`))
  for (const r of plan.regions) {
    const spot: Point | undefined = r.parcels.find(p => p.plot === plot)?.spots.find(s => !taken.has(`${s.x} ${s.y}`))
    if (spot) return { id: '', region: r.id, plot, pitch: r.pitch, ...spot }
  }
  return null
}
