/**
 * What is kept of a finished session so that any month can be shown at once: a few columns per month, each month's
 * events, the public view of the map, and the world's bytes once a year (from which other futures can be run).
 * Filled by `collect.ts`; everything else in this folder only reads it. It holds data only, so that a worker can hand it over.
 */
import type { Decision } from '../decisions/index.ts'
import type { EventBuffer } from '../economy/events.ts'
import type { Setting, Sizes } from '../economy/world.ts'
import type { Scenario } from '../scenarios/schema.ts'
import type { PublicMonth, PublicView } from '../view/types.ts'

/** Per firm and month, at [month*firms+firm]; month 0 is the start. k, shares 0..1, levels: units as in `world.ts`. */
export interface FirmColumns {
  alive: Uint8Array
  plot: Int16Array
  region: Int16Array
  cash: Float64Array
  loan: Float64Array
  revenue: Float64Array
  profit: Float64Array
  unitCost: Float64Array
  share: Float64Array
  advantage: Float64Array
  embeddedness: Float64Array
  /** how far it shares the ways of the region it stands in, 0..1 */ overlapHere: Float64Array
  /** the same for the regions it does not stand in, mean */ overlapElsewhere: Float64Array
  offshoreShare: Float64Array
  /** open pipelines */ pipelines: Uint8Array
  /** 1 while a bot holds it */ bot: Uint8Array
  /** levels held by channel, all fields together: [(month*firms+firm)*C+channel] */ ledger: Int16Array
  /** [(month*firms+firm)*F+field] */ levels: Int16Array
}
/** Per region and month, at [month*regions+region]. */
export interface RegionColumns {
  prosperity: Float64Array
  buzz: Float64Array
  openness: Float64Array
  lockIn: Float64Array
  wage: Float64Array
  /** [(month*regions+region)*F+field] */ capability: Float64Array
}
/** Per field and month, at [month*F+field]. */
export interface FieldColumns { floor: Int16Array; demand: Float64Array }

/** Every advance that was ever made, in the order of making. `month` −1: before the session; `maker` −1: nobody in the class. */
export interface Advances {
  count: number
  field: Uint8Array
  level: Int16Array
  maker: Int16Array
  region: Int16Array
  month: Int16Array
  worth: Float64Array
  /** numbers of the two words of its name: [advance*2], [advance*2+1] */ words: Uint16Array
}

export interface WorldHistory {
  setting: Setting
  sizes: Sizes
  /** months played */ months: number
  /** firm slots: stride of the columns */ firms: number
  regions: number
  firm: FirmColumns
  region: RegionColumns
  field: FieldColumns
  advances: Advances
  /** rows of month m at index m−1, trimmed to what happened */ events: EventBuffer[]
  /** the map after month m, at index m */ views: PublicView[]
  /** what everybody saw happen in month m, at index m−1 */ seen: PublicMonth[]
  /** the world's bytes at the start, each year's end and the last month */ snapshots: { month: number; bytes: ArrayBuffer }[]
  /** per firm slot: true when a student held it at some time */ students: boolean[]
  /** k, per firm slot: cash less loan when those who hold it now took it over; at the start for those who were there */ tookOver: number[]
  /** decisions that took effect, in order */ decisions: { month: number; firm: number; bot: boolean; decision: Decision }[]
}

export interface History {
  code: string
  run: number
  engine: string
  seed: string
  scenario: Scenario
  /** years that were to be played, and months that were */ years: number
  months: number
  students: number
  /** months whose world differs from what was written down then: another engine made this file */ mismatches: number[]
  /** engine that computed these months, when it was another than this: they are shown as they were kept; null = played again here */ recordedBy: string | null
  worlds: WorldHistory[]
}

/** Firms that exist at a month, as slot numbers. */
export function firmsAt(w: WorldHistory, month: number): number[] {
  const found: number[] = []
  for (let i = 0; i < w.firms; i++) if (w.firm.alive[month * w.firms + i]) found.push(i)
  return found
}
