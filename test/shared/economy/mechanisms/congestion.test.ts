import { describe, expect, it } from 'vitest'
import { play, testWorld } from '../../../worlds.ts'
import { makeAdvance } from '../../../../shared/economy/advances.ts'
import { F } from '../../../../shared/economy/dimensions.ts'
import { booked, overSeeds, PLAYS, put } from '../../../economyTrial.ts'

describe('congestion', () => {
  const crowd = (n: number) => play(testWorld({ starts: [...Array(n).keys()].map(i => ({ id: `f${i}`, name: `F${i}`, plot: 'north-1' })) }), 36)
  it('rents and wages rise with crowding, towards a limit', () => {
    const empty = crowd(1), full = crowd(12)
    expect(full.rent[0]).toBeGreaterThan(1.2 * empty.rent[0])
    expect(full.rent[1]).toBeCloseTo(8, 6)
    expect(full.wage[0]).toBeGreaterThanOrEqual(empty.wage[0])
    expect(play(full, 240).rent[0]).toBeLessThan(8 * 4)
  })
  it('host wages rise with the production carried there', () => {
    const wage = (share: number) => { const w = testWorld(); for (let i = 0; i < 18; i++) put(w, i, { ...PLAYS.local, share, mode: 1 }, 3); return play(w, 60).wage[3] }
    expect(wage(0.6)).toBeGreaterThan(1.1 * wage(0))
  })
  it('leaders gain less from neighbours than laggards do: they teach more than they learn', () => {
    const learned = (above: number) => overSeeds(5, seed => {
      const world = testWorld({ seed })
      for (let f = 0; f < F; f++) {
        const gained = world.floor[f] + above - world.level[f]
        world.level[f] += gained; world.ledger[f * 12] += gained
        world.practice[f] = above === 0 ? -1 : makeAdvance(world, f, world.level[f], 0, 0, -1)
      }
      play(world, 18)
      return booked(world, 'horizontal', [0]) + booked(world, 'social', [0])
    })
    expect(learned(0)).toBeGreaterThan(1.5 * learned(3))
  })
})
