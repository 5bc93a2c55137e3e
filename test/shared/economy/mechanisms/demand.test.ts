import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
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
})
