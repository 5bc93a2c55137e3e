import { describe, expect, expectTypeOf, it } from 'vitest'
import { shared } from '../../../client/text/en/shared.ts'
import { duration, fill, money, monthName, number, ordinal, percent, refusalWords, t, type Catalogue, type Key } from '../../../client/text/index.ts'
import { ATTENTIONS, CHANNELS, DISCLOSURES, FIELDS, LEVERS, OFFSHORE_MODES } from '../../../shared/economy/dimensions.ts'
import { REFUSALS, type RefusalCode } from '../../../shared/refusals.ts'
import { PHASES } from '../../../shared/session/types.ts'

describe('the catalogue', () => {
  it('has words for every refusal', () => {
    const short = (Object.keys(REFUSALS) as RefusalCode[]).filter(code => refusalWords({ code }).length < 10)
    expect(short).toEqual([])
  })
  it.each([
    ['phase', PHASES], ['field', FIELDS], ['channel', CHANNELS], ['attention', ATTENTIONS], ['lever', LEVERS], ['disclosure', DISCLOSURES], ['mode', OFFSHORE_MODES],
  ] as const)('has a name for every %s, and for nothing else', (kind, ids) => {
    expect(Object.keys(shared[kind]).sort()).toEqual([...ids].sort())
  })
  it('knows its keys at compile time', () => {
    expectTypeOf<'console.next.year'>().toExtend<Key>()
    expectTypeOf<'console.next.nonsense'>().not.toExtend<Key>()
    expectTypeOf<'console.next'>().not.toExtend<Key>()
    // a language without a key does not compile
    expectTypeOf<Omit<Catalogue, 'join'>>().not.toExtend<Catalogue>()
  })
  it('puts ids of our own lists into words, and leaves names as they are', () => {
    expect(refusalWords({ code: 'notNow', values: { phase: 'afterYears' } })).toContain('After-years')
    expect(refusalWords({ code: 'leverNotOpen', values: { lever: 'offshore', year: 3 } })).toBe('Offshore opens in year 3.')
    expect(refusalWords({ code: 'alreadyMoving', values: { month: 15 } })).toBe('Your firm is on the move until March.')
    expect(refusalWords({ code: 'plotFull', values: { plot: 'quay' } }, () => 'Quayside')).toContain('Quayside')
  })
  it('fills holes, and leaves those visible that nobody filled', () => {
    expect(fill('{a} and {b}', { a: 1200 })).toBe('1,200 and {b}')
  })
  it('takes script tags as text', () => {
    expect(refusalWords({ code: 'nicknameTaken', values: { name: '<script>' } })).toContain('<script>')
  })
  it('counts', () => {
    expect([t('console.start.students', { count: 1 }), t('console.start.students', { count: 2 })]).toEqual(['1 student', '2 students'])
  })
})

describe('numbers', () => {
  it('as an English reader writes them', () => {
    expect([money(1240), number(-3), percent(0.256), ordinal(1), ordinal(3), ordinal(11), ordinal(22)]).toEqual(['1,240\u00a0k', '−3', '26%', '1st', '3rd', '11th', '22nd'])
    expect([monthName(1), monthName(12), monthName(13), monthName(67, 'long')]).toEqual(['Jan', 'Dec', 'Jan', 'July'])
  })
  it('a clock that shows 0:00 is over', () => {
    expect([duration(0), duration(1), duration(52_000), duration(725_000)]).toEqual(['0:00', '0:01', '0:52', '12:05'])
  })
})
