/** What all mechanisms stand on: memory, lists, offers, advances, chance. */
import { describe, expect, it } from 'vitest'
import { advanceWords, makeAdvance } from '../../../shared/economy/advances.ts'
import { project } from '../../../shared/economy/afterYears.ts'
import { chance, monthKeys, seedWords } from '../../../shared/economy/chance.ts'
import { F } from '../../../shared/economy/dimensions.ts'
import { offer, offerList } from '../../../shared/economy/offers.ts'
import { beginMonth, sortFirms } from '../../../shared/economy/scratch.ts'
import { whyChanged } from '../../../shared/economy/whyChanged.ts'
import { cloneWorld, emptyWorld, monthOf, onBuffer, worldLayout } from '../../../shared/economy/world.ts'
import { play, testWorld } from '../../worlds.ts'

const NAMES = Object.keys(worldLayout) as (keyof typeof worldLayout)[]

describe('memory', () => {
  const sizes = { firms: 5, regions: 3, plots: 7, advances: 11, pipelines: 9, params: 13 }
  const { setting } = testWorld({ firms: 1 })
  it('columns lie one behind the other, from multiples of 8 on, none over another, all in the buffer', () => {
    const world = emptyWorld(sizes, setting)
    let end = 0
    for (const name of NAMES) {
      const column = world[name]
      expect([column.byteOffset % 8, column.byteOffset >= end, column.byteOffset - end < 8, column.length]).toEqual([0, true, true, worldLayout[name].length(sizes)])
      end = column.byteOffset + column.byteLength
    }
    expect(world.buffer.byteLength - end).toBeGreaterThanOrEqual(0)
    expect(world.buffer.byteLength - end).toBeLessThan(8)
  })
  it('bytes of another length are refused, with both lengths; a copy shares nothing', () => {
    const world = testWorld({ firms: 3 }), need = world.buffer.byteLength
    expect(() => onBuffer(world.sizes, world.setting, new ArrayBuffer(need + 8))).toThrow(`a world of these sizes has ${need} bytes, not ${need + 8}`)
    const copy = cloneWorld(world)
    copy.cash[1] += 1
    expect(copy.cash[1]).not.toBe(world.cash[1])
    expect(monthOf(play(copy, 3))).toBe(3)
    expect(monthOf(world)).toBe(0)
  })
})

describe('lists of a month', () => {
  it('firms by region and plot in the order of their numbers, the ones that are gone left out; members by field', () => {
    const world = testWorld({ starts: ['north-2', 'south-1', 'north-1', 'north-2', 'east-1', 'north-1'].map((plot, i) => ({ id: `f${i}`, name: 'F', plot })) })
    world.alive[3] = 0
    world.community.set([0b000101, 0b100000, 0, 0b111111, 0b000001, 0b100100])
    const s = beginMonth(world)
    sortFirms(world, s)
    const of = (start: Int32Array, list: Int32Array, k: number) => [...list.subarray(start[k], start[k + 1])]
    expect([0, 1, 2, 3, 4, 5].map(r => of(s.regionStart, s.regionFirms, r))).toEqual([[0, 2, 5], [], [1], [4], [], []])
    expect([0, 1, 2, 8, 12].map(p => of(s.plotStart, s.plotFirms, p))).toEqual([[2, 5], [0], [], [1], [4]])
    expect([0, 1, 2, 3, 4, 5].map(f => of(s.communityStart, s.communityFirms, f))).toEqual([[0, 4], [], [0, 5], [], [], [1, 5]])
    expect([s.regionStart[6], s.plotStart.at(-1)]).toEqual([5, 5])
  })
  it('a month begins with its number, its firms, today’s parameters and nothing left of the last', () => {
    const world = play(testWorld({ firms: 4 }), 3), s = beginMonth(world)
    s.met.fill(5); s.offers.count = 7; s.best.fill(3); s.gainedBy.fill(3)
    world.params[world.setting.P.pull] = 0.123
    const again = beginMonth(world)
    expect(again).toBe(s)
    expect([s.month, s.n, s.q.pull, s.offers.count, s.met[0]]).toEqual([4, 4, 0.123, 0, 0])
    for (const list of [s.best, s.gainedBy]) expect([...list.subarray(0, 4 * F)].every(x => x === -1)).toBe(true)
    expect([s.key0, s.key1]).toEqual(monthKeys(world.seed, 4))
    expect([0, 5, 10].map(t => Math.round(s.effort[t] * 1e9) / 1e9)).toEqual([0, Math.round(0.5 ** 0.6 * 1e9) / 1e9, 1])
  })
  it('offers are kept in order, however many come', () => {
    const list = offerList(2)
    for (let k = 0; k < 9; k++) offer(list, k, 1, 2, 3, 4, 5, k / 10, ...(k % 2 ? [k] : []))
    expect([list.count, list.firm.length >= 9]).toEqual([9, true])
    for (let k = 0; k < 9; k++) expect([list.firm[k], list.field[k], list.advance[k], list.level[k], list.source[k], list.channel[k], list.ease[k], list.help[k]]).toEqual([k, 1, 2, 3, 4, 5, k / 10, k % 2 ? k : 1])
  })
})

describe('advances', () => {
  it('are worth 1 ± worthSpread, most of them near 1, each draw its own', () => {
    const world = testWorld({ firms: 60, params: { worthSpread: 0.4 } }), worths: number[] = []
    for (let i = 0; i < 60; i++) for (let f = 0; f < F; f++) for (let level = 3; level < 6; level++) { const a = makeAdvance(world, f, level, i, 0, 1); if (a >= 0) worths.push(world.advanceWorth[a]) }
    expect(worths).toHaveLength(60 * F * 3)
    const mean = worths.reduce((s, x) => s + x, 0) / worths.length, spread = worths.reduce((s, x) => s + (x - mean) ** 2, 0) / worths.length
    expect([Math.min(...worths) > 0.6, Math.max(...worths) < 1.4, new Set(worths).size]).toEqual([true, true, worths.length])
    expect(mean).toBeCloseTo(1, 1)
    // a triangle over ±.4: variance .4² / 6
    expect(Math.abs(spread - 0.16 / 6)).toBeLessThan(0.004)
  })
  it('of one maker, field and level are worth the same in any month, and begin unused', () => {
    const world = testWorld({ firms: 3 }), one = makeAdvance(world, 2, 5, 1, 0, 3)
    world.advanceUse[one + 1] = 9
    const two = makeAdvance(world, 2, 5, 1, 2, 40)
    expect(world.advanceWorth[two]).toBe(world.advanceWorth[one])
    expect([two, world.advanceUse[two], world.clock[2]]).toEqual([one + 1, 0, two + 1])
  })
  it('fill the table to its last row, not beyond', () => {
    const world = testWorld({ firms: 2 })
    world.clock[2] = world.sizes.advances - 1
    expect([makeAdvance(world, 0, 3, 0, 0, 1), makeAdvance(world, 0, 4, 0, 0, 1), world.clock[2]]).toEqual([world.sizes.advances - 1, -1, world.sizes.advances])
  })
  it('have names from all over both lists', () => {
    const world = testWorld({ firms: 2 }), names = Array.from({ length: 2000 }, (_, a) => advanceWords(world, a))
    for (const k of [0, 1]) expect(new Set(names.map(n => n[k])).size).toBe(40)
    expect(new Set(names.map(n => n.join())).size).toBeGreaterThan(1000)
  })
})

describe('chance', () => {
  it('has other keys in every month, from every word of the seed', () => {
    const keys = new Set<number>()
    for (let m = 0; m < 500; m++) for (const k of monthKeys(seedWords('keys'), m)) keys.add(k)
    expect(keys.size).toBe(1000)
    const plain = monthKeys(seedWords('keys'), 3)
    for (let w = 0; w < 4; w++) { const other = seedWords('keys'); other[w] += 1; const now = monthKeys(other, 3); expect(now.every((k, i) => k === plain[i])).toBe(false) }
  })
  it('gives different draws for every firm, purpose and other, even the −1 of nobody', () => {
    const draws = new Set<number>()
    for (let firm = -1; firm < 12; firm++) for (let purpose = 0; purpose < 12; purpose++) for (let other = -1; other < 12; other++) draws.add(chance(5, 6, firm, purpose, other))
    expect(draws.size).toBe(13 * 12 * 13)
    expect([...draws].filter(u => !(u > 0 && u < 1))).toEqual([])
  })
})

describe('looking back, looking ahead', () => {
  it('why a result changed is told for a firm that was there all year', () => {
    const world = play(testWorld({ firms: 3 }), 24)
    expect(whyChanged(world, 1)?.year).toBe(2)
    world.foundedMonth[1] = 12
    expect(whyChanged(world, 1)?.year).toBe(2)
    world.foundedMonth[1] = 13
    expect(whyChanged(world, 1)).toBeNull()
    world.foundedMonth[1] = 0; world.alive[1] = 0
    expect(whyChanged(world, 1)).toBeNull()
  })
  it('only channels that moved something are named', () => {
    const world = play(testWorld({ firms: 3, params: { talks: 0 } }), 12)
    world.whyDone.fill(0)
    world.whyDone[world.whyDone.length / world.sizes.firms + 5 + 3] = 7
    expect(whyChanged(world, 1)?.parts).toEqual({ prices: 0, cost: 0, crowding: 0, rivals: 0, demand: 0, knowledge: { vertical: 7 } })
  })
  it('a mean of futures is a mean: of one future as of eight equal ones', () => {
    const still = testWorld({ firms: 4, params: { researchRate: 0, verticalRate: 0, meetRate: 0, monitorPlot: 0, monitorRegion: 0, monitorFar: 0, watchRate: 0, communityRate: 0 } })
    const one = project(still, 1, 6), eight = project(still, 8, 6)
    for (let i = 0; i < 4; i++) expect(eight.values[i]).toBeCloseTo(one.values[i], 6)
    for (let r = 0; r < 6; r++) expect(eight.prosperity[r]).toBeCloseTo(one.prosperity[r], 6)
  })
})
