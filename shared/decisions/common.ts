/** Pieces that several decisions share. */
import { z } from 'zod'
import type { World } from '../economy/world.ts'
import { no, type Refusal } from '../refusals.ts'
import type { FirmView, OwnPipeline, PublicFirm, SeenFirm } from '../view/types.ts'

/** An id of `Setting`: whether it exists is for `check` to say. */
export const id = z.string().min(1).max(60)

/** Nothing to pay. */
export const free = () => 0
/** May be done in debt, whatever it says. */
export const always = () => true
/** May never be done in debt. */
export const never = () => false

/** A view that can be asked for one thing, and then does not make the list of all for it. */
interface Asked {
  firmOf: (firm: string) => PublicFirm | undefined
  seenOf: (firm: string) => SeenFirm | undefined
  pipelineWith: (firm: string) => OwnPipeline | undefined
  pipelinesHeld: () => number
}
const asked = (view: FirmView | Asked): view is Asked => 'firmOf' in view

export const firmOf = (view: FirmView, firm: string): PublicFirm | undefined => (asked(view) ? view.firmOf(firm) : view.public.firms.find(f => f.id === firm))
/** What one sees of another firm's practices. */
export const seenOf = (view: FirmView, firm: string): SeenFirm | undefined => (asked(view) ? view.seenOf(firm) : view.seen.find(s => s.firm === firm))
export const firmName = (view: FirmView, firm: string): string => firmOf(view, firm)?.name ?? firm
export const unknownFirm = (firm: string): Refusal => no('unknownFirm', { firm })

/** State of a row of the pipeline table that is an offer. */
export const OFFERED = 1

/** The pipeline or offer between oneself and `partner`, if there is one. */
export const pipelineWith = (view: FirmView, partner: string): OwnPipeline | undefined =>
  (asked(view) ? view.pipelineWith(partner) : view.pipelines.find(p => p.partner === partner))
/** Slots in use: open pipelines and one's own offers. */
export const pipelinesHeld = (view: FirmView): number =>
  (asked(view) ? view.pipelinesHeld() : view.pipelines.filter(p => p.state !== 'offeredToMe').length)

/** Number of a firm that is known to exist (its decision was checked). */
export const firmIndex = (world: World, id: string): number => world.setting.firmIndex.get(id) ?? -1
