/** A question for the class before a year, and a seat's answer to it. */
import { no } from '../../refusals.ts'
import type { Around } from '../around.ts'
import { choicesOf, comingYear, guessOpen, type GuessQuestion } from '../guess.ts'
import type { Decided, Session } from '../types.ts'

/** Another question takes the place of the one before, with its answers; null takes it away. */
export function ask(s: Session, question: GuessQuestion | null): Decided {
  if (question === null) return s.guess ? { entries: [{ world: -1, kind: 'asked', question: null, year: s.guess.year }] } : { refusal: no('noChange') }
  const year = comingYear(s)
  if (year === null) return { refusal: no('notNow', { phase: s.phase }) }
  if (s.guess?.question === question && s.guess.year === year) return { refusal: no('noChange') }
  return { entries: [{ world: -1, kind: 'asked', question, year }] }
}

/** The last answer before the year begins counts. */
export function guess(s: Session, id: string, choice: string, around: Around): Decided {
  const seat = s.seats.find(candidate => candidate.id === id)
  if (!seat || seat.removed) return { refusal: no(seat ? 'removed' : 'unknownSeat') }
  if (!s.guess || !guessOpen(s, s.guess)) return { refusal: no('guessClosed') }
  if (seat.firm === null) return { refusal: no('noFirm') }
  const regions = around.worlds[seat.world]?.setting.regions ?? []
  if (!choicesOf(s.guess.question, regions).includes(choice)) return { refusal: no('malformed', { path: 'choice' }) }
  return s.guess.answers[id] === choice ? { entries: [] } : { entries: [{ world: -1, kind: 'guessed', seat: id, choice }] }
}
