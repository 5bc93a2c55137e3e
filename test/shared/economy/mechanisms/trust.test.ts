import { describe, expect, it } from 'vitest'
import { startTrust } from '../../../../shared/economy/mechanisms/trust.ts'
import { beginMonth } from '../../../../shared/economy/scratch.ts'
import { connect, play, testWorld } from '../../../worlds.ts'

function grown(months: number, disclosure: number, tokens = 2): number[] {
  const world = testWorld()
  for (const i of [0, 1]) world.attention.set([8 - tokens, 0, 2, 0, tokens], i * 5)
  const row = connect(world, 0, 1, disclosure)
  const trust: number[] = []
  play(world, months, () => { trust.push(world.pipeTrust[row]) })
  return trust
}
describe('trust', () => {
  it('in a pipeline grows with use, in months, not at once', () => {
    const trust = grown(48, 2)
    for (let m = 1; m < 48; m++) expect(trust[m]).toBeGreaterThan(trust[m - 1])
    expect(trust[0]).toBeLessThan(0.3)
    const half = trust.findIndex(t => t >= (1 + trust[0]) / 2) + 1
    expect(half).toBeGreaterThanOrEqual(6)
    expect(half).toBeLessThanOrEqual(18)
  })
  it('needs showing something, and time for each other', () => {
    expect(grown(24, 1)[23]).toBeLessThan(grown(24, 2)[23])
    const guarded = grown(24, 0)
    expect(guarded[23]).toBeLessThan(guarded[0])
    const shared = (partners: number) => {
      const world = testWorld()
      for (const i of [0, 1, 2, 4]) world.attention.set([8, 0, 1, 0, 1], i * 5)
      const row = connect(world, 0, 1, 2)
      for (const j of [2, 4].slice(0, partners - 1)) connect(world, 0, j, 2)
      return play(world, 5).pipeTrust[row]
    }
    expect(shared(3)).toBeLessThan(shared(1))
    expect(grown(5, 2, 1)[4]).toBe(grown(5, 2, 2)[4])
  })
  it('starts higher between people who met at a fair, and out of open regions', () => {
    const world = testWorld()
    const { q } = beginMonth(world)
    const strangers = startTrust(world, q, 0, 1)
    world.openness[0] = 1
    const open = startTrust(world, q, 0, 1)
    world.contact[0] = 1; world.contactStrength[0] = 1
    expect(open).toBeGreaterThan(strangers)
    expect(startTrust(world, q, 0, 1)).toBeCloseTo(open + q.trustMet, 12)
  })
  it('at home is inherited by the insider, and thins out with production abroad', () => {
    const world = testWorld()
    world.offshoreShare[0] = world.offshoreWanted[0] = 1; world.offshoreHost[0] = 3
    play(world, 36)
    expect(world.embeddedness[3]).toBeGreaterThan(0.9)
    expect(world.embeddedness[0]).toBeLessThan(0.3)
  })
})
