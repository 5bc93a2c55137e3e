/** Local: lives off the place: neighbours, buzz, own research. No ties elsewhere. */
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const local: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), [4, 2, 2, 2, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('decline'),
  ...joinNeighbours(view, draw),
])
