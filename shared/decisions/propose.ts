/** Propose a pipeline to a firm in another region. If that firm has offered one to us, this takes it up. */
import { z } from 'zod'
import { DISCLOSURES, PIPELINE_SLOTS } from '../economy/dimensions.ts'
import { findPipe, offerPipeline } from '../economy/mechanisms/pipelines.ts'
import { no } from '../refusals.ts'
import { takeUp } from './answer.ts'
import { firmIndex, firmOf, free, id, never, OFFERED, pipelinesHeld, pipelineWith, unknownFirm } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('propose'), firm: id, disclosure: z.enum(DISCLOSURES) })
export type Propose = z.infer<typeof schema>

export const propose: DecisionKind<Propose> = {
  kind: 'propose',
  lever: 'pipelines',
  schema,
  slot: d => `pipeline:${d.firm}`,
  charged: 'decision',
  inDebt: never,
  // a pipeline costs every month, not once
  price: free,
  check: (view, d) => {
    if (d.firm === view.own.id) return no('partnerSelf')
    const partner = firmOf(view, d.firm)
    if (!partner) return unknownFirm(d.firm)
    const now = pipelineWith(view, d.firm)
    if (now?.state === 'open') return no('partnerAlready', { firm: partner.name })
    if (now?.state === 'offeredByMe') return no('offerAlready', { firm: partner.name })
    if (partner.region === view.own.region) return no('partnerLocal', { firm: partner.name })
    if (pipelinesHeld(view) >= PIPELINE_SLOTS) return no('pipelinesFull', { max: PIPELINE_SLOTS })
    return null
  },
  apply: (world, firm, d) => {
    const partner = firmIndex(world, d.firm)
    const disclosure = DISCLOSURES.indexOf(d.disclosure)
    const row = findPipe(world, firm, partner)
    if (row < 0) return offerPipeline(world, firm, partner, disclosure) ? null : no('pipelinesFull', { max: PIPELINE_SLOTS })
    const { name } = world.setting.firms[partner]
    if (world.pipeState[row] !== OFFERED) return no('partnerAlready', { firm: name })
    return world.pipeA[row] === firm ? no('offerAlready', { firm: name }) : takeUp(world, row, disclosure)
  },
}
