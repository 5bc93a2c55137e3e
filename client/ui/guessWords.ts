/** Predictions in words, the same on every screen. Pure. */
import type { PublicSession } from '../../shared/protocol.ts'
import { choicesOf, outcomeOf, type GuessQuestion } from '../../shared/session/guess.ts'
import type { PublicView } from '../../shared/view/types.ts'
import { number, t, type Key } from '../text/index.ts'

export const questionWords = (guess: { question: GuessQuestion; year: number }): string => t(`lesson.guess.q.${guess.question}`, { year: number(guess.year) })

export interface Choice { id: string; words: string; count: number; /** it came so */ came: boolean }
export interface Told {
  question: string
  /** can still be answered */ open: boolean
  /** every choice, with how many made it (while it is open: 0) */ choices: Choice[]
  /** what came; null before the year is over */ outcome: Choice | null
  count: number
}

/** The class's question and what became of it; null when there is none, or the year that it was about is long over. */
export function tellGuess(session: Pick<PublicSession, 'guess' | 'phase' | 'year'>, view: PublicView | null): Told | null {
  const { guess } = session
  if (!guess || !view) return null
  const over = session.phase === 'review' && session.year === guess.year
  if (!guess.open && !over && session.year !== guess.year) return null
  const outcome = over ? outcomeOf(guess.question, view) : null
  const choices = choicesOf(guess.question, view.regions).map(id => ({
    id, count: guess.counts[id] ?? 0, came: id === outcome,
    words: guess.question === 'topRegion' ? view.regions.find(r => r.id === id)?.name ?? id : t(`lesson.guess.choice.${id}` as Key),
  }))
  return { question: questionWords(guess), open: guess.open, choices, outcome: choices.find(c => c.came) ?? null, count: guess.count }
}

/** One line for the wall: the question while it is open, what was guessed and what came in the review, else null. */
export function guessWords(session: PublicSession, view: PublicView | null): string | null {
  const told = tellGuess(session, view)
  if (told?.open) return `${t('lesson.guess.wallAsk', { question: told.question })} (${t('lesson.guess.wallCount', { count: told.count })})`
  if (!told?.outcome || told.count === 0) return null
  const guesses = told.choices.filter(c => c.count > 0).sort((a, b) => b.count - a.count)
    .map(c => t('lesson.guess.wallPair', { choice: c.words, count: c.count })).join(', ')
  return t('lesson.guess.wallResult', { guesses, choice: told.outcome.words })
}
