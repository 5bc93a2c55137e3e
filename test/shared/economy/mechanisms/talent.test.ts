import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { flock } from '../../../../shared/economy/mechanisms/talent.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { play, testWorld } from '../../../worlds.ts'

const stocks = (world: World, f: number) => Array.from({ length: world.sizes.regions }, (_, r) => world.capability[r * F + f])
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
/** One month of flocking alone, from given stocks of field 0. */
function flocked(params: Record<string, number>, start: number[]): number[] {
  const world = testWorld({ firms: 18, params })
  start.forEach((stock, r) => { world.capability[r * F] = stock })
  const scratch = beginMonth(world)
  sortFirms(world, scratch)
  flock(world, scratch)
  return stocks(world, 0)
}

describe('talent', () => {
  const start = [1.6, 1, 0.8, 0.4, 0.2, 0.7]
  it('flocks to where a field is strong, and is missed where it came from', () => {
    const after = flocked({ talentPull: 0.05 }, start)
    expect(after[0]).toBeGreaterThan(start[0])
    for (const r of [3, 4]) expect(after[r]).toBeLessThan(start[r])
    expect(sum(after)).toBeCloseTo(sum(start), 12)
  })
  it('stays where it is when nothing pulls', () => {
    expect(flocked({ talentPull: 0 }, start)).toEqual(start)
  })
  it('never leaves a region with less than nothing, nor fills one beyond the full stock', () => {
    const after = flocked({ talentPull: 0.2 }, [2, 1.99, 0.01, 0, 0, 0.5])
    expect(Math.min(...after)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...after)).toBeLessThanOrEqual(2)
    expect(sum(after)).toBeCloseTo(4.5, 12)
  })
  it('keeps regions further apart: cumulative causation', () => {
    const spread = (talentPull: number) => {
      const world = play(testWorld({ params: { talentPull } }), 96)
      let spread = 0
      for (let f = 0; f < F; f++) spread += Math.max(...stocks(world, f)) - Math.min(...stocks(world, f))
      return spread
    }
    expect(spread(0.02)).toBeGreaterThan(spread(0))
  })
})
