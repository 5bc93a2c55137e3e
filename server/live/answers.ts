/** Answers that stand in no journal (refusals, the instructor's), kept a while for those who ask again with the same id. */
import type { Answer } from '../../shared/protocol.ts'

/** Kept for each asker. */
const KEPT = 64

export class Answers {
  readonly #recent = new Map<string, Map<string, Answer>>()

  of(asker: string, id: string): Answer | undefined {
    return this.#recent.get(asker)?.get(id)
  }

  keep(asker: string, id: string, answer: Answer): void {
    const kept = this.#recent.get(asker) ?? new Map<string, Answer>()
    this.#recent.set(asker, kept)
    kept.set(id, answer)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
  }
}
