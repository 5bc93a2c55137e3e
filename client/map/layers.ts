/** The still pictures of the map, each drawn anew only when something it shows has changed. */
import type { FirmView } from '../../shared/view/types.ts'
import type { Picture } from './bakery.ts'
import { drawPlot, drawThere } from './considered.ts'
import { drawSkyline } from './hotspots.ts'
import { drawLabel, drawTag, labelSize, tagSize } from './labels.ts'
import { drawHatch, drawLock } from './lockIn.ts'
import { canvasOf, ink, FOCUS, traceCoast, type Ctx } from './pen.ts'
import { drawPipelines } from './pipelines.ts'
import { drawLand } from './regions.ts'
import { drawSightLines } from './sightLines.ts'
import { emblemIn } from './plan/emblem.ts'
import { placeTags } from './plan/tags.ts'
import type { Box } from './plan/types.ts'
import { DEPTH, lookOf, standing, type Theatre } from './theatre.ts'
import { drawTrunks } from './trunks.ts'

export interface LayerOptions { own: FirmView | null; selected: string | null; focused: string | null; /** plot of a move that is considered */ considered: string | null; big: boolean; you: string }

export class Layers {
  readonly #there = new Map<string, Picture>()
  readonly #grown = new Map<string, Picture>()
  readonly #measure = canvasOf(1, 1).ctx
  /** where regions' names stand */ readonly #names: Box[] = []

  set(theatre: Theatre, o: LayerOptions): void {
    const { plan, view, u, trunks } = theatre
    const states = view.regions.map(r => `${r.id}${r.hotspot ? 'H' : ''}`).join()
    const keep = new Set<string>()
    const layer = (key: string, x: number, y: number, w: number, h: number, depth: number, draw: (ctx: Ctx) => void): Picture => {
      keep.add(key)
      const there = this.#there.get(key)
      if (there) return there
      const picture = theatre.bakery.picture(key, w, h, draw).setPosition(Math.round(x), Math.round(y)).setDepth(depth)
      this.#there.set(key, picture)
      return picture
    }
    const pitches = plan.regions.map(r => Math.round(r.pitch)).join()
    layer(`land ${states} ${pitches}`, 0, 0, plan.width, plan.height, DEPTH.land, ctx => drawLand(ctx, plan, view))
    if (trunks.length > 0) layer(`trunks ${trunks.map(t => `${t.from}${t.to}${t.width}`).join()}`, 0, 0, plan.width, plan.height, DEPTH.trunks, ctx => drawTrunks(ctx, plan, view, trunks, u))
    const { own, considered } = o
    if (own && considered !== null) {
      const key = `${considered} ${view.month}`
      layer(`plot ${key}`, 0, 0, plan.width, plan.height, DEPTH.own, ctx => drawPlot(ctx, theatre, own, considered))
      layer(`there ${key}`, 0, 0, plan.width, plan.height, DEPTH.firms + 2, ctx => drawThere(ctx, theatre, own, considered))
    } else if (own) this.#links(theatre, own, layer)
    this.#names.length = 0
    this.#grown.clear()
    for (const region of view.regions) this.#label(theatre, region, o.big, layer)
    this.#tags(theatre, o, layer)
    this.#ring(theatre, o.focused, FOCUS, layer)
    if (o.selected !== o.focused) this.#ring(theatre, o.selected, '#1F2D36', layer)
    for (const [key, picture] of this.#there) if (!keep.has(key)) { theatre.bakery.drop(picture); this.#there.delete(key) }
  }

  /** What a region's new state looks like, while it is there: it grows as the news is told. */
  grown(region: string, what: string): Picture | undefined {
    return this.#grown.get(grownKey(region, what))
  }

  clear(): void {
    this.#grown.clear()
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
    this.#names.push({ x, y: r.label.y, w: size.width, h: size.height })
    const coin = Math.max(1, Math.round(region.wage * 4))
    layer(`label ${region.id} ${region.buzz} ${coin}`, x, r.label.y, size.width, size.height, DEPTH.labels,
      ctx => drawLabel(ctx, region, lookOf(theatre, region.id), size, big))
    if (!region.hotspot && !region.lockedIn) return
    const emblem = emblemIn(theatre.plan, r, theatre.plan.em * 2.3, theatre.plan.em * 1.75)
    const at = `${Math.round(emblem.x)} ${Math.round(emblem.y)} ${Math.round(emblem.w)}`
    const depth = DEPTH.firms + 1
    if (region.hotspot) this.#grown.set(grownKey(region.id, 'hotspotRose'), layer(`skyline ${region.id} ${at}`, emblem.x, emblem.y, emblem.w, emblem.h, depth, ctx => drawSkyline(ctx, emblem.w, emblem.h, lookOf(theatre, region.id))))
    else layer(`lock ${region.id} ${at}`, emblem.x, emblem.y, emblem.w, emblem.h, depth, ctx => drawLock(ctx, emblem.w * 0.5, emblem.h * 0.44, emblem.h * 0.98))
    if (!region.lockedIn) return
    const { u } = theatre
    const pad = 40 * u
    this.#grown.set(grownKey(region.id, 'lockedIn'), layer(`hatch ${region.id}`, r.cell.x - pad, r.cell.y - pad, r.cell.w + pad * 2, r.cell.h + pad * 2, DEPTH.land + 1, ctx => {
      ctx.translate(pad - r.cell.x, pad - r.cell.y)
      drawHatch(ctx, r, lookOf(theatre, region.id).hue, u)
    }))
  }

  /** Names of those one has to do with: oneself, whom one watches, partners, who is chosen. */
  #tags(theatre: Theatre, o: LayerOptions, layer: Layer): void {
    const me = o.own?.own.id
    const named = new Set([me, ...(o.own?.own.watch ?? []), ...(o.own?.pipelines.map(p => p.partner) ?? []), o.selected, o.focused])
    const em = o.big ? theatre.plan.em * 0.76 : Math.max(12.5 * theatre.dpr, theatre.plan.em * 0.84)
    const tags = theatre.view.firms.flatMap(({ id, name }) => {
      const firm = standing(theatre, id)
      if (!firm || !named.has(id)) return []
      const words = id === me ? `${name} · ${o.you}` : name
      return [{ firm, words, ...tagSize(this.#measure, words, em) }]
    }).sort((a, b) => Number(b.firm.id === me) - Number(a.firm.id === me))
    const boxes = placeTags(theatre.plan, tags, this.#names)
    tags.forEach(({ firm, words, ...size }, i) => {
      const { x, y } = boxes[i]
      layer(`tag ${words} ${Math.round(x)} ${Math.round(y)}`, x, y, size.width, size.height, DEPTH.labels + 2, ctx => drawTag(ctx, words, em, size, firm.id === me))
    })
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
/** Key of a picture that grows when its region becomes locked in or rises. */
const grownKey = (region: string, what: string): string => `${what} ${region}`
type Layer = (key: string, x: number, y: number, w: number, h: number, depth: number, draw: (ctx: Ctx) => void) => Picture
