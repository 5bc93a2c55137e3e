import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents, type WorldEvent } from '../../../../shared/economy/events.ts'
import { play, testWorld } from '../../../worlds.ts'
import { makeAdvance } from '../../../../shared/economy/advances.ts'
import { overSeeds, booked } from '../../../economyTrial.ts'
import { param, type World } from '../../../../shared/economy/world.ts'

/** Firm 1 (another region) is `ahead` levels ahead of everybody in field 3. */
function withStar(seed: string, ahead = 2, params = {}): World {
  const world = testWorld({ seed, params: { meetRate: 0, monitorPlot: 0, monitorRegion: 0, monitorFar: 0, watchRate: 0, communityRate: 0, verticalRate: 0, researchRate: 0, hireFar: 1, ...params } })
  const level = world.level[3] + ahead
  world.ledger[(F + 3) * 12] += level - world.level[F + 3]
  world.level[F + 3] = level
  world.practice[F + 3] = makeAdvance(world, 3, level, 1, 1, -1)
  return world
}
const readEventsOf = (world: World): string[] => { const kinds: string[] = []; play(world, 1, events => kinds.push(...readEvents(events, 1).map(e => e.kind))); return kinds }
function hire(world: World, i: number): void { world.hireFrom[i] = 1; world.hireField[i] = 3; world.oneOff[i] += param(world, 'hirePrice') }

describe('labour mobility', () => {
  it('brings a tacit advance over any distance; the rival loses nothing but its lead', () => {
    const learned = overSeeds(20, seed => {
      const world = withStar(seed)
      const theirs = Array.from(world.level.subarray(F, 2 * F))
      hire(world, 0)
      play(world, 1)
      expect(Array.from(world.level.subarray(F, 2 * F))).toEqual(theirs)
      return booked(world, 'mobility', [0])
    })
    expect(learned).toBeGreaterThan(0.5)
  })
  it('builds overlap with the region it came from, and takes months until the next', () => {
    const world = withStar('x')
    const before = world.overlap[1]
    hire(world, 0)
    play(world, 1)
    expect(world.overlap[1]).toBeGreaterThan(before + 0.1)
    expect(world.hireWait[0]).toBe(12)
    expect(world.hireFrom[0]).toBe(-1)
  })
  it('of two who want the same person one is drawn, and the other gets the money back', () => {
    const winners = new Set<number>()
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const world = withStar(seed)
      hire(world, 0); hire(world, 2)
      const rows: WorldEvent[] = []
      play(world, 1, events => rows.push(...readEvents(events, 1)))
      const won = rows.filter(e => e.kind === 'hired'), lost = rows.filter(e => e.kind === 'hireFailed')
      expect([won.length, lost.length]).toEqual([1, 1])
      expect(world.leverCost[won[0].firm]).toBe(param(world, 'hirePrice'))
      expect(world.leverCost[lost[0].firm]).toBe(0)
      winners.add(won[0].firm)
    }
    expect(winners.size).toBe(2)
  })
  it('people change firms more easily than places: from another region few come, and to have asked costs time, not money', () => {
    const world = withStar('y', 2, { hireFar: 0 })
    hire(world, 0)
    expect(readEventsOf(world)).toContain('hireFailed')
    expect([world.leverCost[0], world.hireWait[0]]).toEqual([0, 3])
    expect(booked(world, 'mobility', [0])).toBe(0)
    const near = withStar('y', 2, { hireFar: 0 })
    near.region[0] = 1
    hire(near, 0)
    expect(readEventsOf(near)).toContain('hired')
  })
  it('nothing left to learn: the hire fails and costs nothing', () => {
    const world = withStar('x', 0)
    hire(world, 0)
    world.level[3] += 5; world.ledger[3 * 12] += 5
    play(world, 1)
    expect(world.leverCost[0]).toBe(0)
  })
})
