/** Captive: a local firm that moves half of its production into a unit of its own abroad, and has a partner elsewhere. */
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, offshoreTo, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const captive: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), view.levers.pipelines.open ? [4, 2, 1, 1, 2] : [4, 2, 2, 2, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('ask'),
  ...pipelines(view, draw, 1, 'selective'),
  ...offshoreTo(view, 0.5, 'captive'),
  ...joinNeighbours(view, draw),
])
