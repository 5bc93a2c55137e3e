/** The first month, as header and comments of create.ts and opening.ts give it. */
import { describe, expect, it } from 'vitest'
import { createWorld, foundFirm } from '../../../shared/economy/create.ts'
import { A, C, CHANNELS, F } from '../../../shared/economy/dimensions.ts'
import { eventBuffer } from '../../../shared/economy/events.ts'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { param, type World } from '../../../shared/economy/world.ts'
import { play, testFirms, testScenario, testWorld } from '../../worlds.ts'

const INITIAL = CHANNELS.indexOf('initial')
const row = (_world: World, column: Float64Array | Int32Array | Uint8Array, i: number, each: number = F) => [...column.subarray(i * each, (i + 1) * each)]

describe('a world', () => {
  it('has room for 1.6 times its places, twice as much on a plot at home as abroad, and at least two on each', () => {
    // 12 plots at home, 6 abroad: 40 · 1.6 / 30 = 2.13 for each half share
    const slots = createWorld(testScenario(), 's', testFirms(32)).setting.plots.map(p => p.slots)
    expect(slots).toEqual([...Array.from({ length: 12 }, () => 5), ...Array.from({ length: 6 }, () => 3)])
    const small = createWorld(testScenario(), 's', testFirms(1), 1)
    expect(new Set(small.setting.plots.map(p => p.slots))).toEqual(new Set([2]))
    expect([...small.slots]).toEqual([8, 8, 8, 4, 4, 4])
  })
  it('never has less room than firms, and eight places more when nothing is said', () => {
    expect([createWorld(testScenario(), 's', testFirms(7)).sizes.firms, createWorld(testScenario(), 's', testFirms(7), 3).sizes.firms, createWorld(testScenario(), 's', testFirms(7), 20).sizes.firms]).toEqual([15, 7, 20])
  })
  it('begins with what the scenario says: weights that sum to 1, tacitness, stocks, institutions of mean 1', () => {
    const world = testWorld({ firms: 2, scenario: { fields: { data: { demand: 3, tacit: 0.3 }, design: { demand: 0, tacit: 0.9 } } } })
    expect([...world.demand]).toEqual([1, 1, 1, 3, 0, 1].map(x => x / 7))
    expect(world.demandBefore).toEqual(world.demand)
    expect([...world.tacit]).toEqual([0.5, 0.5, 0.5, 0.3, 0.9, 0.5])
    expect(row(world, world.capability, 0)).toEqual([1.6, 1.4, 1, 1, 1, 1])
    expect(world.capabilityStart).toEqual(world.capability)
    expect(row(world, world.institution, 0)).toEqual([1.4, 1.2, 1, 1, 1, 1].map(x => expect.closeTo(x / 1.1, 12)))
    expect(row(world, world.institution, 4)).toEqual([1, 1, 1, 1, 1, 1])
    expect([0, 3].map(r => [world.wage[r], world.rent[r], world.openness[r], world.hostLevel[r * F + 2], world.hostAdvance[r * F + 2], world.shiftedTo[r]]))
      .toEqual([[1, 8, 0.2, -1, -1, -1], [0.45, 5, 0.2, 2, -1, -1]])
    expect([...world.floor]).toEqual([2, 2, 2, 2, 2, 2])
  })
  it('stocks begin at 2 at the most; where nothing is wanted all is wanted alike', () => {
    const { regions } = testScenario()
    const world = testWorld({ firms: 1, scenario: { regions: [{ ...regions[0], capability: { data: 2.5 }, institutions: { materials: 0, tooling: 0, control: 0, data: 0, design: 0, service: 0 } }, ...regions.slice(1)], demandShifts: [{ year: 1, to: { data: 9 } }, { year: 2, to: { materials: 0, tooling: 0, control: 0, data: 0, design: 0, service: 0 } }] } })
    expect(world.capability[3]).toBe(2)
    expect(row(world, world.institution, 0)).toEqual([1, 1, 1, 1, 1, 1])
    // a shift in the month of the start is no shift; the next one is in year 2
    expect(world.clock[3]).toBe(12)
    expect([...world.demandNext]).toEqual([1, 1, 1, 1, 1, 1].map(x => x / 6))
  })
  it('takes all parameters at their values but for the scenario’s own, to the limits of their ranges', () => {
    const p = PARAMETERS[3]
    for (const value of [p.min, p.max]) {
      const world = testWorld({ firms: 1, params: { [p.name]: value } })
      expect([...world.params]).toEqual(PARAMETERS.map((x, i) => (i === 3 ? value : x.value)))
    }
    expect(() => testWorld({ params: { [p.name]: p.max * 1.01 + 0.01 } })).toThrow(`params.${p.name}`)
  })
  it('has no choices made and nothing in hand that was not given', () => {
    const world = testWorld({ firms: 3 })
    for (const column of [world.watch, world.movingTo, world.offshoreHost, world.hireFrom, world.hireField, world.unlearnField, world.backField, world.backedBefore, world.pipes, world.contact, world.newsField]) {
      expect([...column].every(x => x === -1)).toBe(true)
    }
  })
})

describe('a firm at the start', () => {
  const worlds = ['a', 'b', 'c', 'd', 'e', 'f'].map(seed => testWorld({ seed, firms: 60, starts: testFirms(60).map((f, i) => (i % 4 === 3 ? { ...f, plot: ['east-1', 'delta-2', 'coast-1'][i % 3] } : f)) }))
  const firms = worlds.flatMap(world => Array.from({ length: 60 }, (_, i) => ({ world, i, abroad: i % 4 === 3 })))
  it('stands where it was put, an insider who speaks its own language', () => {
    for (const { world, i } of firms) {
      const { region } = world.setting.plots[world.plot[i]]
      expect([world.alive[i], world.region[i], world.since[i], world.foundedMonth[i], world.embeddedness[i], world.absorptive[i], world.cash[i]]).toEqual([1, region, 0, 0, 0.7, 0.4, param(world, 'startCash')])
      expect(row(world, world.overlap, i, 6)).toEqual([0, 1, 2, 3, 4, 5].map(r => (r === region ? 0.9 : 0.2)))
      expect(row(world, world.attention, i, A)).toEqual([4, 1, 2, 2, 1])
      expect(row(world, world.attuned, i)).toEqual([1, 1, 1, 1, 1, 1])
    }
  })
  it('knows most of its own field, which fits the place; a habit of it; what it knows is its own, made before the session', () => {
    for (const { world, i } of firms) {
      const own = world.focus[i]
      const habits = row(world, world.habit, i)
      expect(habits[own]).toBe(0.4)
      expect(habits.every((h, f) => f === own || (h >= 0 && h <= 0.1))).toBe(true)
      for (let f = 0; f < F; f++) {
        const k = i * F + f, a = world.practice[k], above = world.level[k] - world.floor[f]
        expect([above >= 0 && above <= 3, a >= 0, world.ledger[k * C + INITIAL]]).toEqual([true, above > 0, world.level[k]])
        const told = a < 0 ? [] : [world.advanceField[a], world.advanceLevel[a], world.advanceMaker[a], world.advanceRegion[a], world.advanceMonth[a]]
        expect(told).toEqual(a < 0 ? [] : [f, world.level[k], i, world.region[i], -1])
      }
    }
    const mean = (which: (x: (typeof firms)[number]) => number) => { const all = firms.filter(x => !x.abroad).map(which); return all.reduce((s, x) => s + x, 0) / all.length }
    const ownAbove = mean(({ world, i }) => world.level[i * F + world.focus[i]] - 2), others = mean(({ world, i }) => [0, 1, 2, 3, 4, 5].filter(f => f !== world.focus[i]).reduce((s, f) => s + world.level[i * F + f] - 2, 0) / 5)
    // one level more in its own, and somewhat more where the place is good at it
    expect(ownAbove - others).toBeGreaterThan(1)
    expect(ownAbove - others).toBeLessThan(1.6)
    expect(mean(({ world, i }) => (Math.floor(world.focus[i] / 2) === world.region[i] ? 1 : 0))).toBeGreaterThan(0.45)
    expect(new Set(firms.map(({ world, i }) => world.focus[i])).size).toBe(F)
  })
  it('draws its own field by what fits its own region, whatever the next one is good at', () => {
    const poor = { materials: 0, tooling: 0, control: 0, data: 0, design: 0, service: 0 }
    const { regions } = testScenario()
    const world = testWorld({ firms: 100, scenario: { regions: [
      { ...regions[0], capability: { ...poor, tooling: 2 }, institutions: { ...poor, tooling: 1 } }, { ...regions[1], capability: { materials: 2 }, institutions: { ...poor, materials: 1 } }, ...regions.slice(2),
    ] } })
    const own = [0, 1].map(r => Array.from({ length: 100 }, (_, i) => i).filter(i => world.region[i] === r).map(i => world.focus[i]))
    expect(own.map((fields, r) => fields.filter(f => f === [1, 0][r]).length / fields.length).every(share => share > 0.95)).toBe(true)
  })
  it('abroad begins a level lower', () => {
    const mean = (abroad: boolean) => { const all = firms.filter(x => x.abroad === abroad); return all.reduce((s, { world, i }) => s + row(world, world.level, i).reduce((a, b) => a + b, 0) / F, 0) / all.length }
    expect(mean(true)).toBeLessThan(mean(false) - 0.45)
    expect(mean(true)).toBeGreaterThanOrEqual(2)
  })
  it('belongs to the community of its own field, now and then', () => {
    const members = firms.filter(({ world, i }) => world.community[i] > 0)
    expect(Math.abs(members.length / firms.length - 0.4)).toBeLessThan(0.08)
    for (const { world, i } of members) expect(world.community[i]).toBe(1 << world.focus[i])
  })
  it('has books as if the year before had gone like this: profit = revenue · (1 − variable · unit cost) − rent − upkeep', () => {
    for (const { world, i } of firms.slice(0, 60)) {
      const fixed = world.rent[world.region[i]] + param(world, 'upkeep')
      expect(world.fixedCost[i]).toBe(fixed)
      expect(world.profit[i]).toBeCloseTo(world.revenue[i] * (1 - param(world, 'variable') * world.unitCost[i]) - fixed, 10)
      expect([world.yearProfit[i * 3], world.yearProfit[i * 3 + 1], world.yearProfit[i * 3 + 2]]).toEqual([0, 12 * world.profit[i], 12 * world.profit[i]])
    }
    for (const p of worlds[0].prosperity) expect(p).toBeCloseTo(100, 9)
  })
})

describe('a firm that is founded later', () => {
  const world = play(testWorld({ firms: 9 }), 20), before = world.buffer.slice(0), i = foundFirm(world, { id: 'late', name: 'Late', plot: 'east-2' }, eventBuffer(4))
  it('is a newcomer of this month with two levels in its own field and one elsewhere', () => {
    expect([world.since[i], world.foundedMonth[i], world.embeddedness[i], world.cash[i], world.overlap[i * 6 + 3], world.overlap[i * 6]]).toEqual([20, 20, 0.3, param(world, 'startCash'), 0.5, 0.2])
    expect(row(world, world.level, i).map((l, f) => l - world.floor[f])).toEqual([0, 1, 2, 3, 4, 5].map(f => (f === world.focus[i] ? 2 : 1)))
    expect(world.setting.firms[i]).toEqual({ id: 'late', name: 'Late' })
  })
  it('finds its place in the market of last month; the others’ books stay as they are', () => {
    expect(world.share[i]).toBeCloseTo(world.weight[i] / (world.market[0] + world.weight[i]), 12)
    expect(world.revenue[i]).toBeCloseTo(world.share[i] * world.market[1], 10)
    expect(world.profit[i]).toBeCloseTo(world.revenue[i] * (1 - param(world, 'variable') * world.unitCost[i]) - world.fixedCost[i], 10)
    expect([world.yearProfit[i * 3 + 1], world.yearProfit[i * 3 + 2]]).toEqual([12 * world.profit[i], 12 * world.profit[i]])
    const old = new Float64Array(before, world.profit.byteOffset, 9), years = new Float64Array(before, world.yearProfit.byteOffset, 27)
    expect([...world.profit.subarray(0, 9)]).toEqual([...old])
    expect([...world.yearProfit.subarray(0, 27)]).toEqual([...years])
  })
})
