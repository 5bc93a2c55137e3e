/** What a bot is: a strategy that sees no more than a student, and decides through the same checks. */
import type { Decision } from '../decisions/index.ts'
import type { FirmView } from '../view/types.ts'

/** A number in 0..1, seeded; the same for the same firm, month and purpose. */
export type Draw = (purpose: number) => number

/** Wishes that `checkDecision` would refuse are left out (`within.ts`). */
export type Bot = (view: FirmView, draw: Draw) => Decision[]

/** Purposes of draws; from `firm` and `plot` on, one for each in the order of the view. */
export const FOR = { taste: 0, partner: 100, plot: 600, moment: 1000 } as const
