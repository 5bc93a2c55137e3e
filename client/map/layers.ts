/** The still pictures of the map, each drawn anew only when something it shows has changed. */
import type { FirmView } from '../../shared/view/types.ts'
import type { Picture } from './bakery.ts'
import { drawCrane, drawRising } from './hotspots.ts'
import { drawLabel, drawTag, labelSize, tagSize } from './labels.ts'
import { drawLock } from './lockIn.ts'
import { canvasOf, ink, FOCUS, traceCoast, type Ctx } from './pen.ts'
import { drawPipelines } from './pipelines.ts'
import { drawLand } from './regions.ts'
import { drawSightLines } from './sightLines.ts'
import type { RegionPlan } from './plan/types.ts'
import { DEPTH, lookOf, standing, type Theatre } from './theatre.ts'
import { drawTrunks } from './trunks.ts'

export interface LayerOptions { own: FirmView | null; selected: string | null; focused: string | null; big: boolean; you: string }

export class Layers {
  readonly #there = new Map<string, Picture>()
  readonly #measure = canvasOf(1, 1).ctx

  set(theatre: Theatre, o: LayerOptions): void {
    const { plan, view, u, trunks } = theatre
    const states = view.regions.map(r => `${r.id}${r.lockedIn ? 'L' : ''}${r.hotspot ? 'H' : ''}`).join()
    const keep = new Set<string>()
    const layer = (key: string, x: number, y: number, w: number, h: number, depth: number, draw: (ctx: Ctx) => void) => {
      keep.add(key)
      if (this.#there.has(key)) return
      this.#there.set(key, theatre.bakery.picture(key, w, h, draw).setPosition(Math.round(x), Math.round(y)).setDepth(depth))
    }
    const pitches = plan.regions.map(r => Math.round(r.pitch)).join()
    layer(`land ${states} ${pitches}`, 0, 0, plan.width, plan.height, DEPTH.land, ctx => drawLand(ctx, plan, view))
    if (trunks.length > 0) layer(`trunks ${trunks.map(t => `${t.from}${t.to}${t.width}`).join()}`, 0, 0, plan.width, plan.height, DEPTH.trunks, ctx => drawTrunks(ctx, plan, view, trunks, u))
    if (o.own) this.#links(theatre, o.own, layer)
    for (const region of view.regions) this.#label(theatre, region, o.big, layer)
    this.#tags(theatre, o, layer)
    this.#ring(theatre, o.focused, FOCUS, layer)
    if (o.selected !== o.focused) this.#ring(theatre, o.selected, '#1F2D36', layer)
    for (const [key, picture] of this.#there) if (!keep.has(key)) { theatre.bakery.drop(picture); this.#there.delete(key) }
  }

  clear(): void {
    for (const picture of this.#there.values()) picture.destroy()
    this.#there.clear()
  }

  #links(theatre: Theatre, own: FirmView, layer: Layer): void {
    const { plan } = theatre
    const ends = [own.own.id, ...own.own.watch, ...own.pipelines.map(p => `${p.partner} ${p.state}`)]
    if (ends.length < 2) return
    layer(`own ${ends.map(e => `${e} ${Math.round(standing(theatre, e.split(' ')[0])?.x ?? 0)}`).join()}`, 0, 0, plan.width, plan.height, DEPTH.own, ctx => {
      drawPipelines(ctx, theatre, own)
      drawSightLines(ctx, theatre, own)
    })
  }

  #label(theatre: Theatre, region: Theatre['view']['regions'][number], big: boolean, layer: Layer): void {
    const r = theatre.plan.region.get(region.id)
    if (!r) return
    const size = labelSize(this.#measure, region, theatre.plan.em, r.cell.w * 0.97)
    const x = Math.min(Math.max(2, r.label.x + r.label.w / 2 - size.width / 2), theatre.plan.width - size.width - 2)
    const coin = Math.max(1, Math.round(region.wage * 4))
    layer(`label ${region.id} ${region.buzz} ${coin}`, x, r.label.y, size.width, size.height, DEPTH.labels,
      ctx => drawLabel(ctx, region, lookOf(theatre, region.id), size, big))
    const s = Math.max(theatre.plan.em * 1.5, 60 * theatre.u)
    const { x: right, y: low } = corner(r)
    if (region.hotspot) {
      layer(`crane ${region.id}`, right - s, low - s * 1.6, s, s * 1.65, DEPTH.firms - 1, ctx => drawCrane(ctx, s * 0.35, s * 1.62, s * 1.5))
      layer(`rising ${region.id}`, right - s * 1.5, low - s, s, s, DEPTH.firms, ctx => drawRising(ctx, s * 0.5, s * 0.95, s * 0.85))
    } else if (region.lockedIn) layer(`lock ${region.id}`, right - s, low - s, s, s, DEPTH.firms, ctx => drawLock(ctx, s * 0.5, s * 0.45, s * 0.95))
  }

  /** Names of those one has to do with: oneself, whom one watches, partners, who is chosen. */
  #tags(theatre: Theatre, o: LayerOptions, layer: Layer): void {
    const me = o.own?.own.id
    const named = new Set([me, ...(o.own?.own.watch ?? []), ...(o.own?.pipelines.map(p => p.partner) ?? []), o.selected, o.focused])
    const em = o.big ? theatre.plan.em * 0.76 : Math.max(12.5 * theatre.dpr, theatre.plan.em * 0.84)
    for (const firm of theatre.view.firms) {
      const at = standing(theatre, firm.id)
      if (!at || !named.has(firm.id)) continue
      const mine = firm.id === me
      const name = mine ? `${firm.name} · ${o.you}` : firm.name
      const size = tagSize(this.#measure, name, em)
      const x = Math.min(Math.max(2, at.x - size.width / 2), theatre.plan.width - size.width - 2)
      const y = mine || firm.size < 3 ? at.y + at.pitch * 0.16 : at.y + at.pitch * 0.05
      layer(`tag ${name} ${Math.round(x)} ${Math.round(y)}`, x, y, size.width, size.height, DEPTH.labels + 2, ctx => drawTag(ctx, name, em, size, mine))
    }
  }

  /** Ring round a firm or a region: the keyboard's focus, or what was chosen. */
  #ring(theatre: Theatre, id: string | null, colour: string, layer: Layer): void {
    if (id === null) return
    const w = 3 * theatre.dpr
    const firm = standing(theatre, id)
    const region = theatre.plan.region.get(id)
    if (firm) {
      const r = firm.pitch * 0.62
      layer(`ring ${colour} ${id} ${firm.x}`, firm.x - r - w, firm.y - firm.pitch * 0.3 - r - w, (r + w) * 2, (r + w) * 2, DEPTH.focus, ctx => {
        ctx.beginPath()
        ctx.arc(r + w, r + w, r, 0, Math.PI * 2)
        ink(ctx, w * 1.9, '#FFFDF8')
        ink(ctx, w, colour)
      })
    } else if (region) {
      const pad = 70 * theatre.u
      layer(`ring ${colour} ${id}`, region.cell.x - pad, region.cell.y - pad, region.cell.w + pad * 2, region.cell.h + pad * 2, DEPTH.drops, ctx => {
        traceCoast(ctx, region.coast, pad - region.cell.x, pad - region.cell.y)
        ink(ctx, w * 2.4, '#FFFDF8')
        ink(ctx, w * 1.3, colour)
      })
    }
  }
}
/** Lower right corner of a region's land, a little inland. */
function corner(r: RegionPlan): { x: number; y: number } {
  const p = r.coast.reduce((best, q) => q.x + q.y * 1.3 > best.x + best.y * 1.3 ? q : best)
  return { x: p.x - r.cell.w * 0.03, y: p.y - r.cell.h * 0.06 }
}
type Layer = (key: string, x: number, y: number, w: number, h: number, depth: number, draw: (ctx: Ctx) => void) => void
