/**
 * COMMUNITIES OF PRACTICE
 * The essay, 4 (Brown & Duguid; Wenger; Amin & Cohendet): dispersed communities within a trade "may develop relations of trust and shared
 * cognitions that ... alleviate the friction of exchanging even tacit knowledge, despite being globally dispersed".
 *
 *   a firm whose habit in a field is above joinAt joins its community with joinRate a month, and leaves it when the habit is below half of that
 *   with communityRate a month a member hears of what a drawn member anywhere does in the field; ease = communityEase at any distance
 *   each contact adds communityOverlap of language with the other's region
 */
import { chance, PURPOSE } from '../chance.ts'
import { CHANNELS, F } from '../dimensions.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { another } from './horizontal.ts'

export const parameters = declare({
  communityRate: { value: 0.06, unit: 'per month', min: 0, max: 1, source: 'play; essay 4', meaning: 'how often a member hears something from the community' },
  communityEase: { value: 0.75, unit: '0..1', min: 0, max: 1, source: 'play; essay 4', meaning: 'how well the community carries tacit knowledge at any distance' },
  communityOverlap: { value: 0.02, unit: '0..1', min: 0, max: 1, source: 'play', meaning: 'language of the other’s region gained in a contact' },
  joinAt: { value: 0.6, unit: 'habit', min: 0, max: 1, source: 'play', meaning: 'how used to a field one must be to be taken seriously by its community' },
  joinRate: { value: 0.04, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how fast such a firm joins' },
})
const COMMUNITY = CHANNELS.indexOf('community')

export function communities(world: World, scratch: Scratch): void {
  const { level, practice, overlap, region } = world
  const { q, key0, key1, communityStart, communityFirms, offers } = scratch
  for (let f = 0; f < F; f++) {
    const from = communityStart[f], others = communityStart[f + 1] - from - 1
    for (let x = 0; x <= others; x++) {
      const i = communityFirms[from + x]
      if (others < 1 || chance(key0, key1, i, PURPOSE.community, f) >= q.communityRate) continue
      const j = another(communityFirms, from, others, i, chance(key0, key1, i, PURPOSE.communityWhom, f))
      const k = i * world.sizes.regions + region[j]
      overlap[k] = Math.min(1, overlap[k] + q.communityOverlap)
      if (level[j * F + f] > level[i * F + f] && practice[j * F + f] >= 0) {
        offer(offers, i, f, practice[j * F + f], level[j * F + f], j, COMMUNITY, q.communityEase)
      }
    }
  }
}

/** Joining and leaving. */
export function moveCommunities(world: World, { n, q, key0, key1 }: Scratch): void {
  const { alive, community, habit } = world
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    for (let f = 0; f < F; f++) {
      const h = habit[i * F + f], bit = 1 << f
      if ((community[i] & bit) !== 0) { if (h < q.joinAt / 2 && h < 0.3) community[i] &= ~bit } else
        if (h > q.joinAt && chance(key0, key1, i, PURPOSE.join, f) < q.joinRate) community[i] |= bit
    }
  }
}
