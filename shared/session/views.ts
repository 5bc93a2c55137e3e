/**
 * What firms may know, made once for one moment of a world and kept until the world, the boards or the holders of firms
 * change: a class that looks at its desks at the same time shares all that is common to them.
 */
import { CLOCK } from '../economy/world.ts'
import { viewer } from '../view/index.ts'
import type { FirmView } from '../view/types.ts'
import { contextOf } from './context.ts'
import type { Play } from './play.ts'

/** Views of one world at one moment. `moment` tells moments apart. */
export interface Views { moment: readonly unknown[]; of: (firm: number) => FirmView }

/** View of a firm (its number) of a world. The same object until something changes. */
export function viewOf(play: Play, world: number, firm: number): FirmView {
  const w = play.worlds[world], moment = momentOf(play, world)
  const known = play.views[world]
  if (known && known.moment.every((part, i) => part === moment[i])) return known.of(firm)
  const make = viewer(w, contextOf(play, w)), made = new Map<number, FirmView>()
  const of = (firm: number): FirmView => {
    const view = made.get(firm) ?? make(firm)
    made.set(firm, view)
    return view
  }
  play.views[world] = { moment, of }
  return of(firm)
}

function momentOf(play: Play, world: number): readonly unknown[] {
  return [
    play.worlds[world], play.worlds[world].clock[CLOCK.month], play.worlds[world].clock[CLOCK.firms],
    play.session.month, play.session.worlds[world]?.holdings, play.boards[world], play.lastEvents[world],
  ]
}
