import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { F } from '../../../../shared/economy/dimensions.ts'
import { cloneWorld, type World } from '../../../../shared/economy/world.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('demand', () => {
  it('shifts at the start of the scenario’s year, and old hints are forgotten', () => {
    const world = testWorld()
    const first = Array.from(world.demand)
    world.hint.fill(1)
    const rows: string[] = []
    play(world, 48, () => { expect(Array.from(world.demand)).toEqual(first) })
    play(world, 1, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'demandShifted') rows.push(`${e.field}`) })
    expect(rows).toEqual(['3'])
    expect(world.demand[3]).toBeGreaterThan(1.5 * first[3])
    expect(world.hint.some(h => h === 1)).toBe(false)
    expect(world.clock[3]).toBe(-1)
  })
  it('a jolt: products must be fitted anew; who was warned loses half, a locked-in place is slow, a trusted tie elsewhere frees', () => {
    const world = testWorld()
    play(world, 48)
    world.hint.fill(0)
    world.hint[3] = 1
    world.lockIn.fill(0.9)
    play(world, 1)
    const lost = (i: number) => 1 - world.attuned[i * F + 3]
    expect(lost(0)).toBeCloseTo(lost(1) / 2, 12)
    expect(lost(1)).toBeCloseTo(1 - (1 / 6) / world.demand[3], 6)
    const gap = 1 - world.attuned[F + 3]
    world.lockIn.fill(0)
    const open = cloneWorld(world), closed = cloneWorld(world)
    closed.lockIn.fill(0.9)
    const left = (w: World) => (1 - play(w, 1).attuned[F + 3]) / gap
    expect(left(closed)).toBeGreaterThan(left(open))
    expect(left(open)).toBeLessThan(0.8)
  })
})
