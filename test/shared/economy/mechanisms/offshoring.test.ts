import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { unitCostAt } from '../../../../shared/economy/mechanisms/offshoring.ts'
import { booked, meanOf, overSeeds, PLAYS, put, seedsFrom, trial } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('offshoring', () => {
  it.each([
    [0, 0, 1], [0.4, 0, 1 - 0.4 * 0.22 + 0.02 + 0.0192], [0.4, 1, 1 - 0.4 * 0.22 + 0.0288], [1, 0, 0.78 + 0.14], [1, 1, 0.78 + 0.18],
  ])('share %f, mode %i: unit cost %f', (share, mode, cost) => {
    const params = { labour: 0.4, captiveFixed: 0.02, captiveCurve: 0.12, supplierCurve: 0.18, farWage: 1 }
    expect(unitCostAt(testWorld({ params }), 0, share, 3, mode)).toBeCloseTo(cost, 12)
  })
  it('suppliers are cheaper for small shares, captive units for large ones', () => {
    const world = testWorld()
    const cheaper = [0.1, 0.3, 0.8, 1].map(o => unitCostAt(world, 0, o, 3, 1) < unitCostAt(world, 0, o, 3, 0))
    expect(cheaper).toEqual([true, true, false, false])
  })
  it('moves step by step, each step a ship; and home again', () => {
    const world = testWorld()
    put(world, 0, { tokens: PLAYS.local.tokens, share: 0.3, mode: 1 }, 4)
    const ships: string[] = []
    const watch = (events: Parameters<typeof readEvents>[0], m: number) => { for (const e of readEvents(events, m)) if (e.kind === 'offshored' || e.kind === 'broughtHome') ships.push(`${e.kind} ${e.region} ${e.amount.toFixed(1)}`) }
    play(world, 5, watch)
    expect(ships).toEqual(['offshored 4 0.1', 'offshored 4 0.2', 'offshored 4 0.3'])
    world.offshoreWanted[0] = 0
    play(world, 5, watch)
    expect(ships.slice(3)).toEqual(['broughtHome 4 0.2', 'broughtHome 4 0.1', 'broughtHome 4 0.0'])
    expect(world.offshoreHost[0]).toBe(-1)
  })
  it('leaks: suppliers fast, captive units slowly', () => {
    const leaks = (mode: 0 | 1) => overSeeds(2, seed => {
      let n = 0
      trial(() => ({ ...PLAYS.local, share: 0.5, mode }), { seed, months: 48, each: w => { n = w.carried.reduce((a, b) => a + b, 0) } })
      return n
    })
    expect(leaks(1)).toBeGreaterThan(1.5 * leaks(0))
  })
  it('captive units send learning home; suppliers do not', () => {
    const learned = (mode: 0 | 1) => overSeeds(2, seed => {
      // the host learns from the others' suppliers
      const { world } = trial(i => ({ ...PLAYS.local, share: 0.5, mode: i === 0 ? mode : 1 }), { seed, setUp: w => { for (let i = 0; i < 18; i++) w.offshoreHost[i] = 3; w.attention.set([0, 0, 10, 0, 0], 0) } })
      return booked(world, 'host', [0])
    })
    expect(learned(0)).toBeGreaterThan(0.5)
    expect(learned(1)).toBe(0)
  })
  it('a dilemma: who leaves alone gains, yet all who leave end below where all who stay would be', () => {
    const leave = { ...PLAYS.local, share: 0.4, mode: 1 as const }, stay = PLAYS.local
    const both = seedsFrom(5).map((seed, s) => {
      const stayed = trial(() => stay, { seed, months: 108 })
      return { alone: trial(i => (i === s * 3 ? leave : stay), { seed, months: 108 }).values[s * 3] / stayed.values[s * 3], all: trial(() => leave, { seed, months: 108 }).value / stayed.value }
    })
    expect(meanOf(both.map(b => b.alone))).toBeGreaterThan(1.05)
    expect(meanOf(both.map(b => b.all))).toBeLessThan(0.98)
  })
})
