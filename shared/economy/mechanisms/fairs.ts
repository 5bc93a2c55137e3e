/**
 * TEMPORARY PROXIMITY
 * The essay, 3 (Maskell, Bathelt & Malmberg): conferences and trade fairs produce "temporary spatial proximity". Once a year all who go meet
 * across regions for a month.
 *
 *   at the fair: fairMeetings drawn others each; from each an offer with ease fairEase (what one has met face to face)
 *   afterwards a half-known contact of strength 1, fading by contactFades a month; while it lasts, with contactRate · strength a
 *   month, another offer (channel `fair`, ease = fairEase · strength); it also gives a new pipeline a better start (trust.ts)
 *   the place: the region of `fairRegion`, or (−1) drawn for each year
 * A decision only sets `fairGoing`; the price is booked here, when the fair is held. Visitors hear of the next demand shift (vertical.ts).
 */
import { chance, draw, PURPOSE } from '../chance.ts'
import { CHANNELS, F, MONTHS_PER_YEAR } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import { CONTACT_SLOTS, monthOf, param, type World } from '../world.ts'
import { mostToLearn } from './pipelines.ts'
import { hear, shiftAhead } from './vertical.ts'

export const parameters = declare({
  fairMonth: { value: 6, unit: 'month of the year', min: 1, max: 12, source: 'play', meaning: 'when the fair is held' },
  fairRegion: { value: -1, unit: 'region number', min: -1, max: 5, source: 'play', meaning: 'where it is held; −1 = drawn each year' },
  fairPrice: { value: 15, unit: 'k', min: 0, max: 500, source: 'play', meaning: 'price of going to the fair' },
  fairMeetings: { value: 4, unit: 'firms', min: 0, max: 8, source: 'play', meaning: 'others that a visitor gets to know' },
  fairEase: { value: 0.65, unit: '0..1', min: 0, max: 1, source: 'play', meaning: 'how well one understands what one sees at the fair' },
  contactRate: { value: 0.06, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how often a fresh contact is still good for something' },
  contactFades: { value: 0.18, unit: 'per month', min: 0, max: 1, source: 'Maskell et al. 2006: fades; play', meaning: 'how fast a contact is forgotten' },
})
const FAIR = CHANNELS.indexOf('fair')

/** Region of this year's fair as long as it is still to come (the coming month included), else −1. */
export function fairRegion(world: World): number {
  const played = monthOf(world)
  const inYear = played % MONTHS_PER_YEAR + 1
  return inYear <= param(world, 'fairMonth') ? placeOfFair(world, Math.floor(played / MONTHS_PER_YEAR)) : -1
}

function placeOfFair(world: World, year: number): number {
  const fixed = Math.floor(param(world, 'fairRegion'))
  const R = world.sizes.regions
  return fixed >= 0 && fixed < R ? fixed : Math.floor(draw(world.seed, year, 0, PURPOSE.fairWhere) * R)
}

export function fairs(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, fairGoing, oneOff, contact, contactStrength, level, practice } = world
  const { n, q, month, key0, key1, offers } = scratch
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    for (let s = 0; s < CONTACT_SLOTS; s++) {
      const j = contact[i * CONTACT_SLOTS + s]
      if (j < 0) continue
      const strength = contactStrength[i * CONTACT_SLOTS + s]
      if (chance(key0, key1, i, PURPOSE.fairContact, j) < q.contactRate * strength) {
        const f = mostToLearn(level, practice, i, j, q.gapScale)
        if (f >= 0) offer(offers, i, f, practice[j * F + f], level[j * F + f], j, FAIR, q.fairEase * strength)
      }
      contactStrength[i * CONTACT_SLOTS + s] = strength * (1 - q.contactFades)
      if (strength < 0.05) contact[i * CONTACT_SLOTS + s] = -1
    }
  }
  if ((month - 1) % MONTHS_PER_YEAR + 1 !== Math.floor(q.fairMonth)) return
  const place = placeOfFair(world, Math.floor((month - 1) / MONTHS_PER_YEAR))
  emit(events, KIND.fairHeld, -1, -1, place)
  const visitors = scratch.chosen
  let came = 0
  for (let i = 0; i < n; i++) if (alive[i] === 1 && fairGoing[i] === 1) visitors[came++] = i
  for (let v = 0; v < came; v++) {
    const i = visitors[v]
    oneOff[i] += q.fairPrice
    fairGoing[i] = 0
    const ahead = shiftAhead(world, q.foresight)
    if (ahead >= 0 && chance(key0, key1, i, PURPOSE.hint, 1) < q.fairHint) hear(world, events, i, ahead)
    if (came < 2) continue
    for (let m = 0; m < q.fairMeetings; m++) {
      const j = visitors[Math.floor(chance(key0, key1, i, PURPOSE.fairWhom, m) * came)]
      if (j === i) continue
      remember(world, i, j)
      emit(events, KIND.fairMet, i, j, place, -1, FAIR)
      const f = mostToLearn(level, practice, i, j, q.gapScale)
      if (f >= 0) offer(offers, i, f, practice[j * F + f], level[j * F + f], j, FAIR, q.fairEase)
    }
  }
}

/** Keeps a contact in the slot of the same firm, a free one, or that of the weakest. */
function remember(world: World, i: number, j: number): void {
  const { contact, contactStrength } = world
  let at = i * CONTACT_SLOTS
  for (let k = at; k < (i + 1) * CONTACT_SLOTS; k++) {
    if (contact[k] === j) { at = k; break }
    if (contact[k] < 0 ? contact[at] >= 0 : contact[at] >= 0 && contactStrength[k] < contactStrength[at]) at = k
  }
  contact[at] = j
  contactStrength[at] = 1
}
