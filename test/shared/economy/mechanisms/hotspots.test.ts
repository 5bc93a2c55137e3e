import { describe, expect, it } from 'vitest'
import { F } from '../../../../shared/economy/dimensions.ts'
import { overSeeds, PLAYS, trial } from '../../../economyTrial.ts'
import type { World } from '../../../../shared/economy/world.ts'

const lead = (w: World, r: number) => { let sum = 0; for (let f = 0; f < F; f++) sum += w.demand[f] * (w.hostLevel[r * F + f] - w.floor[f]); return sum }
const played = (seed: string, share: number, params = {}, host = -1) => trial(() => ({ ...PLAYS.local, share, mode: 1 }), { seed, params, months: 108, setUp: w => { if (host >= 0) w.offshoreHost.fill(host, 0, 18) } }).world

describe('new hotspots', () => {
  it('hosts rise where much was carried to them, and nowhere else', () => {
    const [there, elsewhere] = [3, 4].map(r => overSeeds(2, seed => lead(played(seed, 0.6, {}, 3), r)))
    expect(there).toBeGreaterThan(0.8)
    expect(elsewhere).toBe(0)
    expect(overSeeds(1, seed => played(seed, 0).hotspot.reduce((a, b) => a + b, 0))).toBe(0)
    expect(overSeeds(3, seed => played(seed, 0.6, {}, 3).hotspot[3])).toBeGreaterThan(0.2)
  })
  it('what leaks builds capability there: cumulative causation', () => {
    const stock = (hostStock: number) => overSeeds(2, seed => played(seed, 0.6, { hostStock }, 3).capability.subarray(3 * F, 4 * F).reduce((a, b) => a + b, 0))
    expect(stock(0.1)).toBeGreaterThan(stock(0) + 0.1)
  })
  it('they climb by themselves once able', () => {
    const of = (hostClimb: number) => overSeeds(6, seed => lead(played(seed, 0.5, { hostClimb }, 3), 3))
    expect(of(0.4)).toBeGreaterThan(of(0))
  })
  it('what a host masters has a biography: made here and leaked, or made there', () => {
    const world = played('b', 0.6)
    const hosts = Array.from({ length: 3 * F }, (_, k) => 3 * F + k), able = hosts.filter(h => world.hostAdvance[h] >= 0)
    expect(able.length).toBeGreaterThan(3)
    for (const h of able) expect([world.advanceField[world.hostAdvance[h]], world.advanceLevel[world.hostAdvance[h]]]).toEqual([h % F, world.hostLevel[h]])
    for (const h of hosts.filter(h => !able.includes(h))) expect(world.hostLevel[h]).toBe(world.floor[h % F])
  })
})
