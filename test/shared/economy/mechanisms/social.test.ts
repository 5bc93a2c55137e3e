import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { booked, overSeeds, pipe } from '../../../economyTrial.ts'
import { play, testScenario, testWorld } from '../../../worlds.ts'

const north = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `f${i}`, name: `F${i}`, plot: `north-${i % 4 + 1}` }))
describe('social: buzz', () => {
  it('needs others: who is alone in a region meets nobody; it grows with density and saturates', () => {
    const buzz = (n: number) => overSeeds(2, seed => play(testWorld({ seed, starts: north(n) }), 36).buzz[0])
    const [one, three, eight, twenty] = [buzz(1), buzz(3), buzz(8), buzz(24)]
    expect(one).toBe(0)
    expect(three).toBeGreaterThan(0.1)
    expect(eight).toBeGreaterThan(1.2 * three)
    expect(twenty - eight).toBeLessThan(eight - three)
  })
  it('insiders hear more than those who are hardly there, and minglers more than others', () => {
    const learned = (tokens: number, share: number) => overSeeds(6, seed => {
      const world = testWorld({ seed })
      for (let i = 0; i < 18; i++) world.attention.set([4, 1, 2, 2, 1], i * 5)
      world.attention.set([4, 0, tokens, 6 - tokens, 0], 0)
      world.offshoreShare[0] = world.offshoreWanted[0] = share; world.offshoreHost[0] = 3
      return booked(play(world, 72), 'social', [0])
    })
    const insider = learned(3, 0)
    expect(insider).toBeGreaterThan(1.2 * learned(0, 0))
    expect(insider).toBeGreaterThan(1.2 * learned(3, 1))
  })
  it('conversation, emulation and environment are told apart, and all happen', () => {
    const kinds = [0, 0, 0]
    play(testWorld({ params: { talks: 0.6, emulates: 0.2 } }), 36, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'encounter') kinds[e.extra]++ })
    expect(kinds[0]).toBeGreaterThan(kinds[1] + kinds[2])
    expect(Math.min(...kinds)).toBeGreaterThan(20)
  })
  it('what comes in by pipelines is what others talk about: pumps', () => {
    // firm 0 has no pipelines; its neighbours have, or not
    const learned = (pumps: boolean) => overSeeds(5, seed => {
      const world = testWorld({ seed, scenario: testScenario() })
      for (let i = 0; i < 18; i++) world.attention.set(i === 0 ? [4, 2, 3, 1, 0] : [4, 0, 2, 1, 3], i * 5)
      if (pumps) pipe(world, Array.from({ length: 17 }, (_, i) => i + 1), 2)
      return booked(play(world, 84), 'social', [0])
    })
    expect(learned(true)).toBeGreaterThan(1.2 * learned(false))
  })
  it('nothing is learned socially when nobody meets', () => {
    expect(booked(play(testWorld({ params: { meetRate: 0 } }), 36), 'social')).toBe(0)
  })
})
