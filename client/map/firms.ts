/** Firms as buildings: three sizes, in the hue of the region they stand in, lit or dark, sharp or blurred. */
import type { FirmView, PublicFirm } from '../../shared/view/types.ts'
import type { Picture } from './bakery.ts'
import { drawHouse, type HouseLook } from './houses.ts'
import { DEPTH, lookOf, standing, type Theatre } from './theatre.ts'

interface Stood { key: string; picture: Picture }

export class Firms {
  readonly #stood = new Map<string, Stood>()

  /** Puts every firm where the plan has it. `away`: firms with production abroad, as far as ships told. */
  set(theatre: Theatre, own: FirmView | null, away: ReadonlySet<string>): void {
    const seen = new Map(own?.seen.map(s => [s.firm, s.sight]))
    for (const firm of theatre.view.firms) {
      const at = standing(theatre, firm.id)
      if (!at) continue
      const mine = own?.own.id === firm.id
      const state = stateOf(firm, own, seen.get(firm.id), away.has(firm.id) || (mine && (own?.own.offshore.share ?? 0) > 0))
      const key = `house ${at.region} ${firm.size} ${state} ${mine} ${at.pitch.toFixed(1)}`
      let stood = this.#stood.get(firm.id)
      if (stood?.key !== key) {
        stood?.picture.destroy()
        const spec = { look: lookOf(theatre, at.region), size: firm.size, state, own: mine, pitch: at.pitch }
        const picture = theatre.bakery.of(key, () => drawHouse(spec).canvas)
        picture.setOrigin(0.5, 1 - (at.pitch * 0.24) / (at.pitch * 1.75))
        stood = { key, picture }
        this.#stood.set(firm.id, stood)
      }
      stood.picture.setPosition(Math.round(at.x), Math.round(at.y)).setDepth(DEPTH.firms + (at.y / theatre.plan.height) * 790)
    }
    for (const [id, stood] of this.#stood) {
      if (theatre.plan.firms.has(id)) continue
      stood.picture.destroy()
      this.#stood.delete(id)
    }
  }

  clear(): void {
    for (const { picture } of this.#stood.values()) picture.destroy()
    this.#stood.clear()
  }
}

/** Rivals of one's own region look as one sees them; elsewhere only their size is known, and drawn. */
function stateOf(firm: PublicFirm, own: FirmView | null, sight: string | undefined, away: boolean): HouseLook {
  if (away) return 'away'
  if (!own || firm.region !== own.own.region || firm.id === own.own.id) return 'sharp'
  return sight === 'blurred' ? 'blurred' : sight === 'unknown' ? 'unknown' : 'sharp'
}
