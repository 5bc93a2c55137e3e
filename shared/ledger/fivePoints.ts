/**
 * The essay's five points (section 5) beside what this class did: description with figures, not proof. Which sentence
 * is said is chosen by a rule written here; the words are the reader's catalogue's. Shares 0..1, levels, firms.
 */
import { C, F } from '../economy/dimensions.ts'
import { KIND } from '../economy/events.ts'
import { CHANNEL, eachBooking, near } from './bookings.ts'
import { byElement } from './elements.ts'
import { firmsAt, type WorldHistory } from './history.ts'
import { gained } from './learned.ts'
import { pumpsOf } from './pumps.ts'

export type PointFact =
  | { point: 1; says: 'both' | 'oneOnly' | 'nothing'; values: { capability: number; proximity: number; all: number; capabilityShare: number; proximityShare: number } }
  | { point: 2; says: 'wider' | 'narrower' | 'gone'; values: { start: number; end: number; lockedIn: number; gotOut: number } }
  | { point: 3; says: 'verticalLeast' | 'verticalNot' | 'noVertical'; values: { vertical: number; horizontal: number; social: number; verticalNear: number; horizontalNear: number; socialNear: number } }
  | { point: 4; says: 'closer' | 'notShown'; values: { hereStart: number; hereEnd: number; elsewhereStart: number; elsewhereEnd: number; firms: number } }
  | { point: 5; says: 'pipedAhead' | 'localAhead' | 'allPiped' | 'nonePiped'; values: { piped: number; local: number; pipedAdvantage: number; localAdvantage: number; pumpedShare: number } }

export function fivePoints(w: WorldHistory): PointFact[] {
  return [twoElements(w), capabilities(w), dimensions(w), overlap(w), pipelines(w)]
}

function twoElements(w: WorldHistory): PointFact {
  const parts = gained(w, firmsAt(w, w.months), 0, w.months)
  parts[CHANNEL.initial] = 0
  const all = parts.reduce((a, b) => a + b, 0), e = byElement(parts)
  return {
    point: 1, says: all === 0 ? 'nothing' : e.capability > 0 && e.proximity > 0 ? 'both' : 'oneOnly',
    values: { capability: e.capability, proximity: e.proximity, all, capabilityShare: all ? e.capability / all : 0, proximityShare: all ? e.proximity / all : 0 },
  }
}

/** Greatest minus smallest capability among the regions, mean over the fields. */
export function capabilityGap(w: WorldHistory, month: number): number {
  let sum = 0
  for (let f = 0; f < F; f++) {
    const values = w.setting.regions.map((_, r) => w.region.capability[(month * w.regions + r) * F + f])
    sum += Math.max(...values) - Math.min(...values)
  }
  return sum / F
}

function capabilities(w: WorldHistory): PointFact {
  const start = capabilityGap(w, 0), end = capabilityGap(w, w.months)
  const locked = new Set<number>(), out = new Set<number>()
  for (const rows of w.events) {
    for (let k = 0; k < rows.count; k++) {
      if (rows.kind[k] === KIND.lockedIn) locked.add(rows.region[k])
      if (rows.kind[k] === KIND.unlocked) out.add(rows.region[k])
    }
  }
  return { point: 2, says: end < .01 ? 'gone' : end >= start ? 'wider' : 'narrower', values: { start, end, lockedIn: locked.size, gotOut: out.size } }
}

function dimensions(w: WorldHistory): PointFact {
  const all = Array.from({ length: C }, () => 0), close = Array.from({ length: C }, () => 0)
  eachBooking(w, b => {
    all[b.channel] += b.amount
    if (b.from >= 0 && near(w, b.firm, b.from, b.month)) close[b.channel] += b.amount
  })
  const share = (c: number) => (all[c] ? close[c] / all[c] : 0)
  const v = CHANNEL.vertical, h = CHANNEL.horizontal, s = CHANNEL.social
  const says = all[v] === 0 ? 'noVertical' : share(v) <= Math.min(all[h] ? share(h) : 1, all[s] ? share(s) : 1) ? 'verticalLeast' : 'verticalNot'
  return {
    point: 3, says,
    values: { vertical: all[v], horizontal: all[h], social: all[s], verticalNear: share(v), horizontalNear: share(h), socialNear: share(s) },
  }
}

/** Only firms that stood in one region from the first month to the last: the others changed what "here" means. */
function overlap(w: WorldHistory): PointFact {
  const firms = firmsAt(w, 0).filter(i => {
    for (let m = 1; m <= w.months; m++) if (w.firm.region[m * w.firms + i] !== w.firm.region[i]) return false
    return true
  })
  const mean = (column: Float64Array, month: number) => (firms.length ? firms.reduce((sum, i) => sum + column[month * w.firms + i], 0) / firms.length : 0)
  const values = {
    hereStart: mean(w.firm.overlapHere, 0), hereEnd: mean(w.firm.overlapHere, w.months),
    elsewhereStart: mean(w.firm.overlapElsewhere, 0), elsewhereEnd: mean(w.firm.overlapElsewhere, w.months), firms: firms.length,
  }
  const closer = firms.length > 0 && values.hereEnd > values.elsewhereEnd && values.hereEnd >= values.hereStart
  return { point: 4, says: closer ? 'closer' : 'notShown', values }
}

/** A firm counts as piped when it held an open pipeline in at least a quarter of the months. */
export const isPiped = (w: WorldHistory, firm: number): boolean => {
  let months = 0
  for (let m = 1; m <= w.months; m++) if (w.firm.pipelines[m * w.firms + firm] > 0) months++
  return months > 0 && months * 4 >= w.months
}

function pipelines(w: WorldHistory): PointFact {
  const firms = firmsAt(w, w.months)
  const piped = firms.filter(i => isPiped(w, i)), local = firms.filter(i => !isPiped(w, i))
  const mean = (some: number[]) => (some.length ? some.reduce((sum, i) => sum + w.firm.advantage[w.months * w.firms + i], 0) / some.length : 0)
  const flows = pumpsOf(w).regions
  const learned = flows.reduce((sum, r) => sum + r.local, 0), pumped = flows.reduce((sum, r) => sum + r.pumped, 0)
  const values = { piped: piped.length, local: local.length, pipedAdvantage: mean(piped), localAdvantage: mean(local), pumpedShare: learned ? pumped / learned : 0 }
  const says = piped.length === 0 ? 'nonePiped' : local.length === 0 ? 'allPiped' : values.pipedAdvantage > values.localAdvantage ? 'pipedAhead' : 'localAhead'
  return { point: 5, says, values }
}
