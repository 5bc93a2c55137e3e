/** Explorer: gives up old strengths that demand has left, and moves on as soon as another place promises more. */
import { FIELDS } from '../economy/dimensions.ts'
import type { FirmView } from '../view/types.ts'
import { above, best, bestField, worthWatching } from './judge.ts'
import { moveWhereItPays } from './moving.ts'
import type { Bot } from './types.ts'
import { attend, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const explorer: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), view.levers.pipelines.open ? [4, 1, 2, 1, 2] : [5, 2, 2, 1, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('ask'),
  ...pipelines(view, draw, 1, 'open'),
  { kind: 'fair', go: view.own.cash > 3 * view.prices.fair },
  ...unlearnTheOld(view),
  ...moveWhereItPays(view, draw, RESTLESS),
])

/** Moves that just pay for themselves are good enough. */
const RESTLESS = 1

/** An old habit in a field that demand has left: strong habit, weak demand, little to lose. */
function unlearnTheOld(view: FirmView): ReturnType<Bot> {
  const old = best(FIELDS, f => view.own.habit[f] - 4 * view.public.demand[f] - 0.1 * above(view, f))
  const stale = old !== undefined && old !== view.own.focus && view.own.habit[old] > 0.5 && view.public.demand[old] < 1 / FIELDS.length
  return stale ? [{ kind: 'unlearn', field: old }] : []
}
