/** Firms as buildings: three sizes, in the hue of the region they stand in, lit or dark, sharp or blurred. */
import type { FirmView, PublicFirm } from '../../shared/view/types.ts'
import type { Picture } from './bakery.ts'
import { drawHouse, drawUnit, type HouseLook } from './houses.ts'
import type { Point } from './plan/types.ts'
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
      const state = stateOf(firm, own, seen.get(firm.id), firm.abroad !== null)
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
    this.#units(theatre)
    for (const [id, stood] of this.#stood) {
      if (theatre.plan.firms.has(id) || id.startsWith(UNIT)) continue
      stood.picture.destroy()
      this.#stood.delete(id)
    }
  }

  /** One window goes dark at home, one lights up abroad: a unit in the host, with its home's hue on a pole. */
  #units(theatre: Theatre): void {
    const wanted = new Set<string>()
    const filled = new Map<string, number>()
    for (const { id: firm, abroad: host, abroadMode: mode } of theatre.view.firms) {
      if (host === null) continue
      const home = standing(theatre, firm)
      const r = theatre.plan.region.get(host)
      const nth = filled.get(host) ?? 0
      const spot = r && freeSpots(theatre, host)[nth]
      if (!home || !r || !spot || home.region === host) continue
      filled.set(host, nth + 1)
      wanted.add(UNIT + firm)
      const key = `unit ${mode} ${home.region} ${host} ${r.pitch.toFixed(1)}`
      let stood = this.#stood.get(UNIT + firm)
      if (stood?.key !== key) {
        stood?.picture.destroy()
        stood = { key, picture: theatre.bakery.of(key, () => drawUnit(lookOf(theatre, host), lookOf(theatre, home.region), r.pitch, mode === 'captive').canvas).setOrigin(0.5, 1 - 0.24 / 1.75) }
        this.#stood.set(UNIT + firm, stood)
      }
      stood.picture.setPosition(spot.x, spot.y).setDepth(DEPTH.firms + (spot.y / theatre.plan.height) * 790)
    }
    for (const [id, stood] of this.#stood) if (id.startsWith(UNIT) && !wanted.has(id)) { stood.picture.destroy(); this.#stood.delete(id) }
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

/** Spots of a host on which no firm stands, the outermost of each plot first. */
function freeSpots(theatre: Theatre, host: string): Point[] {
  const taken = new Set([...theatre.plan.firms.values()].filter(f => f.region === host).map(f => `${f.x} ${f.y}`))
  const lots = theatre.plan.region.get(host)?.parcels.map(p => p.spots.filter(s => !taken.has(`${s.x} ${s.y}`))) ?? []
  const most = Math.max(0, ...lots.map(l => l.length))
  return Array.from({ length: most }, (_, i) => lots.flatMap(l => l[l.length - 1 - i] ?? [])).flat()
}
