/** Homecomer: goes abroad early, learns there for two years, and brings its production home again. */
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { bestField, worthWatching } from './judge.ts'
import type { Bot } from './types.ts'
import { attend, joinNeighbours, offshoreTo, standingAnswer, watching } from './wishes.ts'
import { within } from './within.ts'

export const YEARS_ABROAD = 2

export const homecomer: Bot = (view, draw) => {
  const year = Math.floor(view.month / MONTHS_PER_YEAR) + 1
  const abroad = year < (view.levers.offshore.year ?? 0) + YEARS_ABROAD
  return within(view, [
    attend(bestField(view, draw), [4, 2, 2, 2, 0]),
    watching(worthWatching(view, 2)),
    standingAnswer('decline'),
    ...offshoreTo(view, abroad ? 0.5 : 0, 'captive'),
    ...joinNeighbours(view, draw),
  ])
}
