/**
 * OWN RESEARCH
 * The essay, 3: knowledge creation combines "different bodies of knowledge". A firm searches for the next step in one field; related
 * fields that it commands help (recombination), height above what everybody has makes it harder.
 *
 *   p = researchRate · (r/10)^.6 · (1 + recombination · related) · institution^fit · habit / (1 + above/steepness) · (1 − .5·thinned·o²)
 *
 * r tokens on research; related = mean level above the floor in the two neighbouring fields of the ring, at most 3, divided by 3;
 * above = own level above the floor; o = share of production abroad (research loses touch with the shop floor, 5); habit: institutions.ts.
 * With localized capability the chance is p · (1 + h), h as in capability.ts; there is none in a field that is being un-learned.
 * A success that would have failed without the region's localized capability is booked to `capability` (capability.ts), never here.
 */
import { chance, PURPOSE } from '../chance.ts'
import { A, ATTENTIONS, CHANNELS, F } from '../dimensions.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { capabilityHelp } from './capability.ts'
import { institutionFit } from './institutions.ts'

export const parameters = declare({
  researchRate: { value: 0.18, unit: 'per month', min: 0, max: 1, source: 'play; prototype', meaning: 'chance of a step with all ten tokens on research, at the floor' },
  recombination: { value: 1, unit: 'factor', min: 0, max: 3, source: 'play; essay 3', meaning: 'how much related fields help research' },
  steepness: { value: 1.6, unit: 'levels', min: 0.2, max: 20, source: 'play', meaning: 'height above the floor at which a step is half as likely' },
  thinned: { value: 1, unit: 'factor', min: 0, max: 2, source: 'play; essay 5', meaning: 'how much research suffers when production is abroad' },
  worthSpread: { value: 0.5, unit: 'levels', min: 0, max: 0.9, source: 'play; essay 3.2', meaning: 'how far an advance may excel or disappoint in use' },
  provenAfter: { value: 6, unit: 'firm-months', min: 1, max: 60, source: 'play; essay 3.2', meaning: 'use after which an advance has shown its worth' },
})
const RESEARCH = CHANNELS.indexOf('research')
const CAPABILITY = CHANNELS.indexOf('capability')
const TOKENS_ON = ATTENTIONS.indexOf('research')

export function research(world: World, scratch: Scratch): void {
  const { alive, focus, level, floor, region } = world
  const { n, key0, key1, offers } = scratch
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const f = focus[i]
    const p = researchChance(world, scratch, i, f)
    if (p <= 0) continue
    const u = chance(key0, key1, i, PURPOSE.research, f)
    const helped = p * (1 + capabilityHelp(world, scratch, i, region[i], f))
    if (u >= helped) continue
    offer(offers, i, f, -1, Math.max(level[i * F + f], floor[f]) + 1, i, u < p ? RESEARCH : CAPABILITY, 1)
    offers.drawn[offers.count - 1] = u
  }
}

/** How much harder a new step is high above what everybody has: a factor, 1 at the floor. */
export const harderAbove = (q: Values, above: number): number => 1 / (1 + above / q.steepness)

/** Chance of a step in a month, localized capability apart. */
export function researchChance(world: World, scratch: Scratch, i: number, f: number): number {
  const { attention, level, floor, offshoreShare, unlearnField } = world
  const { q, effort } = scratch
  const tokens = attention[i * A + TOKENS_ON]
  if (tokens === 0 || unlearnField[i] === f) return 0
  const left = (f + F - 1) % F, right = (f + 1) % F
  const related = Math.min(3, (level[i * F + left] - floor[left] + level[i * F + right] - floor[right]) / 2) / 3
  const above = level[i * F + f] - floor[f]
  const o = offshoreShare[i]
  return q.researchRate * effort[tokens] * (1 + q.recombination * related) * institutionFit(world, scratch, i, f)
    * harderAbove(q, above) * (1 - 0.5 * q.thinned * o * o)
}
