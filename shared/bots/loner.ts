/** Loner: own research and nothing else, on a plot of its own, without ties. */
import { bestField } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, leaveNeighbours, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const loner: Bot = (view, draw) => within(view, [
  attend(bestField(view, draw), [10, 0, 0, 0, 0]),
  watching([]),
  standingAnswer('decline'),
  ...(view.own.cash > 3 * view.prices.move.near ? leaveNeighbours(view, draw) : []),
])
