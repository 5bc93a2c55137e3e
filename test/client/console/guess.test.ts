import { describe, expect, it } from 'vitest'
import { guessWords, tellGuess } from '../../../client/ui/guessWords.ts'
import { deskView } from '../fixtures/desk.ts'
import { aSession } from '../fixtures/session.ts'

const view = deskView(3).public
const top = view.regions.reduce((a, b) => (b.prosperity > a.prosperity ? b : a))
const guess = { question: 'topRegion', year: 3, open: false, count: 5, counts: { [top.id]: 3, [view.regions[0].id === top.id ? view.regions[1].id : view.regions[0].id]: 2 } } as const

describe('a prediction in words', () => {
  it('is a question while it is open', () => {
    const open = aSession({ phase: 'plan', year: 3, guess: { ...guess, open: true, counts: {} } })
    expect(guessWords(open, view)).toBe('Guess on your device: Which region will be the most prosperous after year 3? (5 have guessed)')
    expect(tellGuess(open, view)).toMatchObject({ open: true, outcome: null, count: 5 })
  })
  it('waits while the year runs, and stands beside what came in the review', () => {
    const running = aSession({ phase: 'year', year: 3, guess })
    expect([guessWords(running, view), tellGuess(running, view)?.outcome]).toEqual([null, null])
    const review = aSession({ phase: 'review', year: 3, guess })
    expect(guessWords(review, view)).toMatch(new RegExp(`^The class guessed: ${top.name} 3, .* 2\\. It is ${top.name}\\.$`))
    expect(tellGuess(review, view)?.choices.filter(c => c.came).map(c => [c.words, c.count])).toEqual([[top.name, 3]])
  })
  it('is forgotten when another year has begun', () => {
    expect(tellGuess(aSession({ phase: 'plan', year: 4, guess }), view)).toBeNull()
    expect(tellGuess(aSession({ phase: 'plan', year: 4 }), view)).toBeNull()
  })
})
