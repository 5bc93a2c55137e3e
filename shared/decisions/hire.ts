/**
 * Hire: win somebody who knows more about a field away from a rival, near or far. One cannot hire what one can see
 * to be no better; where one sees nothing, it is a venture. Of two firms that want the same person, a draw decides.
 */
import { z } from 'zod'
import { FIELDS } from '../economy/dimensions.ts'
import { no } from '../refusals.ts'
import { firmIndex, firmName, firmOf, id, never, seenOf, unknownFirm } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('hire'), firm: id, field: z.enum(FIELDS) })
export type Hire = z.infer<typeof schema>

export const hire: DecisionKind<Hire> = {
  kind: 'hire',
  lever: 'moments',
  schema,
  slot: () => 'hire',
  charged: 'decision',
  inDebt: never,
  price: view => view.prices.hire,
  check: (view, d) => {
    if (d.firm === view.own.id) return no('hireSelf')
    if (!firmOf(view, d.firm)) return unknownFirm(d.firm)
    if (view.own.hireWait > 0) return no('hireWait', { months: view.own.hireWait })
    const seen = seenOf(view, d.firm)
    const level = seen?.levels[d.field] ?? null
    const best = level === null ? null : level + (seen?.blur ?? 0)
    if (best !== null && best <= view.own.levels[d.field]) return no('hireNothing', { firm: firmName(view, d.firm), field: d.field })
    return null
  },
  apply: (world, firm, d) => {
    const from = firmIndex(world, d.firm)
    const field = FIELDS.indexOf(d.field)
    for (let other = 0; other < world.sizes.firms; other++) {
      if (other !== firm && world.alive[other] && world.hireFrom[other] === from && world.hireField[other] === field) {
        return no('hireTaken', { firm: world.setting.firms[from].name })
      }
    }
    world.hireFrom[firm] = from
    world.hireField[firm] = field
    return null
  },
}
