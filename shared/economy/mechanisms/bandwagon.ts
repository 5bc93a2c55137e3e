/**
 * BANDWAGON
 * The essay, 5: "early movers' success can, in turn, compel their competitors ... to follow suit"; the offshored tasks feed able
 * low-cost competitors. Cheaper rivals take market share from those who stay in two ways: their own weight in the market
 * (market.ts: unit cost^−elasticity), and an outside competitor that learns where production is carried.
 *
 *   outside competitor = outsiders · firms · exp(pull · max(outsideAhead, hostFeeds · Σ demand · (best host level − floor − 1)₊))
 *                        · (1 + outsideCheap · carried)
 *   carried moves by outsideLearns a month towards the mean share of production abroad: what was handed over makes able rivals, not at once
 */
import { exp } from '../arithmetic.ts'
import { F } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Values } from '../parameters.ts'
import { CLOCK, type World } from '../world.ts'

export const parameters = declare({
  outsiders: { value: 1.5, unit: 'share of the firms', min: 0, max: 5, source: 'prototype', meaning: 'size of the competitor outside the class' },
  outsideAhead: { value: 1.6, unit: 'levels', min: 0, max: 5, source: 'prototype', meaning: 'what the outside competitor knows above the floor at least' },
  hostFeeds: { value: 1, unit: 'factor', min: 0, max: 3, source: 'prototype; essay 5', meaning: 'how much able host firms strengthen the outside competitor' },
  outsideLearns: { value: 0.015, unit: 'per month', min: 0.005, max: 1, source: 'play; essay 5', meaning: 'how fast the outside competitor makes use of production carried abroad' },
  outsideCheap: { value: 0.9, unit: 'factor', min: 0, max: 5, source: 'play; essay 5', meaning: 'how much carried production strengthens the outside competitor' },
})

/** Weight of the outside competitor in the world market of the month; it has learned from what was carried by then. */
export function outsideWeight(world: World, q: Values, firms: number): number {
  const { demand, floor, hostLevel, alive, offshoreShare } = world
  let fed = 0
  for (let f = 0; f < F; f++) {
    let best = floor[f]
    for (let r = 0; r < world.sizes.regions; r++) best = Math.max(best, hostLevel[r * F + f])
    fed += demand[f] * Math.max(0, best - floor[f] - 1)
  }
  let carried = 0
  for (let i = 0; i < world.clock[CLOCK.firms]; i++) if (alive[i] === 1) carried += offshoreShare[i]
  world.market[5] += q.outsideLearns * (carried / Math.max(1, firms) - world.market[5])
  return q.outsiders * firms * exp(q.pull * Math.max(q.outsideAhead, q.hostFeeds * fed)) * (1 + q.outsideCheap * world.market[5])
}
