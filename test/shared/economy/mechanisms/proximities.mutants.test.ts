import { describe, expect, it } from 'vitest'
import { proximities } from '../../../../shared/economy/mechanisms/proximities.ts'
import { findPipe } from '../../../../shared/economy/mechanisms/pipelines.ts'
import { connect, testWorld } from '../../../worlds.ts'

describe('the five proximities are numbers of their own', () => {
  const world = testWorld({ firms: 18 })
  const R = world.sizes.regions
  const neighbour = [...Array(18).keys()].find(j => j > 0 && world.plot[j] === world.plot[0]) ?? -1
  const local = [...Array(18).keys()].find(j => j > 0 && world.region[j] === world.region[0] && world.plot[j] !== world.plot[0]) ?? -1
  it('geographical: same plot, same region, elsewhere', () => {
    world.plot[local] = world.plot[0]
    expect(proximities(world, 0, local).geographical).toBe(1)
    world.plot[local] = world.plot[0] + 1
    expect([proximities(world, 0, local).geographical, proximities(world, 0, 1).geographical]).toEqual([0.6, 0])
    expect(neighbour).not.toBe(0)
  })
  it('social: the lesser standing of two locals; trust in a pipeline; nothing otherwise', () => {
    world.embeddedness[0] = 0.8
    world.embeddedness[local] = 0.3
    expect(proximities(world, 0, local).social).toBe(0.3)
    expect(proximities(world, 0, 1).social).toBe(0)
    world.pipeTrust[connect(world, 0, 1)] = 0.45
    expect([proximities(world, 0, 1).social, proximities(world, 1, 0).social]).toEqual([0.45, 0.45])
  })
  it('organizational: half for an open pipeline, the share abroad for a unit of one’s own', () => {
    expect(proximities(world, 0, 1).organizational).toBe(0.5)
    expect(proximities(world, 0, 2).organizational).toBe(0)
    world.offshoreHost[0] = world.region[2]
    world.offshoreShare[0] = 0.7
    expect([proximities(world, 0, 2).organizational, proximities(world, 2, 0).organizational]).toEqual([0.7, 0.7])
    world.offshoreMode[0] = 1
    expect(proximities(world, 0, 2).organizational).toBe(0)
    world.pipeState[findPipe(world, 0, 1)] = 1
    expect(proximities(world, 0, 1).organizational).toBe(0)
  })
  it('institutional: the mean of how each speaks the other’s language', () => {
    world.overlap[0 * R + world.region[1]] = 0.2
    world.overlap[1 * R + world.region[0]] = 0.6
    expect(proximities(world, 0, 1).institutional).toBeCloseTo(0.4, 12)
    expect(proximities(world, 1, 0).institutional).toBeCloseTo(0.4, 12)
  })
})
