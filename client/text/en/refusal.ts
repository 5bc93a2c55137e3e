/** Every "no, because ...": the English words stand with the list itself, for people who write their own client. */
import { REFUSALS } from '../../../shared/refusals.ts'

export const refusal = REFUSALS
