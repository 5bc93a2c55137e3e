/** The three after-years that count: projected from the last month's bytes, all levers as they stood. */
import { project } from '../economy/afterYears.ts'
import { onBuffer, type World } from '../economy/world.ts'
import type { Finale } from './boards.ts'
import type { WorldHistory } from './history.ts'

/** The world as it was at a snapshot's month; a copy. */
export function worldAt(w: WorldHistory, snapshot: WorldHistory['snapshots'][number]): World {
  return onBuffer(w.sizes, w.setting, snapshot.bytes.slice(0))
}

/** Mean of `draws` futures, from the end of the session. @throws RangeError when nothing was recorded. */
export function finaleOf(w: WorldHistory, draws?: number): Finale {
  const last = w.snapshots.at(-1)
  if (!last) throw new RangeError('this world was never begun')
  return project(worldAt(w, last), draws)
}
