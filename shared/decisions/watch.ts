/** Watch: up to two rivals on whom attention to rivals is directed. An empty list watches nobody in particular. */
import { z } from 'zod'
import { WATCH_SLOTS } from '../economy/dimensions.ts'
import { no } from '../refusals.ts'
import { always, firmIndex, firmName, firmOf, free, id, unknownFirm } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('watch'), firms: z.array(id).max(WATCH_SLOTS) })
export type Watch = z.infer<typeof schema>

export const watch: DecisionKind<Watch> = {
  kind: 'watch',
  lever: 'watch',
  schema,
  slot: () => 'watch',
  charged: 'decision',
  inDebt: always,
  price: free,
  check: (view, d) => {
    for (let i = 0; i < d.firms.length; i++) {
      const firm = d.firms[i]
      if (firm === view.own.id) return no('watchSelf')
      if (!firmOf(view, firm)) return unknownFirm(firm)
      if (d.firms.indexOf(firm) !== i) return no('watchTwice', { firm: firmName(view, firm) })
    }
    return null
  },
  apply: (world, firm, d) => {
    for (let slot = 0; slot < WATCH_SLOTS; slot++) {
      world.watch[firm * WATCH_SLOTS + slot] = slot < d.firms.length ? firmIndex(world, d.firms[slot]) : -1
    }
    return null
  },
}
