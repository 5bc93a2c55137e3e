import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { harderAbove, researchChance } from '../../../../shared/economy/mechanisms/research.ts'
import type { Values } from '../../../../shared/economy/parameters.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { booked, overSeeds } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('own research', () => {
  it.each([[0, 1], [2.5, 0.5], [5, 1 / 3], [10, 0.2]])('%f levels above the floor a step is as likely as %f of one at the floor', (above, factor) => {
    expect(harderAbove({ steepness: 2.5 } as Values, above)).toBeCloseTo(factor, 12)
  })
  it('does nothing without its rate, and more with more tokens', () => {
    const steps = (tokens: number, researchRate?: number) => overSeeds(4, seed => {
      const world = testWorld({ seed, params: researchRate === undefined ? {} : { researchRate } })
      for (let i = 0; i < 18; i++) { world.attention.set([tokens, 0, 10 - tokens, 0, 0], i * 5) }
      return booked(play(world, 24), 'research')
    })
    expect(steps(4, 0)).toBe(0)
    expect(steps(8)).toBeGreaterThan(1.2 * steps(2))
    expect(steps(0)).toBe(0)
  })
  it('is helped by related fields that the firm commands, not by unrelated ones', () => {
    const chance = (raised: number) => {
      const world = testWorld({ firms: 1 })
      world.focus[0] = 2
      for (let f = 0; f < F; f++) world.level[f] = world.floor[f] + (f === raised ? 3 : 0)
      return researchChance(world, beginMonth(world), 0, 2)
    }
    expect(chance(1)).toBeGreaterThan(1.3 * chance(5))
    expect(chance(3)).toBeCloseTo(chance(1), 12)
  })
  it('loses touch when production is abroad', () => {
    const world = testWorld({ firms: 1 })
    const before = researchChance(world, beginMonth(world), 0, 0)
    world.offshoreShare[0] = 1
    expect(researchChance(world, beginMonth(world), 0, 0)).toBeCloseTo(before / 2, 12)
  })
  it('adds exactly one level at a time, made by the firm, in its region', () => {
    const world = testWorld()
    play(world, 12, (events, m) => {
      for (const { advance: a, amount, firm } of readEvents(events, m).filter(e => e.kind === 'made')) {
        expect([amount, world.advanceMaker[a], world.advanceMonth[a], world.advanceRegion[a]]).toEqual([1, firm, m, world.region[firm]])
      }
    })
  })
})
