import { describe, expect, it } from 'vitest'
import { readEvents } from '../../../../shared/economy/events.ts'
import { fairRegion } from '../../../../shared/economy/mechanisms/fairs.ts'
import { booked, overSeeds } from '../../../economyTrial.ts'
import { param } from '../../../../shared/economy/world.ts'
import { play, testWorld } from '../../../worlds.ts'

describe('temporary proximity', () => {
  it('only those who go meet, pay, and learn at the fair', () => {
    const world = testWorld()
    for (let i = 0; i < 9; i++) world.fairGoing[i] = 1
    const met = new Set<number>()
    play(world, 5)
    expect(Array.from(world.fairGoing.subarray(0, 9))).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
    play(world, 1, events => { for (const e of readEvents(events, 6)) if (e.kind === 'fairMet') met.add(e.firm) })
    expect(Math.max(...met)).toBeLessThan(9)
    expect(met.size).toBeGreaterThan(5)
    for (let i = 0; i < 18; i++) expect(world.leverCost[i]).toBe(i < 9 ? param(world, 'fairPrice') : 0)
    expect(world.fairGoing.some(g => g === 1)).toBe(false)
    play(world, 6)
    expect(booked(world, 'fair', [9, 10, 11, 12])).toBe(0)
    expect(booked(world, 'fair')).toBeGreaterThan(2)
  })
  it('its effect fades: most of what a contact brings comes in the first half year', () => {
    const early = overSeeds(8, seed => learned(seed, 6)), all = overSeeds(8, seed => learned(seed, 12))
    expect(early).toBeGreaterThan(0)
    expect(all - early).toBeLessThan(early / 2)
  })
  it('a contact is half forgotten within half a year, and what it still brings with it', () => {
    const world = testWorld()
    world.fairGoing.fill(1, 0, 18)
    play(world, 6)
    const first = world.contactStrength[0]
    expect(first).toBeGreaterThan(0.8)
    play(world, 6)
    expect(world.contactStrength[0]).toBeLessThan(first / 2)
    const later = (contactFades: number) => overSeeds(6, seed => {
      const w = testWorld({ seed, params: { contactFades } })
      w.fairGoing.fill(1, 0, 18)
      const at = booked(play(w, 12), 'fair')
      return booked(play(w, 24), 'fair') - at
    })
    expect(later(0)).toBeGreaterThan(2 * later(0.18))
  })
  it('is announced until it is held; the place is drawn for each year, or fixed by a rule', () => {
    const world = testWorld()
    const places: number[] = []
    for (let m = 0; m < 24; m++) { places.push(fairRegion(world)); play(world, 1) }
    expect(places.slice(6, 12).every(p => p === -1)).toBe(true)
    expect(new Set(places.slice(0, 6)).size).toBe(1)
    expect(places[0]).toBeGreaterThanOrEqual(0)
    const fixed = testWorld({ params: { fairRegion: 2 } })
    expect(fairRegion(fixed)).toBe(2)
    let held = -1
    play(fixed, 6, (events, m) => { for (const e of readEvents(events, m)) if (e.kind === 'fairHeld') held = e.region })
    expect(held).toBe(2)
  })
})

/** Levels learned through the fair of month 6 by the months after it. */
function learned(seed: string, after: number): number {
  const world = testWorld({ seed })
  world.fairGoing.fill(1, 0, 18)
  play(world, 6 + after)
  return booked(world, 'fair')
}
