/** What an act needs to be played: where things stand, and something to draw with. */
import type { PublicView } from '../../shared/view/types.ts'
import { regionLook, type RegionLook } from '../ui/regions.ts'
import type { Bakery, Picture } from './bakery.ts'
import type { FirmPlan, MapPlan, Point } from './plan/types.ts'
import type { TrunkPlan } from './plan/routes.ts'

export interface Theatre {
  bakery: Bakery
  plan: MapPlan
  view: PublicView
  trunks: TrunkPlan[]
  /** px of a thousandth of the sheet's shorter side */ u: number
  /** device pixels in a CSS pixel */ dpr: number
  /** where firms stood before their last move */ came: ReadonlyMap<string, FirmPlan>
  /** picture of a region's new state (hatch, skyline), if it has one */ grown: (region: string, what: string) => Picture | undefined
}
/** An act under way. `frame` gets 0..1; `end` takes everything away. */
export interface Playing { frame: (t: number) => void; end: () => void }

/** Depths, from the ground up. */
export const DEPTH = { land: 0, trunks: 20, own: 30, rings: 40, firms: 100, drops: 905, ships: 910, labels: 920, sparks: 940, focus: 960 } as const

export const lookOf = (theatre: Theatre, region: string): RegionLook => regionLook(theatre.view.regions, region)
export const standing = (theatre: Theatre, firm: string | null): FirmPlan | undefined => firm === null ? undefined : theatre.plan.firms.get(firm)
/** Middle of a firm's building. */
export const heart = (f: FirmPlan): Point => ({ x: f.x, y: f.y - f.pitch * 0.28 })
export const gone = (...pictures: (Picture | undefined)[]): void => { for (const p of pictures) p?.destroy() }

/** Quick at first, then slow: for what arrives. */
export const settle = (t: number): number => 1 - (1 - t) * (1 - t)
/** 0 → 1 → 0 with soft ends: for what shows and goes. */
export const swell = (t: number): number => Math.min(1, Math.min(t, 1 - t) * 5)
