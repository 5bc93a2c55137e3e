import { describe, expect, it } from 'vitest'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { edgeOf, settle } from '../../../../shared/economy/mechanisms/market.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { param } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

/** A month of a firm that sells nothing, with so much in its purse, owed and to pay. */
function month({ cash, loan, oneOff = 0 }: { cash: number; loan: number; oneOff?: number }) {
  const world = testWorld({ firms: 2 }), events = eventBuffer(8)
  world.revenue.fill(0)
  world.cash[1] = cash
  world.loan[1] = loan
  world.oneOff[1] = oneOff
  world.cash[0] = 1e6
  settle(world, beginMonth(world), events)
  const fixed = world.rent[1] + param(world, 'upkeep')
  return { world, fixed, told: readEvents(events, 1).map(e => [e.kind, e.firm, e.region, e.amount]), interest: param(world, 'interest') }
}

describe('the purse', () => {
  it('pays rent, upkeep and what levers cost, once', () => {
    const { world, fixed, told } = month({ cash: 500, loan: 0, oneOff: 60 })
    expect(world.cash[1]).toBeCloseTo(500 - fixed - 60, 9)
    expect([world.loan[1], world.oneOff[1], world.profit[1] + fixed + 60]).toEqual([0, 0, expect.closeTo(0, 9)])
    expect(told).toEqual([])
  })
  it('that cannot pay borrows what is missing, which is told with the sum', () => {
    const { world, fixed, told } = month({ cash: 5, loan: 0 })
    expect([world.cash[1], world.loan[1]]).toEqual([0, expect.closeTo(fixed - 5, 9)])
    expect(told).toEqual([['debtBegan', 1, 1, world.loan[1]]])
  })
  it('owes interest, and says nothing new while it goes on owing', () => {
    const { world, fixed, told, interest } = month({ cash: 0, loan: 100 })
    expect(world.loan[1]).toBeCloseTo(100 + fixed + interest * 100, 9)
    expect(told).toEqual([])
  })
  it('that is full again pays back all it owes, and says so', () => {
    const { world, fixed, told, interest } = month({ cash: 1000, loan: 100 })
    expect([world.loan[1], world.cash[1]]).toEqual([0, expect.closeTo(900 - fixed - interest * 100, 9)])
    expect(told.map(t => t.slice(0, 3))).toEqual([['debtEnded', 1, 1]])
  })
  it('adds its profit to the year of its own firm', () => {
    const { world } = month({ cash: 500, loan: 0 })
    const before = testWorld({ firms: 2 }).yearProfit
    expect([...world.yearProfit.subarray(3, 6)]).toEqual([before[3] + world.profit[1], before[4], before[5]])
  })
})

describe('what a practice is worth', () => {
  it('is its height above the floor, more or less by how it proves in use; half while it is unlearned; never below nothing', () => {
    const world = testWorld({ firms: 1 })
    world.practice[2] = 0
    world.level[2] = world.floor[2] + 3
    world.advanceWorth[0] = 1.4
    expect([edgeOf(world, 2, 2, false), edgeOf(world, 2, 2, true)]).toEqual([expect.closeTo(3.4, 12), expect.closeTo(1.7, 12)])
    world.practice[2] = -1
    expect(edgeOf(world, 2, 2, false)).toBe(3)
    world.level[2] = world.floor[2]
    world.practice[2] = 0
    world.advanceWorth[0] = 0.6
    expect(edgeOf(world, 2, 2, false)).toBe(0)
  })
})
