/**
 * PIPELINES
 * The essay, 4 (Bathelt, Malmberg & Maskell; Owen-Smith & Powell): "a potential partner from the outside has to be found, it has to be
 * decided how much information should be given to that partner and to which degree" it has to be monitored; capacity is limited; what comes
 * in is non-local, and the buzz then spreads it at home.
 *
 *   offers per month to A over a pipeline = pipelineRate · trust · disclosure of B · (min(a/n, fullAttention)/10)^.6 / (1 + crowdedPipes · (n − 1))
 *   a tokens of A on pipelines, n its open pipelines: a partner has only so much to say, so attention beyond fullAttention
 *   is lost on it; disclosure: guarded .15, selective .75, open 1
 *   nothing comes through for searchMonths · (1 − mean openness of the two regions): one has to find out whom to ask (openness.ts)
 *   ease = pipelineEase · (.3 + .7 · trust)
 *   the field is the one with the most to learn that still can be understood (a pipeline is directed)
 *   what partners are shown is less one’s own: the edge in the market is times 1 − showCost · (open ones + a third of the selective ones)
 *   a pipeline starves below starvedBelow tokens each, and closes after starvedMonths of that
 *   bill per month = pipelineCost · n · (1 + pipelineCrowd · (n − 1))
 * Trust has its own file (trust.ts), the place's ability to build pipelines too (openness.ts).
 *
 * Decisions only mark rows (offerPipeline, answerPipeline, closePipeline); `settlePipelines` tells and clears them when the month turns.
 */
import { chance, PURPOSE } from '../chance.ts'
import { A, ATTENTIONS, CHANNELS, F, PIPELINE_SLOTS } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { keptPow } from '../kept.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { startTrust } from './trust.ts'

export const parameters = declare({
  pipelineRate: { value: 3.6, unit: 'per month', min: 0, max: 10, source: 'prototype 1.6', meaning: 'offers that a fully trusted, fully attended pipeline brings' },
  fullAttention: { value: 1, unit: 'tokens', min: 0.1, max: 10, source: 'play; essay 4', meaning: 'attention that one pipeline can use' },
  searchMonths: { value: 3, unit: 'months', min: 0, max: 24, source: 'play; essay 4, 5', meaning: 'how long it takes out of a closed region until something comes through' },
  pipelineEase: { value: 0.75, unit: '0..1', min: 0, max: 1, source: 'play; essay 3', meaning: 'how well a fully trusted pipeline carries the tacit' },
  crowdedPipes: { value: 2.4, unit: 'factor', min: 0, max: 5, source: 'play; prototype .1', meaning: 'how much each further pipeline distracts from the others' },
  pipelineCost: { value: 2, unit: 'k per month', min: 0, max: 100, source: 'play', meaning: 'upkeep of a pipeline' },
  pipelineCrowd: { value: 0.2, unit: 'factor', min: 0, max: 2, source: 'play', meaning: 'how much dearer each further pipeline makes all of them' },
  offerMonths: { value: 6, unit: 'months', min: 1, max: 24, source: 'game.md', meaning: 'how long an offer stays open' },
  showCost: { value: 0.04, unit: 'share', min: 0, max: 0.3, source: 'play; prototype: full disclosure dominated', meaning: 'part of the lead that is lost on shared customers for each partner who sees everything' },
  starvedBelow: { value: 0.25, unit: 'tokens', min: 0, max: 5, source: 'prototype (.025 of attention)', meaning: 'attention a pipeline needs' },
  starvedMonths: { value: 6, unit: 'months', min: 1, max: 36, source: 'play', meaning: 'how long a pipeline lives without attention' },
})
const PIPELINE = CHANNELS.indexOf('pipeline')
const TOKENS_ON = ATTENTIONS.indexOf('pipelines')
/** What a partner gets to see, by disclosure: guarded, selective, open. */
export const DISCLOSED = [0.15, 0.75, 1] as const

/** Row of the pipeline (offered or open) between two firms, −1 none. */
export function findPipe(world: World, a: number, b: number): number {
  const x = slotWith(world, a, a, b)
  return x >= 0 ? x : slotWith(world, b, a, b)
}

/** The first of a firm's rows that has both a and b in it. */
function slotWith({ pipes, pipeA, pipeB }: World, firm: number, a: number, b: number): number {
  for (let s = firm * PIPELINE_SLOTS; s < (firm + 1) * PIPELINE_SLOTS; s++) {
    const x = pipes[s]
    if (x >= 0 && (pipeA[x] === a || pipeB[x] === a) && (pipeA[x] === b || pipeB[x] === b)) return x
  }
  return -1
}

const freeSlot = (world: World, firm: number): number => {
  for (let s = 0; s < PIPELINE_SLOTS; s++) if (world.pipes[firm * PIPELINE_SLOTS + s] < 0) return s
  return -1
}

/** A offers B a pipeline; it takes one of A's slots at once, one of B's when it opens. False when there is no room. */
export function offerPipeline(world: World, a: number, b: number, disclosure: number): boolean {
  const slot = freeSlot(world, a)
  if (slot < 0 || a === b || findPipe(world, a, b) >= 0) return false
  const x = world.pipeState.indexOf(0)
  if (x < 0) return false
  world.pipeState[x] = 1
  world.pipeA[x] = a; world.pipeB[x] = b
  world.pipeDiscloseA[x] = disclosure; world.pipeDiscloseB[x] = disclosure
  world.pipeTrust[x] = 0; world.pipeMonth[x] = -1; world.pipeStarved[x] = 0; world.pipeToA[x] = 0; world.pipeToB[x] = 0
  world.pipes[a * PIPELINE_SLOTS + slot] = x
  return true
}

/** B answers A's offer in row x. False when B has no room left (then nothing changes). */
export function answerPipeline(world: World, x: number, accept: boolean, disclosure: number): boolean {
  if (world.pipeState[x] !== 1) return false
  if (!accept) { world.pipeState[x] = 3; return true }
  const slot = freeSlot(world, world.pipeB[x])
  if (slot < 0) return false
  world.pipeState[x] = 2
  world.pipeDiscloseB[x] = disclosure
  world.pipeMonth[x] = -1
  world.pipes[world.pipeB[x] * PIPELINE_SLOTS + slot] = x
  return true
}

/** One side closes an open pipeline or takes back an offer. */
export function closePipeline(world: World, x: number, firm: number): void {
  if (world.pipeState[x] === 1 || world.pipeState[x] === 2) world.pipeState[x] = world.pipeA[x] === firm ? 4 : 5
}

/** Tells what decisions did to pipelines since the last month; standing answers; lapsed offers; starved pipelines. */
export function settlePipelines(world: World, scratch: Scratch, events: EventBuffer): void {
  const { pipeState, pipeA, pipeB, pipeMonth, pipeStarved, region, standing, attention } = world
  const { q, month, pipeCount, n } = scratch
  countPipes(world, scratch)
  for (let x = 0; x < world.sizes.pipelines; x++) {
    const state = pipeState[x]
    if (state === 0) continue
    const a = pipeA[x], b = pipeB[x]
    if (state === 1) {
      if (pipeMonth[x] < 0) { pipeMonth[x] = month; emit(events, KIND.pipelineOffered, a, b, region[a], -1, PIPELINE, -1, 0, x) }
      if (standing[b] === 1) answerPipeline(world, x, true, world.pipeDiscloseB[x])
      else if (standing[b] === 2) { pipeState[x] = 3 }
      else if (month - pipeMonth[x] >= q.offerMonths) { emit(events, KIND.pipelineLapsed, a, b, region[a], -1, PIPELINE, -1, 0, x); free(world, x); continue }
    }
    if (pipeState[x] === 2) {
      if (pipeMonth[x] < 0) {
        pipeMonth[x] = month
        world.pipeTrust[x] = startTrust(world, q, a, b)
        emit(events, KIND.pipelineOpened, a, b, region[a], -1, PIPELINE, -1, 0, x)
      }
      const starves = (i: number): boolean => attention[i * A + TOKENS_ON] < q.starvedBelow * Math.max(1, pipeCount[i])
      const thin = starves(b) ? b : starves(a) ? a : -1
      pipeStarved[x] = thin < 0 ? 0 : pipeStarved[x] + 1
      if (pipeStarved[x] >= q.starvedMonths) { emit(events, KIND.pipelineClosed, thin, thin === a ? b : a, region[thin], -1, PIPELINE, -1, 0, 1); free(world, x) }
    } else if (pipeState[x] === 3) {
      emit(events, KIND.pipelineDeclined, b, a, region[b], -1, PIPELINE, -1, 0, x); free(world, x)
    } else if (pipeState[x] >= 4) {
      const closer = pipeState[x] === 4 ? a : b
      emit(events, KIND.pipelineClosed, closer, closer === a ? b : a, region[closer], -1, PIPELINE, -1, 0, 0); free(world, x)
    }
  }
  countPipes(world, scratch)
  for (let i = 0; i < n; i++) {
    let most = 0
    for (let s = 0; s < PIPELINE_SLOTS; s++) {
      const x = world.pipes[i * PIPELINE_SLOTS + s]
      if (x >= 0 && pipeState[x] === 2 && region[pipeA[x]] !== region[pipeB[x]] && world.pipeTrust[x] > most) most = world.pipeTrust[x]
    }
    world.outsideTrust[i] = most
  }
}

function countPipes(world: World, { pipeCount, n, q }: Scratch): void {
  const { pipeState, pipeA, pipeB, pipeDiscloseA, pipeDiscloseB, shown } = world
  pipeCount.fill(0, 0, n)
  shown.fill(1, 0, n)
  for (let x = 0; x < world.sizes.pipelines; x++) {
    if (pipeState[x] !== 2) continue
    pipeCount[pipeA[x]]++; pipeCount[pipeB[x]]++
    shown[pipeA[x]] -= q.showCost * SHOWS[pipeDiscloseA[x]]
    shown[pipeB[x]] -= q.showCost * SHOWS[pipeDiscloseB[x]]
  }
}
/** How much of one's lead is shown, by disclosure. */
const SHOWS = [0, 1 / 3, 1] as const

/** Frees row x and the slots that point to it. */
export function free(world: World, x: number): void {
  for (const i of [world.pipeA[x], world.pipeB[x]]) {
    for (let s = 0; s < PIPELINE_SLOTS; s++) if (world.pipes[i * PIPELINE_SLOTS + s] === x) world.pipes[i * PIPELINE_SLOTS + s] = -1
  }
  world.pipeState[x] = 0
}

/** What the open pipelines of a firm cost this month, k. */
export function pipelineBill({ q, pipeCount }: Scratch, i: number): number {
  const n = pipeCount[i]
  return n === 0 ? 0 : q.pipelineCost * n * (1 + q.pipelineCrowd * (n - 1))
}

/** What comes through. */
export function pump(world: World, scratch: Scratch): void {
  const { pipeState, pipeA, pipeB, pipeMonth, openness, region } = world
  const { q, month } = scratch
  for (let x = 0; x < world.sizes.pipelines; x++) {
    if (pipeState[x] !== 2) continue
    // first one has to find out whom to ask there
    const search = q.searchMonths * (1 - (openness[region[pipeA[x]]] + openness[region[pipeB[x]]]) / 2)
    if (month - pipeMonth[x] < search) continue
    flow(world, scratch, x, pipeA[x], pipeB[x], world.pipeDiscloseB[x])
    flow(world, scratch, x, pipeB[x], pipeA[x], world.pipeDiscloseA[x])
  }
}

function flow(world: World, { q, key0, key1, pipeCount, offers, pipeEffort }: Scratch, x: number, to: number, from: number, disclosure: number): void {
  const { attention, level, practice, pipeTrust } = world
  const tokens = attention[to * A + TOKENS_ON]
  if (tokens === 0) return
  const n = Math.max(1, pipeCount[to])
  const rate = q.pipelineRate * pipeTrust[x] * DISCLOSED[disclosure] * keptPow(pipeEffort, tokens * 8 + n, Math.min(tokens / n, q.fullAttention) / 10, 0.6) / (1 + q.crowdedPipes * (n - 1))
  for (let k = 0; k < 2; k++) {
    // a rate above 1 means a sure look and perhaps a second one
    if (chance(key0, key1, to, PURPOSE.pipeline + k, x) >= rate - k) continue
    const f = mostToLearn(level, practice, to, from, q.gapScale, k)
    if (f >= 0) offer(offers, to, f, practice[from * F + f], level[from * F + f], from, PIPELINE, q.pipelineEase * (0.3 + 0.7 * pipeTrust[x]))
  }
}

/** Field in which `to` gains most from `from`: levels ahead, times a rough chance to understand them. The k-th best. −1 nothing. */
export function mostToLearn(level: Int32Array, practice: Int32Array, to: number, from: number, gapScale: number, k = 0): number {
  let best = -1, second = -1, most = 0, next = 0
  for (let f = 0; f < F; f++) {
    const gap = level[from * F + f] - level[to * F + f]
    if (gap <= 0 || practice[from * F + f] < 0) continue
    // gap · e^(−gap/scale) without the exponential: same peak, same order near it
    const score = gap / (1 + (gap / gapScale) * (gap / gapScale))
    if (score > most) { second = best; next = most; best = f; most = score } else if (score > next) { second = f; next = score }
  }
  return k === 0 ? best : second
}
