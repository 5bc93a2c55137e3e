/** How each seat gets on in the year that runs, for the instructor's roster. Made from the journal and from what was refused. */
import type { RosterRow } from '../../shared/protocol.ts'
import type { Entry } from '../../shared/session/types.ts'

export type ConductOf = Pick<RosterRow, 'decided' | 'refused' | 'nudgedAt'>
const NOTHING: ConductOf = { decided: 0, refused: 0, nudgedAt: 0 }

export class Conduct {
  readonly #seats = new Map<string, ConductOf>()

  of(seat: string): ConductOf {
    return this.#seats.get(seat) ?? NOTHING
  }
  refused(seat: string): void {
    const now = this.of(seat)
    this.#seats.set(seat, { ...now, refused: now.refused + 1 })
  }
  /** A year's plan begins with a clean slate. */
  learn(entry: Entry): void {
    if (entry.kind === 'decision' && entry.seat !== null) {
      const now = this.of(entry.seat)
      this.#seats.set(entry.seat, { ...now, decided: now.decided + 1, refused: 0 })
    }
    if (entry.kind === 'nudged') for (const seat of entry.seats) this.#seats.set(seat, { ...this.of(seat), nudgedAt: entry.at })
    if (entry.kind === 'created' || (entry.kind === 'phase' && entry.phase === 'plan')) this.#seats.clear()
  }
}
