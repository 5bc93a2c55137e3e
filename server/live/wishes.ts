/** Decisions that came together: each is checked against the ones before it, so that all can be written at once. Pure. */
import type { Decision } from '../../shared/decisions/index.ts'
import type { DecideAnswer } from '../../shared/protocol.ts'
import { no } from '../../shared/refusals.ts'
import type { Around } from '../../shared/session/around.ts'
import { decide } from '../../shared/session/decide/index.ts'
import { evolve } from '../../shared/session/evolve.ts'
import type { Entry, EntryBody, Session } from '../../shared/session/types.ts'

export interface Wish { seat: string; id: string; firm?: string; decision: Decision; answer: (answer: DecideAnswer) => void }
export interface Settled {
  /** what the session will be once `entries` are written */ session: Session
  entries: Entry[]
  answers: Map<Wish, DecideAnswer>
  /** refusals given for the first time */ refused: Wish[]
}
export const busy = (): DecideAnswer => ({ ok: false, refusal: no('serverBusy') })

interface Helpers {
  around: Around
  /** the answer that this seat's id got before */ first: (seat: string, id: string) => DecideAnswer | undefined
  stamp: (after: Session, bodies: readonly EntryBody[]) => Entry[]
}

export function settle(before: Session, wishes: readonly Wish[], { around, first, stamp }: Helpers): Settled {
  const settled: Settled = { session: before, entries: [], answers: new Map(), refused: [] }
  const inThisBatch = new Map<string, DecideAnswer>()
  for (const wish of wishes) {
    const key = `${wish.seat}\n${wish.id}`
    let answer = first(wish.seat, wish.id) ?? inThisBatch.get(key)
    if (!answer) {
      const decided = decide(settled.session, { by: 'student', seat: wish.seat, id: wish.id, decision: wish.decision, firm: wish.firm }, around)
      if ('refusal' in decided) {
        answer = { ok: false, refusal: decided.refusal }
        settled.refused.push(wish)
      } else {
        for (const entry of stamp(settled.session, decided.entries)) {
          settled.session = evolve(settled.session, entry)
          settled.entries.push(entry)
          if (entry.kind === 'decision') answer = { ok: true, month: entry.month, seq: entry.seq }
        }
      }
    }
    inThisBatch.set(key, answer ?? busy())
    settled.answers.set(wish, answer ?? busy())
  }
  return settled
}
