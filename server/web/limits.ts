/**
 * How often somebody may ask. A class shares one address, so the limits go by seat and by code; only wrong guesses
 * (of codes, of the instructor's secret) are counted by address.
 */
import { createHash } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { no } from '../../shared/refusals.ts'
import { refuse } from './refusing.ts'

const limit = (windowMs: number, max: number, keyGenerator: (req: Request) => string, onlyFailures = false): RequestHandler => rateLimit({
  windowMs, limit: max, keyGenerator, skipSuccessfulRequests: onlyFailures, standardHeaders: 'draft-8', legacyHeaders: false,
  // a wrong guess is an unknown code or a wrong secret; other refusals are honest mistakes
  requestWasSuccessful: (_req, res: Response) => res.statusCode !== 404 && res.statusCode !== 401,
  handler: (_req, res) => refuse(res, no('tooFast')),
})
const address = (req: Request): string => ipKeyGenerator(req.ip ?? 'unknown')

/** One seat's joins: clients retry at most once a second, and two tabs may do so. */
export const joinsPerSeat = (): RequestHandler => limit(10_000, 40, req => {
  const { token, secret } = (req.body ?? {}) as { token?: unknown; secret?: unknown }
  const who = typeof token === 'string' ? token : typeof secret === 'string' ? secret : address(req)
  return createHash('sha256').update(who).digest('base64url')
})
/** All joins of one code: a lecture of 300 that comes back at once, three times over. */
export const joinsPerCode = (): RequestHandler => limit(10_000, 9000, req => `code ${String(req.params.code).toUpperCase().slice(0, 8)}`)
export const wrongGuesses = (): RequestHandler => limit(60_000, 200, address, true)
