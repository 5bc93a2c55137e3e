/** Attention: ten tokens over five things, and the field that own research works on. */
import { z } from 'zod'
import { A, ATTENTIONS, FIELDS, TOKENS } from '../economy/dimensions.ts'
import { no } from '../refusals.ts'
import { always, free } from './common.ts'
import type { DecisionKind } from './types.ts'

const token = z.int().min(0).max(TOKENS)
export const schema = z.strictObject({
  kind: z.literal('attention'),
  tokens: z.strictObject({ research: token, watching: token, mingling: token, vertical: token, pipelines: token }),
  focus: z.enum(FIELDS),
})
export type AttentionDecision = z.infer<typeof schema>

export const attention: DecisionKind<AttentionDecision> = {
  kind: 'attention',
  lever: 'attention',
  schema,
  slot: () => 'attention',
  charged: 'decision',
  inDebt: always,
  price: free,
  check: (_view, d) => {
    const sum = ATTENTIONS.reduce((total, a) => total + d.tokens[a], 0)
    return sum === TOKENS ? null : no('tokensNotTen', { tokens: TOKENS, sum })
  },
  apply: (world, firm, d) => {
    for (let a = 0; a < A; a++) world.attention[firm * A + a] = d.tokens[ATTENTIONS[a]]
    world.focus[firm] = FIELDS.indexOf(d.focus)
    return null
  },
}
