import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { booked, overSeeds, PLAYS, shares, trial } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('vertical: learning by interacting', () => {
  it('is at least a tenth of learning in a mixed field, and nothing without its rate', () => {
    const kinds = [PLAYS.local, PLAYS.mix, PLAYS.dispersed]
    const share = (verticalRate?: number) => overSeeds(2, seed => shares(trial(i => kinds[i % 3], { seed, months: 84, params: verticalRate === undefined ? {} : { verticalRate } }).learned).vertical ?? 0)
    expect(share()).toBeGreaterThan(10)
    expect(share(0)).toBe(0)
  })
  it('has only a small local premium', () => {
    const learned = (share: number) => overSeeds(4, seed => {
      const world = testWorld({ seed, params: { severed: 1 } })
      for (let i = 0; i < 18; i++) { world.attention.set([0, 0, 0, 10, 0], i * 5); world.offshoreShare[i] = world.offshoreWanted[i] = share; world.offshoreHost[i] = 3; world.embeddedness[i] = 1 - share }
      return booked(play(world, 48), 'vertical')
    })
    const kept = learned(0), severed = learned(1)
    expect(kept).toBeGreaterThan(severed)
    expect(kept).toBeLessThan(1.35 * severed)
  })
  it('gives early word of a shift of demand to those with demanding customers only, and the word is true', () => {
    const world = testWorld()
    for (let i = 0; i < 18; i++) world.attention.set(i < 9 ? [5, 0, 0, 5, 0] : [10, 0, 0, 0, 0], i * 5)
    const heard: number[] = []
    play(world, 48, (events, m) => {
      for (const e of readEvents(events, m).filter(e => e.kind === 'demandHint')) {
        heard.push(e.firm)
        expect(Math.sign(world.demandNext[e.field] - world.demand[e.field])).toBe(e.amount)
        expect(m - 1 + e.extra).toBe(48)
      }
    })
    expect(heard.length).toBeGreaterThan(9)
    expect(Math.max(...heard)).toBeLessThan(9)
  })
})
