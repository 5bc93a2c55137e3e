/**
 * Predictions: before a year the class guesses what it will bring, and afterwards the guesses stand beside what came.
 * Outcomes are told from what everybody may see, so that every screen can tell them for itself.
 */
import type { PublicView } from '../view/types.ts'
import type { Phase } from './types.ts'

/** What can be asked. Names are kept in journals: append, never rename. */
export const GUESS_QUESTIONS = ['topRegion', 'sameRegion', 'abroad'] as const
export type GuessQuestion = (typeof GUESS_QUESTIONS)[number]
/** How many of the firms that stand at home produce abroad, too. */
export const ABROAD_CHOICES = ['none', 'few', 'many', 'most'] as const
const YES_NO = ['yes', 'no'] as const
/** Up to these shares of the firms it is few, or many; above, most. */
const FEW = 0.25, MANY = 0.5

export interface Guess {
  question: GuessQuestion
  /** the year that it is about; its answers count until that year begins */ year: number
  /** by seat */ answers: Readonly<Record<string, string>>
}

/** Phases before a year, in which guesses can be made. */
const BEFORE: readonly Phase[] = ['briefing', 'plan', 'review']
/** The year that comes, seen from a phase; null when none is to come. */
export function comingYear(s: { phase: Phase; year: number; years: number }): number | null {
  const year = s.phase === 'plan' ? s.year : s.year + 1
  return BEFORE.includes(s.phase) && year <= s.years ? year : null
}
export const guessOpen = (s: { phase: Phase; year: number; years: number }, guess: Pick<Guess, 'year'>): boolean => comingYear(s) === guess.year

/** What can be answered; regions by their ids. */
export function choicesOf(question: GuessQuestion, regions: readonly { id: string }[]): readonly string[] {
  return question === 'topRegion' ? regions.map(r => r.id) : question === 'sameRegion' ? YES_NO : ABROAD_CHOICES
}

/** How it is now, as one of the choices; null while the boards do not stand. */
export function outcomeOf(question: GuessQuestion, view: PublicView): string | null {
  const top = view.regions.reduce<PublicView['regions'][number] | null>((best, r) => (best === null || r.prosperity > best.prosperity ? r : best), null)
  switch (question) {
    case 'topRegion': return top?.id ?? null
    case 'sameRegion': {
      const first = view.firms.find(f => f.rank === 1)
      return first && top ? (first.region === top.id ? 'yes' : 'no') : null
    }
    case 'abroad': {
      const home = new Set(view.regions.filter(r => r.kind === 'home').map(r => r.id))
      const firms = view.firms.filter(f => home.has(f.region))
      if (firms.length === 0) return null
      const share = firms.filter(f => f.abroad !== null).length / firms.length
      return share === 0 ? 'none' : share <= FEW ? 'few' : share <= MANY ? 'many' : 'most'
    }
  }
}

/** How many chose what; choices of nobody are left out. */
export function countsOf(answers: Readonly<Record<string, string>>): Record<string, number> {
  const counts = new Map<string, number>()
  for (const choice of Object.values(answers)) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  return Object.fromEntries(counts)
}
