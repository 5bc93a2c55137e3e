/** Standing answer: what is said to every offer of a pipeline while nobody looks. */
import { z } from 'zod'
import { always, free } from './common.ts'
import type { DecisionKind } from './types.ts'

/** In the order of `world.standing`. */
export const STANDING = ['ask', 'accept', 'decline'] as const
export const schema = z.strictObject({ kind: z.literal('standing'), answer: z.enum(STANDING) })
export type Standing = z.infer<typeof schema>

export const standing: DecisionKind<Standing> = {
  kind: 'standing',
  lever: 'pipelines',
  schema,
  slot: () => 'standing',
  charged: 'decision',
  inDebt: always,
  price: free,
  check: () => null,
  apply: (world, firm, d) => {
    world.standing[firm] = STANDING.indexOf(d.answer)
    return null
  },
}
