import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { booked, overSeeds, PLAYS, shares, trial } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('vertical: learning by interacting', () => {
  it('is at least a tenth of learning in a mixed field, and nothing without its rate', () => {
    const kinds = [PLAYS.local, PLAYS.mix, PLAYS.dispersed]
    const share = (verticalRate?: number) => overSeeds(8, seed => shares(trial(i => kinds[i % 3], { seed, months: 84, params: verticalRate === undefined ? {} : { verticalRate } }).learned).vertical ?? 0)
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
  it('in sight of a shift, customers already ask for what the market will want', () => {
    // data and service will gain, materials and tooling lose
    const ahead = (foresight: number) => overSeeds(8, seed => {
      const world = testWorld({ seed, params: { foresight, researchRate: 0, meetRate: 0, monitorPlot: 0, monitorRegion: 0, steepness: 20 } })
      for (let i = 0; i < 18; i++) world.attention.set([0, 0, 0, 10, 0], i * 5)
      play(world, 48)
      let gains = 0, loses = 0
      for (let i = 0; i < 18; i++) for (let f = 0; f < 6; f++) {
        const steps = world.ledger[(i * 6 + f) * 12 + 3]
        if (f === 3 || f === 5) gains += steps
        if (f < 2) loses += steps
      }
      return gains / loses
    })
    expect(ahead(48)).toBeGreaterThan(1.15 * ahead(0))
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
