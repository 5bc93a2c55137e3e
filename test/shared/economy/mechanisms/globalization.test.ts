/** What globalization levels between regions, and what it leaves (capability.ts, institutions.ts). */
import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { capabilityHelp, exchangeHelp } from '../../../../shared/economy/mechanisms/capability.ts'
import { institutionFit } from '../../../../shared/economy/mechanisms/institutions.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { testWorld } from '../../../worlds.ts'

/** Help of the stock, of exchange and of institutions for firm 0 in field 2, its region one above the mean of all. */
function helps(globalization: number): number[] {
  const world = testWorld({ firms: 3, params: { globalization, remainder: 0.25, capabilityHelp: 1, capabilityExchange: 1, localPressure: 0, fit: 1 } })
  const R = world.sizes.regions, own = world.region[0]
  for (let r = 0; r < R; r++) {
    world.capability[r * F + 2] = r === own ? 0.5 + (R - 1) / R : 0.5 - 1 / R
    world.institution[r * F + 2] = r === own ? 1.5 + (R - 1) / R : 1.5 - 1 / R
  }
  world.habit.fill(0)
  const scratch = beginMonth(world)
  return [capabilityHelp(world, scratch, 0, own, 2), exchangeHelp(world, scratch, own, 2) - 1, institutionFit(world, scratch, 0, 2) - 1]
}

describe('globalization', () => {
  const ahead = (R: number) => (R - 1) / R
  const R = testWorld({ firms: 3 }).sizes.regions
  it.each([[1, 1], [2, 0.625], [5, 0.4], [0.5, 1.75]])('at %f leaves %f of what sets a region apart', (globalization, apart) => {
    for (const help of helps(globalization)) expect(help).toBeCloseTo(0.5 + apart * ahead(R), 9)
  })
})
