/** What a live session needs of the house. */
import type { Logger } from 'pino'
import type { Store } from '../store/index.ts'
import type { Projector } from '../boards/projector.ts'
import type { Clock } from './clock.ts'

export interface Services {
  store: Store
  clock: Clock
  log: Logger
  projector: Projector
  /** ms until a firm without its people is held by a bot */ graceMs: number
  /** the session of this code is over */ onClosed: (code: string) => void
}
