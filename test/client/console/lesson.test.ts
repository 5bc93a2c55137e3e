import { describe, expect, it } from 'vitest'
import { stateWords } from '../../../client/console/CardsInPlay.tsx'
import { deedWords } from '../../../client/console/Deeds.tsx'
import { laterStarts, whenWords } from '../../../client/console/when.ts'
import type { Deed } from '../../../shared/session/deeds.ts'

const names = { person: (seat: string) => (seat === 's1' ? 'Ana' : undefined), firm: () => undefined }
const deed = (d: object): string => deedWords({ seq: 1, at: 0, month: 3, ...d } as Deed, names)

describe('months of the game', () => {
  it('are said as an instructor says them', () => {
    expect([whenWords(1), whenWords(15), whenWords(24)]).toEqual(['January of year 1', 'March of year 2', 'December of year 2'])
  })
  it('later starts are Januaries after the next month', () => {
    expect(laterStarts(0, 3)).toEqual([13, 25])
    expect(laterStarts(12, 3)).toEqual([25])
    expect(laterStarts(30, 3)).toEqual([])
  })
})
describe('cards in play', () => {
  it('say since when, or from when, and how long', () => {
    expect(stateWords({ card: 'trust-crisis', region: null, from: 15, until: 39 }, 3)).toBe('begins in March of year 2, until March of year 4')
    expect(stateWords({ card: 'trade-opening', region: null, from: 2, until: null }, 3)).toBe('since February of year 1, until the end')
    expect(stateWords({ card: 'schooling', region: 'r1', from: 4, until: null }, 3)).toBe('begins in April of year 1, once')
  })
})
describe('the timeline', () => {
  it('is told in words without a hole', () => {
    expect(deed({ what: 'phase', phase: 'review', year: 2 })).toBe('Review of year 2')
    expect(deed({ what: 'phase', phase: 'year', year: 1 })).toBe('Year 1 began')
    expect(deed({ what: 'phase', phase: 'debrief', year: 8 })).toBe('Debrief')
    expect(deed({ what: 'extended', ms: -30_000 })).toBe('0:30 less')
    expect(deed({ what: 'card', card: 'schooling', region: 'r', from: 13 })).toBe('Card “A new technical school”, for January of year 2')
    expect(deed({ what: 'removed', seat: 's1' })).toBe('Ana was removed')
    expect(deed({ what: 'late', seat: 's9' })).toBe('Somebody came late')
    expect(deed({ what: 'nudged', count: 4 })).toBe('4 students were asked to decide')
    expect(deed({ what: 'botHolds', firm: 'borg' })).toBe('You gave borg to a bot')
  })
})
