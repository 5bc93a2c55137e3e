/** What `decide` may look at beside the session. */
import type { World } from '../economy/world.ts'
import type { FirmView } from '../view/types.ts'

export interface Around {
  /** epoch ms of the command */
  at: number
  /** the session's worlds as they stand; none before the start */
  worlds: readonly World[]
  /** what a firm (by id) of a world may know now */
  view: (world: number, firm: string) => FirmView
}

/** Room left on every plot, in the order of the setting: slots less firms that stand there or are on their way. */
export function roomOn(world: World): number[] {
  const room = world.setting.plots.map(plot => plot.slots)
  for (let i = 0; i < world.sizes.firms; i++) {
    if (!world.alive[i]) continue
    const to = world.movingTo[i]
    room[world.plot[i]]--
    if (to >= 0 && to !== world.plot[i]) room[to]--
  }
  return room
}
