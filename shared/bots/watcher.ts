/** Watcher: lets others invent, and looks over their shoulder. */
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const watcher: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), [3, 4, 1, 2, 0]),
  watching(worthWatching(view, 2)),
  standingAnswer('decline'),
  ...joinNeighbours(view, draw),
])
