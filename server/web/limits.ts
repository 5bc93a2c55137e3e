/**
 * How often somebody may ask. A class shares one address, so the limits go by seat and by code; only wrong guesses
 * (of codes, of the instructor's secret) are counted by address.
 */
import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { no } from '../../shared/refusals.ts'
import { refuse } from './refusing.ts'

/** Wrong codes and wrong secrets that one address may try in a minute. */
export const GUESSES = 200
const MINUTE = 60_000

const limit = (windowMs: number, max: number, keyGenerator: (req: Request) => string): RequestHandler => rateLimit({
  windowMs, limit: max, keyGenerator, standardHeaders: 'draft-8', legacyHeaders: false,
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

/**
 * Counts by address what turned out wrong, and only that: three hundred who join at once from behind one address are
 * no guessers, so a request under way must not count.
 */
export function wrongGuesses(): RequestHandler {
  let counts = new Map<string, number>()
  let until = 0
  return (req, res, next) => {
    const now = Date.now()
    if (now > until) { counts = new Map(); until = now + MINUTE }
    const from = address(req)
    if ((counts.get(from) ?? 0) >= GUESSES) { refuse(res, no('tooFast')); return }
    res.once('finish', () => {
      if (res.statusCode === 404 || res.statusCode === 401) counts.set(from, (counts.get(from) ?? 0) + 1)
    })
    next()
  }
}
