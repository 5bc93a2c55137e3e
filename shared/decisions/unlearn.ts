/** Unlearn: give up habits in a field of old strength, so that new things can be learned. Takes months. */
import { z } from 'zod'
import { FIELDS } from '../economy/dimensions.ts'
import { param } from '../economy/world.ts'
import { no } from '../refusals.ts'
import { never } from './common.ts'
import type { DecisionKind } from './types.ts'

/** Below this habit (0..1) there is nothing worth giving up. */
export const HABIT_WORTH_UNLEARNING = 0.1

export const schema = z.strictObject({ kind: z.literal('unlearn'), field: z.enum(FIELDS) })
export type Unlearn = z.infer<typeof schema>

export const unlearn: DecisionKind<Unlearn> = {
  kind: 'unlearn',
  lever: 'moments',
  schema,
  slot: () => 'unlearn',
  charged: 'decision',
  inDebt: never,
  price: view => view.prices.unlearn.price,
  check: (view, d) => {
    if (view.own.unlearning) return no('alreadyUnlearning', { field: view.own.unlearning.field })
    if (view.own.habit[d.field] < HABIT_WORTH_UNLEARNING) return no('unlearnNothing', { field: d.field })
    return null
  },
  apply: (world, firm, d) => {
    world.unlearnField[firm] = FIELDS.indexOf(d.field)
    world.unlearnMonths[firm] = param(world, 'unlearnMonths')
    return null
  },
}
