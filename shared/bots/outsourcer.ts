/** Outsourcer: a local firm that hands most of its production to independent suppliers abroad, as soon as it can. */
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, offshoreTo, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const outsourcer: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), [4, 2, 2, 2, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('decline'),
  ...offshoreTo(view, 0.6, 'supplier'),
  ...joinNeighbours(view, draw),
])
