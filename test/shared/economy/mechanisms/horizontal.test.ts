import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { readEvents } from '../../../../shared/economy/events.ts'
import type { ParameterName } from '../../../../shared/economy/parameters.ts'
import { booked, overSeeds } from '../../../economyTrial.ts'
import { play, testWorld } from '../../../worlds.ts'

const OTHERS_OFF: Partial<Record<ParameterName, number>> = { meetRate: 0, communityRate: 0, contactRate: 0, hostLearning: 0 }
/** What firm 0 learns by watching firm 1, which stands on `plot` and stays three levels ahead in all fields. */
function learnedFrom(plot: string, tokens: number): number {
  return overSeeds(12, seed => {
    const world = testWorld({ seed, params: OTHERS_OFF, starts: [{ id: 'a', name: 'A', plot: 'north-1' }, { id: 'b', name: 'B', plot }] })
    world.attention.set([0, tokens, 10 - tokens, 0, 0], 0)
    world.watch[0] = 1
    let sum = 0
    play(world, 60, events => {
      for (let e = 0; e < events.count; e++) if (events.kind[e] === 1 && events.firm[e] === 0 && events.channel[e] === 4) sum++
    })
    return sum
  })
}

describe('horizontal: learning by monitoring', () => {
  it('is sharp next door, blurred across the region, almost nil beyond', () => {
    const plot = learnedFrom('north-1', 5), region = learnedFrom('north-3', 5), far = learnedFrom('middle-1', 5)
    expect(plot).toBeGreaterThan(region)
    expect(region).toBeGreaterThan(3 * far)
  })
  it('comes almost without effort: no attention still brings a good part of what attention brings', () => {
    const of = (watching: number) => overSeeds(5, seed => {
      const world = testWorld({ seed, params: OTHERS_OFF })
      for (let i = 0; i < 18; i++) world.attention.set(i === 0 ? [4, watching, 0, 6 - watching, 0] : [4, 2, 2, 2, 0], i * 5)
      return booked(play(world, 72), 'horizontal', [0])
    })
    const idle = of(0), attentive = of(3)
    expect(attentive).toBeGreaterThan(idle)
    expect(idle).toBeGreaterThan(0.3 * attentive)
  })
  it('needs no consent: the watched firm loses nothing but its lead, and a neighbour notices', () => {
    const world = testWorld({ starts: [{ id: 'a', name: 'A', plot: 'north-1' }, { id: 'b', name: 'B', plot: 'north-1' }] })
    world.attention.set([0, 10, 0, 0, 0], 0)
    world.watch[0] = 1
    for (let f = 0; f < F; f++) { world.level[F + f] += 2; world.ledger[(F + f) * 12] += 2 }
    world.attention.fill(0, 5, 10)
    const levels = Array.from(world.level.subarray(F, 2 * F))
    const noticed: number[] = []
    play(world, 6, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'watchedBy') noticed.push(e.firm, e.other) })
    expect(noticed.slice(0, 2)).toEqual([1, 0])
    for (let f = 0; f < F; f++) expect(world.level[F + f]).toBeGreaterThanOrEqual(levels[f])
  })
  it('nothing is learned horizontally when nobody looks', () => {
    const world = testWorld({ params: { monitorPlot: 0, monitorRegion: 0, monitorFar: 0, watchRate: 0 } })
    expect(booked(play(world, 36), 'horizontal')).toBe(0)
  })
})
