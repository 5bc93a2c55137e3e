/** What happened in a month of a world: rows of numbers, which become objects when somebody reads them. In a replay nobody does. */
import { readEvents, type EventBuffer, type WorldEvent } from '../economy/events.ts'

export class MonthEvents {
  readonly #buffer: EventBuffer
  readonly #filling: number
  readonly #month: number
  #rows: readonly WorldEvent[] | null = null

  /** @param buffer the month's rows, all of them; not to be filled again before the next month has ended */
  constructor(buffer: EventBuffer, month: number) {
    this.#buffer = buffer
    this.#filling = buffer.filling
    this.#month = month
  }

  /** The same list each time. @throws RangeError when the rows were overwritten before anybody read them. */
  get rows(): readonly WorldEvent[] {
    if (this.#rows) return this.#rows
    if (this.#buffer.filling !== this.#filling) throw new RangeError(`the events of month ${this.#month} are gone`)
    return this.#rows = readEvents(this.#buffer, this.#month)
  }
}
