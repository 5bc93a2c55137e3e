import { describe, expect, it } from 'vitest'
import { project } from '../../../shared/economy/afterYears.ts'
import { worthOf } from '../../../shared/economy/mechanisms/owners.ts'
import { hashWorld } from '../../../shared/economy/hash.ts'
import { play, testWorld } from '../../worlds.ts'
import { meanOf } from '../../economyTrial.ts'

describe('the after-years', () => {
  const world = play(testWorld({ firms: 12 }), 24)
  it('leave the world as it was, and come out the same twice', () => {
    const before = hashWorld(world)
    const one = project(world, 3, 12)
    expect(hashWorld(world)).toBe(before)
    expect(project(world, 3, 12)).toEqual(one)
  })
  it('are a mean of different futures', () => {
    const one = project(world, 1, 36).values, two = project(world, 2, 36).values
    expect(one).not.toEqual(two)
  })
  it('count cash less loan and what owners had, and only what comes after if no month is played', () => {
    const { values, prosperity } = project(world, 2, 0)
    for (let i = 0; i < 12; i++) expect(values[i]).toBeCloseTo(world.cash[i] - world.loan[i] + world.owners[i], 6)
    expect(values.subarray(12).every(v => v === 0)).toBe(true)
    for (let r = 0; r < 6; r++) expect(prosperity[r]).toBeCloseTo(world.prosperity[r], 6)
  })
  it('three years of profits are worth about three years of profits', () => {
    const { values } = project(world, 8, 36)
    const gained = meanOf(Array.from({ length: 12 }, (_, i) => values[i] - worthOf(world, i)))
    const yearly = meanOf(Array.from({ length: 12 }, (_, i) => world.profit[i])) * 12
    expect(gained / yearly).toBeGreaterThan(1.5)
    expect(gained / yearly).toBeLessThan(6)
  })
})
