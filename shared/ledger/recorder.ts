/** Fills a `WorldHistory`, one month at a time, from worlds as they were played. */
import { C, F, MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { advanceWords } from '../economy/advances.ts'
import { CLOCK, type World } from '../economy/world.ts'
import type { EventBuffer } from '../economy/events.ts'
import type { PublicMonth, PublicView } from '../view/types.ts'
import type { Advances, FirmColumns, WorldHistory } from './history.ts'

/** A history of `months` months, filled from month 0 (the start) on by `record`. */
export function newRecord(world: World, months: number): WorldHistory {
  const firms = world.sizes.firms, regions = world.sizes.regions, rows = (months + 1) * firms, regionRows = (months + 1) * regions
  const f64 = () => new Float64Array(rows), perRegion = () => new Float64Array(regionRows)
  return {
    setting: world.setting, sizes: world.sizes, months: 0, firms, regions,
    firm: {
      alive: new Uint8Array(rows), plot: new Int16Array(rows).fill(-1), region: new Int16Array(rows).fill(-1),
      cash: f64(), loan: f64(), revenue: f64(), profit: f64(), unitCost: f64(), share: f64(), advantage: f64(),
      embeddedness: f64(), overlapHere: f64(), overlapElsewhere: f64(), offshoreShare: f64(),
      pipelines: new Uint8Array(rows), bot: new Uint8Array(rows),
      ledger: new Int16Array(rows * C), levels: new Int16Array(rows * F),
    },
    region: {
      prosperity: perRegion(), buzz: perRegion(), openness: perRegion(), lockIn: perRegion(), wage: perRegion(),
      capability: new Float64Array(regionRows * F),
    },
    field: { floor: new Int16Array((months + 1) * F), demand: new Float64Array((months + 1) * F) },
    advances: advancesOf(world), events: [], views: [], seen: [], snapshots: [],
    students: Array.from({ length: firms }, () => false), tookOver: [], decisions: [],
  }
}

/** Writes down `world` as it stands after `month`. */
export function record(w: WorldHistory, world: World, month: number, view: PublicView, holds: (firm: number) => { bot: boolean; student: boolean }): void {
  w.months = month
  w.views[month] = sharedWith(w.views[month - 1], view)
  for (let i = 0; i < w.firms; i++) recordFirm(w, world, month, i, holds)
  for (let r = 0; r < w.regions; r++) {
    const at = month * w.regions + r
    w.region.prosperity[at] = world.prosperity[r]
    w.region.buzz[at] = world.buzz[r]
    w.region.openness[at] = world.openness[r]
    w.region.lockIn[at] = world.lockIn[r]
    w.region.wage[at] = world.wage[r]
    for (let f = 0; f < F; f++) w.region.capability[at * F + f] = world.capability[r * F + f]
  }
  for (let f = 0; f < F; f++) {
    w.field.floor[month * F + f] = world.floor[f]
    w.field.demand[month * F + f] = world.demand[f]
  }
  if (month % MONTHS_PER_YEAR === 0) w.snapshots.push({ month, bytes: world.buffer.slice(0) })
}

function recordFirm(w: WorldHistory, world: World, month: number, i: number, holds: (firm: number) => { bot: boolean; student: boolean }): void {
  const at = month * w.firms + i, to: FirmColumns = w.firm
  to.alive[at] = world.alive[i]
  if (!world.alive[i]) return
  to.plot[at] = world.plot[i]
  to.region[at] = world.region[i]
  to.cash[at] = world.cash[i]
  to.loan[at] = world.loan[i]
  to.revenue[at] = world.revenue[i]
  to.profit[at] = world.profit[i]
  to.unitCost[at] = world.unitCost[i]
  to.share[at] = world.share[i]
  to.advantage[at] = world.advantage[i]
  to.embeddedness[at] = world.embeddedness[i]
  to.offshoreShare[at] = world.offshoreShare[i]
  recordOverlap(w, world, at, i)
  to.pipelines[at] = openPipelines(world, i)
  const holder = holds(i)
  to.bot[at] = holder.bot ? 1 : 0
  if (holder.student) w.students[i] = true
  for (let f = 0; f < F; f++) {
    to.levels[at * F + f] = world.level[i * F + f]
    for (let c = 0; c < C; c++) to.ledger[at * C + c] += world.ledger[(i * F + f) * C + c]
  }
}

function recordOverlap(w: WorldHistory, world: World, at: number, i: number): void {
  let elsewhere = 0
  for (let r = 0; r < w.regions; r++) if (r !== world.region[i]) elsewhere += world.overlap[i * w.regions + r]
  w.firm.overlapHere[at] = world.overlap[i * w.regions + world.region[i]]
  w.firm.overlapElsewhere[at] = w.regions > 1 ? elsewhere / (w.regions - 1) : 0
}

function openPipelines(world: World, i: number): number {
  let open = 0
  const slots = world.pipes.length / world.sizes.firms
  for (let s = 0; s < slots; s++) {
    const row = world.pipes[i * slots + s]
    if (row >= 0 && world.pipeState[row] === 2) open++
  }
  return open
}

/** Writes down what happened in the month that led to the last `record`. */
export function recordEvents(w: WorldHistory, events: EventBuffer, seen: PublicMonth): void {
  const n = events.count
  w.events.push({
    count: n, filling: 0, kind: events.kind.slice(0, n), firm: events.firm.slice(0, n), other: events.other.slice(0, n), region: events.region.slice(0, n),
    field: events.field.slice(0, n), channel: events.channel.slice(0, n), advance: events.advance.slice(0, n), extra: events.extra.slice(0, n),
    amount: events.amount.slice(0, n),
  })
  w.seen.push(seen)
}

/** Closes the record: the last month's bytes and the table of advances. */
export function closeRecord(w: WorldHistory, world: World): void {
  if (w.snapshots.at(-1)?.month !== w.months) w.snapshots.push({ month: w.months, bytes: world.buffer.slice(0) })
  w.advances = advancesOf(world)
}

function advancesOf(world: World): Advances {
  const count = world.clock[CLOCK.advances]
  const words = new Uint16Array(count * 2)
  for (let a = 0; a < count; a++) words.set(advanceWords(world, a), a * 2)
  return {
    count, field: world.advanceField.slice(0, count), level: Int16Array.from(world.advanceLevel.subarray(0, count)),
    maker: Int16Array.from(world.advanceMaker.subarray(0, count)), region: Int16Array.from(world.advanceRegion.subarray(0, count)),
    month: Int16Array.from(world.advanceMonth.subarray(0, count)), worth: world.advanceWorth.slice(0, count), words,
  }
}

/** `next`, reusing every firm, region and list of `before` that has not changed: a long session stays small in memory. */
function sharedWith(before: PublicView | undefined, next: PublicView): PublicView {
  if (!before) return next
  const reuse = <T extends { id: string }>(old: T[], now: T[]): T[] => {
    const rows = now.map((row, i) => (old[i]?.id === row.id && same(old[i], row) ? old[i] : row))
    return rows.length === old.length && rows.every((row, i) => row === old[i]) ? old : rows
  }
  return {
    ...next,
    firms: reuse(before.firms, next.firms), regions: reuse(before.regions, next.regions), plots: reuse(before.plots, next.plots),
    demand: same(before.demand, next.demand) ? before.demand : next.demand,
    floor: same(before.floor, next.floor) ? before.floor : next.floor,
  }
}
function same<T extends object>(a: T, b: T): boolean {
  for (const key in b) if (a[key] !== b[key]) return false
  return true
}
