/** Close a pipeline, or take back an offer. */
import { z } from 'zod'
import { emit, KIND } from '../economy/events.ts'
import { no } from '../refusals.ts'
import { always, firmIndex, firmName, firmOf, free, id, pipelineWith, unknownFirm } from './common.ts'
import { freePipeline, PIPE, rowBetween } from './pipelineRows.ts'
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
  apply: (world, firm, d, events) => {
    const partner = firmIndex(world, d.firm)
    const row = rowBetween(world, firm, partner)
    if (row < 0) return no('noPipeline', { firm: world.setting.firms[partner].name })
    const wasOpen = world.pipeState[row] === PIPE.open
    freePipeline(world, row)
    if (wasOpen) emit(events, KIND.pipelineClosed, firm, partner, world.region[firm], -1, -1, -1, 0, 0)
    else emit(events, KIND.pipelineLapsed, firm, partner, world.region[firm])
    return null
  },
}
