import { anything, assert, constantFrom, dictionary, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOTS } from '../../../shared/bots/index.ts'
import { checkDecision, DECISION_NAMES, decisionKinds, leverOf, parseDecision, slotOf, type Decision } from '../../../shared/decisions/index.ts'
import { refusalInWords } from '../../../shared/refusals.ts'
import { visibleTo } from '../../../shared/view/index.ts'
import { testContext } from '../../playing.ts'
import { testWorld } from '../../worlds.ts'

const tokens = { research: 2, watching: 2, mingling: 2, vertical: 2, pipelines: 2 }
const good: Decision[] = [
  { kind: 'place', plot: 'north-2' }, { kind: 'attention', tokens, focus: 'data' }, { kind: 'watch', firms: ['f2', 'f3'] },
  { kind: 'propose', firm: 'f2', disclosure: 'open' }, { kind: 'answer', firm: 'f2', accept: true, disclosure: 'guarded' },
  { kind: 'disclose', firm: 'f2', disclosure: 'selective' }, { kind: 'close', firm: 'f2' }, { kind: 'standing', answer: 'decline' },
  { kind: 'offshore', share: 0.3, host: 'east', mode: 'captive' }, { kind: 'fair', go: true }, { kind: 'hire', firm: 'f2', field: 'data' },
  { kind: 'unlearn', field: 'tooling' }, { kind: 'back', field: null }, { kind: 'withdraw', slot: 'pipeline:f2' },
]
const refused = (raw: unknown): string => {
  const parsed = parseDecision(raw)
  return 'refusal' in parsed ? refusalInWords(parsed.refusal) : 'accepted'
}
const share = (x: number): unknown => {
  const parsed = parseDecision({ kind: 'offshore', share: x, host: 'east', mode: 'supplier' })
  return 'decision' in parsed && parsed.decision.kind === 'offshore' ? parsed.decision.share : 'refused'
}

describe('parseDecision', () => {
  it('takes every kind of decision', () => {
    expect(good.map(d => d.kind).sort()).toEqual([...DECISION_NAMES].sort())
    for (const d of good) expect(parseDecision(d)).toEqual({ decision: d })
  })
  it('survives the journal: what is parsed is what comes back from JSON', () => {
    for (const d of good) expect(parseDecision(JSON.parse(JSON.stringify(d)))).toEqual({ decision: d })
  })
  it.each([
    ['nothing', undefined], ['null', null], ['a number', 7], ['a list', []], ['an unknown kind', { kind: 'bribe' }], ['no kind', { plot: 'x' }],
    ['an extra key', { kind: 'close', firm: 'f2', firm2: 'f3' }],
    ['a missing key', { kind: 'propose', firm: 'f2' }],
    ['four tokens', { kind: 'attention', focus: 'data', tokens: { research: 2, watching: 2, mingling: 2, vertical: 4 } }],
    ['a sixth token', { kind: 'attention', focus: 'data', tokens: { ...tokens, sleep: 0 } }],
    ['half a token', { kind: 'attention', focus: 'data', tokens: { ...tokens, research: 1.5 } }],
    ['negative tokens', { kind: 'attention', focus: 'data', tokens: { ...tokens, research: -2, watching: 6 } }],
    ['NaN tokens', { kind: 'attention', focus: 'data', tokens: { ...tokens, research: NaN } }],
    ['a huge number of tokens', { kind: 'attention', focus: 'data', tokens: { ...tokens, research: 1e308 } }],
    ['an infinite share', { kind: 'offshore', share: Infinity, host: 'east', mode: 'captive' }],
    ['a NaN share', { kind: 'offshore', share: NaN, host: 'east', mode: 'captive' }],
    ['a share above one', { kind: 'offshore', share: 1.1, host: 'east', mode: 'captive' }],
    ['a negative share', { kind: 'offshore', share: -0.1, host: 'east', mode: 'captive' }],
    ['a share between tenths', { kind: 'offshore', share: 0.25, host: 'east', mode: 'captive' }],
    ['a share as a word', { kind: 'offshore', share: '0.3', host: 'east', mode: 'captive' }],
    ['three watched firms', { kind: 'watch', firms: ['f2', 'f3', 'f4'] }],
    ['an empty id', { kind: 'close', firm: '' }], ['an endless id', { kind: 'close', firm: 'f'.repeat(61) }],
    ['a slot that is none', { kind: 'withdraw', slot: '__proto__' }],
    ['a prototype in the message', JSON.parse('{"kind":"close","firm":"f2","__proto__":{"accept":true}}')],
    ['a prototype among the tokens', JSON.parse('{"kind":"attention","focus":"data","tokens":{"research":10,"watching":0,"mingling":0,"vertical":0,"__proto__":{"pipelines":0}}}')],
  ])('refuses %s, and says where', (_, raw) => {
    expect(refused(raw)).toMatch(/^This message could not be understood \(.{4,}\)\. Nothing was changed\.$/)
  })
  it('names the place of the mistake', () => {
    expect(refused({ kind: 'attention', focus: 'data', tokens: { ...tokens, research: 1.5 } })).toContain('tokens → research')
    expect(refused({ kind: 'bribe' })).toContain('kind: expected one of close')
  })
  it('takes what floating point makes of tenths, and no minus zero', () => {
    for (let t = 0; t <= 10; t++) expect(share(t / 10)).toBe(t / 10)
    expect(share(0.1 + 0.2)).toBe(0.3)
    expect(share(1 - 0.9)).toBe(0.1)
    expect(share(0.7 - 0.1)).toBe(0.6)
    expect(Object.is(share(-0), 0)).toBe(true)
  })
  it('never throws, whatever comes', () => {
    assert(property(anything(), raw => { expect('refusal' in parseDecision(raw)).toBe(true) }), { numRuns: 300 })
  })
  it('never throws for near misses: a right kind with any other content', () => {
    assert(property(constantFrom(...DECISION_NAMES), dictionary(string(), anything()), (kind, rest) => {
      const parsed = parseDecision({ ...rest, kind })
      expect('refusal' in parsed || parsed.decision.kind === kind).toBe(true)
    }), { numRuns: 300 })
  })
})

describe('the table', () => {
  it('has one row for each kind, under its own name', () => {
    for (const name of DECISION_NAMES) expect(decisionKinds[name].kind).toBe(name)
  })
  it('gives decisions about one partner the same slot, so that the last one counts', () => {
    expect(slotOf({ kind: 'propose', firm: 'f2', disclosure: 'open' })).toBe(slotOf({ kind: 'close', firm: 'f2' }))
    expect(slotOf({ kind: 'propose', firm: 'f2', disclosure: 'open' })).not.toBe(slotOf({ kind: 'propose', firm: 'f3', disclosure: 'open' }))
    expect(leverOf({ kind: 'standing', answer: 'ask' })).toBe('pipelines')
  })
  it('lets a withdrawal take the slot of what it withdraws', () => {
    for (const d of good) expect('decision' in parseDecision({ kind: 'withdraw', slot: slotOf(d) })).toBe(true)
    expect(slotOf({ kind: 'withdraw', slot: 'hire' })).toBe('hire')
  })
})

describe('checkDecision', () => {
  const world = testWorld({ firms: 12 })
  const see = (firm: number, changes = {}) => visibleTo(world, firm, testContext(world, changes))
  const code = (d: Decision, firm = 0, changes = {}) => checkDecision(see(firm, changes), d)?.code ?? 'may'
  const local = world.setting.firms[3].id, foreign = world.setting.firms[1].id, me = world.setting.firms[0].id
  it.each<[string, Decision, string]>([
    ['an unknown plot', { kind: 'place', plot: 'atlantis' }, 'unknownPlot'],
    ['the plot it stands on', { kind: 'place', plot: 'north-1' }, 'alreadyThere'],
    ['another plot', { kind: 'place', plot: 'north-2' }, 'may'],
    ['too few tokens', { kind: 'attention', tokens: { ...tokens, research: 1 }, focus: 'data' }, 'tokensNotTen'],
    ['ten tokens', { kind: 'attention', tokens, focus: 'data' }, 'may'],
    ['watching itself', { kind: 'watch', firms: [me] }, 'watchSelf'],
    ['watching nobody known', { kind: 'watch', firms: ['nobody'] }, 'unknownFirm'],
    ['watching one twice', { kind: 'watch', firms: [local, local] }, 'watchTwice'],
    ['a pipeline with itself', { kind: 'propose', firm: me, disclosure: 'open' }, 'partnerSelf'],
    ['a pipeline next door', { kind: 'propose', firm: local, disclosure: 'open' }, 'partnerLocal'],
    ['a pipeline elsewhere', { kind: 'propose', firm: foreign, disclosure: 'open' }, 'may'],
    ['answering no offer', { kind: 'answer', firm: foreign, accept: true, disclosure: 'open' }, 'noOffer'],
    ['closing what is not there', { kind: 'close', firm: foreign }, 'noPipeline'],
    ['disclosing to a stranger', { kind: 'disclose', firm: foreign, disclosure: 'open' }, 'noPipeline'],
    ['producing in a home region', { kind: 'offshore', share: 0.2, host: 'south', mode: 'captive' }, 'hostNotHost'],
    ['producing nowhere', { kind: 'offshore', share: 0.2, host: null, mode: 'captive' }, 'unknownRegion'],
    ['producing on the moon', { kind: 'offshore', share: 0.2, host: 'moon', mode: 'captive' }, 'unknownRegion'],
    ['bringing home what never left', { kind: 'offshore', share: 0, host: null, mode: 'captive' }, 'nothingOffshore'],
    ['producing abroad', { kind: 'offshore', share: 0.2, host: 'east', mode: 'captive' }, 'may'],
    ['hiring from itself', { kind: 'hire', firm: me, field: 'data' }, 'hireSelf'],
    ['hiring from nobody known', { kind: 'hire', firm: 'nobody', field: 'data' }, 'unknownFirm'],
    ['un-learning what it never did', { kind: 'unlearn', field: 'service' }, 'unlearnNothing'],
    ['backing a field', { kind: 'back', field: 'data' }, 'may'],
    ['taking something back', { kind: 'withdraw', slot: 'hire' }, 'may'],
  ])('%s: %s → %s', (_, d, expected) => {
    world.habit.fill(0)
    expect(code(d)).toBe(expected)
  })
  it('says when a lever opens', () => {
    const levers = { place: 1, attention: 1, watch: 1, pipelines: 3, offshore: 4, moments: 2 }
    const refusal = checkDecision(see(0, { levers }), { kind: 'propose', firm: foreign, disclosure: 'open' })
    expect(refusal).toEqual({ code: 'leverNotOpen', values: { lever: 'pipelines', year: 3 } })
    expect(code({ kind: 'propose', firm: foreign, disclosure: 'open' }, 0, { levers, year: 3 })).toBe('may')
  })
  it('says when a lever is no part of the scenario, in whatever year', () => {
    const levers = { place: 1, attention: 1, watch: 1, pipelines: null, offshore: null, moments: 2 }
    const view = see(0, { levers, year: 12 })
    expect(view.levers.pipelines).toEqual({ open: false, year: null, debt: false })
    expect(checkDecision(view, { kind: 'propose', firm: foreign, disclosure: 'open' })).toEqual({ code: 'leverNotHere', values: { lever: 'pipelines' } })
    expect(code({ kind: 'offshore', share: 0.2, host: 'east', mode: 'captive' }, 0, { levers, year: 12 })).toBe('leverNotHere')
    for (const bot of Object.values(BOTS)) expect(bot({ ...view, month: 24 }, () => 0.5).map(leverOf)).not.toContain('pipelines')
  })
  it('leaves a firm in debt attention, watching and every way to spend less, and nothing that costs', () => {
    const poor = testWorld({ firms: 12 })
    poor.loan[0] = 50
    const may = (d: Decision) => checkDecision(visibleTo(poor, 0, testContext(poor)), d)?.code ?? 'may'
    expect(good.filter(d => may(d) === 'leverInDebt').map(d => d.kind).sort()).toEqual(['answer', 'fair', 'hire', 'offshore', 'place', 'propose', 'unlearn'])
    expect(may({ kind: 'attention', tokens, focus: 'data' })).toBe('may')
    expect(may({ kind: 'fair', go: false })).toBe('may')
  })
  it('names price and purse when there is too little money', () => {
    const poor = testWorld({ firms: 12 })
    poor.cash[0] = 10
    const refusal = checkDecision(visibleTo(poor, 0, testContext(poor)), { kind: 'place', plot: 'south-1' })
    expect(refusal?.code).toBe('notEnoughMoney')
    expect(refusal && refusalInWords(refusal)).toMatch(/costs \d+ k, and you have 10 k/)
  })
  it('fills every placeholder of every refusal it gives', () => {
    const words = [...good, { kind: 'place', plot: 'x' } as const].flatMap(d => world.setting.firms.flatMap((_, firm) => {
      const refusal = firm < 12 ? checkDecision(see(firm), d) : null
      return refusal ? [refusalInWords(refusal)] : []
    }))
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter(w => /[{}]/.test(w))).toEqual([])
  })
})
