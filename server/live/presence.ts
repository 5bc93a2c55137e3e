/** Who is here: forgotten when the process ends, never in the journal. */
import type { Clock } from './clock.ts'

/** How long a firm waits for its people before a bot holds it, ms. */
export const GRACE_MS = 60_000

export class Presence {
  readonly #clock: Clock
  /** open connections by seat */
  readonly #connections = new Map<string, number>()
  readonly #seenAt = new Map<string, number>()
  /** ready in this plan, here or just gone for a moment */
  readonly #ready = new Set<string>()
  /** the sets that are asked for many times between two changes */
  #here: Set<string> | null = null
  #readyHere: Set<string> | null = null

  constructor(clock: Clock) {
    this.#clock = clock
  }

  came(seat: string): void {
    this.#changed()
    this.#connections.set(seat, (this.#connections.get(seat) ?? 0) + 1)
    this.seen(seat)
  }
  left(seat: string): void {
    this.#changed()
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
    this.#changed()
    if (ready) this.#ready.add(seat)
    else this.#ready.delete(seat)
  }
  clearReady(): void {
    this.#changed()
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
    this.#here ??= new Set(this.#connections.keys())
    return this.#here
  }
  get readySeats(): ReadonlySet<string> {
    this.#readyHere ??= new Set([...this.#ready].filter(seat => this.connected(seat)))
    return this.#readyHere
  }
  #changed(): void {
    this.#here = null
    this.#readyHere = null
  }
}
