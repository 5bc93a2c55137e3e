/**
 * Follower: does what the most successful firm nearby does, as far as it shows: its strongest field, its plot, its
 * pipelines. (What it produces abroad, and what it attends to, does not show.)
 */
import { FIELDS } from '../economy/dimensions.ts'
import type { FirmView, PublicFirm } from '../view/types.ts'
import { best, bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const follower: Bot = (view, draw) => {
  const model = modelOf(view)
  const seen = view.seen.find(s => s.firm === model?.id)
  const field = seen && FIELDS.some(f => seen.levels[f] !== null)
    ? best(FIELDS, f => ((seen.levels[f] ?? 0) - view.public.floor[f]) * view.public.demand[f] * (f === view.own.focus ? STAYS : 1)) ?? view.own.focus
    : bestField(view, draw)
  // whose pipelines one sees are those of the plot: what is done there is done
  const tied = view.neighbours.some(n => n.hasPipelines)
  const others = worthWatching(view, 2).filter(firm => firm !== model?.id)
  return within(view, [
    attend(field, tied ? [3, 2, 1, 2, 2] : [4, 2, 2, 2, 0]),
    watching([...(model ? [model.id] : []), ...others].slice(0, 2)),
    standingAnswer(tied ? 'ask' : 'decline'),
    ...(tied ? pipelines(view, draw, 1, 'selective') : []),
    ...(model && model.plot !== view.own.plot && view.own.cash > 3 * view.prices.move.near ? [{ kind: 'place', plot: model.plot } as const] : []),
  ])
}

/** How much better another field of the model must look before a firm turns to it: habits do not turn with every fashion. */
const STAYS = 1.5

/** The best placed firm of the region; by size before there is a board. */
const modelOf = (view: FirmView): PublicFirm | undefined =>
  best(view.public.firms.filter(f => f.region === view.own.region && f.id !== view.own.id), f => f.size - (f.rank ?? 0) * 10)
