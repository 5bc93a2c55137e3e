/**
 * Withdraw: take back what was decided for the coming month, before it turns. It takes the slot of the decision that
 * it takes back, so that "the last one in a slot counts" does the rest: nothing happens when it is due.
 */
import { z } from 'zod'
import { always, free } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({
  kind: z.literal('withdraw'),
  /** `slotOf` the decision to take back */
  slot: z.string().regex(/^(place|attention|watch|standing|offshore|fair|hire|unlearn|back|pipeline:.{1,60}|disclose:.{1,60})$/u, 'no such slot'),
})
export type Withdraw = z.infer<typeof schema>

export const withdraw: DecisionKind<Withdraw> = {
  kind: 'withdraw',
  lever: 'attention',
  schema,
  slot: d => d.slot,
  charged: 'decision',
  inDebt: always,
  price: free,
  check: () => null,
  apply: () => null,
}
