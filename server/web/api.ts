/** The HTTP side: health, what is to be had, making and finding sessions, taking one home. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import express, { type NextFunction, type Request, type RequestHandler, type Response, type Router } from 'express'
import { no } from '../../shared/refusals.ts'
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import { SEATS_MAX } from '../../shared/session/settings.ts'
import type { House } from '../live/house.ts'
import { Refused } from '../live/refused.ts'
import type { Store } from '../store/index.ts'
import { refuse } from './refusing.ts'
import { scenarios } from './scenarios.ts'
import { teachingNote } from './teaching.ts'

export interface ApiOptions { house: House; store: Store; guesses: RequestHandler; version: string; addresses: () => string[] }

/** Largest body of a request, bytes: settings of a session and a whole scenario (those that ship have 6 kB), nothing more. */
const BODY_MAX = '64kb'
export const jsonBody = (limit = BODY_MAX): RequestHandler => express.json({ limit, type: () => true, strict: true })
const gunzipped = promisify<Uint8Array, Buffer>(gunzip)
const codeOf = (req: Request): string => String(req.params.code).toUpperCase()

export function api({ house, store, guesses, version, addresses }: ApiOptions): Router {
  const router = express.Router()
  const bearer = (req: Request): boolean => {
    const [scheme, secret] = (req.get('authorization') ?? '').split(' ')
    return scheme.toLowerCase() === 'bearer' && secret !== undefined && house.isInstructor(secret)
  }
  const instructor: RequestHandler = (req, res, next) => {
    if (bearer(req)) next()
    else refuse(res, no('notInstructor'))
  }

  router.get('/healthz', (_req, res) => { res.json({ ok: true }) })
  router.use('/api', (_req, res, next) => { res.set('Cache-Control', 'no-store'); next() })
  router.get('/api/info', (_req, res) => {
    const scenarios = Object.values(SCENARIOS).map(({ id, title, years, briefing }) => ({ id, title, years, briefing }))
    res.json({ version, addresses: addresses(), scenarios })
  })
  router.get('/api/teaching/:id', guesses, instructor, async (req, res) => {
    res.type('text/markdown').send(await teachingNote(String(req.params.id)))
  })
  router.use(scenarios(store, house.clock, [guesses, instructor]))
  router.post('/api/sessions', guesses, instructor, jsonBody(), async (req, res) => {
    const { scenario, settings } = (req.body ?? {}) as { scenario?: unknown; settings?: unknown }
    res.status(201).json({ code: await house.create(scenario, settings) })
  })
  router.get('/api/sessions', guesses, instructor, async (_req, res) => { res.json(await house.list()) })
  router.get('/api/sessions/:code', guesses, async (req, res) => { res.json(await house.find(codeOf(req))) })
  router.post('/api/sessions/:code/seats', guesses, instructor, jsonBody(), async (req, res) => {
    const { names } = (req.body ?? {}) as { names?: unknown }
    const known = Array.isArray(names) && names.length <= SEATS_MAX && names.every(name => typeof name === 'string')
    if (!known) { refuse(res, no('malformed', { path: `names: a list of at most ${SEATS_MAX} texts` })); return }
    res.status(201).json({ seats: await house.enrol(codeOf(req), names as string[]) })
  })
  router.post('/api/sessions/:code/seats/:seat/reissue', guesses, instructor, async (req, res) => {
    res.json({ token: await house.reissue(codeOf(req), String(req.params.seat)) })
  })
  router.post('/api/sessions/:code/seats/:seat/merge/:double', guesses, instructor, async (req, res) => {
    await house.merge(codeOf(req), String(req.params.seat), String(req.params.double))
    res.json({ ok: true })
  })
  router.get('/api/sessions/:code/setup', guesses, instructor, async (req, res) => { res.json(await house.setup(codeOf(req))) })
  router.get('/api/sessions/:code/file', guesses, async (req, res) => {
    const { code, phase, run: now } = await house.find(codeOf(req))
    const run = req.query.run === undefined ? now : Number(req.query.run)
    const over = run < now || phase === 'debrief' || phase === 'closed'
    if (!over && !bearer(req)) { refuse(res, no('notNow', { phase })); return }
    const file = Number.isInteger(run) ? await house.file(code, run, req.query.only !== 'journal') : null
    if (!file) { refuse(res, no('malformed', { path: 'run' })); return }
    res.type('json').set('Content-Disposition', `attachment; filename="being-there-${code}-${run + 1}.json"`).vary('Accept-Encoding')
    if (req.acceptsEncodings('gzip')) res.set('Content-Encoding', 'gzip').send(Buffer.from(file))
    else res.send(await gunzipped(file))
  })
  router.use('/api', (_req, res) => refuse(res, no('malformed', { path: 'address' })))
  return router
}

/** The last stop: refusals in their words, anything else without its insides. */
export function failures(log: (error: unknown) => void) {
  return (error: unknown, _req: Request, res: Response, next: NextFunction): void => {
    if (res.headersSent) { next(error); return }
    if (error instanceof Refused) { refuse(res, error.refusal); return }
    const { type, status } = (error ?? {}) as { type?: string; status?: number }
    if (type === 'entity.too.large') { refuse(res, no('tooLarge')); return }
    if (status !== undefined && status < 500) { refuse(res, no('malformed', { path: 'body' })); return }
    log(error)
    refuse(res, no('serverBusy'))
  }
}
