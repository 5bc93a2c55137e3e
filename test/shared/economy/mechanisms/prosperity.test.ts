import { describe, expect, it } from 'vitest'
import { overSeeds, PLAYS, put } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('regional prosperity', () => {
  it('is 100 everywhere at the start', () => {
    expect(Array.from(testWorld().prosperity, x => Math.round(x * 1e6) / 1e6)).toEqual([100, 100, 100, 100, 100, 100])
  })
  it('hosts gain from what is carried to them, home regions lose the wages', () => {
    const after = (share: number, r: number) => overSeeds(2, seed => {
      const world = testWorld({ seed })
      for (let i = 0; i < 18; i++) put(world, i, { ...PLAYS.local, share, mode: 1 }, 3)
      return play(world, 60).prosperity[r]
    })
    expect(after(0.6, 3)).toBeGreaterThan(1.1 * after(0, 3))
    expect(after(0.6, 0)).toBeLessThan(0.95 * after(0, 0))
  })
  it('the owners’ gain comes first, the place’s loss later', () => {
    const at = (share: number, months: number) => overSeeds(2, seed => {
      const world = testWorld({ seed })
      put(world, 0, { ...PLAYS.local, share, mode: 1 }, 3)
      return play(world, months).prosperity[0]
    })
    expect(at(0.6, 10)).toBeGreaterThan(at(0, 10))
    expect(at(0.6, 72)).toBeLessThan(at(0, 72))
  })
})
