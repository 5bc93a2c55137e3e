/** Where to stand, reckoned from what everybody can see: wages, rents, buzz, lock-in, who stands where. */
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import type { Decision } from '../decisions/index.ts'
import type { FirmView, PublicRegion } from '../view/types.ts'
import { best, neighboursOn } from './judge.ts'
import { FOR, type Draw } from './types.ts'

/** Months over which a move must come back: a firm does not know how long the class plays. */
const HORIZON = 96
/** Part of sales that a change of unit cost by 1 brings or takes: cheaper making, and customers won. */
const PER_COST = 1
/** Part of unit cost that follows wages. */
const WAGES = 0.4
/** k: what a firm leaves behind that leaves its region: standing, trust in its pipelines, what fits the place. */
const ROOTS = 60
/** k per month: what a step of buzz is worth; what a locked-in region costs; what one more neighbour on the plot teaches (up to NEIGHBOURS). */
const BUZZ = 1, LOCKED = 6, NEIGHBOUR = 4, NEIGHBOURS = 5

/**
 * To the plot that promises most, near or far, if that pays; looked at twice a year.
 * @param worth how many times its price a move must promise: the standing one loses is worth something, too
 */
export function moveWhereItPays(view: FirmView, draw: Draw, worth = 1.6): Decision[] {
  const { own, prices } = view
  if (own.movingTo !== null || view.month % (MONTHS_PER_YEAR / 2) !== 0) return []
  const regions = new Map(view.public.regions.map(r => [r.id, r]))
  const here = regions.get(own.region)
  if (!here) return []
  const left = Math.max(HORIZON - view.month, 0)
  const company = (plot: string): number => NEIGHBOUR * Math.min(neighboursOn(view, plot), NEIGHBOURS)
  const now = site(view, here) + company(own.plot)
  const gain = (plot: FirmView['public']['plots'][number], i: number): number => {
    const there = regions.get(plot.region)
    if (!there || (there.kind === 'host' && here.kind === 'home')) return -Infinity
    const far = plot.region !== own.region
    return (site(view, there) + company(plot.id) - now) * left - worth * (far ? prices.move.far + ROOTS : prices.move.near) + draw(FOR.plot + i)
  }
  const to = best(view.public.plots.filter(p => p.taken < p.slots && p.id !== own.plot), gain)
  return to && gain(to, 0) > 0 ? [{ kind: 'place', plot: to.id }] : []
}

/** What a region is worth to stand in, k per month, against one with no rent and no wages. */
function site(view: FirmView, region: PublicRegion): number {
  const atHome = 1 - view.own.offshore.wanted
  return -PER_COST * WAGES * atHome * region.wage * view.own.revenue - region.rent + BUZZ * region.buzz - (region.lockedIn ? LOCKED : 0)
}
