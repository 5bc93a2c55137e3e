/**
 * What may be known, as data. `PublicView` goes to everybody and to the wall; `FirmView` to one firm only.
 * `visibleTo` (same folder) is the only place that fills a `FirmView`; see "Who may know what" in docs/protocol.md.
 * All ids are those of `Setting`; money in k (thousands); shares 0..1; levels are steps of the quality ladder.
 */
import type { Attention, Channel, Disclosure, Field, Lever, OffshoreMode } from '../economy/dimensions.ts'

export type ByField<T> = Record<Field, T>

export interface PublicFirm {
  id: string
  name: string
  plot: string
  region: string
  /** plot it is moving to, or null */ movingTo: string | null
  /** 1 workshop, 2 works, 3 house */ size: 1 | 2 | 3
  /** place on the board of firm value, 1 = first; null before the first review */ rank: number | null
  /** host region where part of its production is, or null: what the ships that left told, never the share */ abroad: string | null
  abroadMode: OffshoreMode | null
}
export interface PublicRegion {
  id: string
  name: string
  kind: 'home' | 'host'
  /** start = 100 */ prosperity: number
  /** rent of a plot, k per month */ rent: number
  /** home at the start = 1 */ wage: number
  /** 1..5 */ buzz: number
  lockedIn: boolean
  hotspot: boolean
}
export interface PublicTrunk { from: string; to: string; /** open pipelines between the two */ pipelines: number; /** levels that came through this month */ flow: number }
export interface PublicView {
  /** months played */ month: number
  firms: PublicFirm[]
  regions: PublicRegion[]
  plots: { id: string; name: string; region: string; slots: number; taken: number }[]
  /** today's demand, sums to 1 */ demand: ByField<number>
  /** level that everybody has for nothing */ floor: ByField<number>
  trunks: PublicTrunk[]
  /** where the next or present fair is: region id, or null */ fair: string | null
}

/** At most this many encounter samples a month go to everybody. */
export const RIPPLE_SAMPLES = 20
/** What the map shows to everybody of one month: that something happened, never what was learned. */
export interface PublicMonth {
  month: number
  /** encounters per region */ encounters: Record<string, number>
  ripples: { region: string; plot: string; a: string; b: string }[]
  ships: { firm: string; from: string; to: string; mode: OffshoreMode; home: boolean }[]
  moves: { firm: string; from: string; to: string; done: boolean }[]
  floorRose: { field: Field; level: number }[]
  regions: { region: string; what: 'lockedIn' | 'unlocked' | 'hotspotRose' | 'hotspotFaded' | 'institutionsShifted' | 'fairHeld'; field: Field | null }[]
  demandShifted: Field | null
  cards: { card: string; began: boolean }[]
  founded: { firm: string; region: string }[]
}

export type Sight = 'self' | 'sharp' | 'blurred' | 'disclosed' | 'unknown'
export interface SeenFirm {
  firm: string
  sight: Sight
  /** exact levels where sharp; middle of the band where blurred; null where unknown or guarded */
  levels: ByField<number | null>
  /** half-width of the band, 0 where sharp */ blur: number
}
export interface OwnPipeline {
  partner: string
  state: 'offeredByMe' | 'offeredToMe' | 'open'
  /** 0..1 */ trust: number
  mine: Disclosure
  theirs: Disclosure
  /** months since it was offered or opened */ months: number
  /** levels so far, to me and to them */ toMe: number; toThem: number
}
/** One line of the feed: an event as far as its receiver may know it. `other` is a firm id or null. */
export interface FeedItem {
  month: number
  kind: import('../economy/events.ts').EventKind
  channel: Channel | null
  other: string | null
  region: string | null
  field: Field | null
  /** words of the advance's name, and its level; null when unknown */
  advance: AdvanceName | null
  amount: number
  extra: number
  /** refusal of a voided decision */ refusal?: import('../refusals.ts').Refusal
  /** lever of a voided decision */ lever?: Lever
  /** true where `other` was the event's `firm` and I its `other` (they offered, declined, closed, hired from me, met me ...); absent where I acted */ byOther?: boolean
}
/** An advance's name: two word numbers (put into words by the catalogue) and its level. */
export interface AdvanceName { id: number; field: Field; words: [number, number]; level: number }

export interface OwnFirm {
  id: string
  name: string
  plot: string
  region: string
  movingTo: string | null
  movingMonths: number
  cash: number
  loan: number
  /** k, paid to its owners so far; counts in its value */ owners: number
  revenue: number
  profit: number
  unitCost: number
  /** share of the world market */ marketShare: number
  advantage: number
  levels: ByField<number>
  practice: ByField<AdvanceName | null>
  /** levels booked so far, by field and channel; the sum over channels is the level */
  ledger: ByField<Record<Channel, number>>
  habit: ByField<number>
  absorptive: number
  embeddedness: number
  attention: Record<Attention, number>
  focus: Field
  watch: string[]
  offshore: { share: number; wanted: number; host: string | null; mode: OffshoreMode }
  standing: 'ask' | 'accept' | 'decline'
  fairGoing: boolean
  hireWait: number
  unlearning: { field: Field; months: number } | null
  backing: Field | null
  communities: Field[]
  /** projected value with the after-years, k; null before the first review */ value: number | null
}
/** A price or expectation of a lever, given before it is pulled. */
export interface Prices {
  /** k, for moving to another plot of the same region / another region */ move: { near: number; far: number; months: number; /** embeddedness right after it, 0..1 */ standingNear: number; standingFar: number; /** what a move to another region leaves of pipelines' trust, factor */ pipelineTrust: number }
  /** k per month for each open pipeline */ pipeline: number
  /** k once, per tenth of production moved */ offshoreStep: number
  /** change of unit cost for each tenth abroad, e.g. −.02, by mode and host region */ offshoreUnitCost: Record<OffshoreMode, Record<string, number>>
  /** unit cost with 0, 1, ... 10 tenths abroad, by mode and host region */ offshoreUnitCosts: Record<OffshoreMode, Record<string, number[]>>
  fair: number
  hire: number
  unlearn: { months: number; price: number }
  /** months between two hires */ hireEvery: number
}
/** Why a firm's yearly profit changed against the year before, k; the parts add up to `change` exactly. */
export interface WhyChanged {
  year: number
  change: number
  parts: { prices: number; knowledge: Partial<Record<Channel, number>>; cost: number; crowding: number; rivals: number; demand: number }
}
export interface FirmView {
  /** months played when this was made */ month: number
  public: PublicView
  own: OwnFirm
  /** every firm but one's own, in the order of `public.firms` */ seen: SeenFirm[]
  pipelines: OwnPipeline[]
  /** own region: institutions and capability per field */ region: { institutions: ByField<number>; capability: ByField<number>; openness: number }
  /** plot neighbours that hold pipelines; those that watch me */ neighbours: { firm: string; hasPipelines: boolean; watchesMe: boolean }[]
  /** hints of the next demand shift, if any came my way */ hints: { field: Field; gains: boolean; inMonths: number }[]
  /** last month's events that I may know */ feed: FeedItem[]
  prices: Prices
  /** levers that are open, and the year in which each opens (null = not in this scenario) */ levers: Record<Lever, { open: boolean; year: number | null; debt: boolean }>
  why: WhyChanged | null
}
