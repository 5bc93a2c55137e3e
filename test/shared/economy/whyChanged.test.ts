import { array, assert as always, double, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS_PER_YEAR } from '../../../shared/economy/dimensions.ts'
import { P } from '../../../shared/economy/parameters.ts'
import { whyChanged } from '../../../shared/economy/whyChanged.ts'
import { WHY, WHY_FIXED, type World } from '../../../shared/economy/world.ts'
import { play, testWorld } from '../../worlds.ts'
import { pullLevers } from './levers.ts'
import { pipe, put } from '../../economyTrial.ts'

const sum = (why: NonNullable<ReturnType<typeof whyChanged>>): number =>
  why.parts.prices + why.parts.cost + why.parts.crowding + why.parts.rivals + why.parts.demand
  + Object.values(why.parts.knowledge).reduce((a, b) => a + b, 0)

/** A lively world: pipelines, offshoring, hires, a move, a fair. */
function lively(seed: string): World {
  const world = testWorld({ seed, firms: 15 })
  for (let i = 0; i < 15; i++) put(world, i, { tokens: [3, 2, 2, 1, 2], share: i % 4 === 0 ? 0.5 : 0, mode: i % 8 === 0 ? 1 : 0 })
  pipe(world, [...Array(15).keys()], 2)
  world.fairGoing.fill(1, 0, 15)
  world.movingTo[2] = 8
  world.hireFrom[1] = 4; world.hireField[1] = 3
  return world
}

describe('why the result changed', () => {
  it('adds up to the change of the yearly profit, for every firm and year', () => {
    for (const seed of ['a', 'b', 'c']) {
      const world = lively(seed)
      const paid: number[][] = [Array.from(world.profit.subarray(0, 15), p => p * MONTHS_PER_YEAR)]
      for (let year = 1; year <= 7; year++) {
        const profits = Array.from({ length: 15 }, () => 0)
        play(world, MONTHS_PER_YEAR, () => { for (let i = 0; i < 15; i++) profits[i] += world.profit[i] })
        paid.push(profits)
        for (let i = 0; i < 15; i++) {
          const why = whyChanged(world, i)
          if (!why) throw new Error('no answer')
          expect(why.year).toBe(year)
          expect(why.change).toBeCloseTo(paid[year][i] - paid[year - 1][i], 6)
          expect(sum(why)).toBeCloseTo(why.change, 6)
        }
      }
    }
  })
  it('adds up in any session, with any decisions, with demand and rules changed by cards', () => {
    always(property(string({ maxLength: 6 }), array(double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 30, maxLength: 200 }), (seed, luck) => {
      const world = testWorld({ seed, firms: 8 })
      let at = 0
      const next = () => luck[at++ % luck.length]
      let before = Array.from(world.profit, p => p * MONTHS_PER_YEAR)
      for (let year = 1; year <= 3; year++) {
        const paid = before.map(() => 0)
        for (let m = 0; m < MONTHS_PER_YEAR; m++) {
          pullLevers(world, next)
          if (m === 4) world.params[P.elasticity] = 1 + next()
          if (m === 7) { world.demand.reverse() }
          play(world, 1)
          for (let i = 0; i < 8; i++) paid[i] += world.profit[i]
        }
        for (let i = 0; i < 8; i++) {
          const why = whyChanged(world, i)
          expect(why?.change).toBeCloseTo(paid[i] - before[i], 6)
          expect(why && sum(why)).toBeCloseTo(paid[i] - before[i], 6)
        }
        before = paid
      }
    }), { numRuns: 15 })
  })
  it('says nothing before a year has ended', () => {
    const world = play(testWorld(), 11)
    expect(whyChanged(world, 0)).toBeNull()
    expect(whyChanged(play(world, 1), 0)).not.toBeNull()
  })
  it('moving production abroad shows as cost, its price among the prices', () => {
    const world = testWorld({ seed: 'cost' })
    play(world, 12)
    world.offshoreWanted[3] = 0.4; world.offshoreHost[3] = 4; world.offshoreMode[3] = 1; world.oneOff[3] += 48
    play(world, 12)
    const why = whyChanged(world, 3)
    expect(why?.parts.cost).toBeGreaterThan(10)
    expect(why?.parts.prices).toBeLessThan(-40)
    expect(whyChanged(world, 4)?.parts.cost).toBe(0)
  })
  it('a level won in the month in which the floor rises is both: won, and lost to all', () => {
    const world = testWorld({ params: { researchRate: 1, worthSpread: 0 } })
    world.attention.fill(0)
    for (let i = 0; i < 18; i++) world.attention[i * 5] = 10
    world.codified.fill(0.999)
    const levels = world.level.slice()
    play(world, 1)
    const won = Array.from({ length: 18 }, (_, i) => i).filter(i => world.level[i * 6 + world.focus[i]] > levels[i * 6 + world.focus[i]] && levels[i * 6 + world.focus[i]] > 2)
    expect(won.length).toBeGreaterThan(5)
    for (const i of won) {
      const of = (c: number) => world.whyNow[i * WHY + WHY_FIXED.length + c]
      expect([1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, c) => sum + of(c), 0)).toBeGreaterThan(0)
      expect(of(11)).toBeLessThan(0)
    }
  })
  it('a rising floor shows as knowledge that became common', () => {
    const world = play(testWorld({ params: { researchRate: 0, verticalRate: 0 } }), 24)
    const lost = Array.from({ length: 18 }, (_, i) => whyChanged(world, i)?.parts.knowledge.floor ?? 0)
    expect(Math.max(...lost)).toBeLessThanOrEqual(0)
    expect(Math.min(...lost)).toBeLessThan(-1)
  })
})
