import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { booked, overSeeds } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('communities of practice', () => {
  it('carry knowledge across regions, among members only, weakly', () => {
    const world = testWorld({ firms: 30 })
    world.community.fill(0)
    for (let i = 0; i < 10; i++) world.community[i] = 1 << 2
    for (let i = 0; i < 10; i++) world.habit[i * F + 2] = 0.9
    let across = 0
    play(world, 48, (events, m) => {
      for (const e of readEvents(events, m)) if (e.kind === 'learned' && e.channel === 8) { if (world.region[e.firm] !== world.region[e.other]) across++ }
    })
    expect(across).toBeGreaterThan(0)
    expect(booked(world, 'community')).toBeLessThan(0.2 * booked(world, 'social'))
  })
  it('are joined by those who are used to a field, and give nothing without their rate', () => {
    const joined = (joinRate: number) => { const w = play(testWorld({ params: { joinRate } }), 60); return w.community.reduce((n, m) => n + (m > 0 ? 1 : 0), 0) }
    expect(joined(0.2)).toBeGreaterThan(joined(0))
    expect(overSeeds(3, seed => booked(play(testWorld({ seed, params: { communityRate: 0 } }), 48), 'community'))).toBe(0)
  })
})
