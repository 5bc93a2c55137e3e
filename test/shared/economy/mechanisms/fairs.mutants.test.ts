import { describe, expect, it } from 'vitest'
import { CHANNELS, F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents, type WorldEvent } from '../../../../shared/economy/events.ts'
import { fairRegion, fairs } from '../../../../shared/economy/mechanisms/fairs.ts'
import { beginMonth, type Scratch } from '../../../../shared/economy/scratch.ts'
import { CONTACT_SLOTS, type World } from '../../../../shared/economy/world.ts'
import { play, testScenario, testWorld } from '../../../worlds.ts'

const FAIR = CHANNELS.indexOf('fair')
/** The fair is in the month to come; contacts neither fade nor bring anything. */
const atFair = (firms: number, params: Record<string, number> = {}, seed = 'fair'): World =>
  testWorld({ firms, seed, params: { fairMonth: 1, fairRegion: 2, fairPrice: 25, fairMeetings: 8, fairEase: 0.4, fairHint: 0, contactRate: 0, contactFades: 0, ...params } })
function hold(world: World): { scratch: Scratch; rows: WorldEvent[] } {
  const scratch = beginMonth(world), events = eventBuffer(8)
  fairs(world, scratch, events)
  return { scratch, rows: readEvents(events, 1) }
}
const slots = (world: World, i: number) => [...world.contact.subarray(i * CONTACT_SLOTS, (i + 1) * CONTACT_SLOTS)]
const strengths = (world: World, i: number) => [...world.contactStrength.subarray(i * CONTACT_SLOTS, (i + 1) * CONTACT_SLOTS)]
function know(world: World, i: number, others: number[], how: number[]): void {
  world.contact.set(others, i * CONTACT_SLOTS)
  world.contactStrength.set(how, i * CONTACT_SLOTS)
}

describe('a fair', () => {
  it('is held in its month of every year, a part of a month being none', () => {
    for (const [fairMonth, months] of [[1, [1, 13, 25]], [6.7, [6, 18, 30]], [12, [12, 24, 36]]] as const) {
      const held: number[] = []
      const world = testWorld({ firms: 2, params: { fairMonth } })
      for (let m = 1; m <= 36; m++) {
        const announced = fairRegion(world), places: number[] = []
        play(world, 1, events => { for (const e of readEvents(events, m)) if (e.kind === 'fairHeld') { held.push(m); places.push(e.region) } })
        expect(announced >= 0).toBe((m - 1) % 12 + 1 <= fairMonth)
        expect(places.every(r => r === announced)).toBe(true)
      }
      expect(held).toEqual(months)
    }
  })
  it('is drawn for each year among all regions, and nowhere else', () => {
    const drawn = new Set<number>()
    for (let k = 0; k < 30; k++) {
      const world = testWorld({ firms: 1, seed: `where ${k}`, params: { fairMonth: 12 } })
      for (let year = 0; year < 3; year++) { world.clock[0] = year * 12; drawn.add(fairRegion(world)) }
    }
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })
  it('has a fixed place only where there is one: a rule for a sixth region is none in a world of five', () => {
    const five = testScenario().regions.slice(0, 5)
    const places = Array.from({ length: 12 }, (_, k) => fairRegion(testWorld({ firms: 1, seed: `five ${k}`, scenario: { regions: five }, params: { fairRegion: 5 } })))
    expect(new Set(places).size).toBeGreaterThan(1)
    expect(Math.max(...places)).toBeLessThan(5)
    for (const fixed of [0, 4]) expect(fairRegion(testWorld({ firms: 1, scenario: { regions: five }, params: { fairRegion: fixed } }))).toBe(fixed)
  })
  it('costs who goes, and only who goes; all who came meet each other at the place of the fair', () => {
    const world = atFair(40)
    for (let i = 0; i < 40; i += 2) world.fairGoing[i] = 1
    world.oneOff.fill(5)
    world.alive[6] = 0
    const { rows } = hold(world)
    const came = Array.from({ length: 20 }, (_, k) => 2 * k).filter(i => i !== 6)
    expect([...world.oneOff.subarray(0, 40)]).toEqual(Array.from({ length: 40 }, (_, i) => (came.includes(i) ? 30 : 5)))
    expect([...world.fairGoing.keys()].filter(i => world.fairGoing[i] === 1)).toEqual([6])
    expect(rows.filter(e => e.kind === 'fairHeld').map(e => [e.firm, e.region])).toEqual([[-1, 2]])
    const met = rows.filter(e => e.kind === 'fairMet')
    for (const e of met) expect([came.includes(e.firm), came.includes(e.other), e.firm !== e.other, e.region, e.channel]).toEqual([true, true, true, 2, FAIR])
    // eight meetings each, but for those with oneself
    expect(met.length).toBeGreaterThan(8 * 19 * 0.85)
    expect(met.length).toBeLessThan(8 * 19)
    expect(new Set(met.map(e => e.other)).size).toBe(19)
    const kept = came.flatMap(i => slots(world, i).map((j, k) => ({ i, j, strength: strengths(world, i)[k] }))).filter(({ j }) => j >= 0)
    expect(kept.length).toBeGreaterThan(19 * 3)
    expect(kept.every(({ i, j, strength }) => strength === 1 && met.some(e => e.firm === i && e.other === j))).toBe(true)
  })
  it('lasts as many meetings as fairMeetings', () => {
    const meetings = (fairMeetings: number) => { const w = atFair(60, { fairMeetings }); w.fairGoing.fill(1); return hold(w).rows.filter(e => e.kind === 'fairMet').length }
    expect(meetings(0)).toBe(0)
    for (const each of [1, 2]) { expect(meetings(each)).toBeLessThanOrEqual(60 * each); expect(meetings(each)).toBeGreaterThan(60 * each * 0.9) }
  })
  it('for one alone is a journey for nothing, but for the hint; two do meet', () => {
    const world = atFair(6, { fairHint: 1, foresight: 60 })
    world.fairGoing[3] = 1
    const { rows } = hold(world)
    expect(rows.map(e => [e.kind, e.firm])).toEqual([['fairHeld', -1], ['demandHint', 3]])
    expect([world.oneOff[3], world.fairGoing[3]]).toEqual([25, 0])
    world.fairGoing.set([1, 0, 0, 1], 1)
    expect(new Set(hold(world).rows.filter(e => e.kind === 'fairMet').map(e => `${e.firm}-${e.other}`))).toEqual(new Set(['1-4', '4-1']))
  })
  it('tells of a shift only within foresight, with chance fairHint, its own month included', () => {
    const heard = (fairHint: number, ahead: number, foresight: number) => {
      const world = atFair(60, { fairHint, foresight, fairMeetings: 0 })
      world.fairGoing.fill(1)
      world.clock[3] = ahead
      return hold(world).rows.filter(e => e.kind === 'demandHint').length / 60
    }
    expect([heard(1, 12, 12), heard(1, 0, 12), heard(1, 13, 12), heard(0, 5, 12)]).toEqual([1, 1, 0, 0])
    expect(heard(0.5, 5, 12)).toBeGreaterThan(0.25)
    expect(heard(0.5, 5, 12)).toBeLessThan(0.75)
  })
  it.each([0, 5])('shows what others can do: ease fairEase, the field that is most worth while (%i)', field => {
    const world = atFair(6)
    world.fairGoing.set([0, 1, 0, 0, 1], 0)
    world.level.fill(3); world.practice.fill(-1)
    world.level[4 * F + field] = 5; world.practice[4 * F + field] = 9
    const { scratch: { offers: o }, rows } = hold(world)
    const met = rows.filter(e => e.kind === 'fairMet' && e.firm === 1).length
    expect(met).toBeGreaterThan(0)
    expect(o.count).toBe(met)
    expect([o.firm[0], o.field[0], o.advance[0], o.level[0], o.source[0], o.channel[0], o.ease[0]]).toEqual([1, field, 9, 5, 4, FAIR, 0.4])
  })
})

describe('a contact', () => {
  const meeting = (others: number[], how: number[]) => {
    const world = atFair(9)
    world.fairGoing.set([0, 1, 0, 0, 1], 0)
    know(world, 1, others, how)
    const { rows } = hold(world)
    expect(rows.some(e => e.kind === 'fairMet' && e.firm === 1)).toBe(true)
    return [slots(world, 1), strengths(world, 1)]
  }
  it('takes a free place', () => { expect(meeting([8, -1, 7, -1], [0.2, 0, 0.9, 0])).toEqual([[8, 4, 7, -1], [0.2, 1, 0.9, 0]]) })
  it('the first free place, even the first of all', () => { expect(meeting([-1, 8, -1, 7], [0, 0.2, 0, 0.9])).toEqual([[4, 8, -1, 7], [1, 0.2, 0, 0.9]]) })
  it('or that of the weakest', () => { expect(meeting([8, 7, 0, 2], [0.5, 0.3, 0.9, 0.2])).toEqual([[8, 7, 0, 4], [0.5, 0.3, 0.9, 1]]) })
  it('the first of the equally weak', () => { expect(meeting([8, 7, 0, 2], [0.5, 0.3, 0.3, 0.6])).toEqual([[8, 4, 0, 2], [0.5, 1, 0.3, 0.6]]) })
  it('is refreshed where it was, free places or not', () => {
    expect(meeting([8, -1, 4, -1], [0.2, 0, 0.5, 0])).toEqual([[8, -1, 4, -1], [0.2, 0, 1, 0]])
    expect(meeting([4, 7, 0, 2], [0.5, 0.1, 0.9, 0.2])).toEqual([[4, 7, 0, 2], [1, 0.1, 0.9, 0.2]])
    expect(meeting([8, 7, 0, 4], [0.5, 0.1, 0.9, 0.6])).toEqual([[8, 7, 0, 4], [0.5, 0.1, 0.9, 1]])
  })
  it('fades by contactFades a month and is forgotten below a twentieth', () => {
    const world = atFair(6, { fairMonth: 12, contactFades: 0.25 })
    know(world, 2, [5, 4, 0, 3], [0.8, 0.04, 0.05, 1])
    hold(world)
    expect(slots(world, 2)).toEqual([5, -1, 0, 3])
    for (const [k, s] of [0.6, 0.03, 0.0375, 0.75].entries()) expect(strengths(world, 2)[k]).toBeCloseTo(s, 12)
  })
  it('who knows nothing better has nothing to offer, at the fair or after', () => {
    const world = atFair(30, { contactRate: 1 })
    world.level.fill(3)
    world.fairGoing.fill(1)
    for (let i = 1; i < 30; i++) know(world, i, [0, -1, -1, -1], [1, 0, 0, 0])
    const { scratch, rows } = hold(world)
    expect(rows.filter(e => e.kind === 'fairMet').length).toBeGreaterThan(100)
    expect(scratch.offers.count).toBe(0)
  })
  it('of strength s is good for something with contactRate · s, and carries fairEase · s', () => {
    const world = atFair(120, { fairMonth: 12, contactRate: 0.8 })
    world.level.fill(3); world.practice.fill(-1)
    world.level[4 * F] = 5; world.practice[4 * F] = 0
    for (let i = 0; i < 120; i++) if (i !== 4) know(world, i, [-1, -1, -1, 4], [0, 0, 0, 0.5])
    world.alive[7] = 0
    const { offers: o } = hold(world).scratch
    expect(o.count).toBeGreaterThan(0.25 * 118)
    expect(o.count).toBeLessThan(0.55 * 118)
    for (let x = 0; x < o.count; x++) {
      expect([o.field[x], o.advance[x], o.level[x], o.source[x], o.channel[x]]).toEqual([0, 0, 5, 4, FAIR])
      expect(o.ease[x]).toBeCloseTo(0.2, 12)
      expect(o.firm[x]).not.toBe(7)
    }
    expect(world.contactStrength[7 * CONTACT_SLOTS + 3]).toBe(0.5)
  })
})
