/**
 * INSTITUTIONS AND LOCK-IN
 * The essay, 2: institutions "tend to work by preventing the exploration of excluded possibilities"; "it is particularly difficult to
 * un-learn successful habits of the past"; both may end in "ruinous lock-in" (4: too much proximity, too little openness).
 *
 *   fit of institutions   institution^fit, of the institution what counts by capability.ts (apart), .2 at least; below 1 the hindrance is halved for a firm with trusted pipelines (by its best trust)
 *   institutions drift    by drift · firms/(firms + 2) · (6 · share of local firms that work on the field − institution), mean 1 over fields
 *   a quorum              once quorum of the local firms back a field, it gains quorumShift at once
 *   habit                 rises by habitGrows · (1 − habit) in the field worked on, fades by habitFades elsewhere
 *   habit as a factor     1 − habitHinders · (strongest habit in another field − habit here)₊ · (1 + lockInHinders · lock-in of the region)
 *                         · (1 − outsideFrees · trust outside), .1 at least; the hindrance is half of that while something is un-learned
 *   lock-in               moves by .05 towards (specialisation of the local firms) · (1 − outside contacts)
 *   un-learning           takes months and a price; in these months the old field counts half; then its habit is gone;
 *                         with a trusted pipeline (above .5) it goes nearly twice as fast
 */
import { clamp } from '../arithmetic.ts'
import { F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { keptPow } from '../kept.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'

export const parameters = declare({
  fit: { value: 0.76, unit: 'exponent', min: 0, max: 2, source: 'prototype', meaning: 'how strongly institutions help or hinder research' },
  drift: { value: 0.014, unit: 'per month', min: 0, max: 0.2, source: 'prototype', meaning: 'how fast institutions follow what local firms research' },
  quorum: { value: 0.34, unit: 'share of local firms', min: 0.1, max: 1, source: 'play', meaning: 'backers that shift the institutions' },
  quorumShift: { value: 0.5, unit: 'institution', min: 0, max: 1.5, source: 'play', meaning: 'what a field gains when a quorum backs it' },
  habitGrows: { value: 0.03, unit: 'per month', min: 0, max: 0.5, source: 'play', meaning: 'how fast a firm gets used to the field it works on' },
  habitFades: { value: 0.008, unit: 'per month', min: 0, max: 0.5, source: 'play', meaning: 'how fast unused habits fade' },
  habitHinders: { value: 0.55, unit: 'factor', min: 0, max: 1, source: 'play; essay 2', meaning: 'how much a full habit hinders learning in other fields' },
  lockInHinders: { value: 1.6, unit: 'factor', min: 0, max: 2, source: 'play; essay 2, 4', meaning: 'how much a locked-in region adds to that' },
  outsideFrees: { value: 0.8, unit: 'factor', min: 0, max: 1, source: 'play; essay 4', meaning: 'how far a trusted partner elsewhere frees from habits' },
  lockInAt: { value: 0.6, unit: '0..1', min: 0, max: 1, source: 'play', meaning: 'lock-in from which a region counts as locked in' },
  unlearnMonths: { value: 5, unit: 'months', min: 1, max: 24, source: 'play; essay 2', meaning: 'months that un-learning takes' },
  unlearnPrice: { value: 30, unit: 'k', min: 0, max: 500, source: 'play', meaning: 'price of un-learning' },
})

/** Factor of research success from the region's institutions and the firm's habits. */
export function institutionFit(world: World, { q, fitness, apart, meanInstitution }: Scratch, i: number, f: number): number {
  const k = world.region[i] * F + f
  let fit = world.institution[k]
  if (apart !== 1) fit = Math.max(0.2, meanInstitution[f] + apart * (fit - meanInstitution[f]))
  if (fit < 1) fit += (1 - fit) * 0.5 * world.outsideTrust[i]
  return keptPow(fitness, k, fit, q.fit) * habitFactor(world, q, i, f)
}

/** 1 = free, less when old habits in another field and a locked-in region stand in the way. */
export function habitFactor(world: World, q: Values, i: number, f: number): number {
  const { habit, lockIn, region, outsideTrust, unlearnField } = world
  let strongest = 0
  for (let g = 0; g < F; g++) if (g !== f && habit[i * F + g] > strongest) strongest = habit[i * F + g]
  strongest -= habit[i * F + f]
  if (strongest <= 0) return 1
  const freed = unlearnField[i] >= 0 ? 0.5 : 1
  return clamp(1 - q.habitHinders * strongest * freed * (1 + q.lockInHinders * lockIn[region[i]]) * (1 - q.outsideFrees * outsideTrust[i]), 0.1, 1)
}

/** Habits of firms; un-learning. */
export function moveHabits(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, habit, focus, unlearnField, unlearnMonths } = world
  const { n, q } = scratch
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    for (let f = 0; f < F; f++) {
      const k = i * F + f
      habit[k] += f === focus[i] ? q.habitGrows * (1 - habit[k]) : -q.habitFades * habit[k]
    }
    const f = unlearnField[i]
    if (f < 0) continue
    if (unlearnMonths[i] <= 0) unlearnMonths[i] = Math.floor(q.unlearnMonths)
    unlearnMonths[i]--
    // who sees elsewhere how else things can be done needs little more than half the time
    if (world.outsideTrust[i] > 0.5 && unlearnMonths[i] % 2 === 0) unlearnMonths[i]--
    habit[i * F + f] *= 0.6
    if (unlearnMonths[i] > 0) continue
    habit[i * F + f] = 0
    unlearnField[i] = -1
    emit(events, KIND.unlearned, i, -1, world.region[i], f)
  }
}

/** Institutions drift to what is researched; a quorum shifts them; regions lock in and open up. */
export function moveInstitutions(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, region, focus, backField, backedBefore, institution, shiftedTo, level, floor, lockIn, outsideTrust } = world
  const { n, q, regionStart, perRegion, perRegionField } = scratch
  const R = world.sizes.regions
  perRegionField.fill(0)
  for (let i = 0; i < n; i++) if (alive[i] === 1) perRegionField[region[i] * F + focus[i]]++
  for (let r = 0; r < R; r++) {
    const firms = regionStart[r + 1] - regionStart[r]
    if (firms === 0) continue
    for (let f = 0; f < F; f++) {
      const k = r * F + f
      institution[k] += q.drift * (F * perRegionField[k] / firms - institution[k]) * firms / (firms + 2)
    }
  }
  perRegionField.fill(0)
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    if (backField[i] !== backedBefore[i] && backField[i] >= 0) emit(events, KIND.backed, i, -1, region[i], backField[i])
    backedBefore[i] = backField[i]
    if (backField[i] >= 0) perRegionField[region[i] * F + backField[i]]++
  }
  for (let r = 0; r < R; r++) {
    const firms = regionStart[r + 1] - regionStart[r]
    for (let f = 0; f < F; f++) {
      const enough = firms > 0 && perRegionField[r * F + f] >= q.quorum * firms
      if (!enough) { if (shiftedTo[r] === f) shiftedTo[r] = -1; continue }
      if (shiftedTo[r] === f) continue
      shiftedTo[r] = f
      institution[r * F + f] += q.quorumShift
      emit(events, KIND.institutionsShifted, -1, -1, r, f)
    }
    let sum = 0
    for (let f = 0; f < F; f++) { institution[r * F + f] = clamp(institution[r * F + f], 0.2, 3); sum += institution[r * F + f] }
    for (let f = 0; f < F; f++) institution[r * F + f] *= F / sum
  }
  // lock-in: how alike what the local firms are good at, and how few look outside
  perRegionField.fill(0); perRegion.fill(0)
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    perRegion[region[i]] += outsideTrust[i]
    for (let f = 0; f < F; f++) perRegionField[region[i] * F + f] += level[i * F + f] - floor[f] + 0.5 * (focus[i] === f ? 1 : 0)
  }
  for (let r = 0; r < R; r++) {
    const firms = regionStart[r + 1] - regionStart[r]
    let sum = 0, squares = 0
    for (let f = 0; f < F; f++) sum += perRegionField[r * F + f]
    let main = 0
    for (let f = 0; f < F; f++) {
      const s = sum > 0 ? perRegionField[r * F + f] / sum : 1 / F
      squares += s * s
      if (perRegionField[r * F + f] > perRegionField[r * F + main]) main = f
    }
    // 1/F when evenly spread, about .4 when two fields are all there is
    const special = firms < 2 ? 0 : clamp((squares - 1 / F) / 0.2, 0, 1)
    const closed = 1 - clamp(firms === 0 ? 1 : 1.5 * perRegion[r] / firms, 0, 1)
    const before = lockIn[r]
    lockIn[r] += 0.05 * (special * closed - before)
    if (before < q.lockInAt && lockIn[r] >= q.lockInAt) emit(events, KIND.lockedIn, -1, -1, r, main)
    if (before >= q.lockInAt && lockIn[r] < q.lockInAt) emit(events, KIND.unlocked, -1, -1, r, main)
  }
}
