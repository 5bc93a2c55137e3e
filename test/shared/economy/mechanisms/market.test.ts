import { describe, expect, it } from 'vitest'
import { makeAdvance } from '../../../../shared/economy/advances.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { edgeOf, marginAt, weightAt } from '../../../../shared/economy/mechanisms/market.ts'
import type { Values } from '../../../../shared/economy/parameters.ts'
import { play, testWorld } from '../../../worlds.ts'

const q = { pull: 0.7, elasticity: 1.3, variable: 0.6 } as Values
describe('market and cash', () => {
  it.each([[0, 1, 1], [1, 1, Math.exp(0.7)], [0, 0.8, Math.pow(0.8, -1.3)], [2, 0.9, Math.exp(1.4) * Math.pow(0.9, -1.3)]])('advantage %f at unit cost %f weighs %f', (advantage, cost, weight) => {
    expect(weightAt(q, advantage, cost)).toBeCloseTo(weight, 10)
  })
  it('margin: size · share · (1 − variable · unit cost)', () => {
    expect(marginAt(q, 1000, 1, 9, 1)).toBeCloseTo(40, 12)
    expect(marginAt(q, 1000, 1, 9, 0.5)).toBeCloseTo(70, 12)
  })
  it('an edge is what is above the floor, by what it is really worth; half while it is un-learned', () => {
    const world = testWorld({ firms: 1 })
    const a = makeAdvance(world, 0, world.floor[0] + 2, 0, 0, 1)
    world.practice[0] = a; world.level[0] = world.floor[0] + 2; world.advanceWorth[a] = 0.6
    expect(edgeOf(world, 0, 0, false)).toBeCloseTo(1.6, 12)
    expect(edgeOf(world, 0, 0, true)).toBeCloseTo(0.8, 12)
    world.level[0] = world.floor[0]; world.practice[0] = -1
    expect(edgeOf(world, 0, 0, false)).toBe(0)
  })
  it('shares of firms and the outside competitor make a whole; who knows more, and who is cheaper, sells more', () => {
    const world = play(testWorld(), 12)
    expect(world.share.reduce((a, b) => a + b, 0) + world.market[2]).toBeCloseTo(1, 12)
    const order = [...Array(18).keys()].sort((a, b) => world.weight[a] - world.weight[b])
    for (let k = 1; k < 18; k++) expect(world.revenue[order[k]]).toBeGreaterThanOrEqual(world.revenue[order[k - 1]])
  })
  it('cash moves by profit; missing cash becomes a loan with interest, paid back first', () => {
    const world = testWorld({ firms: 6 })
    world.oneOff[0] = 1000
    const rows: string[] = []
    const before = world.cash[0]
    play(world, 1, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'debtBegan') rows.push(`${m} began ${e.firm}`) })
    expect(world.cash[0]).toBe(0)
    expect(world.loan[0]).toBeCloseTo(-(before + world.profit[0]), 9)
    const owed = world.loan[0]
    play(world, 1)
    expect(world.leverCost[0]).toBeCloseTo(0.008 * owed, 9)
    expect(world.loan[0]).toBeCloseTo(owed - world.profit[0], 9)
    world.cash[0] = 0; world.loan[0] = 1
    play(world, 1, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'debtEnded') rows.push(`${m} ended ${e.firm}`) })
    expect(rows).toEqual(['1 began 0', '1 ended 0'])
    expect(world.loan[0]).toBe(0)
  })
  it('customers gain from better goods and cheaper production', () => {
    const world = testWorld({ firms: 9 })
    const first = world.market[3]
    expect(play(world, 36).market[3]).toBeGreaterThan(first)
  })
})
