import { refusalInWords, type Refusal } from '../../shared/refusals.ts'

/** A refusal on its way up: not a fault, nothing was changed. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusalInWords(refusal))
    this.refusal = refusal
  }
}
