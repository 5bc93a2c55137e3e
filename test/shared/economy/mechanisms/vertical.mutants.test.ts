import { describe, expect, it } from 'vitest'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { hear, shiftAhead } from '../../../../shared/economy/mechanisms/vertical.ts'
import { testWorld } from '../../../worlds.ts'

/** What a firm hears of a coming demand, given as changes by field. */
function heard(changes: number[], known: number[] = []) {
  const world = testWorld({ firms: 2 }), events = eventBuffer(8)
  world.demandNext.set(world.demand.map((d, f) => d + (changes[f] ?? 0)))
  world.hint.set(known, 6)
  hear(world, events, 1, 7)
  return { hint: [...world.hint.subarray(6, 12)], other: [...world.hint.subarray(0, 6)], rows: readEvents(events, 1).map(e => [e.kind, e.firm, e.region, e.field, e.amount, e.extra]) }
}

describe('a hint of the next demand', () => {
  it('tells the largest change first: a gain as a gain', () => {
    expect(heard([0.02, -0.03, 0.08])).toEqual({ hint: [0, 0, 1, 0, 0, 0], other: [0, 0, 0, 0, 0, 0], rows: [['demandHint', 1, 1, 2, 1, 7]] })
  })
  it('a loss as a loss', () => {
    expect(heard([0.02, -0.09, 0.04])).toEqual({ hint: [0, 2, 0, 0, 0, 0], other: [0, 0, 0, 0, 0, 0], rows: [['demandHint', 1, 1, 1, -1, 7]] })
  })
  it('of more than a hundredth of the market, no less', () => {
    expect([heard([0, 0, 0, 0, 0.015]).hint[4], heard([0, 0, 0, 0, 0.009]).hint[4], heard([0.011]).hint[0], heard([0, 0, 0, 0, 0, -0.011]).hint[5]]).toEqual([1, 0, 1, 2])
  })
  it('then the next one, and nothing when all that matters is known', () => {
    expect(heard([0.02, -0.09, 0.04], [0, 2]).hint).toEqual([0, 2, 1, 0, 0, 0])
    expect(heard([0.005, -0.09, 0.04], [0, 2, 1]).rows).toEqual([])
  })
})

describe('foresight', () => {
  it.each([[12, 12, 12], [12, 13, -1], [12, 0, 0], [0, 0, 0], [5, -1, -1]])('%i months: a shift %i months ahead is seen as %i', (foresight, ahead, seen) => {
    const world = testWorld()
    world.clock[0] = 20
    world.clock[3] = 20 + ahead
    expect(shiftAhead(world, foresight)).toBe(seen)
  })
})
