/** The synced state (`room.state.toJSON()`) as `PublicSession` and `PublicView`: absent fields are `null` again. */
import type { PublicSession } from './protocol.ts'
import type { GuessQuestion } from './session/guess.ts'
import type { PublicView } from './view/types.ts'

export interface WireState {
  session?: Partial<PublicSession> & WireGuess
  view?: Partial<PublicView>
}

/** The class's question lies flat beside the rest. */
interface WireGuess { guessQuestion?: GuessQuestion; guessYear?: number; guessOpen?: boolean; guessCount?: number; guessCounts?: Record<string, number> }

/** `session` is null before the first state has arrived, `view` while there is no world yet (lobby). */
export function readState(state: WireState): { session: PublicSession | null; view: PublicView | null } {
  const { session, view } = state
  return {
    session: session?.code === undefined ? null : sessionOf(session),
    view: view?.regions === undefined || view.regions.length === 0 ? null : {
      ...(view as PublicView),
      firms: (view.firms ?? []).map(f => ({ ...f, movingTo: f.movingTo ?? null, rank: f.rank ?? null, abroad: f.abroad ?? null, abroadMode: f.abroadMode ?? null })),
      plots: view.plots ?? [], trunks: view.trunks ?? [], fair: view.fair ?? null,
    },
  }
}

function sessionOf({ guessQuestion, guessYear = 0, guessOpen = false, guessCount = 0, guessCounts = {}, ...facts }: Partial<PublicSession> & WireGuess): PublicSession {
  return {
    ...(facts as PublicSession), names: facts.names ?? [],
    guess: guessQuestion === undefined ? null : { question: guessQuestion, year: guessYear, open: guessOpen, count: guessCount, counts: guessCounts },
  }
}
