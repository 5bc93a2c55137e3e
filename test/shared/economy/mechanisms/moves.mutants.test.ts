import { describe, expect, it } from 'vitest'
import { eventBuffer, readEvents } from '../../../../shared/economy/events.ts'
import { moves, plotTaken, standingAfterMove } from '../../../../shared/economy/mechanisms/moves.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import type { World } from '../../../../shared/economy/world.ts'
import { connect, testWorld } from '../../../worlds.ts'

function month(world: World, m: number): (string | number)[][] {
  const events = eventBuffer(8), scratch = beginMonth(world)
  scratch.month = m
  moves(world, scratch, events)
  return readEvents(events, m).map(e => [e.kind, e.firm, e.region, e.extra])
}
const plot = (world: World, id: string): number => world.setting.plotIndex.get(id) ?? -1

describe('a move', () => {
  it('far away takes moveMonths: then all is new, pipelines keep trustMoved of their trust', () => {
    const world = testWorld({ firms: 6, params: { moveMonths: 3.9, embedMoved: 0.15, trustMoved: 0.5 } })
    const rows = [connect(world, 2, 0), connect(world, 4, 2), connect(world, 4, 0)]
    world.pipeTrust.fill(0.8)
    const to = plot(world, 'east-2'), from = world.region[2]
    world.movingTo[2] = to
    world.embeddedness.fill(0.9)
    expect(month(world, 11)).toEqual([['moveStarted', 2, from, to]])
    expect([world.movingMonths[2], world.region[2], world.embeddedness[2]]).toEqual([2, from, 0.9])
    expect(month(world, 12)).toEqual([])
    expect(month(world, 13)).toEqual([['arrived', 2, 3, to]])
    expect([world.plot[2], world.region[2], world.movingTo[2], world.movingMonths[2], world.since[2], world.embeddedness[2]]).toEqual([to, 3, -1, 0, 13, 0.15])
    expect(rows.map(x => world.pipeTrust[x])).toEqual([0.4, 0.4, 0.8])
    expect([month(world, 14), world.since[4], world.embeddedness[4]]).toEqual([[], 0, 0.9])
  })
  it('within the region keeps half of the standing that would be lost, all trust, and the date', () => {
    const world = testWorld({ firms: 6, params: { moveMonths: 1, embedMoved: 0.1 } })
    const x = connect(world, 1, 0)
    world.pipeTrust.fill(0.8); world.embeddedness.fill(0.8)
    world.movingTo[1] = plot(world, 'middle-4')
    expect(month(world, 9).map(r => r[0])).toEqual(['moveStarted', 'arrived'])
    expect([world.embeddedness[1], world.pipeTrust[x], world.since[1], world.plot[1]]).toEqual([expect.closeTo(0.6, 12), 0.8, 0, plot(world, 'middle-4')])
  })
  it('to the first plot of all is a move, too; who is gone does not move', () => {
    const world = testWorld({ firms: 6, params: { moveMonths: 2 } })
    world.movingTo[1] = 0; world.movingTo[3] = 1; world.alive[3] = 0
    expect(month(world, 1)).toEqual([['moveStarted', 1, 1, 0]])
    expect(month(world, 2)).toEqual([['arrived', 1, 0, 0]])
    expect(world.movingTo[3]).toBe(1)
  })
})
it('standing after a move, by hand', () => {
  expect(standingAfterMove(0.8, 0.15, true)).toBe(0.15)
  expect(standingAfterMove(0.8, 0.15, false)).toBeCloseTo(0.6, 12)
  expect(standingAfterMove(0.2, 0.15, false)).toBeCloseTo(0.175, 12)
})
it('a plot is taken by who stands there and stays, and by who is on the way', () => {
  const world = testWorld({ firms: 6, starts: Array.from({ length: 6 }, (_, i) => ({ id: `f${i}`, name: 'F', plot: i < 4 ? 'north-1' : 'north-2' })) })
  world.movingTo[0] = 1; world.alive[1] = 0
  world.movingTo[4] = 0; world.movingTo[3] = 0
  expect([plotTaken(world, 0), plotTaken(world, 1), plotTaken(world, 2)]).toEqual([3, 2, 0])
})
