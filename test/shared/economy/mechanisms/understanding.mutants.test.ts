import { describe, expect, it } from 'vitest'
import { makeAdvance } from '../../../../shared/economy/advances.ts'
import { A, ATTENTIONS, C, CHANNELS, F, type Channel } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { absorb, moveAbsorptive, profileDistance, tacitness } from '../../../../shared/economy/mechanisms/understanding.ts'
import { offer } from '../../../../shared/economy/offers.ts'
import { beginMonth, type Scratch } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { connect, testWorld } from '../../../worlds.ts'

const of = (channel: Channel) => CHANNELS.indexOf(channel)
/** All is understood: nothing tacit, nobody dull, no habits, one level at a time. */
const EASY = { different: 0, dull: 1, language: 0, habitHinders: 0 }
function plain(firms: number, params: Record<string, number> = {}): World {
  const world = testWorld({ firms, params: { ...EASY, ...params } })
  world.tacit.fill(0); world.habit.fill(0); world.absorptive.fill(0)
  for (let k = 0; k < firms * F; k++) { world.level[k] = world.floor[k % F] + 2; world.practice[k] = -1 }
  return world
}

describe('the chance to understand, one factor at a time', () => {
  interface Case { params?: Record<string, number>; gap?: number; ease?: number; channel?: Channel; help?: number; set?: (world: World) => void }
  const N = 600
  function share({ params = {}, gap = 1, ease = 1, channel = 'horizontal', help = 1, set = () => {} }: Case): number {
    const world = plain(N, params)
    set(world)
    const a = makeAdvance(world, 1, world.level[1] + gap, N - 1, 0, 1), scratch = beginMonth(world)
    for (let i = 0; i < N - 1; i++) offer(scratch.offers, i, 1, a, world.level[i * F + 1] + gap, N - 1, of(channel), ease, help)
    absorb(world, scratch, eventBuffer(8))
    let understood = 0
    for (let i = 0; i < N - 1; i++) if (world.practice[i * F + 1] === a) understood++
    return understood / (N - 1)
  }
  const far = (world: World) => { world.level[(N - 1) * F] = world.floor[0] + 20; world.level[(N - 1) * F + 2] = world.floor[2] - 1 }
  it.each<[string, Case]>([
    ['nothing in the way', {}],
    ['what is tacit, with full ease', { set: w => w.tacit.fill(1) }],
    ['no ease at all, where nothing is tacit and language no matter', { ease: 0 }],
    ['from the unlike, when that is no matter', { set: far }],
    ['hired from the unlike', { params: { different: 1 }, channel: 'mobility', set: far }],
  ])('certain: %s', (_what, setting) => { expect(share(setting)).toBe(1) })
  it.each<[string, Case]>([
    ['what is wholly tacit, half at ease', { ease: 0.5, set: w => w.tacit.fill(1) }],
    ['half tacit, no ease', { ease: 0, set: w => w.tacit.fill(0.5) }],
    ['language, half at ease', { ease: 0.5, params: { language: 1 } }],
    ['half a matter of language, no ease', { ease: 0, params: { language: 0.5 } }],
    ['the dull', { params: { dull: 0.5 } }],
    ['half absorptive', { params: { dull: 0 }, set: w => w.absorptive.fill(0.5) }],
    ['three levels at once, gapScale 2/ln 2', { gap: 3, params: { gapScale: 2.885390081777927 } }],
    ['hired: three levels at once, gapScale 1/ln 2', { gap: 3, params: { gapScale: 1.4426950408889634 }, channel: 'mobility' }],
    ['a full habit in another field hinders by half', { params: { habitHinders: 0.5 }, set: w => { for (let i = 0; i < N; i++) w.habit[i * F] = 1 } }],
    ['half the chance, doubled by the place, for what only a quarter would understand', { params: { dull: 0.25 }, help: 2 }],
  ])('one half: %s', (_what, setting) => {
    expect(Math.abs(share(setting) - 0.5)).toBeLessThan(0.08)
  })
})

describe('unlike profiles', () => {
  it('half the sum of the differences of shares, each field counting one more than its lead', () => {
    const world = plain(6)
    for (let f = 0; f < F; f++) world.floor[f] = 1 + f
    for (let f = 0; f < F; f++) { world.level[2 * F + f] = world.floor[f]; world.level[4 * F + f] = world.floor[f] + (f === 0 ? 6 : 0) }
    // 1/6 each against 7/12 and five times 1/12
    expect(profileDistance(world, 2, 4)).toBeCloseTo(5 / 12, 12)
    world.level[4 * F + 5] += 6
    // twice 7/18 and four times 1/18
    expect(profileDistance(world, 2, 4)).toBeCloseTo((2 * (7 / 18 - 1 / 6) + 4 * (1 / 6 - 1 / 18)) / 2, 12)
  })
  it('tacitness halves after `codifies` months; what is older than the session is a year old at its start; what is new is as tacit as its field', () => {
    const world = plain(2)
    world.tacit[3] = 0.6
    const old = makeAdvance(world, 3, 4, 0, 0, -1), first = makeAdvance(world, 3, 4, 0, 0, 0)
    expect(tacitness(world, 12, -1, 3, 40)).toBe(0.6)
    expect(tacitness(world, 12, old, 3, 0)).toBeCloseTo(0.3, 12)
    expect(tacitness(world, 12, first, 3, 12)).toBeCloseTo(0.3, 12)
    expect(tacitness(world, 12, first, 3, 24)).toBeCloseTo(0.2, 12)
  })
})

function month(world: World, offers: (scratch: Scratch) => void): { rows: (string | number)[][]; scratch: Scratch } {
  const scratch = beginMonth(world), events = eventBuffer(8)
  scratch.month = 9
  offers(scratch)
  absorb(world, scratch, events)
  return { scratch, rows: readEvents(events, 9).map(e => [e.kind, e.firm, e.other, e.region, e.field, e.channel, e.advance, e.amount, e.extra]) }
}

describe('taking over', () => {
  it('books the gain to the channel, and tells it', () => {
    const world = plain(6)
    const a = makeAdvance(world, 2, world.level[2] + 1, 4, 1, 3)
    const { rows, scratch } = month(world, s => offer(s.offers, 3, 2, a, world.level[2] + 1, 4, of('fair'), 1))
    const k = 3 * F + 2
    expect([world.practice[k], world.level[k], world.ledger[k * C + of('fair')], scratch.gainedBy[k]]).toEqual([a, world.floor[2] + 3, 1, of('fair')])
    expect([world.newsField[3], world.newsMonth[3]]).toEqual([2, 9])
    expect(rows).toEqual([['learned', 3, 4, world.region[4], 2, of('fair'), a, 1, expect.anything()]])
    expect(scratch.gainedBy.subarray(0, 6 * F).filter(c => c >= 0)).toHaveLength(1)
  })
  it.each<[Channel, boolean]>([['horizontal', false], ['social', false], ['pipeline', true], ['fair', true], ['host', true]])('%s brings news to the place: %s', (channel, news) => {
    const world = plain(6)
    world.newsField.fill(-1)
    month(world, s => offer(s.offers, 3, 2, makeAdvance(world, 2, world.level[2] + 1, 4, 1, 3), world.level[2] + 1, 4, of(channel), 1))
    expect(world.newsField[3]).toBe(news ? 2 : -1)
  })
  it('what a firm makes itself is a new advance of its own, told as made; what it makes with customers, as learned', () => {
    const world = plain(6)
    const count = world.clock[2]
    const { rows } = month(world, s => {
      offer(s.offers, 3, 2, -1, world.level[2] + 1, 3, of('research'), 1)
      offer(s.offers, 4, 1, -1, world.level[1] + 1, 4, of('capability'), 1)
      offer(s.offers, 5, 0, -1, world.level[0] + 1, -1, of('vertical'), 1)
    })
    expect(rows).toEqual([
      ['made', 3, -1, world.region[3], 2, of('research'), count, 1, 0], ['made', 4, -1, world.region[4], 1, of('capability'), count + 1, 1, 1],
      ['learned', 5, -1, world.region[5], 0, of('vertical'), count + 2, 1, expect.anything()],
    ])
    expect([world.advanceMaker[count], world.advanceRegion[count], world.advanceMonth[count], world.advanceLevel[count], world.advanceField[count]]).toEqual([3, world.region[3], 9, world.level[3 * F + 2], 2])
  })
  it('a pipeline remembers what came through it, by side', () => {
    const world = plain(6)
    const x = connect(world, 1, 3), other = connect(world, 1, 5)
    const a = makeAdvance(world, 2, world.level[2] + 2, 4, 1, 3)
    const big = (i: number, source: number) => (s: Scratch) => offer(s.offers, i, 2, a, world.level[i * F + 2] + 1, source, of('pipeline'), 1)
    month(world, big(1, 3))
    expect([world.pipeToA[x], world.pipeToB[x]]).toEqual([1, 0])
    month(world, big(3, 1)); month(world, big(3, 1))
    expect([world.pipeToA[x], world.pipeToB[x], world.pipeToA[other], world.pipeToB[other]]).toEqual([1, 2, 0, 0])
    month(world, s => offer(s.offers, 3, 1, a, world.level[3 * F + 1] + 1, 1, of('fair'), 1))
    expect(world.pipeToB[x]).toBe(2)
    // a pipeline that was closed meanwhile remembers nothing, and nothing breaks
    month(world, big(0, 5))
    expect(world.practice[2]).toBe(a)
  })
  it('nothing new can be made when the world knows no more names', () => {
    const world = plain(3)
    world.clock[2] = world.sizes.advances
    const levels = world.level.slice()
    expect(month(world, s => offer(s.offers, 1, 2, -1, world.level[2] + 1, 1, of('research'), 1)).rows).toEqual([])
    expect(world.level).toEqual(levels)
  })
  it('what is not above one’s own is no offer', () => {
    const world = plain(3)
    const a = makeAdvance(world, 2, world.level[2], 2, 1, 3)
    expect(month(world, s => offer(s.offers, 1, 2, a, world.level[2], 2, of('fair'), 1)).rows).toEqual([])
  })
  it('of equals the earlier channel, then the luckier draw; the higher always', () => {
    const world = plain(3)
    const at = world.level[2]
    const make = (level: number) => makeAdvance(world, 2, level, 2, 1, 3)
    const low = make(at + 1), lucky = make(at + 1), high = make(at + 2)
    const won = (...rows: [advance: number, level: number, channel: Channel, drawn: number][]) => {
      world.level[F + 2] = at
      const scratch = beginMonth(world)
      // own work: decided already, the draw is given
      for (const [, level, channel, drawn] of rows) { offer(scratch.offers, 1, 2, -1, level, 1, of(channel), 1); scratch.offers.drawn[scratch.offers.count - 1] = drawn }
      absorb(world, scratch, eventBuffer(8))
      return [CHANNELS[scratch.gainedBy[F + 2]], world.level[F + 2] - at, scratch.offers.drawn[scratch.best[F + 2]]]
    }
    expect(won([low, at + 1, 'vertical', 0.5], [low, at + 1, 'research', 0.9])).toEqual(['research', 1, 0.9])
    expect(won([low, at + 1, 'research', 0.9], [low, at + 1, 'vertical', 0.5])).toEqual(['research', 1, 0.9])
    expect(won([low, at + 1, 'vertical', 0.5], [lucky, at + 1, 'vertical', 0.2])).toEqual(['vertical', 1, 0.2])
    expect(won([lucky, at + 1, 'vertical', 0.2], [low, at + 1, 'vertical', 0.5])).toEqual(['vertical', 1, 0.2])
    expect(won([low, at + 1, 'research', 0.1], [high, at + 2, 'vertical', 0.9])).toEqual(['vertical', 2, 0.9])
    expect(won([high, at + 2, 'vertical', 0.9], [low, at + 1, 'research', 0.1])).toEqual(['vertical', 2, 0.9])
  })
})

it('absorptive capacity moves by absorbPace towards what research keeps up: (tokens/10)^.6', () => {
  const world = plain(4, { absorbPace: 0.1 })
  world.attention.fill(3)
  const tokens = ATTENTIONS.indexOf('research')
  world.attention[2 * A + tokens] = 10; world.attention[3 * A + tokens] = 0
  world.absorptive.set([0.4, 0.4, 0.4, 0.4])
  world.alive[0] = 0
  moveAbsorptive(world, beginMonth(world))
  expect([...world.absorptive.subarray(0, 4)].map(x => Math.round(x * 1e6) / 1e6)).toEqual([0.4, Math.round((0.36 + 0.1 * 0.3 ** 0.6) * 1e6) / 1e6, 0.46, 0.36])
})
