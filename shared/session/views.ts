/**
 * What firms may know, made once for one moment of a world and kept until the world, the boards or the holders of firms
 * change: a class that looks at its desks at the same time shares all that is common to them.
 */
import { CLOCK } from '../economy/world.ts'
import { Moment } from '../view/index.ts'
import type { FirmView } from '../view/types.ts'
import { contextOf } from './context.ts'
import type { Play } from './play.ts'

/** Views of one world at one moment. `at` tells moments apart. */
export interface Views { at: readonly unknown[]; moment: Moment; whole: Map<number, FirmView> }

/** View of a firm (its number) of a world, as plain data that keeps. The same object until something changes. */
export function viewOf(play: Play, world: number, firm: number): FirmView {
  const { moment, whole } = viewsOf(play, world)
  const view = whole.get(firm) ?? moment.whole(firm)
  whole.set(firm, view)
  return view
}

/** The same for one look at a little of it: made as it is looked at, void when the world changes. */
export function glanceOf(play: Play, world: number, firm: number): FirmView {
  const { moment, whole } = viewsOf(play, world)
  return whole.get(firm) ?? moment.glance(firm)
}

function viewsOf(play: Play, world: number): Views {
  const at = momentOf(play, world), known = play.views[world]
  if (known && known.at.every((part, i) => part === at[i])) return known
  const state = play.worlds[world]
  return play.views[world] = { at, moment: new Moment(state, contextOf(play, state)), whole: new Map() }
}

function momentOf(play: Play, world: number): readonly unknown[] {
  return [
    play.worlds[world], play.worlds[world].clock[CLOCK.month], play.worlds[world].clock[CLOCK.firms],
    play.known.month, play.known.worlds[world]?.holdings, play.boards[world], play.months[world],
  ]
}
