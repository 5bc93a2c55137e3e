import { describe, expect, it } from 'vitest'
import { meanOf, overSeeds, PLAYS, trial } from '../../../economyTrial.ts'

const leave = { ...PLAYS.local, share: 0.6, mode: 1 as const }
const stayers = (leavers: number, params = {}) => overSeeds(3, seed => {
  const { values } = trial(i => (i % 18 < leavers ? leave : PLAYS.local), { seed, params, months: 96 })
  return meanOf(values.slice(leavers))
})
describe('bandwagon', () => {
  it('every further leaver costs those who stay', () => {
    const [none, few, many] = [0, 6, 12].map(n => stayers(n))
    expect(few).toBeLessThan(0.97 * none)
    expect(many).toBeLessThan(0.95 * few)
  })
  it('partly because the outside competitor is fed by what was carried abroad', () => {
    expect(stayers(12, { outsideCheap: 0, hostFeeds: 0 })).toBeGreaterThan(1.03 * stayers(12))
  })
})
