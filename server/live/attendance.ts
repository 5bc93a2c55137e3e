/** Coming and going: bots that hold a firm for those who are away, plans that end when all are ready, a class that comes back. */
import { allReady, type Play } from '../../shared/session/play.ts'
import type { Clock } from './clock.ts'
import { GRACE_MS, type Presence } from './presence.ts'

/** A server that came back goes on when this share of those who were there is back ... */
const BACK_SHARE = 0.9
/** ... or after this long, ms. */
export const RETURN_MS = 15_000

interface Consequences {
  /** nobody of this firm has been here for the grace time */ away: (firm: string) => void
  /** somebody of this firm is back */ back: (firm: string) => void
  allReady: () => void
  /** after a restart: time to go on */ allBack: () => void
}

export class Attendance {
  readonly #clock: Clock
  readonly #play: Play
  readonly #presence: Presence
  readonly #then: Consequences
  readonly #graceMs: number
  readonly #waiting = new Map<string, () => void>()
  #stopWaiting: (() => void) | null = null
  #stopped = false

  constructor(clock: Clock, play: Play, presence: Presence, then: Consequences, graceMs = GRACE_MS) {
    this.#clock = clock
    this.#play = play
    this.#presence = presence
    this.#then = then
    this.#graceMs = graceMs
  }

  came(seat: string): void {
    this.#presence.came(seat)
    const firm = this.#firmOf(seat)
    if (firm !== null) {
      this.#waiting.get(firm)?.()
      this.#waiting.delete(firm)
      if (this.#heldWhileAway(firm)) this.#then.back(firm)
    }
    this.#countReturned()
  }
  left(seat: string): void {
    this.#presence.left(seat)
    this.check()
    this.countReady()
  }

  /** Starts the grace time of every firm without its people, where a year or a plan is on. */
  check(): void {
    const { phase, worlds } = this.#play.session
    if (this.#stopped || (phase !== 'plan' && phase !== 'year')) return
    for (const world of worlds) {
      for (const { firm, bot } of world.holdings) {
        if (bot !== null || this.#waiting.has(firm) || !this.#hasPeople(firm) || this.#anybodyOf(firm)) continue
        this.#waiting.set(firm, this.#clock.timer(this.#graceMs, () => {
          this.#waiting.delete(firm)
          const now = this.#play.session.phase
          if (!this.#stopped && !this.#anybodyOf(firm) && (now === 'plan' || now === 'year')) this.#then.away(firm)
        }))
      }
    }
  }

  /** A plan is over when every connected seat with a firm is ready (and there is one). */
  countReady(): void {
    if (!this.#play.session.paused && allReady(this.#play.session, this.#presence)) this.#then.allReady()
  }

  /** After a restart: waits until they are back, but not for ever. */
  waitForReturn(): void {
    this.#stopWaiting = this.#clock.timer(RETURN_MS, () => this.#goOn())
    this.#countReturned()
  }
  stop(): void {
    this.#stopped = true
    for (const callOff of this.#waiting.values()) callOff()
    this.#stopWaiting?.()
  }

  #countReturned(): void {
    if (!this.#stopWaiting) return
    const { seats, worlds } = this.#play.session
    // those whose firm a bot holds already were away before the server was
    const away = new Set(worlds.flatMap(w => w.holdings.filter(h => h.bot !== null).map(h => h.firm)))
    const expected = seats.filter(s => !s.removed && (s.firm === null || !away.has(s.firm)))
    const back = expected.filter(s => this.#presence.connected(s.id)).length
    if (expected.length > 0 && back >= expected.length * BACK_SHARE) this.#goOn()
  }
  #goOn(): void {
    this.#stopWaiting?.()
    this.#stopWaiting = null
    this.check()
    if (!this.#stopped && this.#play.session.recovering) this.#then.allBack()
  }

  #firmOf(seat: string): string | null {
    return this.#play.session.seats.find(s => s.id === seat)?.firm ?? null
  }
  #hasPeople(firm: string): boolean {
    return this.#play.session.seats.some(s => s.firm === firm && !s.removed)
  }
  #anybodyOf(firm: string): boolean {
    return this.#play.session.seats.some(s => s.firm === firm && !s.removed && this.#presence.connected(s.id))
  }
  #heldWhileAway(firm: string): boolean {
    return this.#play.session.worlds.some(w => w.holdings.some(h => h.firm === firm && h.bot !== null && h.heldBy !== 'host'))
  }
}
