/** Instructors' own scenarios over HTTP: listed, saved (checked first, with the place of a mistake), deleted. */
import express, { type Request, type RequestHandler, type Response, type Router } from 'express'
import { no } from '../../shared/refusals.ts'
import { parseScenario, SCENARIOS } from '../../shared/scenarios/index.ts'
import type { Store } from '../store/index.ts'
import type { Clock } from '../live/clock.ts'
import { jsonBody } from './api.ts'
import { refuse } from './refusing.ts'

/** `may`: what stands before each of them: limits, and the instructor's key. */
export function scenarios(store: Store, clock: Clock, may: RequestHandler[]): Router {
  const router = express.Router()
  router.get('/api/scenarios', ...may, async (_req: Request, res: Response) => {
    // what an older version saved may no longer be a scenario of this one
    res.json((await store.scenarios()).filter(s => 'scenario' in parseScenario(s)))
  })
  router.post('/api/scenarios', ...may, jsonBody(), async (req: Request, res: Response) => {
    const parsed = parseScenario(req.body)
    if ('refusal' in parsed) { refuse(res, parsed.refusal); return }
    if (Object.hasOwn(SCENARIOS, parsed.scenario.id)) { refuse(res, no('badSettings', { path: 'id', problem: `"${parsed.scenario.id}" will not do: a scenario of this name ships with the game` })); return }
    res.status(201).json(await store.saveScenario(parsed.scenario, clock.now()))
  })
  router.delete('/api/scenarios/:id', ...may, async (req: Request, res: Response) => {
    await store.dropScenario(String(req.params.id))
    res.json({ ok: true })
  })
  return router
}
