/** Time that moves only when a test says so. */
import type { Clock } from '../../../server/live/clock.ts'

export class VirtualClock implements Clock {
  #now = 1_800_000_000_000
  #timers: { at: number; act: () => void }[] = []
  /** resolves when everything that a timer set going is done */
  settle: () => Promise<void> = () => Promise.resolve()

  now(): number {
    return this.#now
  }
  timer(ms: number, act: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, ms), act }
    this.#timers.push(timer)
    return () => { this.#timers = this.#timers.filter(t => t !== timer) }
  }

  /** Time jumps; what is due begins, and nobody waits for it to be done. */
  jump(ms: number): void {
    this.#now += ms
    const due = this.#timers.filter(t => t.at <= this.#now).sort((a, b) => a.at - b.at)
    this.#timers = this.#timers.filter(t => !due.includes(t))
    for (const timer of due) timer.act()
  }

  /** Lets this much time pass: each timer at its moment, and what it sets going is done before the next. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms
    await this.settle()
    for (;;) {
      const next = this.#timers.filter(t => t.at <= end).reduce<{ at: number; act: () => void } | null>((a, b) => (a && a.at <= b.at ? a : b), null)
      if (!next) break
      this.#timers = this.#timers.filter(t => t !== next)
      this.#now = Math.max(this.#now, next.at)
      next.act()
      await this.settle()
    }
    this.#now = end
  }
}
