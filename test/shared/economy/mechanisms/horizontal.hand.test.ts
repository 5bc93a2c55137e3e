/** Looking at rivals, by hand. */
import { describe, expect, it } from 'vitest'
import { A, ATTENTIONS, CHANNELS, F, WATCH_SLOTS } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents, type WorldEvent } from '../../../../shared/economy/events.ts'
import { another, horizontal } from '../../../../shared/economy/mechanisms/horizontal.ts'
import { beginMonth, sortFirms, type Scratch } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const HORIZONTAL = CHANNELS.indexOf('horizontal'), WATCHING = ATTENTIONS.indexOf('watching')
const BLIND = { monitorPlot: 0, monitorRegion: 0, monitorFar: 0, watchRate: 0 }
/** Firms on plots as given, `n` on each, all alike; nobody watches. */
function crowd(plots: string[], n: number, params: Record<string, number>): World {
  const world = testWorld({ params: { ...BLIND, ...params }, starts: plots.flatMap(plot => Array.from({ length: n }, (_, i) => ({ id: `${plot}/${i}`, name: plot, plot }))) })
  world.attention.fill(0)
  world.watch.fill(-1)
  world.level.fill(3); world.practice.fill(-1)
  return world
}
function month(world: World): { rows: WorldEvent[]; scratch: Scratch } {
  const scratch = beginMonth(world), events = eventBuffer(8)
  sortFirms(world, scratch)
  horizontal(world, scratch, events)
  return { rows: readEvents(events, 1), scratch }
}

describe('what comes by itself', () => {
  it.each<[string, number, string[], number, Record<string, number>]>([
    ['plot neighbours: monitorPlot · √(what one can take in)', 0.5, ['north-1'], 300, { monitorPlot: 0.25, takeIn: 4 }],
    ['or of all there are', 0.5, ['north-1', 'middle-1', 'south-1', 'north-2', 'middle-2', 'south-2', 'east-1', 'delta-1'].flatMap(p => [p]), 5, { monitorPlot: 0.25, takeIn: 90 }],
    ['nobody on one’s own plot', 0, ['north-1', 'north-2', 'north-3', 'north-4'], 1, { monitorPlot: 1, takeIn: 90 }],
    ['the region: monitorRegion · √', 0.5, ['north-1', 'north-2'], 150, { monitorRegion: 0.25, takeIn: 4 }],
    ['alone in a region', 0, ['north-1', 'middle-1', 'south-1'], 1, { monitorRegion: 1, takeIn: 90 }],
    ['anywhere: monitorFar', 0.5, ['north-1', 'middle-2', 'east-1'], 100, { monitorFar: 0.5 }],
  ])('%s', (_what, share, plots, n, params) => {
    const world = crowd(plots, n, params), { rows, scratch } = month(world), firms = world.clock[1]
    expect(Math.abs(rows.length / firms - share)).toBeLessThan(share === 0 ? 1e-9 : 0.18)
    expect(scratch.offers.count).toBe(0)
    const near = params.monitorPlot ? world.plot : params.monitorRegion ? world.region : new Int32Array(firms)
    for (const e of rows) expect([e.kind, e.firm === e.other, near[e.firm] === near[e.other], e.region === world.region[e.other], e.channel]).toEqual(['observed', false, true, true, HORIZONTAL])
    // any field, any other
    expect(new Set(rows.map(e => e.field)).size).toBe(share === 0 ? 0 : F)
  })
  it('two neighbours look at each other', () => {
    const { rows } = month(crowd(['north-1'], 2, { monitorPlot: 1 }))
    expect(rows.map(e => [e.firm, e.other])).toEqual([[0, 1], [1, 0]])
    expect(month(crowd(['north-1', 'north-2'], 1, { monitorRegion: 1 })).rows.map(e => [e.firm, e.other])).toEqual([[0, 1], [1, 0]])
  })
  it('a firm alone in the world sees nobody; one that is not there is not seen from afar', () => {
    expect(month(crowd(['north-1'], 1, { monitorFar: 1, monitorPlot: 1, monitorRegion: 1 })).rows).toEqual([])
    const world = crowd(['north-1', 'east-1'], 30, { monitorFar: 1 })
    world.alive.fill(0, 30, 60)
    const { rows } = month(world)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(25)
    expect(Math.max(...rows.map(e => e.other))).toBeLessThan(30)
  })
  it('what one has oneself, or all have, is seen without learning anything', () => {
    for (const [level, practice] of [[3, 20], [9, -1]]) {
      const world = crowd(['north-1'], 2, { monitorPlot: 1 })
      for (let f = 0; f < F; f++) { world.level[F + f] = level; world.practice[F + f] = practice }
      const { rows, scratch } = month(world)
      expect([scratch.offers.count, rows[0].kind, rows[0].firm, rows[0].other]).toEqual([0, 'observed', 0, 1])
    }
  })
  it('a better practice is an offer: at ease as far as one speaks the language, plotEase more next door; the place helps at home', () => {
    const offered = (from: string, to: string, params: Record<string, number>) => {
      const world = crowd([from, to], 1, { plotEase: 0.1, capabilityExchange: 0.2, ...params })
      world.overlap.fill(0.5); world.capability.fill(1.5)
      for (let f = 0; f < F; f++) { world.level[F + f] = 5; world.practice[F + f] = 20 + f }
      const { offers: o } = month(world).scratch
      expect([o.count, o.firm[0], o.source[0], o.level[0], o.channel[0], o.advance[0] - o.field[0]]).toEqual([1, 0, 1, 5, HORIZONTAL, 20])
      return [o.ease[0], Math.round(o.help[0] * 1e9) / 1e9]
    }
    expect(offered('north-1', 'north-1', { monitorPlot: 1 })).toEqual([0.6, 1.3])
    expect(offered('north-1', 'north-2', { monitorRegion: 1 })).toEqual([0.5, 1.3])
    expect(sureOf(offeredFar)).toEqual([0.5, 1])
    expect(offered('north-1', 'north-1', { monitorPlot: 1, plotEase: 0.9 })).toEqual([1, 1.3])
  })
})
/** From afar one may draw oneself: seeds are tried until somebody else is drawn. */
function sureOf(look: (world: World) => number[] | null): number[] | null {
  for (let k = 0; k < 40; k++) {
    const world = testWorld({ seed: `far ${k}`, params: { ...BLIND, monitorFar: 1, plotEase: 0.1, capabilityExchange: 0.2 }, starts: ['north-1', 'middle-1'].map(plot => ({ id: plot, name: plot, plot })) })
    const seen = look(world)
    if (seen) return seen
  }
  return null
}
function offeredFar(world: World): number[] | null {
  world.attention.fill(0)
  world.overlap.fill(0.5); world.capability.fill(1.5)
  world.level.fill(3); world.practice.fill(-1)
  for (let f = 0; f < F; f++) { world.level[F + f] = 5; world.practice[F + f] = 20 + f }
  const { offers: o } = month(world).scratch
  return o.count === 0 ? null : [o.ease[0], o.help[0]]
}

/** Looks per watcher at its first target: 400 firms, each watches the next one, or its like on the other plot. */
function looks(params: Record<string, number>, tokens: number, plots: string[], second = false, slot = 0): { each: number; rows: WorldEvent[]; world: World } {
  const world = crowd(plots, 400 / plots.length, { sightRegion: 0, sightFar: 0, ...params })
  const n = world.clock[1], per = 400 / plots.length
  for (let i = 0; i < n; i++) {
    world.attention[i * A + WATCHING] = tokens
    world.watch[i * WATCH_SLOTS + slot] = plots.length === 1 ? (i + 1) % n : (i + per) % n
    if (second) world.watch[i * WATCH_SLOTS + 1 - slot] = (i + 2) % n
  }
  const { rows } = month(world)
  return { each: rows.filter(e => e.kind === 'observed' && e.other === world.watch[e.firm * WATCH_SLOTS + slot]).length / n, rows, world }
}

describe('directed: watchRate · (w/10/targets)^.6 · sight', () => {
  it.each<[string, number, Parameters<typeof looks>]>([
    ['all tokens, next door', 0.5, [{ watchRate: 0.5 }, 10, ['north-1']]],
    ['half the tokens', 0.5, [{ watchRate: 0.5 / 0.5 ** 0.6 }, 5, ['north-1']]],
    ['two targets', 0.5, [{ watchRate: 0.5 / 0.5 ** 0.6 }, 10, ['north-1'], true]],
    ['in the other slot', 0.5, [{ watchRate: 0.5 }, 10, ['north-1'], false, 1]],
    ['across the region', 0.5, [{ watchRate: 1, sightRegion: 0.5 }, 10, ['north-1', 'north-2']]],
    ['beyond it', 0.5, [{ watchRate: 1, sightFar: 0.5 }, 10, ['north-1', 'middle-1']]],
    ['without tokens', 0, [{ watchRate: 5 }, 0, ['north-1']]],
  ])('%s', (_what, share, args) => { expect(Math.abs(looks(...args).each - share)).toBeLessThan(share === 0 ? 1e-9 : 0.08) })
  it('who is watched from next door notices; others do not', () => {
    const close = looks({ watchRate: 5 }, 10, ['north-1'])
    expect(close.rows.slice(0, 2).map(e => [e.kind, e.firm, e.other, e.region, e.field, e.channel])).toEqual([['watchedBy', 1, 0, 0, -1, HORIZONTAL], ['observed', 0, 1, 0, -1, HORIZONTAL]])
    expect(close.rows).toHaveLength(800)
    expect(looks({ watchRate: 5, sightRegion: 1 }, 10, ['north-1', 'north-2']).rows.every(e => e.kind === 'observed')).toBe(true)
  })
  it('a firm that is gone, or oneself, is not watched', () => {
    const world = crowd(['north-1'], 4, { watchRate: 5 })
    for (const i of [0, 1]) world.attention[i * A + WATCHING] = 10
    world.watch[0] = 3; world.watch[WATCH_SLOTS] = 1
    world.alive[3] = 0
    expect(month(world).rows).toEqual([])
  })
  it('alone in the region there is nobody to wander to', () => {
    const world = crowd(['north-1', 'middle-1'], 1, { watchRate: 5, sightFar: 1 })
    world.attention[WATCHING] = 10
    expect(month(world).rows).toEqual([])
  })
  it('shows the field that is best to copy, at ease as far as one speaks the language there; the place helps at home only', () => {
    const seen = (to: string) => {
      const world = crowd(['north-1', to], 1, { watchRate: 5, sightRegion: 1, sightFar: 1, plotEase: 0.1, capabilityExchange: 0.2 })
      world.attention[WATCHING] = 10
      world.watch[0] = 1
      world.overlap.fill(0.5); world.capability.fill(1.5)
      world.level[F + 4] = 5; world.practice[F + 4] = 24
      const { offers: o } = month(world).scratch
      return [o.count, o.firm[0], o.field[0], o.advance[0], o.level[0], o.source[0], o.channel[0], o.ease[0], Math.round(o.help[0] * 1e9) / 1e9]
    }
    expect(seen('north-1')).toEqual([1, 0, 4, 24, 5, 1, HORIZONTAL, 0.6, 1.3])
    expect(seen('north-2')).toEqual([1, 0, 4, 24, 5, 1, HORIZONTAL, 0.5, 1.3])
    expect(seen('middle-1')).toEqual([1, 0, 4, 24, 5, 1, HORIZONTAL, 0.5, 1])
  })
})

it('another of a list: any but oneself, each as likely', () => {
  const list = Int32Array.of(4, 5, 6, 7, 8)
  expect([0, 0.34, 0.67, 0.99].map(u => another(list, 1, 3, 6, u))).toEqual([5, 8, 7, 7])
  expect([0, 0.5].map(u => another(list, 0, 2, 6, u))).toEqual([4, 5])
})
