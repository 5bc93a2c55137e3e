/**
 * The state of one world. Everything that `step` may change lies in one ArrayBuffer (so that it can be cloned,
 * hashed and stored as it is); what stays fixed for a session (names, map) lies beside it in `setting`.
 * Firms, plots and regions are numbered here; decisions and views name them by id (`setting`).
 */
import { A, C, F, PIPELINE_SLOTS, WATCH_SLOTS } from './dimensions.ts'
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
  regions: { id: string; name: string; kind: 'home' | 'host' }[]
  plots: { id: string; name: string; region: number; slots: number }[]
  /** one per firm slot; `name` is shown in public, nicknames never are */
  firms: { id: string; name: string }[]
  regionIndex: Map<string, number>
  plotIndex: Map<string, number>
  firmIndex: Map<string, number>
}

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
  /** rows of the pipeline table [firm*PIPELINE_SLOTS+slot], −1 empty */
  pipes: i32((s: Sizes) => s.firms * PIPELINE_SLOTS),
  /** bit mask of fields in whose dispersed community of practice it takes part */
  community: u8(perFirm),
  // ── firms: money (k per month unless said otherwise)
  /** k, may not fall below 0: what is missing becomes `loan` */
  cash: f64(perFirm),
  /** k */
  loan: f64(perFirm),
  revenue: f64(perFirm),
  profit: f64(perFirm),
  /** cost of one unit, home all-in = 1 */
  unitCost: f64(perFirm),
  /** share of the world market, 0..1 */
  share: f64(perFirm),
  /** knowledge above the floor, weighted by demand, levels */
  advantage: f64(perFirm),
  /** one-off payments since the last month (moves, hires, offshoring), k */
  oneOff: f64(perFirm),
  // ── regions
  /** localized capability, a stock that helps research and exchange [region*F+field], 0..2, mean start about 1 */
  capability: f64(regionField),
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
  /** wage, home start = 1 */
  wage: f64(perRegion),
  /** rent of a plot, k per month */
  rent: f64(perRegion),
  /** income of those who live there, start = 100 */
  prosperity: f64(perRegion),
  // ── fields
  /** level of the floor: what everybody anywhere has for nothing */
  floor: i32(perField),
  /** progress towards the next floor level, 0..1 */
  codified: f64(perField),
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
  /** 0 free, 1 offered by A, 2 open */
  pipeState: u8(perPipe),
  pipeA: i32(perPipe),
  pipeB: i32(perPipe),
  /** disclosure by each side: 0 guarded, 1 selective, 2 open */
  pipeDiscloseA: u8(perPipe),
  pipeDiscloseB: u8(perPipe),
  /** trust, 0..1 */
  pipeTrust: f64(perPipe),
  /** month offered or opened */
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
