import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { communities, moveCommunities } from '../../../../shared/economy/mechanisms/communities.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import { param, type World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const moved = (world: World): World => { moveCommunities(world, beginMonth(world)); return world }

describe('a community of practice', () => {
  it('is left by those who are no longer used to its field; what else they belong to stays', () => {
    const world = testWorld({ firms: 2, params: { joinRate: 0 } })
    world.community.fill(0b101)
    world.habit.fill(0.9)
    world.habit[0] = 0
    expect([...moved(world).community.subarray(0, 2)]).toEqual([0b100, 0b101])
  })
  it('is not left at once: between leaving and joining, all stay what they are', () => {
    const world = testWorld({ firms: 2, params: { joinRate: 1 } })
    const between = (Math.min(param(world, 'joinAt') / 2, 0.3) + param(world, 'joinAt')) / 2
    world.habit.fill(between)
    world.community[0] = 0b11
    world.community[1] = 0
    expect([...moved(world).community.subarray(0, 2)]).toEqual([0b11, 0])
  })
  it('is joined in each field of strong habit, one bit each', () => {
    const world = testWorld({ firms: 1, params: { joinRate: 1 } })
    world.community[0] = 0
    world.habit.fill(0)
    world.habit[1] = world.habit[4] = 0.95
    expect(moved(world).community[0]).toBe((1 << 1) | (1 << 4))
  })
  it('brings a member closer to the language of others’ regions, and nobody else', () => {
    const world = testWorld({ firms: 6, params: { communityRate: 1 } })
    world.community.fill(0)
    world.community[0] = world.community[1] = 1 << 2
    const before = world.overlap.slice(), scratch = beginMonth(world)
    sortFirms(world, scratch)
    communities(world, scratch)
    const R = world.sizes.regions, changed = [...world.overlap.keys()].filter(k => world.overlap[k] !== before[k])
    expect(world.region[0]).not.toBe(world.region[1])
    expect(changed).toEqual([0 * R + world.region[1], 1 * R + world.region[0]].sort((a, b) => a - b))
    for (const k of changed) expect(world.overlap[k]).toBeCloseTo(before[k] + param(world, 'communityOverlap'), 12)
  })
  it('of one has nobody to learn from', () => {
    const world = testWorld({ firms: 6, params: { communityRate: 1 } })
    world.community.fill(0)
    world.community[3] = (1 << F) - 1
    const before = world.overlap.slice(), scratch = beginMonth(world)
    sortFirms(world, scratch)
    communities(world, scratch)
    expect(world.overlap).toEqual(before)
    expect(scratch.offers.count).toBe(0)
  })
})
