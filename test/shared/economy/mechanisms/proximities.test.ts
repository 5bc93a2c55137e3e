import { describe, expect, it } from 'vitest'
import { proximities } from '../../../../shared/economy/mechanisms/proximities.ts'
import { booked, overSeeds, PLAYS, put } from '../../../economyTrial.ts'
import { connect, play, testWorld } from '../../../worlds.ts'

describe('five proximities and their overlap', () => {
  it('sharing a region builds language and trust, unasked; distance alone lets them fade', () => {
    const world = testWorld()
    for (let i = 0; i < 18; i++) for (let r = 0; r < 6; r++) world.overlap[i * 6 + r] = 0.4
    world.embeddedness.fill(0.3)
    const [near, far] = [proximities(world, 0, 3), proximities(world, 0, 1)]
    play(world, 24)
    const [nearer, further] = [proximities(world, 0, 3), proximities(world, 0, 1)]
    expect(nearer.institutional).toBeGreaterThan(near.institutional + 0.2)
    expect(nearer.social).toBeGreaterThan(near.social + 0.2)
    expect(further.institutional).toBeLessThanOrEqual(far.institutional + 0.05)
    expect(further.social).toBe(0)
    expect([near.geographical, far.geographical]).toEqual([0.6, 0])
  })
  it('a pipeline builds them over distance, by effort', () => {
    const world = testWorld()
    const before = proximities(world, 0, 1)
    for (const i of [0, 1]) put(world, i, PLAYS.mix)
    connect(world, 0, 1)
    play(world, 24)
    const after = proximities(world, 0, 1)
    expect(after.social).toBeGreaterThan(0.5)
    expect(after.institutional).toBeGreaterThan(before.institutional + 0.2)
    expect(after.organizational).toBeGreaterThan(before.organizational)
    expect(after.geographical).toBe(0)
  })
  it('a captive unit brings its firm nearer to the host than a supplier does', () => {
    const near = (mode: 0 | 1) => { const w = testWorld(); put(w, 0, { ...PLAYS.local, share: 0.5, mode }, 4); play(w, 24); return w.overlap[4] }
    expect(near(0)).toBeGreaterThan(near(1) + 0.2)
  })
  it('too many pipelines fragment the local language', () => {
    const local = (k: number) => { const w = testWorld(); for (const j of [1, 2, 4, 5, 7, 8].slice(0, k)) connect(w, 0, j); play(w, 5); return w.overlap[0] }
    expect(local(6)).toBeLessThan(local(2) - 0.03)
    expect(local(2)).toBeCloseTo(local(0), 6)
  })
  it('without overlap the local premium shrinks, but does not vanish', () => {
    const learned = (strange: boolean) => overSeeds(3, seed => {
      const world = testWorld({ seed, params: strange ? { overlapGrows: 0 } : {} })
      if (strange) for (let i = 0; i < 18; i++) world.overlap[i * 6 + world.region[i]] = 0.2
      play(world, 36)
      return booked(world, 'horizontal') + booked(world, 'social')
    })
    const at = learned(false), without = learned(true)
    expect(without).toBeLessThan(0.9 * at)
    expect(without).toBeGreaterThan(0.3 * at)
  })
})
