/**
 * The state of one world. Everything that `step` may change lies in one ArrayBuffer (so that it can be cloned,
 * hashed and stored as it is); what stays fixed for a session (names, map) lies beside it in `setting`.
 * Firms, plots and regions are numbered here; decisions and views name them by id (`setting`).
 */
import { A, C, F, PIPELINE_SLOTS, WATCH_SLOTS } from './dimensions.ts'
import type { ParameterName } from './parameters.ts'
import { bytesFor, f64, i32, u8, viewsOn, type Views } from './layout.ts'

export interface Sizes {
  /** firms that this world can ever hold (late founders included) */ firms: number
  regions: number
  plots: number
  /** rows of the advance table */ advances: number
  /** rows of the pipeline table */ pipelines: number
  /** number of model parameters */ params: number
}

/** What never changes during a session. */
export interface Setting {
  regions: { id: string; name: string; kind: 'home' | 'host'; /** home at the start = 1 */ wage: number; /** k per month at the start */ rent: number }[]
  plots: { id: string; name: string; region: number; slots: number }[]
  /** one per firm slot; `name` is shown in public, nicknames never are */
  firms: { id: string; name: string }[]
  regionIndex: Map<string, number>
  plotIndex: Map<string, number>
  firmIndex: Map<string, number>
  /** place of each parameter in `params` */
  P: Readonly<Record<ParameterName, number>>
  /** demand shifts by month (months played before it), ascending; weights sum to 1 */
  demandShifts: { month: number; weights: number[] }[]
}

/** Half-known contacts from fairs that a firm keeps in mind. */
export const CONTACT_SLOTS = 4
/** Parts of "why your result changed": the fixed five, then the channels. */
export const WHY_FIXED = ['prices', 'cost', 'crowding', 'rivals', 'demand'] as const
export const WHY = WHY_FIXED.length + C

const perFirm = (s: Sizes) => s.firms
const firmField = (s: Sizes) => s.firms * F
const perRegion = (s: Sizes) => s.regions
const regionField = (s: Sizes) => s.regions * F
const perField = () => F
const perPipe = (s: Sizes) => s.pipelines
const perAdvance = (s: Sizes) => s.advances

/** Every column with its unit. A trailing index in brackets says how it is addressed: [firm*F+field]. */
export const worldLayout = {
  // ── time and rules
  /** [0] months played, 0 before the first step · [1] firms in use · [2] advances in use · [3] month of the next demand shift, −1 none */
  clock: i32(() => 8),
  /** the seed of all chance, as four 32-bit words */
  seed: i32(() => 4),
  /** current values of all parameters, in the order of `parameters.ts`; event cards change them */
  params: f64((s: Sizes) => s.params),
  // ── firms: existence and place
  /** 1 when the firm exists */
  alive: u8(perFirm),
  /** plot where it stands */
  plot: i32(perFirm),
  /** region of that plot (kept beside it for speed) */
  region: i32(perFirm),
  /** plot it is moving to, −1 when it stays */
  movingTo: i32(perFirm),
  /** months until the move is done */
  movingMonths: i32(perFirm),
  /** months played when it was founded */
  foundedMonth: i32(perFirm),
  /** month since which it stands in its region */
  since: i32(perFirm),
  // ── firms: the levers as they stand
  /** tokens [firm*A+attention], summing to TOKENS */
  attention: u8((s: Sizes) => s.firms * A),
  /** field that own research works on */
  focus: u8(perFirm),
  /** watched firms [firm*WATCH_SLOTS+slot], −1 empty */
  watch: i32((s: Sizes) => s.firms * WATCH_SLOTS),
  /** share of production abroad, 0..1 */
  offshoreShare: f64(perFirm),
  /** share wanted, reached step by step (0..1) */
  offshoreWanted: f64(perFirm),
  /** host region index, −1 none */
  offshoreHost: i32(perFirm),
  /** 0 captive, 1 supplier */
  offshoreMode: u8(perFirm),
  /** 0 ask, 1 accept all, 2 decline all offers of pipelines */
  standing: u8(perFirm),
  /** 1 = goes to the next fair */
  fairGoing: u8(perFirm),
  /** firm to hire from this month, −1 none */
  hireFrom: i32(perFirm),
  /** field of the hire */
  hireField: i32(perFirm),
  /** months until it may hire again */
  hireWait: i32(perFirm),
  /** field being unlearned, −1 none */
  unlearnField: i32(perFirm),
  /** months of unlearning left */
  unlearnMonths: i32(perFirm),
  /** field backed for school and institutions, −1 none */
  backField: i32(perFirm),
  /** the same a month ago (to notice a change) */
  backedBefore: i32(perFirm),
  // ── firms: knowledge
  /** current practice: row of the advance table [firm*F+field], −1 = the floor's */
  practice: i32(firmField),
  /** level of that practice [firm*F+field], levels on the quality ladder */
  level: i32(firmField),
  /** levels booked so far [(firm*F+field)*C+channel]; the sum over channels is `level` */
  ledger: i32((s: Sizes) => s.firms * F * C),
  /** habits: how much a firm is used to a field [firm*F+field], 0..1 */
  habit: f64(firmField),
  /** absorptive capacity from own research, 0..1 */
  absorptive: f64(perFirm),
  // ── firms: relations
  /** embeddedness in the home milieu, 0..1 */
  embeddedness: f64(perFirm),
  /** how far it speaks a region's language and shares its ways [firm*regions+region], 0..1 */
  overlap: f64((s: Sizes) => s.firms * s.regions),
  /** how far better rivals in the region press it, 0..1 */
  pressure: f64(perFirm),
  /** trust in its most trusted pipeline, 0..1: what frees it from local ways */
  outsideTrust: f64(perFirm),
  /** rows of the pipeline table [firm*PIPELINE_SLOTS+slot], −1 empty */
  pipes: i32((s: Sizes) => s.firms * PIPELINE_SLOTS),
  /** field of the latest thing it learned or made, −1 none: that is what it talks about */
  newsField: i32(perFirm),
  /** month of that */
  newsMonth: i32(perFirm),
  /** what it has heard of the next demand shift [firm*F+field]: 0 nothing, 1 will gain, 2 will lose */
  hint: u8(firmField),
  /** firms met at fairs [firm*CONTACT_SLOTS+slot], −1 empty */
  contact: i32((s: Sizes) => s.firms * CONTACT_SLOTS),
  /** how alive that contact still is, 0..1 */
  contactStrength: f64((s: Sizes) => s.firms * CONTACT_SLOTS),
  /** bit mask of fields in whose dispersed community of practice it takes part */
  community: u8(perFirm),
  // ── firms: money (k per month unless said otherwise)
  /** k, may not fall below 0: what is missing becomes `loan` */
  cash: f64(perFirm),
  /** k */
  loan: f64(perFirm),
  /** k, paid to its owners so far (see owners.ts): theirs, so it counts in the firm's value */
  owners: f64(perFirm),
  revenue: f64(perFirm),
  profit: f64(perFirm),
  /** cost of one unit, home all-in = 1 */
  unitCost: f64(perFirm),
  /** share of the world market, 0..1 */
  share: f64(perFirm),
  /** knowledge above the floor, weighted by demand, levels */
  advantage: f64(perFirm),
  /** one-off payments since the last month, k: a decision adds its price for moving, hiring, unlearning and offshoring when it
   * takes effect; `fairs.ts` adds the fair, `mobility.ts` gives back a failed hire; `market.ts` pays it all and sets it to 0 */
  oneOff: f64(perFirm),
  /** how far its products fit what customers want of the field by now [firm*F+field], 0..1 (see demand.ts) */
  attuned: f64(firmField),
  /** what each field's practice is worth above the floor in use, levels [firm*F+field] */
  edge: f64(firmField),
  /** what is left of its lead after what pipeline partners are shown, 0..1 (see pipelines.ts) */
  shown: f64(perFirm),
  /** weight in the world market: exp(pull × advantage) × unit cost^−elasticity */
  weight: f64(perFirm),
  /** cost of a unit made where the firm stands: the part of `unitCost` that follows local wages */
  homeCost: f64(perFirm),
  /** rent and upkeep paid this month, k */
  fixedCost: f64(perFirm),
  /** paid for levers this month (pipelines, one-offs, interest), k */
  leverCost: f64(perFirm),
  // ── firms: why the result changed (see whyChanged.ts) [firm*WHY+part], k
  /** this year's months, each with the weight it has in this year's change */
  whyNow: f64((s: Sizes) => s.firms * WHY),
  /** this year's months, each with the weight it will have in next year's change */
  whyNext: f64((s: Sizes) => s.firms * WHY),
  /** carried over from last year */
  whyCarried: f64((s: Sizes) => s.firms * WHY),
  /** the last finished year */
  whyDone: f64((s: Sizes) => s.firms * WHY),
  /** profit of this year so far, of the last finished year and of the year before [firm*3+0..2] */
  yearProfit: f64((s: Sizes) => s.firms * 3),
  // ── regions
  /** localized capability, a stock that helps research and exchange [region*F+field], 0..2, mean start about 1 */
  capability: f64(regionField),
  /** the same at the start */
  capabilityStart: f64(regionField),
  /** institutions' fit to a field [region*F+field], mean 1 over fields */
  institution: f64(regionField),
  /** openness: the place's ability to build pipelines, 0..1 */
  openness: f64(perRegion),
  /** encounters per firm and month, smoothed */
  buzz: f64(perRegion),
  /** share of lock-in, 0..1 (hatch); above `lockInAt` the region counts as locked in */
  lockIn: f64(perRegion),
  /** 1 while the region is a rising hotspot */
  hotspot: u8(perRegion),
  /** levels of knowledge carried here by offshoring [region*F+field] */
  carried: f64(regionField),
  /** best level that a host's own firms outside the class master [region*F+field], −1 at home */
  hostLevel: f64(regionField),
  /** row of the advance table behind that level, −1 = the floor's */
  hostAdvance: i32(regionField),
  /** income of those who live there at the start, k (the base of `prosperity`) */
  incomeStart: f64(perRegion),
  /** wages of production paid in the region, which follow what is produced there, k per month */
  localWages: f64(perRegion),
  /** field on which the region's institutions were last shifted by a quorum, −1 none */
  shiftedTo: i32(perRegion),
  /** wage, home start = 1 */
  wage: f64(perRegion),
  /** places for firms in the region */
  slots: i32(perRegion),
  /** rent of a plot, k per month */
  rent: f64(perRegion),
  /** income of those who live there, start = 100 */
  prosperity: f64(perRegion),
  // ── fields
  /** level of the floor: what everybody anywhere has for nothing */
  floor: i32(perField),
  /** progress towards the next floor level, 0..1 */
  codified: f64(perField),
  /** how tacit knowledge of the field is, 0..1 */
  tacit: f64(perField),
  /** demand weights of the month before, sum 1 */
  demandBefore: f64(perField),
  /** [0] all firms' weights in the world market · [1] size of the market, k · [2] the outside competitor's share ·
   * [3] what customers gain against the start, k per month · [5] share of production abroad that the outside competitor has made its own */
  market: f64(() => 8),
  /** demand weights, sum 1 */
  demand: f64(perField),
  /** weights after the next shift, sum 1 */
  demandNext: f64(perField),
  // ── advances (rows up to clock[2])
  advanceField: u8(perAdvance),
  advanceLevel: i32(perAdvance),
  /** firm that made it first */
  advanceMaker: i32(perAdvance),
  /** region where it was made */
  advanceRegion: i32(perAdvance),
  /** month in which it was made; −1 = before the session */
  advanceMonth: i32(perAdvance),
  /** how much of its promise it keeps in use, about 0.5..1.5; hidden until proven */
  advanceWorth: f64(perAdvance),
  /** firm-months of use so far; proven from `provenAfter` on */
  advanceUse: i32(perAdvance),
  // ── pipelines (rows; free when pipeState is 0)
  /** 0 free, 1 offered by A, 2 open; until the month turns: 3 declined by B, 4 closed by A, 5 closed by B (see pipelines.ts) */
  pipeState: u8(perPipe),
  pipeA: i32(perPipe),
  pipeB: i32(perPipe),
  /** disclosure by each side: 0 guarded, 1 selective, 2 open */
  pipeDiscloseA: u8(perPipe),
  pipeDiscloseB: u8(perPipe),
  /** trust, 0..1 */
  pipeTrust: f64(perPipe),
  /** months in a row without enough attention */
  pipeStarved: i32(perPipe),
  /** month offered or opened; −1 = since the last month, not yet told */
  pipeMonth: i32(perPipe),
  /** levels that came through so far, to A and to B */
  pipeToA: i32(perPipe),
  pipeToB: i32(perPipe),
}

export type Columns = Views<typeof worldLayout>
export interface World extends Columns { sizes: Sizes; setting: Setting; buffer: ArrayBuffer }

/** Slots of `clock`. */
export const CLOCK = { month: 0, firms: 1, advances: 2, shiftMonth: 3 } as const

/** An empty world of the given sizes: all zeros. `scenarios/` and `start.ts` fill it. */
export function emptyWorld(sizes: Sizes, setting: Setting): World {
  return onBuffer(sizes, setting, new ArrayBuffer(bytesFor(worldLayout, sizes)))
}

/** A world over bytes that were stored before. Throws when the length does not fit the sizes. */
export function onBuffer(sizes: Sizes, setting: Setting, buffer: ArrayBuffer): World {
  const need = bytesFor(worldLayout, sizes)
  if (buffer.byteLength !== need) throw new RangeError(`a world of these sizes has ${need} bytes, not ${buffer.byteLength}`)
  return { ...viewsOn<Sizes, typeof worldLayout>(worldLayout, sizes, buffer), sizes, setting, buffer }
}

/** An independent copy: nothing done to it reaches the original. */
export function cloneWorld(world: World): World {
  return onBuffer(world.sizes, world.setting, world.buffer.slice(0))
}

/** Months played so far. */
export const monthOf = (world: World): number => world.clock[CLOCK.month]
/** Today's value of a parameter. Inside a month's loop read `scratch.q` instead. */
export const param = (world: World, name: ParameterName): number => world.params[world.setting.P[name]]
