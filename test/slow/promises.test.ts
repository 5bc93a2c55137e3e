/** Few seeds, so only the direction of each promise and its bar; `npm run validate` measures S1 to S5 with intervals. */
import { expect, it } from 'vitest'
import { commons, lossAtShift, nearness, pumped, waysOfLearning } from '../shared/scenarios/promises.ts'

const seeds = (n: number): string[] => Array.from({ length: n }, (_, i) => `promise ${i}`)

it('S1 first-hour: every way of learning shows, and none is all', () => {
  const ways = waysOfLearning(seeds(3))
  const { research, capability, vertical, horizontal, social, pipeline } = ways
  const shares = Object.entries({ research, capability, vertical, horizontal, social, pipeline })
  expect(shares.filter(([, share]) => share < 0.03 || share > 0.4)).toEqual([])
})
it('S2 the-commons: leaving pays whoever leaves; the mean of all falls below "nobody leaves", but not yet with a third', () => {
  // around the turning point single sessions differ widely: many are played, and it is looked for well before and well after
  const [nobody, one, third, most, all] = [0, 1, 6, 15, 18].map(n => commons(n, seeds(64)))
  expect(one.leavers).toBeGreaterThan(1.15 * one.stayers)
  expect(third.leavers).toBeGreaterThan(third.stayers)
  expect(most.leavers).toBeGreaterThan(most.stayers)
  expect(third.all).toBeGreaterThan(nobody.all)
  expect(most.all).toBeLessThan(nobody.all)
  expect(all.all).toBeLessThan(0.92 * nobody.all)
})
it('S3 locked-in: without ties elsewhere the old regions lose more at the shift, and get over it later', () => {
  expect(lossAtShift('local', seeds(4)) / lossAtShift('gatekeeper', seeds(4))).toBeGreaterThan(1.15)
})
it('S4 pumping-the-buzz: whoever has no pipeline learns more over coffee where others have some', () => {
  const social = pumped(seeds(4))
  expect(social.pumped / social.dry).toBeGreaterThan(1.1)
})
it('S5 being-there: on one plot more is learned from each other than in one region, and there than elsewhere', () => {
  const { plot, region, elsewhere } = nearness(seeds(2))
  expect(plot / region).toBeGreaterThan(2)
  expect(region / Math.max(elsewhere, 0.1)).toBeGreaterThan(10)
})
