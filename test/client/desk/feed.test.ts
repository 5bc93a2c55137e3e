import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceInWords, advanceWithLevel } from '../../../client/text/advances.ts'
import { feedInWords } from '../../../client/text/feed.ts'
import { namesOf } from '../../../client/desk/logic/names.ts'
import { FIELDS } from '../../../shared/economy/dimensions.ts'
import { EVENT_KINDS } from '../../../shared/economy/events.ts'
import { advance, deskView, everyLine, item } from '../fixtures/desk.ts'

const view = deskView()
const names = namesOf(view.public)
const [, borg] = view.public.firms

describe('feed words', () => {
  it('has a whole sentence for every kind, channel and side: no hole left open, no id shown', () => {
    const wrong = everyLine(view.public).map(line => ({ line, words: feedInWords(line, names) }))
      .filter(({ words }) => !/^\p{L}.*[.!?)]$/u.test(words) || /[{}]|undefined|null|NaN/.test(words) || words.includes(borg.id + ' '))
    expect(wrong).toEqual([])
  })
  it('tells kinds apart: no two kinds share a sentence, but for what is the same', () => {
    const full = { other: borg.id, region: borg.region, field: 'materials' as const, advance: advance() }
    const said = EVENT_KINDS.map(kind => feedInWords(item(kind, full), names))
    // "made" and "learned by own research" are one thing
    expect(new Set(said).size).toBeGreaterThanOrEqual(EVENT_KINDS.length - 1)
  })
  it('says who acted', () => {
    const offer = item('pipelineOffered', { other: borg.id })
    expect(feedInWords(offer, names)).toMatch(/^You offered/)
    expect(feedInWords({ ...offer, byOther: true }, names)).toMatch(/^Borg offers you/)
  })
  it('names the advance, its field and level', () => {
    const words = feedInWords(item('learned', { channel: 'social', other: borg.id, field: 'materials', advance: advance(6) }), names)
    expect(words).toBe('Over coffee with Borg you picked up cold-press bonding (Materials 6).')
  })
  it('gives the reason of a voided decision in words', () => {
    const words = feedInWords(item('voided', { refusal: { code: 'plotFull', values: { plot: view.public.plots[0].id } } }), names)
    expect(words).toContain(view.public.plots[0].name)
    expect(words).toMatch(/could not be done/)
  })
})

describe('names of advances', () => {
  it('are words for any two whole numbers, and always the same ones', () => {
    fc.assert(fc.property(fc.constantFrom(...FIELDS), fc.maxSafeInteger(), fc.maxSafeInteger(), (field, a, b) => {
      const name = { id: 0, field, words: [a, b] as [number, number], level: 3 }
      expect(advanceInWords(name)).toMatch(/^\S+ \S+/)
      expect(advanceInWords(name)).toBe(advanceInWords({ ...name }))
      expect(advanceWithLevel(name)).toContain(' 3)')
    }))
  })
  it('differ where the numbers differ by one', () => {
    expect(advanceInWords(advance(6, [0, 0]))).not.toBe(advanceInWords(advance(6, [1, 0])))
    expect(advanceInWords(advance(6, [0, 0]))).not.toBe(advanceInWords(advance(6, [0, 1])))
  })
})
