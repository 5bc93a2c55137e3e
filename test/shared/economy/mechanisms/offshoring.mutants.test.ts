import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { hearFromHosts, homeCost, moveProduction } from '../../../../shared/economy/mechanisms/offshoring.ts'
import { prosperity } from '../../../../shared/economy/mechanisms/prosperity.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import { param, type World } from '../../../../shared/economy/world.ts'
import { play, testWorld } from '../../../worlds.ts'

const HOST = 3
/** A captive unit in a host that is ahead by so many levels in each field (0 = nothing there to learn). */
function unit(ahead: number[], share = 1): World {
  const world = testWorld({ firms: 2, params: { hostLearning: 1 } })
  world.offshoreHost[0] = HOST
  world.offshoreShare[0] = share
  for (let f = 0; f < F; f++) {
    world.hostLevel[HOST * F + f] = world.level[f] + ahead[f]
    world.hostAdvance[HOST * F + f] = ahead[f] > 0 ? 0 : -1
  }
  return world
}
function offered(world: World) {
  const scratch = beginMonth(world)
  hearFromHosts(world, scratch)
  const { offers } = scratch
  return { count: offers.count, field: offers.field[0], firm: offers.firm[0] }
}

describe('a captive unit', () => {
  it('looks for the field in which its host is furthest ahead of home', () => {
    expect(offered(unit([1, 0, 3, 0, 2, 0]))).toEqual({ count: 1, field: 2, firm: 0 })
    expect(offered(unit([4, 0, 3, 0, 2, 0]))).toEqual({ count: 1, field: 0, firm: 0 })
  })
  it('brings nothing where the host is not ahead, or has only what everybody has', () => {
    expect(offered(unit([0, 0, 0, 0, 0, 0])).count).toBe(0)
    const known = unit([0, 0, 0, 0, 0, 0])
    known.hostAdvance.fill(0)
    expect(offered(known).count).toBe(0)
    const floor = unit([2, 0, 0, 0, 0, 0])
    floor.hostAdvance.fill(-1)
    expect(offered(floor).count).toBe(0)
  })
  it('hears less the smaller it is', () => {
    const heard = (share: number) => {
      let n = 0
      const world = unit([2, 0, 0, 0, 0, 0], share)
      for (let m = 0; m < 400; m++) { world.clock[0] = m; n += offered(world).count }
      return n / 400
    }
    expect(heard(1)).toBe(1)
    expect(Math.abs(heard(0.25) - 0.5)).toBeLessThan(0.1)
  })
})

describe('production', () => {
  it('that nobody wants to move stays, without a word', () => {
    const world = testWorld({ firms: 2 }), events = eventBuffer(8)
    world.offshoreHost[0] = HOST
    world.offshoreShare[0] = world.offshoreWanted[0] = 0.3
    moveProduction(world, beginMonth(world), events)
    expect([events.count, world.offshoreShare[0], world.offshoreHost[0]]).toEqual([0, 0.3, HOST])
  })
  it('moves no further than is wanted, in the mode that was chosen', () => {
    const world = testWorld({ firms: 2 }), events = eventBuffer(8)
    world.offshoreHost[1] = HOST
    world.offshoreMode[1] = 1
    world.offshoreWanted[1] = param(world, 'offshoreStep') / 2
    moveProduction(world, beginMonth(world), events)
    expect(readEvents(events, 1).map(e => [e.kind, e.firm, e.region, e.extra])).toEqual([['offshored', 1, HOST, 1]])
    expect(world.offshoreShare[1]).toBe(param(world, 'offshoreStep') / 2)
  })
  it('costs more in a host region than its wage says: it is far from the market', () => {
    const world = testWorld()
    expect(homeCost(world, HOST, 0.5) - homeCost(world, 0, 0.5)).toBeCloseTo(param(world, 'farFromMarket'), 12)
    expect(homeCost(world, 0, 1)).toBeCloseTo(1, 12)
    expect(homeCost(world, 0, 0.5)).toBeCloseTo(1 - param(world, 'labour') / 2, 12)
  })
})

describe('wages', () => {
  it('follow the production: what is carried abroad is earned there, by the wages there', () => {
    const earned = (share: number) => {
      const world = play(testWorld({ firms: 6 }), 2)
      for (let i = 0; i < 6; i++) { world.offshoreShare[i] = share; world.offshoreHost[i] = share > 0 ? HOST : -1 }
      const before = world.localWages.slice(), scratch = beginMonth(world)
      sortFirms(world, scratch)
      prosperity(world, scratch)
      return [0, HOST, HOST + 1].map(r => world.localWages[r] - before[r])
    }
    const [home, half, all] = [earned(0), earned(0.5), earned(1)]
    expect(half[0] - home[0]).toBeLessThan(0)
    expect(all[0] - home[0]).toBeCloseTo(2 * (half[0] - home[0]), 9)
    expect(half[1] - home[1]).toBeGreaterThan(0)
    expect(all[1] - home[1]).toBeCloseTo(2 * (half[1] - home[1]), 9)
    expect([half[2], all[2]]).toEqual([home[2], home[2]])
  })
})
