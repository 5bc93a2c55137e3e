import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { booked, overSeeds } from '../../../economyTrial.ts'
import { play, testFirms, testScenario, testWorld } from '../../../worlds.ts'

describe('localized capabilities', () => {
  it('add research successes of their own, and take none from research', () => {
    const of = (capabilityHelp: number) => {
      const world = play(testWorld({ firms: 60, params: { capabilityHelp, localPressure: 0, capabilityExchange: 0 } }), 1)
      return [booked(world, 'research'), booked(world, 'capability')]
    }
    const [research, none] = of(0), [same, helped] = of(2)
    expect(none).toBe(0)
    expect(helped).toBeGreaterThan(0)
    expect(same).toBe(research)
  })
  it('help to understand what is met locally; that, too, is booked to them', () => {
    const of = (capabilityExchange: number) => overSeeds(4, seed => booked(play(testWorld({ seed, params: { capabilityExchange, capabilityHelp: 0, localPressure: 0 } }), 36), 'capability'))
    expect(of(0)).toBe(0)
    expect(of(1)).toBeGreaterThan(5)
  })
  it('grow with what local firms do, and wither when the firms leave: cumulative causation', () => {
    const world = play(testWorld({ firms: 18 }), 60)
    const stock = (r: number) => world.capability.subarray(r * F, r * F + F).reduce((a, b) => a + b, 0)
    expect(stock(0)).toBeGreaterThan(stock(3))
    const before = stock(0)
    for (let i = 0; i < 18; i++) if (world.region[i] === 0) { world.plot[i] = 4; world.region[i] = 1 }
    play(world, 36)
    expect(stock(0)).toBeLessThan(0.8 * before)
  })
  it('a part of the difference between regions always remains', () => {
    const scenario = testScenario()
    const world = play(testWorld({ starts: testFirms(3, scenario), params: { remainder: 0.5, stockPace: 0.2, talentPull: 0 } }), 120)
    // both host regions are empty of firms; what they started with still tells them apart
    expect(world.capability[3 * F] - world.capability[4 * F]).toBeCloseTo(0.5 * (0.6 - 0.4), 3)
  })
  it('good rivals in the region press one to try harder', () => {
    const world = testWorld({ firms: 6, starts: testFirms(18).filter((_, i) => i % 3 === 0) })
    for (let i = 1; i < 6; i++) for (let f = 0; f < F; f++) { world.level[i * F + f] += 3; world.ledger[(i * F + f) * 12] += 3 }
    play(world, 2)
    expect(world.pressure[0]).toBe(1)
    expect(world.pressure[1]).toBeLessThan(0.5)
  })
})
