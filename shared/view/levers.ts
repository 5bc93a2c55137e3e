/** Which levers are open to a firm: by the scenario's years, and by its debts. */
import { LEVERS, type Lever } from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'
import type { ViewContext } from './context.ts'
import type { FirmView } from './types.ts'

/** Levers of which something stays closed to a firm in debt. */
const COSTLY: readonly Lever[] = ['place', 'pipelines', 'offshore', 'moments']

export function leversOf(world: World, firm: number, context: ViewContext): FirmView['levers'] {
  const inDebt = world.loan[firm] > 0
  const levers = {} as FirmView['levers']
  for (const lever of LEVERS) {
    const year = context.levers[lever]
    levers[lever] = { open: year !== null && context.year >= year, year, debt: inDebt && COSTLY.includes(lever) }
  }
  return levers
}
