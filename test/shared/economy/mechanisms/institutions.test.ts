import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { habitFactor, institutionFit } from '../../../../shared/economy/mechanisms/institutions.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { Scenario } from '../../../../shared/scenarios/schema.ts'
import { overSeeds, PLAYS, trial, type Plays } from '../../../economyTrial.ts'
import { connect, play, testScenario, testWorld } from '../../../worlds.ts'

const fields = testScenario().fields
const before = { materials: 2, tooling: 1.6, control: 1, data: 0.4, design: 0.6, service: 0.4 }
const jolt: Scenario = testScenario({
  fields: Object.fromEntries(Object.entries(before).map(([f, demand]) => [f, { ...fields[f as keyof typeof before], demand }])) as Scenario['fields'],
  demandShifts: [{ year: 5, to: { materials: 0.4, tooling: 0.4, control: 0.6, data: 1.6, design: 1, service: 2 } }],
})
/** Share of the third year's profit that a shift of demand takes, against the same seeds without it. */
function loss(plays: Plays): number {
  const profit = (shifts: boolean) => overSeeds(4, seed => {
    let sum = 0
    trial(() => plays, { seed, scenario: jolt, months: 84, setUp: w => { if (!shifts) w.clock[3] = -1 }, each: (w, m) => { if (m > 72) for (let i = 0; i < 18; i++) sum += w.profit[i] } })
    return sum
  })
  return 1 - profit(true) / profit(false)
}

describe('institutions and lock-in', () => {
  it('institutions that do not fit hinder research; trusted outside contacts lift half of that', () => {
    const world = testWorld({ firms: 1, params: { fit: 0.65 } })
    const scratch = beginMonth(world)
    world.habit.fill(0)
    world.institution[0] = 0.5
    expect(institutionFit(world, scratch, 0, 0)).toBeCloseTo(Math.pow(0.5, 0.65), 10)
    world.outsideTrust[0] = 1
    expect(institutionFit(world, scratch, 0, 0)).toBeCloseTo(Math.pow(0.75, 0.65), 10)
  })
  it('institutions drift to what is researched, and always mean 1', () => {
    const world = testWorld()
    world.focus.fill(3)
    const first = world.institution[3]
    play(world, 48)
    expect(world.institution[3]).toBeGreaterThan(1.5 * first)
    for (let r = 0; r < 6; r++) expect(world.institution.subarray(r * F, r * F + F).reduce((a, b) => a + b, 0)).toBeCloseTo(F, 9)
  })
  it('a third of the local firms shifts them, once; fewer do not', () => {
    const shifted = (backers: number) => {
      const world = testWorld()
      for (let k = 0; k < backers; k++) world.backField[k * 3] = 5
      let count = 0
      const first = world.institution[5]
      play(world, 6, (events, m) => { count += readEvents(events, m).filter(e => e.kind === 'institutionsShifted').length })
      return [count, world.institution[5] > first + 0.2]
    }
    expect(shifted(1)).toEqual([0, false])
    expect(shifted(3)).toEqual([1, true])
  })
  it('habits hinder other fields, more so in a locked-in region; un-learning frees the firm', () => {
    const world = testWorld({ firms: 3 })
    const { q } = beginMonth(world)
    world.habit.fill(0)
    world.habit[0] = 1
    expect(habitFactor(world, q, 0, 0)).toBe(1)
    const open = habitFactor(world, q, 0, 3)
    expect(open).toBeCloseTo(1 - q.habitHinders, 12)
    world.lockIn[0] = 1
    expect(habitFactor(world, q, 0, 3)).toBeLessThan(open)
    world.focus[0] = 3
    world.unlearnField[0] = 0
    const ends: number[] = []
    play(world, 8, (events, m) => { if (readEvents(events, m).some(e => e.kind === 'unlearned' && e.firm === 0)) ends.push(m) })
    expect(ends).toEqual([5])
    expect(world.habit[0]).toBe(0)
  })
  it('un-learning is easier with outside contacts', () => {
    const months = (trust: number) => {
      const world = testWorld({ firms: 3 })
      if (trust > 0) { world.attention.set([6, 0, 0, 0, 4], 0); world.pipeTrust[connect(world, 0, 1)] = trust; play(world, 1); world.pipeTrust.fill(trust) }
      world.unlearnField[0] = 0
      let m = 0
      while (world.unlearnField[0] >= 0 && m < 20) { play(world, 1); m++ }
      return m
    }
    expect([months(0), months(0.9)]).toEqual([5, 3])
  })
  it('a field that is being un-learned counts half', () => {
    const world = testWorld({ firms: 3, params: { worthSpread: 0 } })
    const f = world.focus[0]
    const before = world.edge[f]
    world.unlearnField[0] = f
    world.attention.fill(0)
    play(world, 1)
    expect(world.edge[f]).toBeLessThanOrEqual(before / 2 + 0.5)
  })
  it('regions without outside ties lock in; with pipelines they do not', () => {
    const lock = (plays: Plays) => overSeeds(2, seed => Math.max(...trial(() => plays, { seed, months: 72 }).world.lockIn.subarray(0, 3)))
    expect(lock(PLAYS.local)).toBeGreaterThan(0.5)
    expect(lock(PLAYS.mix)).toBeLessThan(0.1)
  })
  it('a shift of demand costs those without outside ties more, and longer', () => {
    expect(loss(PLAYS.local)).toBeGreaterThan(1.15 * loss(PLAYS.mix))
  })
})
