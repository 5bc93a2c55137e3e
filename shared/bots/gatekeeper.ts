/** Gatekeeper: rooted in the place, with one good pipeline: what comes through feeds the buzz at home. */
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const gatekeeper: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), view.levers.pipelines.open ? [3, 2, 2, 1, 2] : [4, 2, 2, 2, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('ask'),
  ...pipelines(view, draw, 1, 'selective'),
  { kind: 'fair', go: view.own.cash > 4 * view.prices.fair },
  ...joinNeighbours(view, draw),
])
