/** Back a field for the region's school and institutions; null backs none. It shifts when a third of the local firms do. */
import { z } from 'zod'
import { FIELDS } from '../economy/dimensions.ts'
import { always, free } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('back'), field: z.enum(FIELDS).nullable() })
export type Back = z.infer<typeof schema>

export const back: DecisionKind<Back> = {
  kind: 'back',
  lever: 'moments',
  schema,
  slot: () => 'back',
  charged: 'decision',
  inDebt: always,
  price: free,
  check: () => null,
  apply: (world, firm, d) => {
    world.backField[firm] = d.field === null ? -1 : FIELDS.indexOf(d.field)
    return null
  },
}
