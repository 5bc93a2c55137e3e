/**
 * Firms as buildings: three sizes, in the hue of the region they stand in, lit or dark, as sharp as they are seen. All of them
 * stand on one sheet, drawn anew when one has changed: a frame costs the same for 10 firms and for 300.
 */
import type { FirmView, Sight } from '../../shared/view/types.ts'
import { sightsFrom } from './considered.ts'
import { drawHouse, drawUnit, type Drawn, type HouseLook } from './houses.ts'
import { DEPTH, lookOf, standing, type Theatre } from './theatre.ts'

interface Stands { key: string; x: number; y: number; draw: () => Drawn }

export class Firms {
  /** houses that are on the sheet, by what they look like */ #drawn = new Map<string, Drawn>()
  #sheet: ReturnType<Theatre['bakery']['sheet']> | null = null
  #shown = ''

  /** Puts every firm where the plan has it, and a unit abroad for each whose production has partly left. */
  set(theatre: Theatre, own: FirmView | null, considered: string | null): void {
    const all = [...houses(theatre, own, considered), ...units(theatre)].sort((a, b) => a.y - b.y || a.x - b.x)
    const shown = all.map(s => `${s.key} ${s.x} ${s.y}`).join()
    if (shown === this.#shown) return
    this.#shown = shown
    const { plan, bakery } = theatre
    this.#sheet ??= bakery.sheet('firms', plan.width, plan.height)
    const { ctx, picture, show } = this.#sheet
    picture.setDepth(DEPTH.firms)
    ctx.clearRect(0, 0, plan.width, plan.height)
    const used = new Map<string, Drawn>()
    for (const { key, x, y, draw } of all) {
      const house = used.get(key) ?? this.#drawn.get(key) ?? draw()
      used.set(key, house)
      ctx.drawImage(house.canvas, x - house.footX, y - house.footY)
    }
    this.#drawn = used
    show()
  }

  clear(): void {
    this.#sheet?.picture.destroy()
    this.#sheet = null
    this.#shown = ''
  }
}

function houses(theatre: Theatre, own: FirmView | null, considered: string | null): Stands[] {
  const seen = own && considered !== null ? sightsFrom(own, considered) : new Map(own?.seen.map(s => [s.firm, s.sight]))
  return theatre.view.firms.flatMap((firm): Stands[] => {
    const at = standing(theatre, firm.id)
    if (!at) return []
    const mine = own?.own.id === firm.id
    const state = own && !mine ? STATE[seen.get(firm.id) ?? 'unknown'] : 'sharp'
    const away = firm.abroad !== null
    const spec = { look: lookOf(theatre, at.region), size: firm.size, state, away, own: mine, pitch: at.pitch }
    return [{ key: `house ${at.region} ${firm.size} ${state} ${away} ${mine} ${at.pitch.toFixed(1)}`, x: Math.round(at.x), y: Math.round(at.y), draw: () => drawHouse(spec) }]
  })
}

/** One window goes dark at home, one lights up abroad: a unit in the host, with its home's hue. */
function units(theatre: Theatre): Stands[] {
  return theatre.view.firms.flatMap(({ id, abroadMode }): Stands[] => {
    const unit = theatre.plan.units.get(id)
    const home = standing(theatre, id)
    if (!unit || !home) return []
    const draw = () => drawUnit(lookOf(theatre, unit.region), lookOf(theatre, home.region), unit.pitch, abroadMode === 'captive')
    return [{ key: `unit ${abroadMode} ${home.region} ${unit.region} ${unit.pitch.toFixed(1)}`, x: Math.round(unit.x), y: Math.round(unit.y), draw }]
  })
}

/** A rival looks as one sees it: next door and partners as they are, the own region blurred, all others an outline. The wall sees all alike. */
const STATE: Record<Sight, HouseLook> = { self: 'sharp', sharp: 'sharp', disclosed: 'sharp', blurred: 'blurred', unknown: 'unknown' }
