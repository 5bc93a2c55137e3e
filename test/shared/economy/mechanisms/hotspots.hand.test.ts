/** Leaks, climbing and hotspots by hand. */
import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { hotspots, leak } from '../../../../shared/economy/mechanisms/hotspots.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const HOST = 4
describe('a leak', () => {
  const N = 300
  /** One month of firms that produce in a host; each of them alone there (their own worlds differ by luck only). */
  function month(change: (world: World, i: number) => void, params: Record<string, number> = {}) {
    const rows: number[][] = [], worlds: World[] = []
    for (let k = 0; k < N; k++) {
      const world = testWorld({ firms: 2, seed: `leak ${k}`, params: { leakCaptive: 0.5, leakSupplier: 1, gapScale: 10, hostStock: 0.1, ...params } })
      for (let f = 0; f < F; f++) { world.level[F + f] = world.floor[f] + 1; world.practice[F + f] = 50 + f; world.hostLevel[HOST * F + f] = world.floor[f] }
      world.offshoreHost[1] = HOST; world.offshoreShare[1] = 1; world.offshoreMode[1] = 0
      world.capability.fill(1)
      change(world, 1)
      const events = eventBuffer(8)
      leak(world, beginMonth(world), events)
      for (const e of readEvents(events, 1)) rows.push([e.firm, e.region, e.field, e.advance, e.amount, e.extra])
      worlds.push(world)
    }
    return { share: rows.length / N, rows, worlds }
  }
  it.each<[string, number, (world: World, i: number) => void, Record<string, number>?]>([
    ['captive', 0.5, () => {}],
    ['half of a supplier’s', 0.5, w => { w.offshoreShare[1] = 0.5; w.offshoreMode[1] = 1 }],
    ['a supplier', 1, w => { w.offshoreMode[1] = 1 }],
    ['three levels ahead, gapScale 2/ln 2', 0.5, w => { w.offshoreMode[1] = 1; for (let f = 0; f < F; f++) w.level[F + f] += 2 }, { gapScale: 2.885390081777927 }],
    ['what all have', 0, w => { w.offshoreMode[1] = 1; w.practice.fill(-1) }],
    ['what the host has', 0, w => { w.offshoreMode[1] = 1; w.hostLevel.fill(9) }],
    ['from a firm that is gone', 0, w => { w.offshoreMode[1] = 1; w.alive[1] = 0 }],
    ['at home', 0, w => { w.offshoreMode[1] = 1; w.offshoreHost[1] = -1 }],
  ])('%s', (_what, share, change, params) => { expect(Math.abs(month(change, params).share - share)).toBeLessThan(share % 1 === 0 ? 1e-9 : 0.09) })
  it('of any field becomes the host’s practice, and a bit of its capability', () => {
    const { rows, worlds } = month(w => { w.offshoreMode[1] = 1; for (let f = 0; f < F; f++) w.level[F + f] += 1 })
    const fields = [0, 1, 2, 3, 4, 5].map(f => rows.filter(r => r[2] === f).length)
    for (const n of fields) expect(n).toBeGreaterThan(N / 6 / 2)
    for (const [firm, region, field, advance, amount, mode] of rows) expect([firm, region, advance - field, amount, mode]).toEqual([1, HOST, 50, 2, 1])
    for (const world of worlds) {
      const at = [...world.carried.keys()].filter(k => world.carried[k] > 0)
      const f = at[0] - HOST * F
      expect(at.map(k => [Math.floor(k / F), world.carried[k], world.hostLevel[k], world.hostAdvance[k]])).toEqual(at.map(() => [HOST, 1, world.level[F + f], 50 + f]))
      expect([...world.capability.keys()].filter(k => world.capability[k] !== 1)).toEqual(at)
      for (const k of at) expect(world.capability[k]).toBeCloseTo(1.1, 12)
    }
  })
  it('fills no stock beyond 2', () => {
    const { worlds } = month(w => { w.offshoreMode[1] = 1; w.capability.fill(1.95) })
    expect(Math.max(...worlds.flatMap(w => [...w.capability]))).toBe(2)
  })
  it('a host below the floor learns only what is above it', () => {
    const { rows } = month(w => { w.offshoreMode[1] = 1; w.hostLevel.fill(0, HOST * F, HOST * F + F) })
    expect(new Set(rows.map(r => r[4]))).toEqual(new Set([1]))
  })
})

/** Share of 900 (region, field) pairs that climb. */
function climbs(change: (world: World) => void, params: Record<string, number> = {}): { share: number; worlds: World[] } {
  let n = 0
  const worlds: World[] = []
  for (let k = 0; k < 50; k++) {
    const world = testWorld({ firms: 1, seed: `climb ${k}`, params: { hostClimb: 1, steepness: 2, hotspotAt: 10, ...params } })
    world.carried.fill(6); world.capability.fill(1)
    change(world)
    const before = world.hostLevel.slice(), scratch = beginMonth(world)
    sortFirms(world, scratch)
    hotspots(world, scratch, eventBuffer(8))
    n += [...before.keys()].filter(h => world.hostLevel[h] === before[h] + 1).length
    worlds.push(world)
  }
  return { share: n / 900, worlds }
}

describe('a host’s own step', () => {
  const lift = (by: number) => (w: World) => { for (let h = 3 * F; h < 6 * F; h++) w.hostLevel[h] += by }
  it.each<[string, number, (world: World) => void, Record<string, number>?]>([
    ['half where 6 were carried', 0.5, () => {}],
    ['hostClimb', 0.25, () => {}, { hostClimb: 0.5 }],
    ['carried / (carried + 6)', 0.75, w => w.carried.fill(18)],
    ['capability', 1, w => w.capability.fill(2)],
    ['two levels up it is half as likely', 0.25, lift(2)],
    ['below the floor it is as at the floor', 0.5, lift(-1)],
    ['nowhere without what was carried', 0, w => { w.carried.fill(0) }],
  ])('%s', (_what, share, change, params) => { expect(Math.abs(climbs(change, params).share - share)).toBeLessThan(share % 1 === 0 ? 1e-9 : 0.06) })
  it('is an advance made there, this month, by nobody of the class; what was carried fades by a hundredth', () => {
    const { worlds } = climbs(w => { w.capability.fill(2); w.hostAdvance.fill(-1) })
    for (const world of worlds) {
      expect(world.carried[5 * F]).toBeCloseTo(5.94, 12)
      expect(world.carried[0]).toBe(6)
      for (let h = 3 * F; h < 6 * F; h++) {
        const a = world.hostAdvance[h]
        expect([world.advanceField[a], world.advanceLevel[a], world.advanceMaker[a], world.advanceRegion[a], world.advanceMonth[a]]).toEqual([h % F, world.hostLevel[h], -1, Math.floor(h / F), 1])
      }
      expect([...world.hostLevel.subarray(0, 3 * F)].every(x => x === -1)).toBe(true)
    }
  })
  it('is not taken when the world knows no more names', () => {
    expect(climbs(w => { w.capability.fill(2); w.clock[2] = w.sizes.advances }).share).toBe(0)
  })
})

/** Whether a host region is one after a month: its own lead and that of settled firms, in one field of weight one half. */
function after(was: 0 | 1, own: number, settled: number[], hotspotAt = 1): (string | number)[] {
  const world = testWorld({ params: { hotspotAt }, starts: settled.map((_, i) => ({ id: `f${i}`, name: `F${i}`, plot: 'delta-1' })) })
  world.demand.set([0, 0, 0.5, 0, 0, 0.5])
  world.hotspot[HOST] = was
  for (let f = 0; f < F; f++) world.hostLevel[HOST * F + f] = world.floor[f] + (f === 2 ? own : f === 5 ? -2 : 9)
  settled.forEach((lead, i) => { for (let f = 0; f < F; f++) world.level[i * F + f] = world.floor[f] + (f === 2 ? lead : 0) })
  const scratch = beginMonth(world), events = eventBuffer(8)
  sortFirms(world, scratch)
  hotspots(world, scratch, events)
  return [world.hotspot[HOST], ...readEvents(events, 1).map(e => `${e.kind} ${e.firm} ${e.region}`)]
}

describe('a hotspot', () => {
  it.each<[string, (string | number)[], Parameters<typeof after>]>([
    ['above the mark', [1, 'hotspotRose -1 4'], [0, 3, [0, 0]]], ['at it', [0], [0, 2, [0, 0]]], ['stays one above', [1], [1, 3, [0, 0]]],
    ['and down to 70%', [1], [1, 2, [0, 0], 1.4]], ['fades below', [0, 'hotspotFaded -1 4'], [1, 1, [0, 0]]],
    ['by the mean of those who settled', [1, 'hotspotRose -1 4'], [0, 0, [1, 4]]], ['which is not the sum', [0], [0, 0, [1, 2]]],
    ['one settled firm is no hotspot', [0], [0, 0, [9]]], ['nobody settled', [1, 'hotspotRose -1 4'], [0, 3, []]],
  ])('%s', (_what, told, args) => { expect(after(...args)).toEqual(told) })
})
