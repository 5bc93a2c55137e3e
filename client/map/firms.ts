/** Firms as buildings: three sizes, in the hue of the region they stand in, lit or dark, sharp or blurred. */
import type { FirmView, Sight } from '../../shared/view/types.ts'
import type { Picture } from './bakery.ts'
import { drawHouse, drawUnit, type HouseLook } from './houses.ts'
import { DEPTH, lookOf, standing, type Theatre } from './theatre.ts'

const UNIT = 'unit of '
interface Stood { key: string; picture: Picture }

export class Firms {
  readonly #stood = new Map<string, Stood>()

  /** Puts every firm where the plan has it, and a unit abroad for each whose production has partly left. */
  set(theatre: Theatre, own: FirmView | null): void {
    const seen = new Map(own?.seen.map(s => [s.firm, s.sight]))
    for (const firm of theatre.view.firms) {
      const at = standing(theatre, firm.id)
      if (!at) continue
      const mine = own?.own.id === firm.id
      const state = own && !mine ? STATE[seen.get(firm.id) ?? 'unknown'] : 'sharp'
      const away = firm.abroad !== null
      const key = `house ${at.region} ${firm.size} ${state} ${away} ${mine} ${at.pitch.toFixed(1)}`
      let stood = this.#stood.get(firm.id)
      if (stood?.key !== key) {
        stood?.picture.destroy()
        const spec = { look: lookOf(theatre, at.region), size: firm.size, state, away, own: mine, pitch: at.pitch }
        const picture = theatre.bakery.of(key, () => drawHouse(spec).canvas)
        picture.setOrigin(0.5, 1 - (at.pitch * 0.24) / (at.pitch * 1.75))
        stood = { key, picture }
        this.#stood.set(firm.id, stood)
      }
      stood.picture.setPosition(Math.round(at.x), Math.round(at.y)).setDepth(DEPTH.firms + (at.y / theatre.plan.height) * 790)
    }
    this.#units(theatre)
    for (const [id, stood] of this.#stood) {
      if (theatre.plan.firms.has(id) || id.startsWith(UNIT)) continue
      stood.picture.destroy()
      this.#stood.delete(id)
    }
  }

  /** One window goes dark at home, one lights up abroad: a unit in the host, with its home's hue on a pole. */
  #units(theatre: Theatre): void {
    const { plan, view } = theatre
    for (const { id, abroadMode } of view.firms) {
      const unit = plan.units.get(id)
      const home = standing(theatre, id)
      if (!unit || !home) continue
      const key = `unit ${abroadMode} ${home.region} ${unit.region} ${unit.pitch.toFixed(1)}`
      let stood = this.#stood.get(UNIT + id)
      if (stood?.key !== key) {
        stood?.picture.destroy()
        stood = { key, picture: theatre.bakery.of(key, () => drawUnit(lookOf(theatre, unit.region), lookOf(theatre, home.region), unit.pitch, abroadMode === 'captive').canvas).setOrigin(0.5, 1 - 0.24 / 1.75) }
        this.#stood.set(UNIT + id, stood)
      }
      stood.picture.setPosition(unit.x, unit.y).setDepth(DEPTH.firms + (unit.y / plan.height) * 790)
    }
    for (const [id, stood] of this.#stood) if (id.startsWith(UNIT) && !plan.units.has(id.slice(UNIT.length))) { stood.picture.destroy(); this.#stood.delete(id) }
  }

  clear(): void {
    for (const { picture } of this.#stood.values()) picture.destroy()
    this.#stood.clear()
  }
}

/** A rival looks as one sees it: next door and partners as they are, the own region blurred, all others an outline. The wall sees all alike. */
const STATE: Record<Sight, HouseLook> = { self: 'sharp', sharp: 'sharp', disclosed: 'sharp', blurred: 'blurred', unknown: 'unknown' }
