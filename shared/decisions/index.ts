/** The union of all decisions. Each has a file of its own; the table below is what everybody else uses. */
import { z } from 'zod'
import { ATTENTIONS, DISCLOSURES, FIELDS, OFFSHORE_MODES, TOKENS, WATCH_SLOTS } from '../economy/dimensions.ts'

const id = z.string().min(1).max(60)
const tokens = z.int().min(0).max(TOKENS)

export const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), plot: id }),
  z.strictObject({ kind: z.literal('attention'), tokens: z.record(z.enum(ATTENTIONS), tokens), focus: z.enum(FIELDS) }),
  z.strictObject({ kind: z.literal('watch'), firms: z.array(id).max(WATCH_SLOTS) }),
  z.strictObject({ kind: z.literal('propose'), firm: id, disclosure: z.enum(DISCLOSURES) }),
  z.strictObject({ kind: z.literal('answer'), firm: id, accept: z.boolean(), disclosure: z.enum(DISCLOSURES) }),
  z.strictObject({ kind: z.literal('disclose'), firm: id, disclosure: z.enum(DISCLOSURES) }),
  z.strictObject({ kind: z.literal('close'), firm: id }),
  z.strictObject({ kind: z.literal('standing'), answer: z.enum(['ask', 'accept', 'decline']) }),
  z.strictObject({ kind: z.literal('offshore'), share: z.number().min(0).max(1).multipleOf(0.1), host: id.nullable(), mode: z.enum(OFFSHORE_MODES) }),
  z.strictObject({ kind: z.literal('fair'), go: z.boolean() }),
  z.strictObject({ kind: z.literal('hire'), firm: id, field: z.enum(FIELDS) }),
  z.strictObject({ kind: z.literal('unlearn'), field: z.enum(FIELDS) }),
  z.strictObject({ kind: z.literal('back'), field: z.enum(FIELDS).nullable() }),
])
export type Decision = z.infer<typeof decisionSchema>
