import { describe, expect, it } from 'vitest'
import { RIPPLE_SAMPLES } from '../../../shared/view/types.ts'
import { publicMonth, publicView, visibleTo } from '../../../shared/view/index.ts'
import { sizeClass } from '../../../shared/view/publicView.ts'
import { EVENT_KINDS, readEvents, type WorldEvent } from '../../../shared/economy/events.ts'
import { monthWith, playedBy, testContext } from '../../playing.ts'
import { play, testWorld } from '../../worlds.ts'

const played = playedBy(['gatekeeper', 'captive', 'outsourcer', 'explorer'], 36, { firms: 18, seed: 'feed' })
const { world } = played
const id = (firm: number) => world.setting.firms[firm].id
const event = (e: Partial<WorldEvent>): WorldEvent => ({
  month: 37, kind: 'learned', firm: 0, other: -1, region: 0, field: 2, channel: 5, advance: -1, extra: -1, amount: 1, ...e,
})
const feed = (firm: number, events: WorldEvent[]) => visibleTo(world, firm, testContext(world, { events })).feed

describe('the feed', () => {
  it('tells who learned what from whom to the learner only', () => {
    const learned = [event({ firm: 0, other: 3, advance: 1 })]
    expect(feed(0, learned)).toMatchObject([{ kind: 'learned', channel: 'social', other: id(3), field: 'control', advance: { id: 1 } }])
    for (let firm = 1; firm < 18; firm++) expect(feed(firm, learned)).toEqual([])
  })
  it('tells what was said from what was seen: conversation, emulation, environment', () => {
    for (const extra of [0, 1, 2]) {
      const month = [event({ kind: 'encounter', firm: 0, other: 3, field: 2, extra }), event({ firm: 0, other: 3, field: 2, advance: 1 })]
      expect(feed(0, month).map(f => [f.kind, f.extra])).toEqual([['encounter', extra], ['learned', extra]])
    }
  })
  it('tells of newcomers to the region, and to no other', () => {
    const came = [event({ kind: 'arrived', firm: 0, region: world.region[0] })]
    const neighbour = world.region.findIndex((r, i) => i > 0 && r === world.region[0]), stranger = world.region.findIndex(r => r !== world.region[0])
    expect(feed(neighbour, came)).toMatchObject([{ kind: 'arrived', other: id(0), byOther: true }])
    expect(feed(stranger, came)).toEqual([])
  })
  it('tells both partners what went through a pipeline', () => {
    const learned = [event({ firm: 0, other: 1, channel: 6, advance: 1 })]
    expect(feed(1, learned)).toMatchObject([{ channel: 'pipeline', other: id(0), byOther: true }])
    expect(feed(2, learned)).toEqual([])
  })
  it('tells of a talk to both, of being imitated or looked at to the other never', () => {
    const met = (extra: number) => [event({ kind: 'encounter', firm: 0, other: 3, extra })]
    expect(feed(3, met(0))).toMatchObject([{ kind: 'encounter', other: id(0), byOther: true }])
    expect(feed(3, met(1))).toEqual([])
    expect(feed(3, met(2))).toEqual([])
    expect(feed(3, [event({ kind: 'observed', firm: 0, other: 3 })])).toEqual([])
  })
  it('tells an offer to the one who can answer it, and no row numbers', () => {
    const offered = [event({ kind: 'pipelineOffered', firm: 0, other: 1, extra: 12 })]
    expect(feed(1, offered)).toMatchObject([{ kind: 'pipelineOffered', other: id(0), byOther: true, extra: 0 }])
  })
  it('tells of a hint whether the field gains, not by how much', () => {
    expect(feed(0, [event({ kind: 'demandHint', firm: 0, amount: 0.37, extra: 9 })])).toMatchObject([{ amount: 1, extra: 9 }])
    expect(feed(1, [event({ kind: 'demandHint', firm: 0, amount: -0.2 })])).toEqual([])
  })
  it('tells of shifted institutions in that region only, of floors and shifts everywhere', () => {
    const shifted = [event({ kind: 'institutionsShifted', firm: -1, region: world.region[0] }), event({ kind: 'floorRose', firm: -1, region: -1 })]
    const elsewhere = world.region.findIndex(r => r !== world.region[0])
    expect(feed(0, shifted)).toHaveLength(2)
    expect(feed(elsewhere, shifted).map(f => f.kind)).toEqual(['floorRose'])
  })
  it('says the same in one month for each firm as the events say', () => {
    for (let firm = 0; firm < 18; firm++) {
      const own = played.events.filter(e => e.firm === firm).length
      expect(feed(firm, played.events).filter(f => !f.byOther).length).toBeGreaterThanOrEqual(own)
    }
  })
})

describe('nothing that happens between two others reaches a third', () => {
  const stranger = world.region.findIndex((r, i) => i > 3 && r !== world.region[0] && r !== world.region[3])
  it.each(EVENT_KINDS)('%s', kind => {
    for (const channel of [-1, 4, 5, 6]) {
      for (const extra of [-1, 0, 1, 2]) expect(feed(stranger, [event({ kind, firm: 0, other: 3, region: world.region[0], channel, extra, advance: 1 })])).toEqual([])
    }
  })
  const noticed = EVENT_KINDS.filter(kind => feed(3, [event({ kind, firm: 0, other: 3, region: world.region[1], channel: 4, extra: 0, advance: 1 })]).length > 0)
  it('and to the other of the two only what is done to its face', () => {
    expect(noticed).toEqual(['pipelineOffered', 'pipelineOpened', 'pipelineDeclined', 'pipelineLapsed', 'pipelineClosed', 'fairMet', 'hired'])
  })
})

describe('the public month', () => {
  it('shows at most twenty meetings, and never what was learned', () => {
    const crowd = testWorld({ firms: 60 })
    let checked = 0
    play(crowd, 6, (buffer, month) => {
      const events = readEvents(buffer, month)
      const shown = publicMonth(crowd, events)
      expect(shown.ripples.length).toBeLessThanOrEqual(RIPPLE_SAMPLES)
      expect(Object.values(shown.encounters).reduce((a, b) => a + b, 0)).toBe(events.filter(e => e.kind === 'encounter').length)
      for (const ripple of shown.ripples) expect(Object.keys(ripple).sort()).toEqual(['a', 'b', 'plot', 'region'])
      checked += shown.ripples.length
    })
    expect(checked).toBeGreaterThan(0)
  })
  it('shows one ship when production begins to go, and one when all of it is home: never how much', () => {
    const shipping = testWorld({ firms: 12 })
    shipping.cash.fill(5000)
    const ships = (months: number, share: number) => Array.from({ length: months }, (_, m) =>
      publicMonth(shipping, monthWith(shipping, m === 0 ? [[0, { kind: 'offshore', share, host: 'east', mode: 'supplier' }]] : [])).ships).flat()
    const abroad = () => publicView(shipping, testContext(shipping)).firms.filter(f => f.abroad !== null).map(f => [f.id, f.abroad, f.abroadMode])
    expect(abroad()).toEqual([])
    expect(ships(9, 0.8)).toEqual([{ firm: 'f1', from: 'north', to: 'east', mode: 'supplier', home: false }])
    // who comes later, or reloads, sees what the ships of the past told
    expect(abroad()).toEqual([['f1', 'east', 'supplier']])
    const home = ships(9, 0)
    expect(abroad()).toEqual([])
    expect(home).toEqual([{ firm: 'f1', from: 'east', to: 'north', mode: 'supplier', home: true }])
  })
  it('holds nothing of a month in which nothing public happened', () => {
    const quiet = publicMonth(world, [event({}), event({ kind: 'debtBegan', amount: 77 }), event({ kind: 'offshored', amount: 0.4 })])
    expect(quiet).toMatchObject({ ripples: [], ships: [], moves: [], floorRose: [], regions: [], cards: [], founded: [], encounters: {} })
    expect(JSON.stringify(quiet)).not.toContain('77')
  })
})

describe('the public view', () => {
  it('shows three sizes by share of the market, and no share', () => {
    expect([sizeClass(0.01, 0.02), sizeClass(0.02, 0.02), sizeClass(0.04, 0.02)]).toEqual([1, 2, 3])
    const open = publicView(world, testContext(world))
    expect(open.firms.filter(f => ![1, 2, 3].includes(f.size))).toEqual([])
    for (const firm of open.firms) expect(Object.keys(firm).sort()).toEqual(['abroad', 'abroadMode', 'id', 'movingTo', 'name', 'plot', 'rank', 'region', 'size'])
  })
  it('counts on each plot who stands there or is on the way', () => {
    const open = publicView(world, testContext(world))
    expect(open.plots.reduce((sum, p) => sum + p.taken, 0)).toBe(18)
    for (const plot of open.plots) expect(plot.taken).toBeLessThanOrEqual(plot.slots)
  })
  it('shows the volume between two regions, not whose pipelines they are', () => {
    const open = publicView(world, testContext(world))
    let rows = 0
    for (let row = 0; row < world.sizes.pipelines; row++) if (world.pipeState[row] === 2) rows++
    expect(rows).toBeGreaterThan(0)
    expect(open.trunks.reduce((sum, t) => sum + t.pipelines, 0)).toBe(rows)
  })
  it('gives shares of demand that sum to one', () => {
    expect(Object.values(publicView(world, testContext(world)).demand).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
  })
})
