/**
 * HORIZONTAL: LEARNING BY MONITORING
 * The essay, 3.2: nearby rivals are observed "constantly, closely, and almost without effort or costs"; no interaction and no consent
 * is needed. Attention makes observation directed.
 *
 *   automatic: a month brings a look at a plot neighbour with monitorPlot · √neighbours, at a firm of the region with monitorRegion ·
 *     √(others there), at anybody in the world with monitorFar; the field is random; no more than takeIn others count
 *   directed: w tokens are shared by the watched firms (at least one): a look at each with watchRate · (w/10/targets)^.6 · sight;
 *     sight = 1 on the same plot, sightRegion in the region, sightFar beyond; the field is the best one to copy (selection.ts)
 *   who watches without naming anybody watches whom chance brings along in the region
 * ease = how far one speaks the region's language (proximities.ts); a plot neighbour, whom one sees every day, plotEase more.
 */
import { chance, PURPOSE } from '../chance.ts'
import { A, ATTENTIONS, CHANNELS, F, WATCH_SLOTS } from '../dimensions.ts'
import { emit, KIND, type EventBuffer } from '../events.ts'
import { keptPow } from '../kept.ts'
import { offer } from '../offers.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import type { World } from '../world.ts'
import { exchangeHelp } from './capability.ts'
import { bestToCopy } from './selection.ts'

export const parameters = declare({
  monitorPlot: { value: 0.12, unit: 'per month', min: 0, max: 1, source: 'prototype .1·√n', meaning: 'looks at plot neighbours that come by themselves' },
  monitorRegion: { value: 0.06, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'looks at firms of the region that come by themselves' },
  monitorFar: { value: 0.004, unit: 'per month', min: 0, max: 1, source: 'play', meaning: 'looks at firms anywhere that come by themselves' },
  takeIn: { value: 8, unit: 'firms', min: 1, max: 100, source: 'play', meaning: 'how many others one can take in without effort' },
  watchRate: { value: 0.95, unit: 'per month', min: 0, max: 5, source: 'play; prototype .9', meaning: 'looks that all ten tokens on watching bring' },
  sightRegion: { value: 0.45, unit: 'factor', min: 0, max: 1, source: 'play', meaning: 'how well one sees across the region' },
  sightFar: { value: 0.05, unit: 'factor', min: 0, max: 1, source: 'play; Jaffe et al. 1993: steep decay', meaning: 'how well one sees beyond the region' },
  plotEase: { value: 0.1, unit: '0..1', min: 0, max: 1, source: 'play', meaning: 'how much seeing it every day helps to understand' },
})
const HORIZONTAL = CHANNELS.indexOf('horizontal')
const TOKENS_ON = ATTENTIONS.indexOf('watching')

export function horizontal(world: World, scratch: Scratch, events: EventBuffer): void {
  const { alive, plot, region } = world
  const { n, q, key0, key1, plotStart, plotFirms, regionStart, regionFirms } = scratch
  for (let i = 0; i < n; i++) {
    if (alive[i] === 0) continue
    const p = plot[i], r = region[i]
    const onPlot = plotStart[p + 1] - plotStart[p] - 1, inRegion = regionStart[r + 1] - regionStart[r] - 1
    if (onPlot > 0 && chance(key0, key1, i, PURPOSE.monitor, 0) < q.monitorPlot * Math.sqrt(Math.min(onPlot, q.takeIn))) {
      glance(world, scratch, events, i, another(plotFirms, plotStart[p], onPlot, i, chance(key0, key1, i, PURPOSE.monitor + 1, 0)), 0)
    }
    if (inRegion > 0 && chance(key0, key1, i, PURPOSE.monitor, 1) < q.monitorRegion * Math.sqrt(Math.min(inRegion, q.takeIn))) {
      glance(world, scratch, events, i, another(regionFirms, regionStart[r], inRegion, i, chance(key0, key1, i, PURPOSE.monitor + 1, 1)), 1)
    }
    if (n > 1 && chance(key0, key1, i, PURPOSE.monitor, 2) < q.monitorFar) {
      const j = Math.floor(chance(key0, key1, i, PURPOSE.monitor + 1, 2) * n)
      if (j !== i && alive[j] === 1) glance(world, scratch, events, i, j, 2)
    }
    watchRivals(world, scratch, events, i)
  }
}

/** One of the `others` members of a list beside i itself: list[from … from+others], i among them. */
export function another(list: Int32Array, from: number, others: number, i: number, u: number): number {
  const j = list[from + Math.floor(u * others)]
  return j === i ? list[from + others] : j
}

/** How well i understands what it sees of j. */
const easeOf = (world: World, plotEase: number, i: number, j: number): number =>
  Math.min(1, world.overlap[i * world.sizes.regions + world.region[j]] + (world.plot[i] === world.plot[j] ? plotEase : 0))

function glance(world: World, { q, key0, key1, offers }: Scratch, events: EventBuffer, i: number, j: number, slot: number): void {
  const { level, practice, region } = world
  const f = Math.floor(chance(key0, key1, i, PURPOSE.monitorField, slot) * F)
  if (level[j * F + f] <= level[i * F + f] || practice[j * F + f] < 0) {
    emit(events, KIND.observed, i, j, region[j], f, HORIZONTAL)
    return
  }
  const help = region[i] === region[j] ? exchangeHelp(world, q, region[i], f) : 1
  offer(offers, i, f, practice[j * F + f], level[j * F + f], j, HORIZONTAL, easeOf(world, q.plotEase, i, j), help)
}

function watchRivals(world: World, { q, key0, key1, offers, regionStart, regionFirms, watchEffort }: Scratch, events: EventBuffer, i: number): void {
  const { attention, watch, alive, plot, region, practice, level } = world
  const tokens = attention[i * A + TOKENS_ON]
  if (tokens === 0) return
  const r = region[i]
  let targets = 0
  for (let s = 0; s < WATCH_SLOTS; s++) if (watch[i * WATCH_SLOTS + s] >= 0) targets++
  for (let s = 0; s < Math.max(1, targets); s++) {
    let j = watch[i * WATCH_SLOTS + s]
    if (targets > 0) { if (j < 0 && s === 0) j = watch[i * WATCH_SLOTS + 1] } else {
      const others = regionStart[r + 1] - regionStart[r] - 1
      j = others > 0 ? another(regionFirms, regionStart[r], others, i, chance(key0, key1, i, PURPOSE.watch + 2, 0)) : -1
    }
    if (j < 0 || j === i || alive[j] === 0) continue
    const near = region[j] === r
    const sight = plot[j] === plot[i] ? 1 : near ? q.sightRegion : q.sightFar
    if (chance(key0, key1, i, PURPOSE.watch, j) >= q.watchRate * keptPow(watchEffort, tokens * 4 + targets, tokens / 10 / Math.max(1, targets), 0.6) * sight) continue
    if (plot[j] === plot[i]) emit(events, KIND.watchedBy, j, i, r, -1, HORIZONTAL)
    const f = bestToCopy(world, q, i, j, near)
    if (f < 0) { emit(events, KIND.observed, i, j, region[j], -1, HORIZONTAL); continue }
    offer(offers, i, f, practice[j * F + f], level[j * F + f], j, HORIZONTAL, easeOf(world, q.plotEase, i, j), near ? exchangeHelp(world, q, r, f) : 1)
  }
}
