import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../shared/economy/events.ts'
import { worldLayout, type World } from '../../../shared/economy/world.ts'
import { pipe, PLAYS, put } from '../../economyTrial.ts'
import { play, testWorld } from '../../worlds.ts'

/** Columns that hold one number (or a fixed row of them) for each firm, and what a month may still write for one that is not there. */
const FIRM_COLUMNS = ['cash', 'loan', 'profit', 'revenue', 'level', 'ledger', 'habit', 'absorptive', 'embeddedness', 'offshoreShare', 'community', 'plot', 'share', 'hint', 'contact'] as const
const GONE = 7

/** All the numbers of one firm in the columns above. */
const rowOf = (world: World, firm: number) => FIRM_COLUMNS.map(name => {
  const each = world[name].length / world.sizes.firms
  return [...world[name].subarray(firm * each, (firm + 1) * each)]
})

describe('a firm that is not there', () => {
  it('neither acts nor changes nor pays, and nobody meets it', () => {
    const world = testWorld({ firms: 18 })
    for (let i = 0; i < 18; i++) put(world, i, { ...(i % 2 === 0 ? PLAYS.mix : PLAYS.local), share: 0.4, mode: 1 })
    pipe(world, [0, 1, 2, 3, 4, 5], 2)
    world.fairGoing.fill(1)
    world.alive[GONE] = 0
    const before = rowOf(world, GONE)
    let rows = 0
    play(world, 60, (events, month) => {
      for (const e of readEvents(events, month)) {
        rows++
        expect([e.kind, e.firm, e.other]).not.toEqual([e.kind, GONE, e.other])
        expect([e.kind, e.firm, e.other]).not.toEqual([e.kind, e.firm, GONE])
      }
    })
    expect(rows).toBeGreaterThan(100)
    expect(rowOf(world, GONE)).toEqual(before)
    expect(Object.keys(worldLayout)).toEqual(expect.arrayContaining([...FIRM_COLUMNS]))
  })
})
