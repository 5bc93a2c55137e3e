import { describe, expect, it } from 'vitest'
import { beginCard, endCard, setParameters } from '../../../shared/cards/effects.ts'
import { CARD_IDS, CARDS } from '../../../shared/cards/index.ts'
import { createWorld } from '../../../shared/economy/create.ts'
import { F } from '../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../shared/economy/events.ts'
import { step } from '../../../shared/economy/step.ts'
import { P, PARAMETERS } from '../../../shared/economy/parameters.ts'
import type { World } from '../../../shared/economy/world.ts'
import { firstHour } from '../../../shared/scenarios/first-hour.ts'
import { Lesson, shortScenario } from '../session/sessions.ts'

const world = (params: Record<string, number> = {}): World => createWorld({ ...firstHour, params }, 'cards', [
  { id: 'a', name: 'A', plot: 'harbour-bay-quayside' }, { id: 'b', name: 'B', plot: 'old-mill-mill-pond' },
])
const regionFor = (id: string): string | null => ({ world: null, region: 'old-mill', home: 'old-mill', host: 'long-delta' })[CARDS[id].where]
const bytes = (w: World): string => Buffer.from(w.buffer).toString('base64')

describe('event cards', () => {
  it('are eleven, two of them in two variants', () => {
    expect(new Set(Object.values(CARDS).map(c => c.family)).size).toBe(11)
    expect(CARD_IDS.length).toBe(13)
    for (const [id, card] of Object.entries(CARDS)) {
      expect(card.id).toBe(id)
      expect(card.title.length).toBeLessThanOrEqual(40)
      expect(card.sentence.includes('{region}')).toBe(card.where !== 'world')
      expect(card.essay).toMatch(/^\d/)
    }
  })
  it.each(CARD_IDS)('%s does something, within every parameter’s range', id => {
    const plain = world(), played = world(), events = eventBuffer()
    setParameters(played, firstHour, [{ card: id, region: regionFor(id) }])
    beginCard(played, id, regionFor(id), events)
    if (id === 'trust-crisis') plain.pipeTrust[0] = 0.5
    expect(bytes(played)).not.toBe(bytes(plain))
    PARAMETERS.forEach((p, i) => expect([p.name, played.params[i] >= p.min && played.params[i] <= p.max]).toEqual([p.name, true]))
    expect(readEvents(events, 1)).toMatchObject([{ kind: 'cardBegan', extra: CARD_IDS.indexOf(id) }])
    endCard(played, id, regionFor(id), events)
    expect(readEvents(events, 1)[1]).toMatchObject({ kind: 'cardEnded', extra: CARD_IDS.indexOf(id) })
  })
  it('leave nothing behind in the parameters, in whatever order they end', () => {
    const scenario = { ...firstHour, params: { leakSupplier: 0.9, trustGrows: 0.07 } }
    const w = world(scenario.params), before = [...w.params]
    const cards = CARD_IDS.map(card => ({ card, region: regionFor(card) }))
    setParameters(w, scenario, cards)
    expect([...w.params]).not.toEqual(before)
    setParameters(w, scenario, [])
    expect([...w.params]).toEqual(before)
  })
  it('demand turns: at once, or in a year; weights still sum to 1', () => {
    for (const [id, months] of [['demand-shift-sudden', 1], ['demand-shift-announced', 13]] as const) {
      const w = world(), before = [...w.demand], events = eventBuffer()
      beginCard(w, id, null, events)
      for (let m = 1; m < months; m++) step(w, events)
      expect([...w.demand]).toEqual(before)
      step(w, events)
      const most = before.indexOf(Math.max(...before))
      expect(w.demand[most]).toBeCloseTo(before[most] / 2, 12)
      expect(w.demand.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
      expect(readEvents(events, 1).filter(e => e.kind === 'demandShifted').length).toBe(1)
    }
  })
  it('institutions keep their mean of 1', () => {
    const w = world(), r = w.setting.regionIndex.get('old-mill') ?? -1
    beginCard(w, 'schooling', 'old-mill', eventBuffer())
    expect(w.institution.slice(r * F, r * F + F).reduce((a, b) => a + b, 0)).toBeCloseTo(F, 12)
  })
  it('of an unknown name or place do nothing that counts', () => {
    const w = world(), before = bytes(w), events = eventBuffer()
    beginCard(w, 'nothing', null, events)
    beginCard(w, 'schooling', 'nowhere', events)
    expect(bytes(w)).toBe(before)
  })
})

describe('played in a session', () => {
  it('a card begins with the next month, holds its parameters for its months, and is gone', () => {
    const lesson = new Lesson({ secondsPerYear: 0, years: 5 }, shortScenario()).joined(1).upTo('year')
    const crowd = (): number => lesson.play.worlds[0].params[P.trustGrows]
    const normal = crowd()
    expect(lesson.host({ do: 'card', card: 'trust-crisis', region: 'ignored' })).toBeNull()
    expect(lesson.host({ do: 'card', card: 'trust-crisis', region: null })).toBe('cardRuns')
    expect(crowd()).toBe(normal)
    lesson.host({ do: 'step' })
    expect(crowd()).toBeCloseTo(normal * 0.6, 12)
    expect(lesson.play.lastEvents[0].map(e => e.kind)).toContain('cardBegan')
    while (lesson.session.month < 24) lesson.host({ do: 'next' })
    expect(crowd()).toBeCloseTo(normal * 0.6, 12)
    lesson.upTo('year').host({ do: 'step' })
    expect(crowd()).toBe(normal)
    expect(lesson.play.lastEvents[0].map(e => e.kind)).toContain('cardEnded')
    expect(lesson.session.worlds[0].cards).toEqual([])
    expect(lesson.host({ do: 'card', card: 'trust-crisis', region: null })).toBeNull()
  })
  it('is refused where it makes no sense', () => {
    const lesson = new Lesson().joined(1)
    expect(lesson.host({ do: 'card', card: 'trade-opening', region: null })).toBe('notNow')
    lesson.upTo('plan')
    expect(lesson.host({ do: 'card', card: 'nothing', region: null })).toBe('unknownCard')
    expect(lesson.host({ do: 'card', card: 'toString', region: null })).toBe('unknownCard')
    expect(lesson.host({ do: 'card', card: 'schooling', region: null })).toBe('unknownRegion')
    expect(lesson.host({ do: 'card', card: 'backlash-abroad', region: 'harbour-bay' })).toBe('unknownRegion')
    expect(lesson.host({ do: 'card', card: 'backlash-abroad', region: 'long-delta' })).toBeNull()
  })
  it('a scenario plays its own cards in their month', () => {
    const cards = [{ card: 'cluster-policy', year: 1, month: 3, region: 'iron-valley' }]
    const lesson = new Lesson({ secondsPerYear: 0 }, shortScenario({ cards })).joined(1).upTo('year')
    const began = (): boolean => lesson.play.lastEvents[0].some(e => e.kind === 'cardBegan')
    lesson.host({ do: 'step' })
    lesson.host({ do: 'step' })
    expect(began()).toBe(false)
    lesson.host({ do: 'step' })
    expect(began()).toBe(true)
    const [world] = lesson.play.worlds
    expect(world.params[P.fairRegion]).toBe(world.setting.regionIndex.get('iron-valley'))
  })
})
