/** Answer an offer of a pipeline: yes, with how much one discloses, or no. */
import { z } from 'zod'
import { DISCLOSURES, PIPELINE_SLOTS } from '../economy/dimensions.ts'
import { answerPipeline, findPipe } from '../economy/mechanisms/pipelines.ts'
import type { World } from '../economy/world.ts'
import { no, type Refusal } from '../refusals.ts'
import { firmIndex, firmName, firmOf, free, id, OFFERED, pipelinesHeld, pipelineWith, unknownFirm } from './common.ts'
import type { DecisionKind } from './types.ts'

export const schema = z.strictObject({ kind: z.literal('answer'), firm: id, accept: z.boolean(), disclosure: z.enum(DISCLOSURES) })
export type Answer = z.infer<typeof schema>

export const answer: DecisionKind<Answer> = {
  kind: 'answer',
  lever: 'pipelines',
  schema,
  slot: d => `pipeline:${d.firm}`,
  charged: 'decision',
  inDebt: d => !d.accept,
  price: free,
  check: (view, d) => {
    const partner = firmOf(view, d.firm)
    if (!partner) return unknownFirm(d.firm)
    if (pipelineWith(view, d.firm)?.state !== 'offeredToMe') return no('noOffer', { firm: firmName(view, d.firm) })
    if (!d.accept) return null
    if (partner.region === view.own.region) return no('partnerLocal', { firm: partner.name })
    if (pipelinesHeld(view) >= PIPELINE_SLOTS) return no('pipelinesFull', { max: PIPELINE_SLOTS })
    return null
  },
  apply: (world, firm, d) => {
    const partner = firmIndex(world, d.firm)
    const row = findPipe(world, firm, partner)
    if (row < 0 || world.pipeState[row] !== OFFERED || world.pipeB[row] !== firm) return no('noOffer', { firm: world.setting.firms[partner].name })
    if (d.accept) return takeUp(world, row, DISCLOSURES.indexOf(d.disclosure))
    answerPipeline(world, row, false, 0)
    return null
  },
}

/** Its receiver takes up the offer in `row`, if it has a slot left. */
export const takeUp = (world: World, row: number, disclosure: number): Refusal | null =>
  answerPipeline(world, row, true, disclosure) ? null : no('pipelinesFull', { max: PIPELINE_SLOTS })
