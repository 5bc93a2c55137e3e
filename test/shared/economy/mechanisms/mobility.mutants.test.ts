import { describe, expect, it } from 'vitest'
import { CHANNELS, F } from '../../../../shared/economy/dimensions.ts'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { mobility } from '../../../../shared/economy/mechanisms/mobility.ts'
import { beginMonth, type Scratch } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { testWorld } from '../../../worlds.ts'

const RIVAL = 4, FIELD = 3
/** Firm 4 is two levels ahead in field 3; nobody hires yet. */
function market(params: Record<string, number> = {}, seed = 'hire'): World {
  const world = testWorld({ seed, firms: 9, params: { hirePrice: 70, hireEvery: 14.9, hireFar: 1, hireOverlap: 0.15, ...params } })
  for (let i = 0; i < 9; i++) world.level[i * F + FIELD] = 4
  world.level[RIVAL * F + FIELD] = 6
  world.practice[RIVAL * F + FIELD] = 7
  return world
}
const hire = (world: World, i: number): void => { world.hireFrom[i] = RIVAL; world.hireField[i] = FIELD; world.oneOff[i] = 70 }
function month(world: World): { scratch: Scratch; rows: (string | number)[][] } {
  const scratch = beginMonth(world), events = eventBuffer(8)
  mobility(world, scratch, events)
  return { scratch, rows: readEvents(events, 1).map(e => [e.kind, e.firm, e.other, e.region, e.field, e.advance]) }
}
const offers = ({ offers: o }: Scratch): number[][] => Array.from({ length: o.count }, (_, x) => [o.firm[x], o.field[x], o.advance[x], o.level[x], o.source[x], o.channel[x], o.ease[x]])

describe('a hire', () => {
  it('brings the rival’s practice, some of its region’s language, and a year of waiting', () => {
    const world = market()
    hire(world, 2)
    const R = world.sizes.regions, before = world.overlap.slice(), there = world.region[RIVAL]
    const { scratch, rows } = month(world)
    expect(offers(scratch)).toEqual([[2, FIELD, 7, 6, RIVAL, CHANNELS.indexOf('mobility'), 1]])
    expect(rows).toEqual([['hired', 2, RIVAL, there, FIELD, 7]])
    expect([world.hireWait[2], world.oneOff[2]]).toEqual([14, 70])
    const changed = [...before.keys()].filter(k => before[k] !== world.overlap[k])
    expect(changed).toEqual([2 * R + there])
    expect(world.overlap[changed[0]]).toBeCloseTo(before[changed[0]] + 0.15, 12)
    expect([...world.hireFrom, ...world.hireField].every(x => x === -1)).toBe(true)
  })
  it('never brings more than the whole language', () => {
    const world = market()
    hire(world, 2)
    world.overlap.fill(0.95)
    month(world)
    expect(world.overlap[2 * world.sizes.regions + world.region[RIVAL]]).toBe(1)
  })
  it.each<[string, (world: World) => void]>([
    ['nothing to learn', w => { w.level[2 * F + FIELD] = 6 }],
    ['only what everybody has', w => { w.practice[RIVAL * F + FIELD] = -1 }],
  ])('that finds %s gives the money back, and may be tried again at once', (_what, change) => {
    const world = market()
    hire(world, 2)
    change(world)
    const { scratch, rows } = month(world)
    expect(scratch.offers.count).toBe(0)
    expect(rows).toEqual([['hireFailed', 2, RIVAL, world.region[RIVAL], FIELD, -1]])
    expect([world.hireWait[2], world.oneOff[2]]).toEqual([0, 0])
  })
  it('of the first advance that ever was, and from the first firm, is a hire like any other', () => {
    const world = market()
    hire(world, 2)
    world.hireFrom[2] = 0
    world.level[FIELD] = 6
    world.practice[FIELD] = 0
    expect(month(world).rows).toEqual([['hired', 2, 0, world.region[0], FIELD, 0]])
  })
  it('nobody far away wants to move when hireFar is 0: a quarter of the waiting; those next door do', () => {
    const world = market({ hireFar: 0 })
    expect([world.region[2] === world.region[RIVAL], world.region[7] === world.region[RIVAL]]).toEqual([false, true])
    hire(world, 2)
    expect(month(world).rows.map(r => r[0])).toEqual(['hireFailed'])
    expect([world.hireWait[2], world.oneOff[2]]).toEqual([3, 0])
    hire(world, 7)
    expect(month(world).rows.map(r => r[0])).toEqual(['hired'])
  })
  it('hireFar is how often', () => {
    const hired = Array.from({ length: 200 }, (_, k) => { const w = market({ hireFar: 0.3 }, `far ${k}`); hire(w, 2); return month(w).rows[0][0] })
    const share = hired.filter(kind => kind === 'hired').length / 200
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.4)
  })
})

describe('several that hire from the same rival', () => {
  it('one is drawn, any of them; the others get their money back and wait for nothing', () => {
    const wins = new Map<number, number>()
    for (let k = 0; k < 90; k++) {
      const world = market({}, `draw ${k}`)
      for (const i of [1, 2, 8]) hire(world, i)
      const { rows, scratch } = month(world)
      const won = rows.filter(r => r[0] === 'hired').map(r => Number(r[1]))
      expect([won.length, rows.length, scratch.offers.count]).toEqual([1, 3, 1])
      for (const i of [1, 2, 8]) expect([world.oneOff[i], world.hireWait[i]]).toEqual(i === won[0] ? [70, 14] : [0, 0])
      wins.set(won[0], (wins.get(won[0]) ?? 0) + 1)
    }
    for (const i of [1, 2, 8]) expect(wins.get(i) ?? 0).toBeGreaterThan(15)
  })
  it('a firm that is not there draws no lot', () => {
    for (let k = 0; k < 20; k++) {
      const world = market({}, `dead ${k}`)
      for (const i of [1, 2]) hire(world, i)
      world.alive[1] = 0
      expect(month(world).rows).toEqual([['hired', 2, RIVAL, world.region[RIVAL], FIELD, 7]])
    }
  })
})

it('waiting ends, month by month', () => {
  const world = market()
  world.hireWait.set([3, 1, 0], 0)
  month(world)
  expect([...world.hireWait.subarray(0, 3)]).toEqual([2, 0, 0])
})
