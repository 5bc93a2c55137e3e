/** The books behind "why", one determinant at a time: whatever alone changes in a month takes the whole change of profit. */
import { describe, expect, it } from 'vitest'
import { CHANNELS, F, type Channel } from '../../../shared/economy/dimensions.ts'
import { market } from '../../../shared/economy/mechanisms/market.ts'
import { beginMonth, type Scratch } from '../../../shared/economy/scratch.ts'
import { closeBooks, openBooks } from '../../../shared/economy/whyBooks.ts'
import { WHY, WHY_FIXED, type World } from '../../../shared/economy/world.ts'
import { testWorld } from '../../worlds.ts'

const I = 2
/** Profit as settle() books it, without money changing hands. */
function profits(world: World, variable: number): void {
  for (let i = 0; i < 4; i++) world.profit[i] = world.revenue[i] * (1 - variable * world.unitCost[i]) - world.fixedCost[i] - world.leverCost[i]
}
/** One month (of a year's twelve) in which only `change` happens: what the books of firm 2 say, parts with nothing in them left out. */
function month(change: (world: World, scratch: Scratch) => void, m = 1, before: (world: World) => void = () => {}) {
  const world = testWorld({ firms: 4, params: { outsideLearns: 0.005, crowdPace: 0 } })
  world.clock[0] = m - 1
  world.attuned.fill(1)
  for (let k = 0; k < 4 * F; k++) { world.level[k] = world.floor[k % F] + 2; world.practice[k] = -1 }
  before(world)
  const scratch = beginMonth(world)
  world.params[world.setting.P.outsideCheap] = scratch.q.outsideCheap = 0
  market(world, scratch)
  profits(world, scratch.q.variable)
  world.demandBefore.set(world.demand)
  openBooks(world, scratch)
  const was = world.profit[I]
  change(world, scratch)
  market(world, scratch)
  profits(world, scratch.q.variable)
  // a year's last month closes the books: what went to this year and to the next is read before
  const read = (of: Float64Array) => Object.fromEntries([...WHY_FIXED, ...CHANNELS].map((name, p) => [name, of[I * WHY + p]]).filter(([, x]) => Math.abs(Number(x)) > 1e-9))
  closeBooks(world, scratch)
  const now = read(m === 12 ? world.whyDone : world.whyNow), next = read(m === 12 ? world.whyCarried : world.whyNext)
  return { now, next, change: world.profit[I] - was, world }
}
const gain = (world: World, i: number, f: number, by: number) => { world.level[i * F + f] += by }

describe('a change of a month counts 13 − m times in its own year and m − 1 times in the next', () => {
  it.each([1, 2, 7, 12])('month %i', m => {
    const { now, next, change } = month(w => { w.leverCost[I] += 10 }, m)
    expect(change).toBeCloseTo(-10, 12)
    expect(now).toEqual({ prices: expect.closeTo(-10 * (13 - m), 9) })
    // in the first month nothing is left for the next year
    expect(next.prices ?? 0).toBeCloseTo(-10 * (m - 1), 9)
    expect(Object.keys(next)).toHaveLength(Math.min(1, m - 1))
  })
})

describe('alone in a month', () => {
  const told = (...args: Parameters<typeof month>) => { const { now, change } = month(...args); return Object.fromEntries(Object.entries(now).map(([name, x]) => [name, Math.round(Number(x) / 12 / change * 1e6) / 1e6])) }
  it.each<[string, (typeof WHY_FIXED)[number] | Channel, Parameters<typeof month>]>([
    ['what levers cost', 'prices', [w => { w.leverCost[I] = 7 }]],
    ['rent and upkeep', 'crowding', [w => { w.fixedCost[I] += 7 }]],
    ['the local wage', 'crowding', [w => { w.wage[w.region[I]] *= 1.2 }]],
    ['the local wage, for who produces half of it elsewhere', 'crowding', [w => { w.wage[w.region[I]] *= 1.2 }, 1, w => { w.offshoreShare[I] = 0.5; w.offshoreHost[I] = 3 }]],
    ['production abroad', 'cost', [w => { w.offshoreShare[I] = 0.5; w.offshoreHost[I] = 3 }]],
    ['rivals that learn', 'rivals', [w => { gain(w, 0, 1, 2); gain(w, 3, 2, 1) }]],
    ['rivals that get cheaper', 'rivals', [w => { w.offshoreShare[0] = 0.5; w.offshoreHost[0] = 3 }]],
    ['an outside competitor that is fed', 'rivals', [w => { w.hostLevel.fill(30, 3 * F) }]],
    ['other weights of demand', 'demand', [w => { w.demand.set([0.5, 0.5, 0, 0, 0, 0]) }, 1, w => gain(w, I, 0, 3)]],
    ['products that do not fit any more', 'demand', [w => { w.attuned[I * F] = 0.5 }]],
    ['a smaller market', 'demand', [(w, s) => { s.q.marketPerFirm *= 0.8; w.params[w.setting.P.marketPerFirm] = s.q.marketPerFirm }]],
    ['a step of research', 'research', [(w, s) => { gain(w, I, 3, 1); s.gainedBy[I * F + 3] = CHANNELS.indexOf('research') }]],
    ['a step heard of', 'social', [(w, s) => { gain(w, I, 0, 1); s.gainedBy[I * F] = CHANNELS.indexOf('social') }]],
    ['un-learning', 'initial', [w => { w.unlearnField[I] = 4 }]],
    ['what partners are shown', 'pipeline', [w => { w.shown[I] = 0.9 }]],
  ])('%s', (_what, part, args) => { expect(told(...args)).toEqual({ [part]: 1 }) })
  it('a floor that rises takes from all: what I lose is the floor’s, what they lose is theirs', () => {
    const { now } = month(w => { w.floor[3] += 1 }, 1)
    expect(Object.keys(now).sort()).toEqual(['floor', 'rivals'])
    expect([Number(now.floor) < 0, Number(now.rivals) > 0]).toEqual([true, true])
  })
  it('a floor that rises above what I have takes no more than my edge', () => {
    const { now, change } = month(w => { w.floor[3] += 5; for (const i of [0, 1, 3]) w.level[i * F + 3] += 5 })
    expect(Object.keys(now)).toEqual(['floor'])
    expect(Number(now.floor)).toBeCloseTo(12 * change, 8)
  })
  it('won back in the month in which it became common: both are told, and add up', () => {
    const { now, change } = month((w, s) => { w.floor[3] += 1; for (let i = 0; i < 4; i++) w.level[i * F + 3] += 1; s.gainedBy[I * F + 3] = CHANNELS.indexOf('vertical') })
    expect(Object.keys(now).sort()).toEqual(['floor', 'vertical'])
    expect(change).toBeCloseTo(0, 9)
    expect(Number(now.vertical) + Number(now.floor)).toBeCloseTo(0, 9)
    expect(Number(now.vertical)).toBeGreaterThan(1)
  })
  it('what only a rising floor changed of an edge in use is the floor’s', () => {
    const { now } = month((w, s) => { w.floor[3] += 1; w.practice[I * F + 3] = -1; w.level[I * F + 3] = w.floor[3]; s.gainedBy.fill(-1) }, 1, w => { w.level[I * F + 3] += 2; w.practice[I * F + 3] = 0 })
    expect(Object.keys(now).sort()).toEqual(['floor', 'rivals'])
  })
})

it('a year that ends hands on what belongs to the next, and begins anew', () => {
  const { world } = month(w => { w.leverCost[I] += 10 }, 12, w => { w.whyNow[I * WHY] = 100; w.whyCarried[I * WHY] = 20; w.whyNext[I * WHY] = 3; w.yearProfit.set([5, 6, 7], I * 3) })
  expect(world.whyDone[I * WHY]).toBeCloseTo(100 + 20 - 10, 9)
  expect(world.whyCarried[I * WHY]).toBeCloseTo(3 - 110, 9)
  expect([world.whyNow[I * WHY], world.whyNext[I * WHY]]).toEqual([0, 0])
  expect([...world.yearProfit.subarray(I * 3, I * 3 + 3)]).toEqual([0, 5, 6])
})
