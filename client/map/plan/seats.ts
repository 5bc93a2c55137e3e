/** Who stands on which spot of a plot. A firm keeps its spot for as long as it stays on its plot. */
import type { PublicView } from '../../../shared/view/types.ts'
import type { Seats } from './types.ts'

const ROOMS = [2, 4, 6, 9, 12, 18, 27, 40, 60, 90, 135, 200, 300, 450]

/** Spots a plot must offer, growing in steps, so that houses do not shrink with each newcomer. */
const roomFor = (taken: number): number => ROOMS.find(r => r >= taken) ?? taken

export function seatFirms(view: PublicView, previous?: Seats): Seats {
  const spot: Seats['spot'] = new Map()
  const taken = new Map<string, Set<number>>()
  for (const plot of view.plots) taken.set(plot.id, new Set())
  for (const firm of view.firms) {
    const before = previous?.spot.get(firm.id)
    if (before && before.plot === firm.plot) {
      spot.set(firm.id, before)
      taken.get(firm.plot)?.add(before.spot)
    }
  }
  for (const firm of view.firms) {
    const used = taken.get(firm.plot)
    if (spot.has(firm.id) || !used) continue
    let free = 0
    while (used.has(free)) free++
    used.add(free)
    spot.set(firm.id, { plot: firm.plot, spot: free })
  }
  const room: Seats['room'] = new Map()
  for (const [plot, used] of taken) {
    room.set(plot, Math.max(previous?.room.get(plot) ?? 0, roomFor(used.size === 0 ? 0 : Math.max(...used) + 1)))
  }
  return { spot, room }
}
