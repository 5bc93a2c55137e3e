/** Homecomer: goes abroad early, learns there for two years, and brings its production home again; it keeps a partner elsewhere. */
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, offshoreTo, pipelines, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const YEARS_ABROAD = 2

export const homecomer: Bot = (view, draw) => {
  const year = Math.floor(view.month / MONTHS_PER_YEAR) + 1
  const abroad = year < (view.levers.offshore.year ?? 0) + YEARS_ABROAD
  return within(view, [
    attend(bestField(view, draw), view.levers.pipelines.open ? [4, 2, 1, 1, 2] : [4, 2, 2, 2, 0]),
    watching(worthWatching(view, 2)),
    standingAnswer('ask'),
    ...pipelines(view, draw, 1, 'selective'),
    ...offshoreTo(view, abroad ? 0.5 : 0, 'captive'),
    ...joinNeighbours(view, draw),
  ])
}
