import { expect, it } from 'vitest'
import { clearEvents, eventBuffer } from '../../../shared/economy/events.ts'
import { unitCostAt } from '../../../shared/economy/mechanisms/offshoring.ts'
import { step } from '../../../shared/economy/step.ts'
import { PriceList } from '../../../shared/view/prices.ts'
import { play, testWorld } from '../../worlds.ts'

it('tells the unit cost at every tenth abroad, starting at what it is with all at home', () => {
  const world = testWorld({ firms: 6 })
  const { captive, supplier } = new PriceList(world, 0).offshoreUnitCosts
  const home = unitCostAt(world, 0, 0, -1, 0)
  for (const ladder of [...Object.values(captive), ...Object.values(supplier)]) {
    expect(ladder).toHaveLength(11)
    expect(ladder[0]).toBe(home)
  }
  const east = world.setting.regionIndex.get('east') ?? -1
  expect(supplier.east[4]).toBe(unitCostAt(world, 0, 0.4, east, 1))
})

it.each([['within its region', 'north-3', 'standingNear'], ['to another region', 'south-3', 'standingFar']] as const)(
  'tells before a move %s what standing is left when the firm has arrived', (_where, plot, told) => {
    const world = play(testWorld({ firms: 6 }), 6)
    world.movingTo[0] = world.setting.plotIndex.get(plot) ?? -1
    const events = eventBuffer(256)
    for (let month = 0; month < 12 && world.movingTo[0] >= 0; month++) {
      const promised = new PriceList(world, 0).move[told]
      clearEvents(events)
      step(world, events)
      if (world.movingTo[0] >= 0) continue
      // the month in which it arrives is lived there already: standing has begun to move
      expect(Math.abs(world.embeddedness[0] - promised)).toBeLessThan(0.1)
      return
    }
    throw new Error('it never arrived')
  })
