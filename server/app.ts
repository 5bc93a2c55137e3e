/** The house put together: store, sessions, colyseus and express on one port. */
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { readFileSync } from 'node:fs'
import { matchMaker, Server } from '@colyseus/core'
import { Encoder } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import express from 'express'
import { pino, type Logger } from 'pino'
import { openProjector } from './boards/projector.ts'
import { systemClock, type Clock } from './live/clock.ts'
import { House, ROOM } from './live/house.ts'
import { GRACE_MS } from './live/presence.ts'
import { ClassRoom } from './rooms/ClassRoom.ts'
import { openStore, type Store } from './store/index.ts'
import { lanAddresses } from './web/addresses.ts'
import { api, failures } from './web/api.ts'
import { securityHeaders } from './web/headers.ts'
import { wrongGuesses } from './web/limits.ts'
import { matchmake } from './web/matchmake.ts'
import { pages } from './web/pages.ts'

export interface AppOptions {
  port: number
  dataDir: string
  secret: string
  host?: string
  distDir?: string
  clock?: Clock
  log?: Logger
  graceMs?: number
  store?: Store
}
export interface App { port: number; house: House; stop(): Promise<void> }

const ROOT = resolve(import.meta.dirname, '..')
export const VERSION: string = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
/** A frame longer than this ends its connection before it is read; up to here it is refused in words, bytes. */
const FRAME_MAX = 1024 * 1024
/** Room for a full state of 300 firms, bytes; the default of 16 kB would grow, and warn, in the middle of a class. */
Encoder.BUFFER_SIZE = 256 * 1024

/** What colyseus has to say is mostly what some client did wrong; its errors carry whole stacks. */
const quiet = (log: Logger) => ({
  debug: () => {}, info: () => {}, trace: () => {},
  warn: (...said: unknown[]) => log.debug({ said: said.map(String) }, 'colyseus'),
  error: (...said: unknown[]) => log.info({ said: said.map(String) }, 'colyseus'),
})

/** Starts everything, puts unfinished sessions back, and listens. Rejects when the port is taken or the data cannot be read. */
export async function startApp(options: AppOptions): Promise<App> {
  const log = options.log ?? pino({ level: process.env.LOG_LEVEL ?? 'warn' })
  const clock = options.clock ?? systemClock
  const store = options.store ?? openStore(options.dataDir)
  const projector = openProjector()
  const house = new House({ services: { store, clock, log, projector, graceMs: options.graceMs ?? GRACE_MS }, secret: options.secret })

  const web = express()
  web.disable('x-powered-by')
  web.use(securityHeaders)
  let port = options.port
  const guesses = wrongGuesses()
  web.use(api({ house, store, guesses, version: VERSION, addresses: () => lanAddresses(port) }))
  web.use(matchmake(house, guesses))
  web.use(pages(options.distDir ?? join(ROOT, 'dist')))
  web.use((_req, res) => { res.status(404).type('txt').send('There is nothing at this address.\n') })
  web.use(failures(error => log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request failed')))

  const http = createServer()
  const server = new Server({
    transport: new WebSocketTransport({ server: http, maxPayload: FRAME_MAX, pingInterval: 4000, pingMaxRetries: 2 }),
    greet: false, gracefullyShutdown: false, logger: quiet(log),
  })
  server.define(ROOM, ClassRoom)
  try {
    await house.recover()
    await server.listen(port, options.host)
  } catch (error) {
    // the reason why it cannot start is what counts, not what comes of tidying up
    await Promise.allSettled([store.close(), projector.close()])
    throw error
  }
  // colyseus has put routes and open CORS headers of its own before everything; ours are the only ones
  http.removeAllListeners('request')
  http.on('request', web)
  const address = http.address()
  if (address && typeof address === 'object') port = address.port

  let stopping: Promise<void> | null = null
  const stop = async (): Promise<void> => {
    await house.close()
    await Promise.all(matchMaker.disconnectAll(1012))
    http.closeAllConnections()
    await server.gracefullyShutdown(false)
    await projector.close()
    await store.close()
  }
  return { port, house, stop: () => (stopping ??= stop()) }
}
