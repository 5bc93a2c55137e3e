import { describe, expect, it } from 'vitest'
import { closePipeline } from '../../../../shared/economy/mechanisms/pipelines.ts'
import { startTrust } from '../../../../shared/economy/mechanisms/trust.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { booked, pipe, PLAYS, put } from '../../../economyTrial.ts'
import { connect, play, testWorld } from '../../../worlds.ts'

describe('openness of a region', () => {
  it('grows with pipelines in use, helps all local firms, and outlives the pipelines by more than a year', () => {
    const world = testWorld()
    const gatekeepers = [0, 1, 3, 4, 6, 7]
    for (const i of gatekeepers) put(world, i, PLAYS.mix)
    pipe(world, gatekeepers, 2)
    const first = world.openness[0]
    play(world, 48)
    const open = world.openness[0]
    expect(open).toBeGreaterThan(first + 0.2)
    // firm 15 stands there, too, and never had a pipeline
    const { q } = beginMonth(world)
    const start = startTrust(world, q, 15, 2)
    expect(start).toBeGreaterThan(startTrust(testWorld(), q, 15, 2))
    for (let x = 0; x < world.sizes.pipelines; x++) if (world.pipeState[x] === 2) closePipeline(world, x, world.pipeA[x])
    play(world, 12)
    expect(world.openness[0]).toBeGreaterThan((open + first) / 2)
    play(world, 90)
    expect(world.openness[0]).toBeLessThan(first)
  })
  it('fades where nobody has pipelines', () => {
    expect(play(testWorld(), 24).openness[0]).toBeLessThan(0.2)
  })
})
describe('search', () => {
  it('out of an open region something comes through sooner', () => {
    const first = (openness: number) => {
      const world = testWorld({ params: { pipelineRate: 10, opennessFades: 0, trustStart: 1 } })
      world.openness.fill(openness)
      put(world, 0, PLAYS.mix)
      connect(world, 0, 1)
      for (let m = 1; m <= 12; m++) { play(world, 1); if (booked(world, 'pipeline', [0]) > 0) return m }
      return 99
    }
    expect(first(1)).toBeLessThan(first(0))
    expect(first(0)).toBeGreaterThan(3)
  })
})
