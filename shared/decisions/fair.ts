/** The trade fair: go, or stay at home. */
import { z } from 'zod'
import { no } from '../refusals.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('fair'), go: z.boolean() })
export type Fair = z.infer<typeof schema>

export const fair: DecisionKind<Fair> = {
  kind: 'fair',
  lever: 'moments',
  schema,
  slot: () => 'fair',
  charged: 'mechanism',
  inDebt: d => !d.go,
  price: (view, d) => (d.go ? view.prices.fair : 0),
  check: (view, d) => (d.go && view.public.fair === null ? no('noFair') : null),
  apply: (world, firm, d) => {
    world.fairGoing[firm] = d.go ? 1 : 0
    return null
  },
}
