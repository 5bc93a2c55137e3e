/** A refusal as an HTTP answer: the right status, and words for people beside the code for programs. */
import type { Response } from 'express'
import { refusalInWords, type Refusal, type RefusalCode } from '../../shared/refusals.ts'

const STATUS: Partial<Record<RefusalCode, number>> = {
  unknownCode: 404, sessionClosed: 410, joiningLocked: 403, nicknameTaken: 409, badToken: 403, removed: 403, sessionFull: 409,
  notInstructor: 401, unknownScenario: 404, notNow: 409, tooLarge: 413, tooFast: 429, serverBusy: 503,
}
export const statusOf = (refusal: Refusal): number => STATUS[refusal.code] ?? 400

/** Sends `{refusal, words}`. `error` carries the refusal as JSON: the colyseus SDK makes its error's message of it, and passes on nothing else. */
export function refuse(res: Response, refusal: Refusal): void {
  res.status(statusOf(refusal)).json({ refusal, words: refusalInWords(refusal), error: JSON.stringify(refusal) })
}
