/** Institutions, habits and lock-in by hand. */
import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { habitFactor, institutionFit, moveHabits, moveInstitutions } from '../../../../shared/economy/mechanisms/institutions.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

/** Four firms in the first region, one in the second; no habits, levels at the floor. */
function five(params: Record<string, number> = {}): World {
  const world = testWorld({ params, starts: ['north-1', 'north-2', 'middle-1', 'north-3', 'north-4'].map((plot, i) => ({ id: `f${i}`, name: `F${i}`, plot })) })
  world.habit.fill(0); world.institution.fill(1); world.lockIn.fill(0)
  for (let k = 0; k < 5 * F; k++) world.level[k] = world.floor[k % F]
  return world
}
function month(world: World): (string | number)[][] {
  const scratch = beginMonth(world), events = eventBuffer(8)
  sortFirms(world, scratch)
  moveInstitutions(world, scratch, events)
  return readEvents(events, 1).map(e => [e.kind, e.firm, e.region, e.field])
}

describe('fit', () => {
  const fit = (institution: number, trust: number) => {
    const world = five({ fit: 0.5 })
    world.institution[F + 3] = institution; world.outsideTrust[2] = trust
    return institutionFit(world, beginMonth(world), 2, 3)
  }
  it('institution^fit, the hindrance halved by full trust outside, the help not', () => {
    expect(fit(2.25, 0)).toBeCloseTo(1.5, 10)
    expect(fit(2.25, 1)).toBeCloseTo(1.5, 10)
    expect(fit(0.36, 0)).toBeCloseTo(0.6, 10)
    expect(fit(0.28, 1)).toBeCloseTo(0.8, 10)
    expect(fit(0.28, 0.5)).toBeCloseTo(0.46 ** 0.5, 10)
  })
})

describe('what a habit hinders: 1 − habitHinders · (strongest elsewhere − own) · (1 + lockInHinders · lock-in) · (1 − outsideFrees · trust)', () => {
  const factor = (habits: number[], change: (w: World) => void = () => {}, f = 3) => {
    const world = five({ habitHinders: 0.5, lockInHinders: 1, outsideFrees: 0.8 })
    world.habit.set(habits, 2 * F)
    change(world)
    return habitFactor(world, beginMonth(world).q, 2, f)
  }
  it.each<[string, number, Parameters<typeof factor>]>([
    ['none', 1, [[0, 0, 0, 0, 0, 0]]], ['its own helps', 1, [[0, 0, 0, 0.9, 0, 0]]], ['the strongest other one', 0.7, [[0.2, 0.6, 0, 0, 0.1, 0]]],
    ['the first field counts', 0.7, [[0.6, 0, 0, 0, 0, 0]]], ['the last one too', 0.7, [[0, 0, 0, 0, 0, 0.6]]], ['less its own', 0.8, [[0, 0.6, 0, 0.2, 0, 0]]],
    ['own as strong', 1, [[0, 0.6, 0, 0.6, 0, 0]]],
    ['in a locked-in place', 0.55, [[0, 0.6, 0, 0, 0, 0], w => { w.lockIn[1] = 0.5; w.lockIn[0] = 1 }]],
    ['with trust outside', 0.88, [[0, 0.6, 0, 0, 0, 0], w => { w.outsideTrust[2] = 0.75 }]],
    ['while un-learning, half', 0.85, [[0, 0.6, 0, 0, 0, 0], w => { w.unlearnField[2] = 0 }]],
    ['never more than nine tenths', 0.1, [[0, 1, 0, 0, 0, 0], w => { w.lockIn[1] = 1 }]],
  ])('%s', (_what, expected, args) => { expect(factor(...args)).toBeCloseTo(expected, 12) })
})

describe('habits', () => {
  it('grow in the field worked on, fade elsewhere', () => {
    const world = five({ habitGrows: 0.1, habitFades: 0.2 })
    world.habit.fill(0.5); world.focus.fill(0); world.focus[2] = 4; world.alive[1] = 0
    moveHabits(world, beginMonth(world), eventBuffer(8))
    const of = (i: number) => [...world.habit.subarray(i * F, i * F + F)].map(h => Math.round(h * 1e9) / 1e9)
    expect(of(0)).toEqual([0.55, 0.4, 0.4, 0.4, 0.4, 0.4])
    expect(of(1)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(of(2)).toEqual([0.4, 0.4, 0.4, 0.4, 0.55, 0.4])
  })
  it('un-learned fade by two fifths a month for unlearnMonths; with more than half trust outside every other month counts double', () => {
    const course = (trust: number, unlearnMonths: number, field = 3) => {
      const world = five({ habitGrows: 0, habitFades: 0, unlearnMonths })
      world.habit.fill(0.5); world.unlearnField[2] = field; world.outsideTrust[2] = trust
      const habits: number[] = [], rows: (string | number)[][] = []
      for (let m = 1; world.unlearnField[2] >= 0 && m < 20; m++) {
        const events = eventBuffer(8)
        moveHabits(world, beginMonth(world), events)
        habits.push(Math.round(world.habit[2 * F + field] * 1e9) / 1e9)
        for (const e of readEvents(events, m)) rows.push([m, e.kind, e.firm, e.region, e.field])
      }
      return { habits, rows }
    }
    expect(course(0.5, 3.9)).toEqual({ habits: [0.3, 0.18, 0], rows: [[3, 'unlearned', 2, 1, 3]] })
    expect(course(0, 1, 0)).toEqual({ habits: [0], rows: [[1, 'unlearned', 2, 1, 0]] })
    expect(course(0.51, 5).rows[0][0]).toBe(3)
    expect(course(0.51, 6).rows[0][0]).toBe(4)
    expect(course(0.5, 6).rows[0][0]).toBe(6)
  })
})

describe('institutions', () => {
  const of = (world: World, r: number) => [...world.institution.subarray(r * F, r * F + F)].map(x => Math.round(x * 1e9) / 1e9)
  it('drift towards what local firms work on: drift · (F · share − it) · firms/(firms + 2)', () => {
    const world = five({ drift: 0.03 })
    world.focus.set([0, 0, 5, 0, 1])
    expect(month(world)).toEqual([])
    expect(of(world, 0)).toEqual([1.07, 1.01, 0.98, 0.98, 0.98, 0.98])
    expect(of(world, 1)).toEqual([0.99, 0.99, 0.99, 0.99, 0.99, 1.05])
    expect(of(world, 2)).toEqual([1, 1, 1, 1, 1, 1])
  })
  it('do not heed who is not there', () => {
    const world = five({ drift: 0.03, quorum: 0.5 })
    world.focus.set([0, 5, 5, 0, 5]); world.alive[1] = world.alive[4] = 0
    world.backField.set([2, 4, -1, -1, 4])
    expect(month(world)).toEqual([['backed', 0, 0, 2], ['institutionsShifted', -1, 0, 2]])
    expect(of(world, 0)[5]).toBeLessThan(0.99)
  })
  it('are kept between .2 and 3 before the mean is put right', () => {
    const world = five({ drift: 0 })
    world.institution.set([0.05, 5, 0.7, 0.7, 0.7, 0.7], 0)
    month(world)
    expect(of(world, 0)).toEqual([0.2, 3, 0.7, 0.7, 0.7, 0.7])
    world.institution.set([0.2, 1.8, 2, 2, 3, 3], 0)
    month(world)
    expect(of(world, 0)).toEqual([0.1, 0.9, 1, 1, 1.5, 1.5])
  })
  it('are shifted by a quorum, at once, once; again when it has broken up in between', () => {
    const world = five({ drift: 0, quorum: 0.5, quorumShift: 0.5 })
    world.backField.set([4, 4, -1, 0, -1])
    expect(month(world)).toEqual([['backed', 0, 0, 4], ['backed', 1, 0, 4], ['backed', 3, 0, 0], ['institutionsShifted', -1, 0, 4]])
    const shifted = [1, 1, 1, 1, 1.5, 1].map(x => Math.round(x / 6.5 * 6 * 1e9) / 1e9)
    expect(of(world, 0)).toEqual(shifted)
    expect([month(world), of(world, 0)]).toEqual([[], shifted])
    world.backField[1] = -1
    expect(month(world)).toEqual([])
    world.backField[1] = 4
    expect(month(world)).toEqual([['backed', 1, 0, 4], ['institutionsShifted', -1, 0, 4]])
    expect(of(world, 0)[4]).toBeGreaterThan(shifted[4])
    // a region of one firm has its quorum in it
    world.backField[2] = 0
    expect(month(world)).toEqual([['backed', 2, 1, 0], ['institutionsShifted', -1, 1, 0]])
  })
})

describe('lock-in', () => {
  it('moves a twentieth of the way to specialisation · closedness', () => {
    const world = five({ lockInAt: 1 })
    world.alive[3] = world.alive[4] = 0
    world.focus.fill(0); world.lockIn.set([0.5, 0.5, 0.5])
    world.level[0] += 1
    for (let f = 1; f < F; f++) world.level[F + f] += 1
    world.outsideTrust[0] = 0.1; world.outsideTrust[1] = 0.3; world.outsideTrust[3] = 9
    month(world)
    // (2, 1, 1, 1, 1, 1) sevenths: squares 9/49; mean trust .2
    expect(world.lockIn[0]).toBeCloseTo(0.5 + 0.05 * ((9 / 49 - 1 / 6) / 0.2 * 0.7 - 0.5), 12)
    // alone, and empty
    expect([world.lockIn[1], world.lockIn[2]]).toEqual([0.475, 0.475])
  })
  it('is told in the month in which it passes lockInAt, with the main field', () => {
    const world = five({ lockInAt: 0.5 })
    world.focus.fill(4)
    world.lockIn[0] = 0.48
    expect(month(world)).toEqual([['lockedIn', -1, 0, 4]])
    expect(month(world)).toEqual([])
    world.outsideTrust.fill(1)
    for (let k = 0; k < 5; k++) if (world.lockIn[0] * 0.95 >= 0.5) month(world)
    expect(month(world)).toEqual([['unlocked', -1, 0, 4]])
    expect(month(world)).toEqual([])
  })
})
