import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { booked, overSeeds, PLAYS, trial } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

const floors = (w: { floor: Int32Array }) => w.floor.reduce((a, b) => a + b, 0)
describe('ubiquitification', () => {
  it('the floor rises; those below get the level for nothing, those at it hold nothing special any more', () => {
    const world = testWorld({ params: { researchRate: 0, verticalRate: 0, meetRate: 0, monitorPlot: 0, monitorRegion: 0, monitorFar: 0, watchRate: 0, communityRate: 0 } })
    const rose: number[] = []
    play(world, 60, (events, m) => { for (const e of readEvents(events, m).filter(e => e.kind === 'floorRose')) { rose.push(e.field); expect(e.amount).toBe(world.floor[e.field]) } })
    expect(rose.length).toBeGreaterThan(3)
    expect(booked(world, 'floor')).toBeGreaterThan(0)
    for (let i = 0; i < 18; i++) for (let f = 0; f < F; f++) expect(world.practice[i * F + f] < 0).toBe(world.level[i * F + f] === world.floor[f])
  })
  it('speeds up with globalization, with how many hold it, and with what is carried abroad', () => {
    const rise = (params: object, share = 0) => overSeeds(2, seed => floors(trial(() => ({ ...PLAYS.local, share, mode: 1 }), { seed, params, months: 84 }).world))
    const now = rise({})
    expect(rise({ globalization: 1.8 })).toBeGreaterThan(now + 2)
    expect(rise({ heldWeight: 0 })).toBeLessThan(now - 2)
    expect(rise({ carriedWeight: 4 }, 0.5)).toBeGreaterThan(rise({ carriedWeight: 0 }, 0.5))
  })
  it('what is more tacit becomes common later', () => {
    const world = testWorld({ params: { heldWeight: 0 } })
    play(world, 120)
    expect(world.floor[3]).toBeGreaterThan(world.floor[0])
  })
  it('a floor rises no faster than floorAtLeast allows', () => {
    const world = testWorld({ params: { globalization: 5, floorAtLeast: 10 } })
    const first = floors(world)
    expect(floors(play(world, 30)) - first).toBeLessThanOrEqual(3 * F)
  })
})
