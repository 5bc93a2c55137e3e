/** What one decision is: schema, lever, price, check and effect in one file each (`place.ts`, `attention.ts`, ...). */
import type { z } from 'zod'
import type { Lever } from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'
import type { Refusal } from '../refusals.ts'
import type { FirmView } from '../view/types.ts'

export interface DecisionKind<D extends { kind: string }> {
  kind: D['kind']
  lever: Lever
  schema: z.ZodType<D>
  /** decisions with the same slot replace each other until the month turns */
  slot: (d: D) => string
  /** k to be paid once for it, 0 when it is free */
  price: (view: FirmView, d: D) => number
  /** who takes that price: `decision` = at once, when it takes effect (due.ts) · `mechanism` = the engine, as the thing happens */
  charged: 'decision' | 'mechanism'
  /** false when a firm in debt may not do it */
  inDebt: (d: D) => boolean
  /** null when it can be done, or why not; sees only what the firm may know, runs in the browser too */
  check: (view: FirmView, d: D) => Refusal | null
  /** the only effect: sets levers of `firm` in `world`; mechanisms do the rest. Returns a refusal if the world does not allow it (a conflict lost to another firm). */
  apply: (world: World, firm: number, d: D) => Refusal | null
}
