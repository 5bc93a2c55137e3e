/**
 * SOCIAL: BUZZ
 * The essay, 3.3: "Actors continuously contribute to and benefit from the diffusion of information, gossip and news by just 'being there'"; insiders
 * understand it. Three ways are told apart (after Johnson et al.): conversation; emulation of what neighbours do, without talking;
 * environmental observation of what goes on in the place.
 *
 *   two occasions a month, each an encounter with  meetRate · embeddedness · w/(w + halfDense) · (.25 + 1.2 · (m/10)^.6)
 *   w = embeddedness of all others in the region, summed (dense membership; saturates); m tokens on mingling
 *   partner: drawn in the region, and met only if it is present, with its own embeddedness
 *   conversation (share talks): the partner's latest news, if not older than newsMonths, else a random field
 *   emulation (share emulates): the field that the partner works on
 *   environment (the rest): a field drawn by the region's capability; people outside firms talk of it too
 *   ease = shared language · (.5 + .5 · embeddedness)
 */
import { chance, PURPOSE } from '../chance.ts'
import { A, ATTENTIONS, CHANNELS, F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { exchangeHelp } from './capability.ts'
import { another } from './horizontal.ts'

export const parameters = declare({
  meetRate: { value: 0.65, unit: 'per occasion', min: 0, max: 2, source: 'prototype', meaning: 'encounters of an insider in a dense place' },
  halfDense: { value: 2, unit: 'firms', min: 0.1, max: 50, source: 'prototype', meaning: 'embedded others at which the buzz is half of what it can be' },
  talks: { value: 0.9, unit: 'share', min: 0, max: 1, source: 'play; essay 3.3', meaning: 'encounters that are conversations' },
  emulates: { value: 0.05, unit: 'share', min: 0, max: 1, source: 'play; essay 3.3', meaning: 'encounters in which one only sees what the other does' },
  newsMonths: { value: 16, unit: 'months', min: 0, max: 60, source: 'play; essay 3.3', meaning: 'how long something is news' },
})
const SOCIAL = CHANNELS.indexOf('social')
const TOKENS_ON = ATTENTIONS.indexOf('mingling')
const OCCASIONS = 2

export function social(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, region, embeddedness, attention } = world
  const { n, q, key0, key1, regionStart, regionFirms, dense, effort, met } = scratch
  dense.fill(0)
  for (let i = 0; i < n; i++) if (alive[i] === 1) dense[region[i]] += embeddedness[i]
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const r = region[i]
    const others = regionStart[r + 1] - regionStart[r] - 1
    if (others <= 0) continue
    const w = dense[r] - embeddedness[i]
    const p = q.meetRate * embeddedness[i] * w / (w + q.halfDense) * (0.25 + 1.2 * effort[attention[i * A + TOKENS_ON]])
    for (let k = 0; k < OCCASIONS; k++) {
      if (chance(key0, key1, i, PURPOSE.meet, k) >= p) continue
      const j = another(regionFirms, regionStart[r], others, i, chance(key0, key1, i, PURPOSE.meetWhom, k))
      if (chance(key0, key1, i, PURPOSE.presence, k) >= embeddedness[j]) continue
      met[r]++
      encounter(world, scratch, events, i, j, k)
    }
  }
}

function encounter(world: World, scratch: Scratch, events: EventBuffer, i: number, j: number, k: number): void {
  const { q, key0, key1, month, offers } = scratch
  const { region, newsField, newsMonth, focus, level, practice, overlap, embeddedness } = world
  const r = region[i]
  const u = chance(key0, key1, i, PURPOSE.meetKind, k)
  const kind = u < q.talks ? 0 : u < q.talks + q.emulates ? 1 : 2
  const v = chance(key0, key1, i, PURPOSE.meetField, k)
  const f = kind === 0
    ? newsField[j] >= 0 && month - newsMonth[j] <= q.newsMonths ? newsField[j] : Math.floor(v * F)
    : kind === 1 ? focus[j] : byCapability(world, r, v)
  emit(events, KIND.encounter, i, j, r, f, SOCIAL, -1, 0, kind)
  if (level[j * F + f] <= level[i * F + f] || practice[j * F + f] < 0) return
  const ease = overlap[i * world.sizes.regions + r] * (0.5 + 0.5 * embeddedness[i])
  offer(offers, i, f, practice[j * F + f], level[j * F + f], j, SOCIAL, ease, exchangeHelp(world, scratch, r, f))
}

function byCapability(world: World, r: number, v: number): number {
  let sum = 0
  for (let f = 0; f < F; f++) sum += world.capability[r * F + f]
  let left = v * sum
  for (let f = 0; f < F; f++) { left -= world.capability[r * F + f]; if (left < 0) return f }
  return F - 1
}

/** The buzz that a region is known for: encounters per firm and month, smoothed. */
export function moveBuzz(world: World, { met, regionStart }: Scratch): void {
  const { buzz } = world
  for (let r = 0; r < buzz.length; r++) {
    const firms = regionStart[r + 1] - regionStart[r]
    buzz[r] += 0.2 * ((firms > 0 ? met[r] / firms : 0) - buzz[r])
  }
}
