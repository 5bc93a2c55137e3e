/**
 * VERTICAL: LEARNING BY INTERACTING
 * The essay, 3.1: new products are developed "in response to signals from, and often in interaction with, customer firms", above all
 * anticipatory ones; yet such links are seldom predominantly local (third point of 5). Machine-makers and universities are the
 * exception (Gertler; Jaffe).
 *
 *   a step in a field with  verticalRate · (v/10)^.6 · (1 + verticalLocal · embeddedness · (1 − o)) · habit / (1 + above/steepness)
 *   v tokens on customers and suppliers; o share of production abroad; the field is drawn by what the market wants, and, within
 *   foresight months of a shift, half by what it will want
 *   a word about the next shift:  hintRate · (v/10)^.6 + pipeHint · trust in the best pipeline, a month, within foresight; at a fair with fairHint
 */
import { chance, PURPOSE } from '../chance.ts'
import { A, ATTENTIONS, CHANNELS, F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import { CLOCK, type World } from '../world.ts'
import { habitFactor } from './institutions.ts'
import { harderAbove } from './research.ts'

export const parameters = declare({
  verticalRate: { value: 0.5, unit: 'per month', min: 0, max: 3, source: 'play; prototype .25', meaning: 'steps that all ten tokens on customers and suppliers bring' },
  verticalLocal: { value: 0.15, unit: 'factor', min: 0, max: 2, source: 'play; Gertler 1995', meaning: 'how much machine-makers and universities at home add' },
  foresight: { value: 15, unit: 'months', min: 0, max: 60, source: 'play; essay 3.1', meaning: 'how far ahead demanding customers look' },
  hintRate: { value: 0.2, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how often customers let something slip' },
  pipeHint: { value: 0.1, unit: 'per month', min: 0, max: 1, source: 'play; essay 4', meaning: 'how often a trusted partner elsewhere tells what its customers will want' },
  fairHint: { value: 0.5, unit: 'per fair', min: 0, max: 1, source: 'play', meaning: 'chance to hear of the next shift at a fair' },
})
const VERTICAL = CHANNELS.indexOf('vertical')
const TOKENS_ON = ATTENTIONS.indexOf('vertical')

/** Months until the next shift of demand, −1 when none is in sight. */
export function shiftAhead(world: World, foresight: number): number {
  const at = world.clock[CLOCK.shiftMonth]
  const ahead = at < 0 ? -1 : at - world.clock[CLOCK.month]
  return ahead >= 0 && ahead <= foresight ? ahead : -1
}

export function vertical(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, attention, level, floor, embeddedness, offshoreShare, unlearnField, outsideTrust } = world
  const { n, q, key0, key1, effort, offers } = scratch
  const ahead = shiftAhead(world, q.foresight)
  for (let i = 0; i < n; i++) {
    const tokens = attention[i * A + TOKENS_ON]
    if (alive[i] === 0) continue
    if (ahead >= 0 && chance(key0, key1, i, PURPOSE.hint, 0) < q.hintRate * effort[tokens] + q.pipeHint * outsideTrust[i]) hear(world, events, i, ahead)
    if (tokens === 0) continue
    const f = wanted(world, ahead >= 0, chance(key0, key1, i, PURPOSE.vertical, 1))
    const above = level[i * F + f] - floor[f]
    const p = q.verticalRate * effort[tokens] * (1 + q.verticalLocal * embeddedness[i] * (1 - offshoreShare[i]))
      * habitFactor(world, q, i, f) * harderAbove(q, above)
    const u = chance(key0, key1, i, PURPOSE.vertical, 0)
    if (u < p && unlearnField[i] !== f) {
      offer(offers, i, f, -1, level[i * F + f] + 1, -1, VERTICAL, 1)
      offers.drawn[offers.count - 1] = u
    }
  }
}

/** A field drawn by demand; half by the coming one when it is in sight. */
function wanted(world: World, inSight: boolean, u: number): number {
  const { demand, demandNext } = world
  let left = u
  for (let f = 0; f < F; f++) {
    left -= inSight ? (demand[f] + demandNext[f]) / 2 : demand[f]
    if (left < 0) return f
  }
  return F - 1
}

/** A firm hears of the largest change that it has not heard of yet. */
export function hear(world: World, events: EventBuffer, i: number, ahead: number): void {
  const { demand, demandNext, hint, region } = world
  let most = 0.01, best = -1
  for (let f = 0; f < F; f++) {
    const change = Math.abs(demandNext[f] - demand[f])
    if (hint[i * F + f] === 0 && change > most) { most = change; best = f }
  }
  if (best < 0) return
  const gains = demandNext[best] > demand[best]
  hint[i * F + best] = gains ? 1 : 2
  emit(events, KIND.demandHint, i, -1, region[i], best, VERTICAL, -1, gains ? 1 : -1, ahead)
}
