/** Globalist: three pipelines, fairs and a unit of its own abroad; little time for the neighbourhood. */
import { bestField } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, offshoreTo, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const globalist: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), view.levers.pipelines.open ? [3, 0, 0, 2, 5] : [6, 2, 0, 2, 0]),
  watching([]),
  standingAnswer('ask'),
  ...pipelines(view, draw, 3, 'selective'),
  ...offshoreTo(view, 0.5, 'captive'),
  { kind: 'fair', go: view.own.cash > 4 * view.prices.fair },
])
