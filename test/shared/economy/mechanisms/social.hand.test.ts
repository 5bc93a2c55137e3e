/** Encounters, communities, language and the outside competitor by hand. */
import { describe, expect, it } from 'vitest'
import { A, ATTENTIONS, CHANNELS, F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents, type WorldEvent } from '../../../../shared/economy/events.ts'
import { outsideWeight } from '../../../../shared/economy/mechanisms/bandwagon.ts'
import { communities, moveCommunities } from '../../../../shared/economy/mechanisms/communities.ts'
import { moveOverlap, proximities } from '../../../../shared/economy/mechanisms/proximities.ts'
import { social } from '../../../../shared/economy/mechanisms/social.ts'
import { beginMonth, sortFirms, type Scratch } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { connect, testWorld } from '../../../worlds.ts'

const MINGLING = ATTENTIONS.indexOf('mingling')
const ready = (world: World): Scratch => { const s = beginMonth(world); sortFirms(world, s); return s }

describe('encounters: meetRate · embeddedness · w/(w + halfDense) · (.25 + 1.2 · (m/10)^.6), and the other is there with its own embeddedness; twice a month', () => {
  const N = 300
  function met(change: (w: World) => void, params: Record<string, number> = {}, starts = Array.from({ length: N }, (_, i) => `north-${1 + i % 4}`)) {
    const world = testWorld({ params: { meetRate: 1, halfDense: 0.1, talks: 0, emulates: 0, capabilityExchange: 0.2, ...params }, starts: starts.map((plot, i) => ({ id: `f${i}`, name: 'F', plot })) })
    world.embeddedness.fill(1); world.attention.fill(0); world.level.fill(3); world.practice.fill(-1)
    change(world)
    const scratch = ready(world), events = eventBuffer(8)
    social(world, scratch, events)
    const rows = readEvents(events, 1), n = world.clock[1]
    expect(scratch.met[0]).toBe(rows.filter(e => e.region === 0).length)
    return { share: rows.length / n / 2, rows, scratch, world }
  }
  it.each<[string, number, (w: World) => void, Record<string, number>?]>([
    ['without any mingling', 0.25, () => {}],
    ['with a tenth', 0.25 + 1.2 * 0.1 ** 0.6, w => { for (let i = 0; i < N; i++) w.attention[i * A + MINGLING] = 1 }],
    ['half the rate', 0.125, () => {}, { meetRate: 0.5 }],
    ['half-embedded seekers and half-embedded others', 0.25 * 0.5 * 0.5, w => w.embeddedness.fill(0.5)],
    ['as many others as make half the buzz', 0.5 * 0.25, () => {}, { halfDense: 50 }],
  ])('%s', (what, share, change, params) => {
    const crowd = what.startsWith('as many') ? Array.from({ length: 51 * 6 }, (_, i) => ['north-1', 'middle-1', 'south-1', 'east-1', 'delta-1', 'coast-1'][i % 6]) : undefined
    expect(Math.abs(met(change, params, crowd).share - share)).toBeLessThan(0.06)
  })
  it('need somebody else in the region', () => {
    const { rows } = met(w => { w.attention.fill(9) }, {}, ['north-1', 'middle-1', 'middle-2', 'south-1', 'south-2'])
    expect(rows.every(e => e.firm !== e.other && e.firm > 0)).toBe(true)
    expect(met(w => { w.alive[1] = 0; w.attention.fill(9) }, {}, ['north-1', 'north-1']).rows).toEqual([])
  })
  const kinds = (rows: WorldEvent[]) => [0, 1, 2].map(kind => rows.filter(e => e.extra === kind).length / rows.length)
  it('are conversations, emulation, or what goes on in the place', () => {
    const [talk, emulation, place] = kinds(met(w => { for (let i = 0; i < N; i++) w.attention[i * A + MINGLING] = 5 }, { talks: 0.5, emulates: 0.3 }).rows)
    expect([Math.abs(talk - 0.5) < 0.08, Math.abs(emulation - 0.3) < 0.08, Math.abs(place - 0.2) < 0.08]).toEqual([true, true, true])
  })
  it.each<[string, Record<string, number>, number]>([['emulate what the other works on', { emulates: 1 }, 4], ['tell the latest news', { talks: 1, newsMonths: 3 }, 2]])('%s', (_what, params, field) => {
    const set = (w: World) => { w.focus.fill(4); w.newsField.fill(2); w.newsMonth.fill(-2) }
    const { rows } = met(set, params)
    expect(new Set(rows.map(e => e.field))).toEqual(new Set([field]))
  })
  it('speak of anything when the news is old, or there is none', () => {
    for (const set of [(w: World) => { w.newsField.fill(2); w.newsMonth.fill(-3) }, (w: World) => { w.newsField.fill(-1); w.newsMonth.fill(1) }]) expect(new Set(met(set, { talks: 1, newsMonths: 3 }).rows.map(e => e.field)).size).toBe(F)
  })
  it('pick up what the place is good at', () => {
    const { rows } = met(w => { w.capability.set([1, 0, 0, 0, 0, 1], 0) })
    expect(new Set(rows.map(e => e.field))).toEqual(new Set([0, 5]))
    expect(Math.abs(rows.filter(e => e.field === 0).length / rows.length - 0.5)).toBeLessThan(0.15)
  })
  it('carry what is better, with ease language · (.5 + .5 · embeddedness), the place helping', () => {
    const { scratch: { offers: o }, world, rows } = met(w => {
      w.overlap.fill(0.8); w.embeddedness.fill(0.5); w.focus.fill(3); w.capability.fill(1)
      for (let i = 0; i < N; i += 2) { w.level[i * F + 3] = 5; w.practice[i * F + 3] = i }
      w.level[3] = 9; w.practice[3] = -1
    }, { emulates: 1, meetRate: 2 })
    expect(o.count).toBe(rows.filter(e => e.other > 0 && world.level[e.other * F + 3] > world.level[e.firm * F + 3]).length)
    expect(o.count).toBeGreaterThan(5)
    for (let x = 0; x < o.count; x++) expect([o.field[x], o.advance[x], o.level[x], CHANNELS[o.channel[x]], Math.round(o.ease[x] * 1e9) / 1e9, Math.round(o.help[x] * 1e9) / 1e9]).toEqual([3, o.source[x], 5, 'social', 0.6, 1.2])
  })
})

describe('communities', () => {
  it('tell of what a member does anywhere: communityRate, ease communityEase, and some of its language', () => {
    const N = 300, world = testWorld({ firms: N, params: { communityRate: 0.5, communityEase: 0.7, communityOverlap: 0.1 } })
    world.community.fill(0); world.level.fill(3); world.practice.fill(-1); world.overlap.fill(0.95)
    for (let i = 0; i < N; i++) world.community[i] = 1 << 4
    for (let i = 0; i < N; i += 2) { world.level[i * F + 4] = 5; world.practice[i * F + 4] = i }
    const scratch = ready(world), { offers: o } = scratch
    communities(world, scratch)
    expect(o.count).toBeGreaterThan(N / 8 * 0.7)
    expect(o.count).toBeLessThan(N / 8 * 1.3)
    for (let x = 0; x < o.count; x++) expect([o.firm[x] % 2, o.field[x], o.advance[x], o.level[x], CHANNELS[o.channel[x]], o.ease[x]]).toEqual([1, 4, o.source[x], 5, 'community', 0.7])
    expect(Math.max(...world.overlap.subarray(0, N * 6))).toBe(1)
    const heard = [...world.overlap.subarray(0, N * 6)].filter(x => x === 1).length
    expect(Math.abs(heard / N - 0.5)).toBeLessThan(0.1)
  })
  it('are joined above joinAt with joinRate, and left below half of it (.3 at most)', () => {
    const of = (habit: number, member: boolean, params: Record<string, number>) => {
      const world = testWorld({ firms: 200, params })
      world.habit.fill(habit); world.community.fill(member ? 63 : 0)
      world.alive[7] = 0
      moveCommunities(world, beginMonth(world))
      expect(world.community[7]).toBe(member ? 63 : 0)
      let bits = 0
      for (let i = 0; i < 200; i++) for (let f = 0; f < F; f++) bits += world.community[i] >> f & 1
      return (bits - (member ? 6 : 0)) / 199 / 6
    }
    expect([of(0.5, false, { joinAt: 0.5, joinRate: 1 }), of(0.51, false, { joinAt: 0.5, joinRate: 1 }), of(0.51, false, { joinAt: 0.5, joinRate: 0 })]).toEqual([0, 1, 0])
    expect(Math.abs(of(0.9, false, { joinAt: 0.5, joinRate: 0.3 }) - 0.3)).toBeLessThan(0.06)
    expect([of(0.24, true, { joinAt: 0.5 }), of(0.25, true, { joinAt: 0.5 }), of(0.31, true, { joinAt: 0.9 }), of(0.29, true, { joinAt: 0.9 })]).toEqual([0, 1, 1, 0])
  })
})

describe('language', () => {
  it('of one’s own region grows towards 1 − fragments · (pipelines above two); of others it fades to overlapFar', () => {
    const world = testWorld({ firms: 4, params: { overlapGrows: 0.1, overlapFades: 0.2, overlapFar: 0.3, fragments: 0.1 } })
    world.overlap.fill(0.5); world.embeddedness.fill(0.5); world.alive[3] = 0
    const scratch = beginMonth(world)
    scratch.pipeCount.set([2, 4, 0, 0])
    moveOverlap(world, scratch)
    const of = (i: number) => [...world.overlap.subarray(i * 6, i * 6 + 6)].map(x => Math.round(x * 1e9) / 1e9)
    expect([of(0), of(1), of(3)]).toEqual([[0.525, 0.46, 0.46, 0.46, 0.46, 0.46], [0.46, 0.515, 0.46, 0.46, 0.46, 0.46], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]])
  })
  it('is built by open pipelines to there, by trust, and by captive units', () => {
    const world = testWorld({ firms: 9, params: { overlapGrows: 0, overlapFades: 0, overlapPipe: 0.2, overlapCaptive: 0.1 } })
    const rows = [connect(world, 1, 2), connect(world, 3, 1), connect(world, 1, 4), connect(world, 1, 5)]
    world.pipeTrust.fill(0.5); world.overlap.fill(0.5)
    world.pipeState[rows[3]] = 1
    world.pipeTrust[rows[1]] = 1
    for (const [i, host, mode] of [[1, 4, 0], [2, 4, 1], [4, 3, 0], [6, 0, 0]] as const) { world.offshoreHost[i] = host; world.offshoreMode[i] = mode; world.offshoreShare[i] = 0.25 }
    moveOverlap(world, beginMonth(world))
    const of = (i: number) => [...world.overlap.subarray(i * 6, i * 6 + 6)].map(x => Math.round(x * 1e9) / 1e9)
    // a unit in one's own region teaches nothing new
    expect([of(1), of(2), of(3), of(4), of(6)]).toEqual([
      [0.6, 0.5, 0.55, 0.5, 0.525, 0.5], [0.5, 0.55, 0.5, 0.5, 0.5, 0.5], [0.5, 0.6, 0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5, 0.525, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    ])
  })
  it('the five proximities of two firms, by hand', () => {
    const world = testWorld({ firms: 18 })
    const x = connect(world, 2, 4)
    world.pipeTrust[x] = 0.3; world.overlap.fill(0)
    world.overlap[2 * 6 + 1] = 0.4; world.overlap[4 * 6 + 2] = 0.8
    for (let f = 0; f < F; f++) { world.level[2 * F + f] = world.floor[f] + 1; world.level[4 * F + f] = world.floor[f] + 1 }
    expect(proximities(world, 2, 4)).toEqual({ cognitive: 1, organizational: 0.5, social: 0.3, institutional: expect.closeTo(0.6, 12), geographical: 0 })
    world.pipeState[x] = 1
    world.offshoreHost[4] = world.region[2]; world.offshoreShare[4] = 0.2; world.offshoreMode[4] = 0
    expect(proximities(world, 2, 4).organizational).toBe(0.2)
    expect(proximities(world, 4, 2).organizational).toBe(0.2)
    world.offshoreMode[4] = 1
    expect(proximities(world, 2, 4).organizational).toBe(0)
  })
})

it('the outside competitor: outsiders · firms · exp(pull · max(outsideAhead, hostFeeds · Σ demand · (best host − floor − 1))) · (1 + outsideCheap · carried)', () => {
  const world = testWorld({ firms: 4, params: { outsiders: 2, pull: 0.5, outsideAhead: 1, hostFeeds: 0.5, outsideCheap: 0.8, outsideLearns: 0.1 } })
  const { q } = beginMonth(world)
  world.hostLevel.fill(-1); world.market[5] = 0
  expect(outsideWeight(world, q, 4)).toBeCloseTo(8 * Math.exp(0.5), 8)
  // best of the hosts counts, above the first level
  world.demand.set([0.5, 0, 0.5, 0, 0, 0])
  world.hostLevel[3 * F] = world.floor[0] + 3; world.hostLevel[5 * F] = world.floor[0] + 9; world.hostLevel[4 * F + 2] = world.floor[2] + 1
  world.market[5] = 0
  expect(outsideWeight(world, q, 4)).toBeCloseTo(8 * Math.exp(0.5 * 0.5 * 4), 8)
  // carried production is learned from slowly, firms that are gone carry none
  world.offshoreShare.set([1, 0.5, 0.5, 0.9]); world.alive[3] = 0; world.market[5] = 0.2
  expect(outsideWeight(world, q, 4)).toBeCloseTo(8 * Math.exp(1) * (1 + 0.8 * 0.23), 8)
  expect(world.market[5]).toBeCloseTo(0.23, 12)
  world.market[5] = 0
  expect(outsideWeight(world, q, 0)).toBe(0)
  expect(world.market[5]).toBeCloseTo(0.2, 12)
})
