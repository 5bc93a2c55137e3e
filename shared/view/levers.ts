/** Which levers are open to a firm: by the scenario's years, and by its debts. */
import { LEVERS, type Lever } from '../economy/dimensions.ts'
import type { ViewContext } from './context.ts'
import type { FirmView } from './types.ts'

/** Levers of which something stays closed to a firm in debt. */
const COSTLY: readonly Lever[] = ['place', 'pipelines', 'offshore', 'moments']

/** The same two answers for all firms of a moment: for those in debt, and for all others. */
export function leversFor(context: ViewContext): (inDebt: boolean) => FirmView['levers'] {
  let free: FirmView['levers'] | null = null, owing: FirmView['levers'] | null = null
  return inDebt => (inDebt ? owing ??= leversOf(true, context) : free ??= leversOf(false, context))
}

function leversOf(inDebt: boolean, context: ViewContext): FirmView['levers'] {
  const levers = {} as FirmView['levers']
  for (const lever of LEVERS) {
    const year = context.levers[lever]
    levers[lever] = { open: year !== null && context.year >= year, year, debt: inDebt && COSTLY.includes(lever) }
  }
  return levers
}
