/** Close a pipeline, or take back an offer. */
import { z } from 'zod'
import { closePipeline, findPipe } from '../economy/mechanisms/pipelines.ts'
import { no } from '../refusals.ts'
import { always, firmIndex, firmName, firmOf, free, id, pipelineWith, unknownFirm } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('close'), firm: id })
export type Close = z.infer<typeof schema>

export const close: DecisionKind<Close> = {
  kind: 'close',
  lever: 'pipelines',
  schema,
  slot: d => `pipeline:${d.firm}`,
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
    closePipeline(world, row, firm)
    return null
  },
}
