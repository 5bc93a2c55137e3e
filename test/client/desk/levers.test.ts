import { describe, expect, it } from 'vitest'
import { LEVERS } from '../../../shared/economy/dimensions.ts'
import { decisionSchema, type Decision } from '../../../shared/decisions/index.ts'
import { afterOf, broughtBy } from '../../../client/desk/logic/after.ts'
import { decisionInWords } from '../../../client/desk/logic/decided.ts'
import { namesOf } from '../../../client/desk/logic/names.ts'
import { costChange } from '../../../client/desk/logic/offshoring.ts'
import { settingOf } from '../../../client/desk/logic/setting.ts'
import { aheadIn, band, bestRival, company } from '../../../client/desk/logic/sight.ts'
import { same } from '../../../client/desk/logic/same.ts'
import { advance, deskView, item } from '../fixtures/desk.ts'

const view = deskView()
const names = namesOf(view.public)
const [me, near, far] = [view.public.firms[0], view.public.firms.find(f => f.region === view.own.region && f.id !== view.own.id), view.public.firms.find(f => f.region !== view.own.region)]
if (!near || !far) throw new Error('the fixture needs a near and a far firm')

describe('what a lever is set to, and did', () => {
  it.each(LEVERS)('%s has words for its setting and for last month, in every state', lever => {
    const states = [view, deskView(1, { month: 0, feed: [], pipelines: [] }), deskView(4, { feed: [] }),
      { ...view, own: { ...view.own, movingTo: view.public.plots[9].id, movingMonths: 2, offshore: { share: 0.3, wanted: 0.5, host: 'port', mode: 'supplier' as const }, watch: [], unlearning: { field: 'data' as const, months: 2 } } }]
    for (const state of states) {
      expect(settingOf(lever, state)).toMatch(/\S/)
      expect(afterOf(lever, state).words).toMatch(/^\S.*\S$/)
      expect(settingOf(lever, state) + afterOf(lever, state).words).not.toMatch(/[{}]|undefined|NaN/)
    }
  })
  it('counts only what came to me: what a partner took from me is not mine', () => {
    const feed = [item('learned', { channel: 'pipeline', other: far.id, advance: advance() }), item('learned', { channel: 'pipeline', other: far.id, advance: advance(), byOther: true })]
    expect(broughtBy(feed, ['pipeline'])).toHaveLength(1)
  })
  it('says first of all that what was decided could not be done', () => {
    const feed = [item('learned', { channel: 'horizontal', other: near.id, field: 'materials', advance: advance() }), { ...item('voided', {}), lever: 'place' as const, refusal: { code: 'plotFull' as const, values: { plot: 'Quayside' } } }]
    expect(afterOf('place', { ...view, feed })).toEqual({ trend: -1, words: expect.stringContaining('There is no room left on Quayside.') })
    expect(afterOf('watch', { ...view, feed }).trend).toBe(1)
  })
  it('says from whom, when watching brought something', () => {
    const after = afterOf('watch', { ...view, feed: [item('learned', { channel: 'horizontal', other: near.id, field: 'materials', advance: advance() })] })
    expect(after).toEqual({ trend: 1, words: expect.stringContaining(near.name) })
  })
})

describe('a decision in words', () => {
  const all: Decision[] = [
    { kind: 'place', plot: view.public.plots[3].id }, { kind: 'attention', tokens: view.own.attention, focus: 'data' },
    { kind: 'watch', firms: [near.id] }, { kind: 'watch', firms: [] }, { kind: 'propose', firm: far.id, disclosure: 'open' },
    { kind: 'answer', firm: far.id, accept: true, disclosure: 'guarded' }, { kind: 'answer', firm: far.id, accept: false, disclosure: 'guarded' },
    { kind: 'disclose', firm: far.id, disclosure: 'open' }, { kind: 'close', firm: far.id }, { kind: 'standing', answer: 'accept' },
    { kind: 'offshore', share: 0.3, host: 'port', mode: 'captive' }, { kind: 'offshore', share: 0, host: null, mode: 'captive' },
    { kind: 'fair', go: true }, { kind: 'fair', go: false }, { kind: 'hire', firm: near.id, field: 'data' }, { kind: 'unlearn', field: 'data' },
    { kind: 'back', field: 'data' }, { kind: 'back', field: null }, { kind: 'withdraw', slot: 'place' },
  ]
  it('is there for every kind', () => {
    expect(new Set(all.map(d => d.kind))).toEqual(new Set(decisionSchema.options.map(o => o.shape.kind.value)))
  })
  it.each(all)('$kind reads without ids or holes', d => {
    const words = decisionInWords(d, names)
    expect(words).toMatch(/^\p{Lu}/u)
    expect(words).not.toMatch(/[{}]|undefined|harbour-|port\b/)
  })
})

describe('sight', () => {
  it('splits a region into the plot\'s own and the others, without me', () => {
    const { exactly, roughly } = company(view.public, me.plot, me.id)
    expect([...exactly, ...roughly].map(f => f.id)).not.toContain(me.id)
    expect(exactly.every(f => f.plot === me.plot)).toBe(true)
    expect(exactly.length + roughly.length).toBe(view.public.firms.filter(f => f.region === me.region).length - 1)
  })
  it('gives a band where it is blurred, one level where sharp, nothing where unseen', () => {
    const seen = { firm: 'x', sight: 'blurred' as const, levels: { ...view.own.levels, data: null }, blur: 2 }
    expect(band(seen, 'materials')).toEqual({ low: 4, high: 8 })
    expect(band({ ...seen, blur: 0 }, 'materials')).toEqual({ low: 6, high: 6 })
    expect(band(seen, 'data')).toBeNull()
  })
  it('calls a rival ahead only where even the low end of what is seen is above mine', () => {
    const levels = { materials: 8, tooling: 6, control: null, data: 4, design: 2, service: 4 }
    expect(aheadIn(view, { firm: 'x', sight: 'blurred', levels, blur: 1 })).toEqual(['materials'])
    expect(aheadIn(view, { firm: 'x', sight: 'sharp', levels, blur: 0 })).toEqual(['materials', 'tooling'])
  })
  it('finds no best rival where nobody is seen', () => {
    expect(bestRival({ ...view, seen: [] }, 'data')).toBeNull()
    expect(bestRival(view, 'materials')).toMatchObject({ low: 7, high: 7 })
  })
})

it('reckons the change of unit cost from what is abroad now to what is wanted', () => {
  expect(costChange(view, { share: 0.5, host: 'port', mode: 'captive' })).toBeCloseTo(-0.1)
  expect(costChange(view, { share: 0, host: null, mode: 'captive' })).toBeCloseTo(0)
  const abroad = { ...view, own: { ...view.own, unitCost: 0.9, offshore: { share: 0.5, wanted: 0.5, host: 'port', mode: 'captive' as const } } }
  expect(costChange(abroad, { share: 0, host: null, mode: 'captive' })).toBeGreaterThan(0)
})
it('compares by value, whatever the order of keys', () => {
  expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(same([1, 2], [2, 1])).toBe(false)
})
