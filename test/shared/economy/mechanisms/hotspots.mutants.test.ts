import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import { param, type World } from '../../../../shared/economy/world.ts'
import { PLAYS, put } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

const HOST = 3
/** Rows about hotspots in some months. */
function told(world: World, months: number): string[] {
  const rows: string[] = []
  play(world, months, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'hotspotRose' || e.kind === 'hotspotFaded') rows.push(`${e.kind} ${e.region} ${e.firm}`) })
  return rows
}
/** Puts what a host masters so many levels above the floor in every field. */
function master(world: World, above: number): void {
  for (let f = 0; f < F; f++) world.hostLevel[HOST * F + f] = world.floor[f] + above
}

describe('a hotspot', () => {
  it('rises when what its host masters is far enough above the floor, and fades when it has fallen well below, each told once', () => {
    const world = testWorld({ firms: 3 })
    const at = param(world, 'hotspotAt')
    master(world, Math.ceil(at) + 1)
    expect(told(world, 3)).toEqual([`hotspotRose ${HOST} -1`])
    expect(world.hotspot[HOST]).toBe(1)
    master(world, 0)
    expect(told(world, 3)).toEqual([`hotspotFaded ${HOST} -1`])
    expect(world.hotspot[HOST]).toBe(0)
  })
  it('does not flicker: a little below the mark it stays what it is', () => {
    const between = (was: 0 | 1) => {
      const world = testWorld({ firms: 3, params: { hotspotAt: 1.2 } })
      world.hotspot[HOST] = was
      master(world, 1)
      return told(world, 1)
    }
    expect([between(0), between(1)]).toEqual([[], []])
  })
  it('can be made by the firms that stand there, if they are more than one', () => {
    const settled = (firms: number) => {
      const world = testWorld({ starts: Array.from({ length: firms }, (_, i) => ({ id: `f${i}`, name: `F${i}`, plot: 'east-1' })), params: { hotspotAt: 1.5 } })
      for (let i = 0; i < firms; i++) for (let f = 0; f < F; f++) world.level[i * F + f] = world.floor[f] + 3
      return told(world, 1)
    }
    expect([settled(1), settled(2)]).toEqual([[], [`hotspotRose ${HOST} -1`]])
  })
})

describe('what leaks', () => {
  it('is always more than the host had, and becomes all it has: no further', () => {
    const world = testWorld()
    for (let i = 0; i < 18; i++) put(world, i, { ...PLAYS.local, share: 0.6, mode: 1 }, HOST)
    let leaks = 0
    let before = world.hostLevel.slice()
    play(world, 72, (events, m) => {
      for (const e of readEvents(events, m).filter(x => x.kind === 'leaked')) {
        leaks++
        expect(e.amount).toBeGreaterThan(0)
        expect(e.extra).toBe(1)
        expect(world.hostLevel[e.region * F + e.field]).toBeGreaterThan(before[e.region * F + e.field])
      }
      before = world.hostLevel.slice()
    })
    expect(leaks).toBeGreaterThan(10)
  })
  it('does not leak where nothing is produced, nor what the host has already', () => {
    const leaks = (share: number, above: number) => {
      const world = testWorld()
      for (let i = 0; i < 18; i++) put(world, i, { ...PLAYS.local, share, mode: 1 }, HOST)
      for (let f = 0; f < F; f++) world.hostLevel[HOST * F + f] += above
      let n = 0
      play(world, 24, (events, m) => { n += readEvents(events, m).filter(e => e.kind === 'leaked' && e.region === HOST).length })
      return n
    }
    expect(leaks(0.6, 0)).toBeGreaterThan(0)
    expect([leaks(0, 0), leaks(0.6, 40)]).toEqual([0, 0])
  })
})
