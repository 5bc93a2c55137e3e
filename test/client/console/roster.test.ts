import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IDLE_AFTER, reason, sortPeople, spell, stateOf, type PersonState } from '../../../client/console/roster.ts'
import { PHASES } from '../../../shared/session/types.ts'
import { aRow, aSession } from '../fixtures/session.ts'

const year = aSession({ phase: 'year', year: 3, month: 27 })
const NOW = 1_000_000
describe('the roster', () => {
  it.each<[PersonState, Parameters<typeof aRow>[1]]>([
    ['away', { connected: false }],
    ['back', { heldByBot: true }],
    ['held', { heldByBot: true, connected: false }],
    ['idle', { decided: 0, seenAt: NOW - IDLE_AFTER }],
    ['lost', { refused: 3, decided: 1 }],
    ['fine', { refused: 2 }],
    ['debt', { inDebt: true }],
    ['undecided', { decided: 0 }],
    ['fine', {}],
    ['fine', { decided: 0, ready: true }],
    ['watching', { firm: null }],
  ])('%s: %j', (state, change) => {
    expect(stateOf(aRow('Ada', change), year, NOW)).toBe(state)
  })
  it('puts those on top who need help most, the longest away first', () => {
    const rows = [
      aRow('Fine'), aRow('Undecided', { decided: 0 }), aRow('Debt', { inDebt: true }), aRow('Away', { connected: false, seenAt: NOW - 5000 }),
      aRow('Longer', { connected: false, seenAt: NOW - 70_000 }), aRow('Back', { heldByBot: true }), aRow('Gone', { removed: true }),
    ]
    expect(sortPeople(rows, year, NOW).map(p => p.row.nickname)).toEqual(['Longer', 'Away', 'Back', 'Debt', 'Undecided', 'Fine'])
  })
  it('an order that does not depend on the order of arrival', () => {
    const rows = ['Ada', 'Bo', 'Chen', 'Dina', 'Emil'].map((name, i) => aRow(name, { connected: i % 2 === 0, decided: i % 3 }))
    const sorted = sortPeople(rows, year, NOW).map(p => p.row.seat)
    fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: 5 }), mixed => {
      expect(sortPeople(mixed, year, NOW).map(p => p.row.seat)).toEqual(sorted)
    }))
  })
  it('nobody needs help before the game and after it', () => {
    for (const phase of PHASES.filter(p => ['lobby', 'afterYears', 'debrief', 'closed'].includes(p))) {
      expect(stateOf(aRow('Ada', { inDebt: true, heldByBot: true, decided: 0 }), { phase, month: 0 }, NOW)).toBe('fine')
    }
  })
  it('says in plain words what is the matter', () => {
    const [away] = sortPeople([aRow('Nour', { connected: false, seenAt: NOW - 70_000 })], year, NOW)
    expect(reason(away).words).toBe('Has been away for 1 min 10 s')
    expect(spell(59_900)).toBe('59 s')
    expect(spell(600_000)).toBe('10 min')
  })
})
