/**
 * UNDERSTANDING, AND TAKING OVER
 * The essay, 3 and 4: "some cognitive distance is obviously needed", yet beyond a limit it is "increasingly costly to overcome" (Nooteboom et
 * al.: an inverted U); absorptive capacity (Cohen & Levinthal); shared language; the tacit needs proximity, the codified travels.
 * The inverted U is not written anywhere: what is new to a firm grows with distance, the chance to understand it falls.
 *
 *   P = exp(−(gap − 1)/gapScale) · (1 − different · d) · (dull + (1 − dull) · absorptive) · (1 − tacit · (1 − ease)) · (1 − language · (1 − ease)) · habit · help
 *
 * (somebody who was hired brings the difference along: no d, twice the gapScale; Song, Almeida & Wu 2003)
 * gap = levels ahead in the field; d = ½ Σ |profile shares|, 0..1; tacit = the field's tacitness / (1 + age/codifies);
 * ease = how well the channel carries it (shared language, trust), 0..1; without it even the codified is hard to make sense of; help = localized capability (capability.ts);
 * habit = lock-in (institutions.ts). Among the offers understood in a field the highest level wins; ties: order of CHANNELS, then the
 * draw. Every level gained is booked to the winner's channel; what only localized capability made possible, to `capability`.
 * Absorptive capacity follows own research:  + absorbPace · ((r/10)^.6 − absorptive) a month.
 */
import { clamp } from '../arithmetic.ts'
import { makeAdvance } from '../advances.ts'
import { chance, PURPOSE } from '../chance.ts'
import { A, ATTENTIONS, C, CHANNELS, F } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { keptExp } from '../kept.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { habitFactor } from './institutions.ts'
import { findPipe } from './pipelines.ts'

export const parameters = declare({
  gapScale: { value: 3, unit: 'levels', min: 0.3, max: 10, source: 'prototype', meaning: 'how fast the chance to understand falls with the levels one is behind' },
  different: { value: 0.9, unit: 'factor', min: 0, max: 1, source: 'play; Nooteboom et al.', meaning: 'how much an unlike profile hinders understanding' },
  dull: { value: 0.5, unit: 'share', min: 0, max: 1, source: 'play; Cohen & Levinthal', meaning: 'what is understood without any research of one’s own' },
  language: { value: 0.21, unit: 'factor', min: 0, max: 1, source: 'play; essay 4, 5; Boschma 2005', meaning: 'how much it hinders, tacit or not, when language and ways are not shared' },
  absorbPace: { value: 0.06, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'how fast absorptive capacity follows own research' },
  codifies: { value: 32, unit: 'months', min: 1, max: 240, source: 'play; essay 3', meaning: 'age at which an advance is half as tacit' },
})
const CAPABILITY = CHANNELS.indexOf('capability')
const RESEARCH = CHANNELS.indexOf('research')
const PIPELINE = CHANNELS.indexOf('pipeline')
const HORIZONTAL = CHANNELS.indexOf('horizontal')
const SOCIAL = CHANNELS.indexOf('social')
const HIRE = CHANNELS.indexOf('mobility')
const TOKENS_ON = ATTENTIONS.indexOf('research')

/** How different two firms' profiles over the fields are, 0 (alike) to 1. */
export function profileDistance(world: World, i: number, j: number): number {
  const { level, floor } = world
  let si = 0, sj = 0
  for (let f = 0; f < F; f++) { si += 1 + level[i * F + f] - floor[f]; sj += 1 + level[j * F + f] - floor[f] }
  let d = 0
  for (let f = 0; f < F; f++) d += Math.abs((1 + level[i * F + f] - floor[f]) / si - (1 + level[j * F + f] - floor[f]) / sj)
  return d / 2
}

/** Tacitness of an advance today, 0..1. */
export function tacitness(world: World, codifies: number, a: number, f: number, month: number): number {
  const made = a < 0 ? month : world.advanceMonth[a] < 0 ? -12 : world.advanceMonth[a]
  return world.tacit[f] / (1 + (month - made) / codifies)
}

/** Decides all offers of the month and takes over the best of each field. */
export function absorb(world: World, scratch: Scratch, events: EventBuffer): void {
  const { level, absorptive } = world
  const { offers: o, best, q, key0, key1, month, n, nearness } = scratch
  for (let x = 0; x < o.count; x++) {
    const i = o.firm[x], f = o.field[x], k = i * F + f
    const gap = o.level[x] - level[k]
    if (gap <= 0) continue
    if (o.advance[x] >= 0) {
      const source = o.source[x]
      const hired = o.channel[x] === HIRE ? 1 : 0
      const p = keptExp(nearness, gap * 2 + hired, (1 - gap) / (hired === 1 ? q.gapScale * 2 : q.gapScale)) * (source < 0 || o.channel[x] === HIRE ? 1 : 1 - q.different * profileDistance(world, i, source))
        * (q.dull + (1 - q.dull) * absorptive[i]) * (1 - tacitness(world, q.codifies, o.advance[x], f, month) * (1 - o.ease[x])) * (1 - q.language * (1 - o.ease[x]))
        * habitFactor(world, q, i, f)
      const u = chance(key0, key1, i, PURPOSE.understand + o.channel[x], (source + 1) * F + f)
      if (u >= p * o.help[x]) {
        emit(events, KIND.tooFar, i, source, world.region[i], f, o.channel[x], o.advance[x], gap)
        continue
      }
      if (u >= p) o.channel[x] = CAPABILITY
      o.drawn[x] = u
    }
    const b = best[k]
    if (b < 0 || o.level[x] > o.level[b] || (o.level[x] === o.level[b] && (o.channel[x] < o.channel[b]
      || (o.channel[x] === o.channel[b] && o.drawn[x] < o.drawn[b])))) best[k] = x
  }
  for (let i = 0; i < n; i++) for (let f = 0; f < F; f++) if (best[i * F + f] >= 0) takeOver(world, scratch, events, best[i * F + f])
}

function takeOver(world: World, scratch: Scratch, events: EventBuffer, x: number): void {
  const { offers: o, month } = scratch
  const i = o.firm[x], f = o.field[x], k = i * F + f, c = o.channel[x], source = o.source[x]
  let a = o.advance[x]
  const own = a < 0
  if (own) a = makeAdvance(world, f, o.level[x], i, world.region[i], month)
  if (a < 0) return
  const gained = o.level[x] - world.level[k]
  world.level[k] = o.level[x]
  world.practice[k] = a
  world.ledger[k * C + c] += gained
  // what the place knows already is no news there
  if (c !== HORIZONTAL && c !== SOCIAL) {
    world.newsField[i] = f
    world.newsMonth[i] = month
  }
  scratch.gainedBy[k] = c
  if (c === PIPELINE) bookPipe(world, i, source, gained)
  if (own && (c === RESEARCH || c === CAPABILITY)) emit(events, KIND.made, i, -1, world.region[i], f, c, a, gained, c === CAPABILITY ? 1 : 0)
  else emit(events, KIND.learned, i, own ? -1 : source, source >= 0 ? world.region[source] : world.region[i], f, c, a, gained)
}

/** What came through a pipeline is remembered on its row. */
function bookPipe(world: World, i: number, source: number, gained: number): void {
  const x = findPipe(world, i, source)
  if (x < 0) return
  if (world.pipeA[x] === i) world.pipeToA[x] += gained
  else world.pipeToB[x] += gained
}

/** Absorptive capacity follows own research. */
export function moveAbsorptive(world: World, { n, q, effort }: Scratch): void {
  const { absorptive, attention, alive } = world
  for (let i = 0; i < n; i++) {
    if (alive[i] === 1) absorptive[i] = clamp(absorptive[i] + q.absorbPace * (effort[attention[i * A + TOKENS_ON]] - absorptive[i]), 0, 1)
  }
}
