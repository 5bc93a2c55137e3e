/** The durable side of one session: entries get their numbers here, and are facts only after the disk has them. */
import { copyOf } from '../../shared/archive/kept.ts'
import { monthOf } from '../../shared/economy/world.ts'
import type { Play } from '../../shared/session/play.ts'
import type { Entry, EntryBody, Session } from '../../shared/session/types.ts'
import type { Append, MonthOfRun, SessionRow, Store } from '../store/types.ts'
import type { Clock } from './clock.ts'

export class Recorder {
  readonly #store: Store
  readonly #clock: Clock
  #createdAt: number

  constructor(store: Store, clock: Clock, createdAt: number) {
    this.#store = store
    this.#clock = clock
    this.#createdAt = createdAt
  }

  /** Entries with their numbers and the time of now. */
  stamp(after: Session, bodies: readonly EntryBody[]): Entry[] {
    const at = this.#clock.now()
    return bodies.map((body, i) => ({ ...body, seq: after.seq + 1 + i, at }) as Entry)
  }

  /** What one append carries for entries that lead to `session`. */
  step(session: Session, entries: Entry[], months?: MonthOfRun[]): Append {
    return { session: this.row(session), entries, months }
  }

  /** Resolves when it is on the disk; rejects when it is not (and then nothing of it is). */
  append(step: Append): Promise<void> {
    return this.#store.append(step)
  }

  row(session: Session): SessionRow {
    return {
      code: session.code, run: session.run, title: session.scenario.title, phase: session.phase,
      open: session.phase !== 'closed', createdAt: this.#createdAt, updatedAt: this.#clock.now(),
    }
  }
}

/** The worlds as they stand, with the last month's events, to be kept. */
export const monthsOf = (play: Play): MonthOfRun[] => play.worlds.map((world, i) => ({
  run: play.session.run, world: i, month: monthOf(world), engine: play.session.engine, hash: play.session.worlds[i]?.hash ?? '',
  sizes: world.sizes, bytes: world.buffer, events: copyOf(play.events[i]),
}))
