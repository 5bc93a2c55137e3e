/** Small hand-computed cases of what regions do: capability, openness, talent, buzz. */
import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { capabilityHelp, exchangeHelp, growCapability } from '../../../../shared/economy/mechanisms/capability.ts'
import { moveOpenness } from '../../../../shared/economy/mechanisms/openness.ts'
import { moveBuzz } from '../../../../shared/economy/mechanisms/social.ts'
import { flock } from '../../../../shared/economy/mechanisms/talent.ts'
import { beginMonth, sortFirms, type Scratch } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

function ready(world: World): Scratch {
  const scratch = beginMonth(world)
  sortFirms(world, scratch)
  return scratch
}
/** Four firms in the first region, one in the second. */
const five = (params: Record<string, number>): World => testWorld({ params, starts: ['north-1', 'north-2', 'middle-1', 'north-3', 'north-4'].map((plot, i) => ({ id: `f${i}`, name: `F${i}`, plot })) })

function grown(change: (world: World) => void = () => {}): World {
  const world = five({ stockPace: 0.1, stockReach: 1.2, remainder: 0.5 })
  world.capability.fill(1); world.capabilityStart.fill(0.6)
  for (let k = 0; k < 5 * F; k++) world.level[k] = world.floor[k % F]
  change(world)
  growCapability(world, ready(world))
  return world
}

describe('stocks of capability', () => {
  it('move towards what was there at the start, and what local firms command: mean/(mean + 1.5) · firms/(firms + 4)', () => {
    const world = grown(w => { for (const i of [0, 1, 3]) w.level[i * F + 2] += 2; w.level[2 * F + 2] += 3 })
    // in the first region a mean of 1.5 of four firms, in the second 3 of one
    expect(world.capability[2]).toBeCloseTo(1 + 0.1 * (0.3 + 1.2 * 0.5 * 0.5 - 1), 12)
    expect(world.capability[F + 2]).toBeCloseTo(1 + 0.1 * (0.3 + 1.2 * 0.2 * (2 / 3) - 1), 12)
    for (const k of [1, 3, 5 * F]) expect(world.capability[k]).toBeCloseTo(1 - 0.1 * 0.7, 12)
  })
  it('lie between 0 and 2, and do not count who is not there', () => {
    const world = grown(w => { w.capability[0] = 2.5; w.capabilityStart[0] = 2; w.level[3 * F + 2] += 90; w.alive[3] = 0 })
    expect(world.capability[0]).toBe(2)
    expect(world.capability[2]).toBeCloseTo(0.93, 12)
  })
  it('pressure is how far the local mean is ahead, 0 to 1; alone nobody is pressed', () => {
    const world = grown(w => { w.advantage.set([1, 2, 0.1, 1.5, 0.2]) })
    // mean of the first region 4.7 / 4
    for (const [i, p] of [0.175, 0, 0, 0, 0.975].entries()) expect(world.pressure[i]).toBeCloseTo(p, 12)
    expect(grown(w => { w.advantage.set([9, 9, 9, 9, 0.2]) }).pressure[4]).toBe(1)
    // two are enough to press
    expect(grown(w => { w.alive.set([1, 0, 1, 0, 1]); w.advantage.set([1, 0, 0, 0, 0.5]) }).pressure[4]).toBeCloseTo(0.25, 12)
  })
  it('help research with stock and pressure, understanding with the stock', () => {
    const world = five({ capabilityHelp: 0.7, localPressure: 0.8, capabilityExchange: 0.2 })
    world.capability[2 * F + 3] = 1.5; world.pressure[4] = 0.5
    expect(capabilityHelp(world, beginMonth(world), 4, 2, 3)).toBeCloseTo(0.7 * 1.5 + 0.4, 12)
    expect(exchangeHelp(world, beginMonth(world), 2, 3)).toBeCloseTo(1.3, 12)
  })
})

it('openness moves towards 1.5 · mean trust outside: up by opennessGrows, down by opennessFades', () => {
  const world = five({ opennessGrows: 0.1, opennessFades: 0.05 })
  world.openness.set([0.2, 0.6, 0.4, 0, 0, 1])
  world.outsideTrust.set([0.4, 0.4, 1, 0.4, 0.4])
  moveOpenness(world, ready(world))
  for (const [r, x] of [0.2 + 0.1 * 0.4, 0.6 + 0.1 * 0.4, 0.38, 0, 0, 0.95].entries()) expect(world.openness[r]).toBeCloseTo(x, 12)
  world.openness.set([0.9, 0.6])
  world.outsideTrust[2] = 0.2; world.alive[0] = 0; world.outsideTrust[0] = 9
  moveOpenness(world, ready(world))
  expect(world.openness[0]).toBeCloseTo(0.9 - 0.05 * 0.3, 12)
  expect(world.openness[1]).toBeCloseTo(0.6 - 0.05 * 0.3, 12)
})

it('buzz is encounters per firm, a fifth of it new each month', () => {
  const world = five({})
  world.buzz.set([1, 1, 1, 0, 0, 0])
  const scratch = ready(world)
  scratch.met.set([8, 3, 5, 0, 0, 0])
  moveBuzz(world, scratch)
  for (const [r, x] of [1.2, 1.4, 0.8, 0, 0, 0].entries()) expect(world.buzz[r]).toBeCloseTo(x, 12)
})

function drawn(stocks: number[], talentPull = 0.1, firms = 4): number[] {
  const world = five({ talentPull })
  world.capability.fill(0.5)
  stocks.forEach((s, r) => { world.capability[r * F + 2] = s })
  if (firms < 4) for (let k = firms; k < 4; k++) world.alive[[0, 1, 3, 4][k]] = 0
  flock(world, ready(world))
  expect([...world.capability].every((x, k) => k % F === 2 || x === 0.5)).toBe(true)
  return stocks.map((_, r) => world.capability[r * F + 2])
}

describe('talent', () => {
  const close = (x: readonly number[]) => x.map(v => expect.closeTo(v, 12) as number)
  it('a place above the mean gains talentPull · lead · firms/(firms + 4), from those below, by how far below', () => {
    // mean 1; the first region draws .1 · .6 · .5
    expect(drawn([1.6, 0.8, 0.6, 1, 1, 1])).toEqual(close([1.63, 0.79, 0.58, 1, 1, 1]))
  })
  it('fewer firms draw less, none nothing', () => {
    expect(drawn([1.6, 0.8, 0.6, 1, 1, 1], 0.1, 1)).toEqual(close([1.6 + 0.06 * 0.2, 0.8 - 0.012 / 3, 0.6 - 0.024 / 3, 1, 1, 1]))
    expect(drawn([1, 1, 0.4, 1.6, 1, 1])).toEqual(close([1, 1, 0.4, 1.6, 1, 1]))
  })
  it('two that draw share', () => {
    // mean 1; .1 · .4 · .5 and .1 · .4 · .2
    expect(drawn([1.4, 1.4, 0.2, 1, 1, 1])).toEqual(close([1.42, 1.408, 0.172, 1, 1, 1]))
  })
  it('a full place draws no more than what fills it', () => {
    expect(drawn([1.99, 1, 0.01, 1, 1, 1], 0.2)).toEqual(close([2, 1, 0, 1, 1, 1]))
  })
  it('who has little can give no more than that; then who draws gets less', () => {
    // mean .258; wanted .2 · 1.242 · .5 = .124, of each of five .025, and each has .01
    expect(drawn([1.5, 0.01, 0.01, 0.01, 0.01, 0.01], 0.2)).toEqual(close([1.55, 0, 0, 0, 0, 0]))
  })
  it('no pull, no move', () => { expect(drawn([1.6, 0.8, 0.6, 1, 1, 1], 0)).toEqual(close([1.6, 0.8, 0.6, 1, 1, 1])) })
})
