/**
 * Where the SDK asks for a place in a room. In colyseus' own route anybody could make rooms, and a refusal would reach
 * the client as a sentence of its inside; this one only joins, and refuses in ours.
 */
import { matchMaker } from '@colyseus/core'
import express, { type RequestHandler, type Router } from 'express'
import { MESSAGE_MAX } from '../../shared/protocol.ts'
import { no } from '../../shared/refusals.ts'
import type { House } from '../live/house.ts'
import { jsonBody } from './api.ts'
import { joinsPerCode, joinsPerSeat } from './limits.ts'
import { refuse } from './refusing.ts'

export function matchmake(house: House, guesses: RequestHandler): Router {
  const router = express.Router()
  router.post('/matchmake/joinById/:code', guesses, jsonBody(`${MESSAGE_MAX}b`), joinsPerCode(), joinsPerSeat(), async (req, res) => {
    const code = String(req.params.code).toUpperCase()
    const refusal = await house.wouldRefuse(code, req.body)
    if (refusal) { refuse(res, refusal); return }
    // the options wait with the reserved place and are looked at again when the socket opens
    res.set('Cache-Control', 'no-store').json(await matchMaker.joinById(code, req.body as object))
  })
  router.use('/matchmake', (_req, res) => refuse(res, no('malformed', { path: 'matchmake: joinById only' })))
  return router
}
