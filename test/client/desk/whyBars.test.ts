import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHANNELS, type Channel } from '../../../shared/economy/dimensions.ts'
import type { WhyChanged } from '../../../shared/view/types.ts'
import { roundedTo, whyBars } from '../../../client/desk/logic/whyBars.ts'

const k = fc.integer({ min: -50_000, max: 50_000 }).map(x => x / 97)
const some = fc.dictionary(fc.constantFrom<Channel>(...CHANNELS), k) as fc.Arbitrary<Partial<Record<Channel, number>>>
const why: fc.Arbitrary<WhyChanged> = fc.record({ prices: k, knowledge: some, cost: k, crowding: k, rivals: k, demand: k }).map(parts => ({
  year: 2, parts,
  change: parts.prices + Object.values(parts.knowledge).reduce((a, b) => a + b, 0) + parts.cost + parts.crowding + parts.rivals + parts.demand,
}))

it('adds up as printed: the bars\' whole numbers make the whole number of the change', () => {
  fc.assert(fc.property(why, w => {
    const { bars, shownChange } = whyBars(w)
    expect(bars.reduce((sum, b) => sum + b.shown, 0)).toBe(shownChange)
    expect(Math.abs(shownChange - w.change)).toBeLessThanOrEqual(0.5 + 1e-9)
  }))
})
it('prints each part within one of what it is', () => {
  fc.assert(fc.property(why, w => {
    for (const b of whyBars(w).bars) expect(Math.abs(b.shown - b.amount)).toBeLessThan(1.0001)
  }))
})
it('runs on: each bar begins where the one before ended', () => {
  const { bars } = whyBars({ year: 2, change: 30, parts: { prices: 10, knowledge: { research: 25 }, cost: -15, crowding: 4, rivals: 1, demand: 5 } })
  expect(bars[0].from).toBe(0)
  for (let i = 1; i < bars.length; i++) expect(bars[i].from).toBe(bars[i - 1].to)
  expect(bars.at(-1)?.to).toBe(30)
})
it('rounds by largest remainder', () => {
  expect(roundedTo([1.4, 1.4, 1.2], 4)).toEqual([2, 1, 1])
  expect(roundedTo([-0.6, 0.6], 0)).toEqual([-1, 1])
  expect(roundedTo([-0.5, 0.5], 0)).toEqual([0, 0])
  expect(roundedTo([], 0)).toEqual([])
})
