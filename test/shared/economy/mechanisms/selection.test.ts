import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { makeAdvance } from '../../../../shared/economy/advances.ts'
import { bestToCopy } from '../../../../shared/economy/mechanisms/selection.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('variation and selection', () => {
  it('advances excel or disappoint; without spread all keep their promise', () => {
    const worths = (params = {}) => { const w = play(testWorld({ params }), 36); return Array.from(w.advanceWorth.subarray(0, w.clock[2])) }
    const spread = worths()
    expect(Math.min(...spread)).toBeGreaterThan(0.5)
    expect(Math.max(...spread)).toBeLessThan(1.5)
    expect(spread.filter(w => w < 0.8).length).toBeGreaterThan(spread.length / 20)
    expect(new Set(worths({ worthSpread: 0 }))).toEqual(new Set([1]))
  })
  it('worth shows after months of use, once for each advance', () => {
    const world = testWorld({ firms: 6 })
    const shown: number[] = []
    play(world, 24, (events, m) => { for (const e of readEvents(events, m).filter(e => e.kind === 'proven')) { shown.push(e.advance); expect(e.amount).toBe(world.advanceWorth[e.advance]) } })
    expect(shown.length).toBeGreaterThan(10)
    expect(new Set(shown).size).toBe(shown.length)
  })
  it('a neighbour picks what has proved good; from afar the higher level wins, whatever it is worth', () => {
    const world = testWorld({ starts: [{ id: 'a', name: 'A', plot: 'north-1' }, { id: 'b', name: 'B', plot: 'north-1' }] })
    const { q } = beginMonth(world)
    const give = (f: number, above: number, worth: number) => {
      const a = makeAdvance(world, f, world.level[f] + above, 1, 0, 1)
      world.advanceWorth[a] = worth; world.advanceUse[a] = 20
      world.practice[F + f] = a; world.level[F + f] = world.level[f] + above
    }
    for (let f = 0; f < F; f++) world.level[F + f] = world.level[f]
    give(1, 1, 1.4)
    give(2, 2, 0.3)
    world.advanceWorth[world.practice[F + 2]] = 0.2
    expect(bestToCopy(world, q, 0, 1, true)).toBe(1)
    expect(bestToCopy(world, q, 0, 1, false)).toBe(2)
  })
})
