import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyDue, type Due } from '../../../shared/decisions/due.ts'
import { checkDecision, DECISION_NAMES, kindOf, type Decision } from '../../../shared/decisions/index.ts'
import { emitVoided } from '../../../shared/decisions/voided.ts'
import { draw, PURPOSE } from '../../../shared/economy/chance.ts'
import { DISCLOSURES, FIELDS } from '../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents, type EventBuffer } from '../../../shared/economy/events.ts'
import { step } from '../../../shared/economy/step.ts'
import { cloneWorld, monthOf, type World } from '../../../shared/economy/world.ts'
import { viewer, type ViewContext } from '../../../shared/view/index.ts'
import { testContext } from '../../playing.ts'
import { testWorld } from '../../worlds.ts'

/** What is said of `applyDue`, the long way: a whole view for each decision, of the moment in which its kind begins. */
function theLongWay(world: World, events: EventBuffer, due: readonly Due[], context: ViewContext): void {
  const place = (d: Due) => DECISION_NAMES.indexOf(d.decision.kind)
  const lot = (d: Due) => draw(world.seed, monthOf(world), d.firm, PURPOSE.due, place(d))
  let see = viewer(world, context), last = ''
  for (const { firm, seq, decision } of [...due].sort((a, b) => place(a) - place(b) || lot(a) - lot(b) || a.firm - b.firm || a.seq - b.seq)) {
    if (decision.kind !== last) see = viewer(world, context)
    last = decision.kind
    const view = see(firm), kind = kindOf(decision)
    const refusal = checkDecision(view, decision)
    const price = refusal || kind.charged === 'mechanism' ? 0 : kind.price(view, decision)
    const reason = refusal ?? kind.apply(world, firm, decision)
    if (reason) emitVoided(world, events, firm, seq, decision, reason)
    else world.oneOff[firm] += price
  }
}

const FIRMS = 14
const decisionsIn = ({ setting: { plots, regions } }: World): fc.Arbitrary<Decision> => {
  const firm = fc.oneof({ weight: 20, arbitrary: fc.nat(FIRMS - 1).map(i => `f${i}`) }, fc.constant('nobody'))
  const field = fc.constantFrom(...FIELDS), disclosure = fc.constantFrom(...DISCLOSURES), region = fc.constantFrom(...regions.map(r => r.id))
  const kind = <K extends Decision['kind']>(name: K) => fc.constant(name)
  return fc.oneof(
    // many want the same few plots
    { weight: 3, arbitrary: fc.record({ kind: kind('place'), plot: fc.constantFrom(...plots.slice(0, 4).map(p => p.id)) }) },
    { weight: 4, arbitrary: fc.record({ kind: kind('propose'), firm, disclosure }) },
    { weight: 3, arbitrary: fc.record({ kind: kind('answer'), firm, accept: fc.boolean(), disclosure }) },
    { weight: 2, arbitrary: fc.record({ kind: kind('close'), firm }) },
    fc.record({ kind: kind('disclose'), firm, disclosure }),
    fc.record({ kind: kind('watch'), firms: fc.array(firm, { maxLength: 2 }) }),
    fc.record({ kind: kind('standing'), answer: fc.constantFrom('ask', 'accept', 'decline') }),
    fc.record({ kind: kind('offshore'), share: fc.nat(10).map(t => t / 10), host: fc.oneof(region, fc.constant(null)), mode: fc.constantFrom('captive', 'supplier') }),
    fc.record({ kind: kind('fair'), go: fc.boolean() }),
    { weight: 2, arbitrary: fc.record({ kind: kind('hire'), firm, field }) },
    fc.record({ kind: kind('unlearn'), field }),
    fc.record({ kind: kind('back'), field: fc.oneof(field, fc.constant(null)) }),
    fc.record({ kind: kind('withdraw'), slot: fc.constant('place') }),
    fc.record({ kind: kind('attention'), focus: field, tokens: fc.nat(3).map(n => ({ research: 4, watching: 2, mingling: n, vertical: 2, pipelines: 2 })) }),
  )
}

describe('decisions due', () => {
  it('come out the same on views made as they are looked at and on whole ones, event for event and byte for byte', () => {
    const base = testWorld({ firms: FIRMS, seed: 'due views' })
    // poor enough for some to be unable to pay what they want
    for (let i = 0; i < FIRMS; i++) { base.cash[i] = 20 + i * 60; base.loan[i] = i % 5 === 0 ? 30 : 0 }
    const months = fc.array(fc.array(fc.tuple(fc.nat(FIRMS - 1), decisionsIn(base)), { maxLength: 60 }), { minLength: 1, maxLength: 5 })
    let voided = 0, applied = 0
    fc.assert(fc.property(months, fc.boolean(), (list, closed) => {
      const short = cloneWorld(base), long = cloneWorld(base)
      for (const wanted of list) {
        const due = wanted.map(([firm, decision], seq) => ({ firm, seq, decision }))
        const context = testContext(short, closed ? { levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 9, moments: null } } : {})
        const [a, b] = [eventBuffer(64), eventBuffer(64)]
        applyDue(short, a, due, context)
        theLongWay(long, b, due, context)
        voided += a.count
        applied += due.length - a.count
        expect(readEvents(a, 1)).toEqual(readEvents(b, 1))
        expect(Buffer.from(short.buffer).equals(Buffer.from(long.buffer))).toBe(true)
        step(short, a)
        step(long, b)
      }
    }), { numRuns: 150 })
    // both happen often, or the test would say nothing
    expect(voided).toBeGreaterThan(300)
    expect(applied).toBeGreaterThan(300)
  }, 60_000)
})
