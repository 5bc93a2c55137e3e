import { describe, expect, it } from 'vitest'
import { congestion } from '../../../../shared/economy/mechanisms/congestion.ts'
import { beginMonth, sortFirms } from '../../../../shared/economy/scratch.ts'
import { param, type World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

/** One month of nothing but crowding. */
function month(world: World): World {
  const scratch = beginMonth(world)
  sortFirms(world, scratch)
  congestion(world, scratch)
  return world
}
const EAST = 3

describe('crowding, in one month', () => {
  it('moves a host’s wage by the share of all production that is carried there', () => {
    const raised = (shares: number[], host = EAST) => {
      const world = testWorld({ firms: 6, params: { crowdWage: 0 } })
      shares.forEach((share, i) => { world.offshoreShare[i] = share; world.offshoreHost[i] = share > 0 ? host : -1 })
      const before = world.wage[EAST]
      return (month(world).wage[EAST] - before) / (param(world, 'crowdPace') * world.setting.regions[EAST].wage * param(world, 'carriedWage'))
    }
    expect(raised([0.6, 0, 0, 0, 0, 0])).toBeCloseTo(0.1, 9)
    expect(raised([0.6, 0.6, 0.3, 0, 0, 0])).toBeCloseTo(0.25, 9)
    expect(raised([0.6], 4)).toBeCloseTo(0, 9)
  })
  it('counts the first region as a host like any other', () => {
    const world = testWorld({ firms: 2, params: { crowdWage: 0 } })
    world.offshoreShare[0] = 0.5
    world.offshoreHost[0] = 0
    const before = world.wage[0]
    expect(month(world).wage[0]).toBeGreaterThan(before)
  })
  it('raises wages only beyond half of the places, rents from the first firm on', () => {
    const filled = (firms: number) => {
      const world = testWorld({ starts: Array.from({ length: firms }, (_, i) => ({ id: `f${i}`, name: `F${i}`, plot: 'north-1' })) })
      world.slots[0] = 10
      const [wage, rent] = [world.wage[0], world.rent[0]]
      month(world)
      return [world.wage[0] > wage, world.rent[0] > rent]
    }
    expect([filled(5), filled(6), filled(1)]).toEqual([[false, true], [true, true], [false, true]])
  })
})
