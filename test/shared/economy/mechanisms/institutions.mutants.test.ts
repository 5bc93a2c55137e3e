import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { moveHabits, moveInstitutions } from '../../../../shared/economy/mechanisms/institutions.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import { param, type World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

/** Months of nothing but institutions; the kinds of what was told about region 0. */
function months(world: World, n: number): string[] {
  const told: string[] = []
  for (let m = 0; m < n; m++) {
    const scratch = beginMonth(world), events = eventBuffer(64)
    sortFirms(world, scratch)
    moveInstitutions(world, scratch, events)
    told.push(...readEvents(events, m).filter(e => e.region === 0).map(e => `${e.kind} ${e.firm} ${e.field}`))
  }
  return told
}
/** Firms of region 0 that are good at one field (or two), and do it. */
function alike(firms: number, fields: number[]): World {
  const world = testWorld({ starts: Array.from({ length: firms }, (_, i) => ({ id: `f${i}`, name: `F${i}`, plot: 'north-1' })) })
  for (let i = 0; i < firms; i++) {
    const own = fields[i % fields.length]
    world.focus[i] = own
    for (let f = 0; f < F; f++) world.level[i * F + f] = world.floor[f] + (f === own ? 5 : 0)
  }
  return world
}

describe('lock-in', () => {
  it('comes slowly over a region whose firms are all alike and look nowhere else; it is told once, with its field', () => {
    const world = alike(4, [2])
    expect(months(world, 3)).toEqual([])
    expect(months(world, 120)).toEqual(['lockedIn -1 2'])
    expect(world.lockIn[0]).toBeGreaterThan(param(world, 'lockInAt'))
  })
  it('goes when the firms trust somebody elsewhere; that is told once, too', () => {
    const world = alike(4, [2])
    months(world, 120)
    world.outsideTrust.fill(0.9)
    expect(months(world, 120)).toEqual(['unlocked -1 2'])
  })
  it('does not come over a single firm, nor where all fields are alive', () => {
    const one = alike(1, [2]), many = alike(6, [0, 1, 2, 3, 4, 5])
    expect([months(one, 120), months(many, 120)]).toEqual([[], []])
    expect(one.lockIn[0]).toBe(0)
    expect(many.lockIn[0]).toBeCloseTo(0, 9)
  })
  it('grows with what the firms do, even when they command nothing yet', () => {
    const world = alike(4, [3])
    for (let i = 0; i < 4; i++) for (let f = 0; f < F; f++) world.level[i * F + f] = world.floor[f]
    expect(months(world, 120)).toEqual(['lockedIn -1 3'])
  })
})

describe('un-learning', () => {
  it('weakens the habit month by month and ends it, told once', () => {
    const world = testWorld({ firms: 2 })
    world.habit.fill(0.8)
    world.focus.fill(0)
    world.unlearnField[1] = 3
    world.unlearnMonths[1] = 4
    const course: number[] = [], told: string[] = []
    for (let m = 0; m < 6; m++) {
      const events = eventBuffer(8)
      moveHabits(world, beginMonth(world), events)
      course.push(world.habit[F + 3])
      told.push(...readEvents(events, m).map(e => `${m} ${e.kind} ${e.firm} ${e.field}`))
    }
    expect(course[0]).toBeLessThan(0.8 * 0.62)
    expect(course[2]).toBeGreaterThan(0)
    expect(course.slice(3)).toEqual([0, 0, 0])
    expect(told).toEqual(['3 unlearned 1 3'])
    expect(world.habit[3]).toBeGreaterThan(0.7)
  })
})
