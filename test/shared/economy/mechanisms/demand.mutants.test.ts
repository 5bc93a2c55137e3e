import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { shiftDemand } from '../../../../shared/economy/mechanisms/demand.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testScenario, testWorld } from '../../../worlds.ts'

function month(world: World): (string | number)[][] {
  const events = eventBuffer(8)
  shiftDemand(world, beginMonth(world), events)
  return readEvents(events, 1).map(e => [e.kind, e.firm, e.field, e.amount])
}
const fits = (world: World, i: number): number[] => [...world.attuned.subarray(i * F, i * F + F)]

describe('fitting products to demand', () => {
  it('closes refit · (1 − lock-in · (1 − trust outside))² of the gap a month', () => {
    const world = testWorld({ firms: 4, params: { refit: 0.2 } })
    world.attuned.fill(0.5)
    world.lockIn[world.region[1]] = 0.5; world.lockIn[world.region[2]] = 0.5; world.lockIn[world.region[3]] = 0
    world.outsideTrust[2] = 0.6
    expect(world.region[1]).not.toBe(world.region[3])
    expect(month(world)).toEqual([])
    for (const fit of fits(world, 1)) expect(fit).toBeCloseTo(0.5 + 0.2 * 0.5 * 0.5 * 0.5, 12)
    for (const fit of fits(world, 2)) expect(fit).toBeCloseTo(0.5 + 0.2 * 0.8 * 0.8 * 0.5, 12)
    for (const fit of fits(world, 3)) expect(fit).toBeCloseTo(0.6, 12)
  })
  it('a shift costs jolt · change / the larger weight, who was warned half of it', () => {
    const world = testWorld({ firms: 3, params: { jolt: 0.8, refit: 0 } })
    world.clock[0] = world.clock[3] = 7
    world.demand.set([0.4, 0.2, 0.2, 0.2, 0, 0]); world.demandNext.set([0.2, 0.4, 0.2, 0.1, 0.1, 0])
    world.attuned.fill(1)
    world.hint.set([1, 2, 1, 1, 0, 0], 2 * F)
    expect(month(world)).toEqual([['demandShifted', -1, 1, expect.closeTo(0.2, 12)]])
    for (const [f, fit] of [0.6, 0.6, 1, 0.6, 0.2, 1].entries()) expect(fits(world, 1)[f]).toBeCloseTo(fit, 12)
    for (const [f, fit] of [0.8, 0.8, 1, 0.8, 0.2, 1].entries()) expect(fits(world, 2)[f]).toBeCloseTo(fit, 12)
    expect([...world.demand]).toEqual([0.2, 0.4, 0.2, 0.1, 0.1, 0])
  })
})

describe('several shifts', () => {
  const world = testWorld({ firms: 2, scenario: { demandShifts: [{ year: 5, to: { data: 4 } }, { year: 3, to: { design: 4 } }, { year: 7, to: { tooling: 4 } }] } })
  it('come one after the other, each known as the next one once the last has come', () => {
    const told: (string | number)[][] = [], next: number[] = []
    for (let m = 0; m < 90; m++) {
      world.clock[0] = m
      for (const row of month(world)) told.push([m, row[2], row[3]])
      next.push(world.clock[3])
    }
    expect(told.map(t => t.slice(0, 2))).toEqual([[24, 4], [48, 3], [72, 1]])
    for (const t of told) expect(t[2]).toBeGreaterThan(0.2)
    expect([next[0], next[23], next[24], next[47], next[48], next[72], next[89]]).toEqual([24, 24, 48, 48, 72, -1, -1])
    expect(world.demand[1]).toBeCloseTo(4 / 9, 12)
    expect(world.demandNext).toEqual(world.demand)
  })
  it('a scenario without any has none ahead', () => {
    const calm = testWorld({ firms: 2, scenario: { ...testScenario(), demandShifts: [] } })
    expect([calm.clock[3], month(calm).length]).toEqual([-1, 0])
    expect(calm.demandNext).toEqual(calm.demand)
  })
})
