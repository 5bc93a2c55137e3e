/** Disclose: how much of one's own practice a pipeline partner gets to see. */
import { z } from 'zod'
import { DISCLOSURES } from '../economy/dimensions.ts'
import { findPipe } from '../economy/mechanisms/pipelines.ts'
import { no } from '../refusals.ts'
import { always, firmIndex, firmName, firmOf, free, id, pipelineWith, unknownFirm } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('disclose'), firm: id, disclosure: z.enum(DISCLOSURES) })
export type Disclose = z.infer<typeof schema>

export const disclose: DecisionKind<Disclose> = {
  kind: 'disclose',
  lever: 'pipelines',
  schema,
  slot: d => `disclose:${d.firm}`,
  charged: 'decision',
  inDebt: always,
  price: free,
  check: (view, d) => {
    if (!firmOf(view, d.firm)) return unknownFirm(d.firm)
    const state = pipelineWith(view, d.firm)?.state
    return state === 'open' || state === 'offeredByMe' ? null : no('noPipeline', { firm: firmName(view, d.firm) })
  },
  apply: (world, firm, d) => {
    const partner = firmIndex(world, d.firm)
    const row = findPipe(world, firm, partner)
    if (row < 0) return no('noPipeline', { firm: world.setting.firms[partner].name })
    const side = world.pipeA[row] === firm ? world.pipeDiscloseA : world.pipeDiscloseB
    side[row] = DISCLOSURES.indexOf(d.disclosure)
    return null
  },
}
