/** Who is here: forgotten when the process ends, never in the journal. */
import type { Clock } from './clock.ts'

/** How long a firm waits for its people before a bot holds it, ms. */
export const GRACE_MS = 60_000

export class Presence {
  readonly #clock: Clock
  /** open connections by seat */
  readonly #connections = new Map<string, number>()
  readonly #seenAt = new Map<string, number>()
  readonly #ready = new Set<string>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  came(seat: string): void {
    this.#connections.set(seat, (this.#connections.get(seat) ?? 0) + 1)
    this.seen(seat)
  }
  left(seat: string): void {
    const open = (this.#connections.get(seat) ?? 0) - 1
    if (open > 0) this.#connections.set(seat, open)
    else this.#connections.delete(seat)
    this.seen(seat)
  }
  /** A sign of life. */
  seen(seat: string): void {
    this.#seenAt.set(seat, this.#clock.now())
  }
  setReady(seat: string, ready: boolean): void {
    if (ready) this.#ready.add(seat)
    else this.#ready.delete(seat)
  }
  clearReady(): void {
    this.#ready.clear()
  }

  connected(seat: string): boolean {
    return this.#connections.has(seat)
  }
  ready(seat: string): boolean {
    return this.#ready.has(seat)
  }
  /** epoch ms of the last sign of life; 0 = none since this server began */
  seenAt(seat: string): number {
    return this.#seenAt.get(seat) ?? 0
  }
  get seats(): ReadonlySet<string> {
    return new Set(this.#connections.keys())
  }
  get readySeats(): ReadonlySet<string> {
    return new Set([...this.#ready].filter(seat => this.connected(seat)))
  }
}
