/** Explorer: gives up old strengths that demand has left, and goes where the most promising field has its best place. */
import { FIELDS, MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import type { FirmView } from '../view/types.ts'
import { above, best, bestField, neighboursOn, worthWatching } from './judge.ts'
import { FOR, type Bot, type Draw } from './types.ts'
import { attend, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const explorer: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), view.levers.pipelines.open ? [4, 1, 2, 1, 2] : [5, 2, 2, 1, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('ask'),
  ...pipelines(view, draw, 1, 'open'),
  { kind: 'fair', go: view.own.cash > 3 * view.prices.fair },
  ...unlearnTheOld(view),
  ...moveOn(view, draw),
])

/** An old habit in a field that demand has left: strong habit, weak demand, little to lose. */
function unlearnTheOld(view: FirmView): ReturnType<Bot> {
  const old = best(FIELDS, f => view.own.habit[f] - 4 * view.public.demand[f] - 0.1 * above(view, f))
  const stale = old !== undefined && old !== view.own.focus && view.own.habit[old] > 0.5 && view.public.demand[old] < 1 / FIELDS.length
  return stale ? [{ kind: 'unlearn', field: old }] : []
}

/** Once a year, one time in four, to a livelier region: buzz, hotspots and low rents draw; a full purse allows it. */
function moveOn(view: FirmView, draw: Draw): ReturnType<Bot> {
  if (view.month % MONTHS_PER_YEAR !== 0 || view.month === 0) return []
  if (view.own.cash < 3 * view.prices.move.far || draw(FOR.moment) > 0.25) return []
  const pull = new Map(view.public.regions.map(r => [r.id, r.buzz + (r.hotspot ? 3 : 0) - (r.lockedIn ? 2 : 0) - r.rent / 10]))
  const to = best(view.public.plots.filter(p => p.taken < p.slots && p.region !== view.own.region),
    (p, i) => (pull.get(p.region) ?? 0) + Math.min(neighboursOn(view, p.id), 3) / 3 + draw(FOR.plot + i))
  return to && (pull.get(to.region) ?? 0) > (pull.get(view.own.region) ?? 0) ? [{ kind: 'place', plot: to.id }] : []
}
