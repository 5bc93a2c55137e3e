/** Where firms' production abroad stands: on spots of the host that no firm has taken. */
import type { PublicView } from '../../../shared/view/types.ts'
import type { FirmPlan, Point, RegionPlan } from './types.ts'

export function unitsAbroad(view: PublicView, regions: ReadonlyMap<string, RegionPlan>, firms: ReadonlyMap<string, FirmPlan>): Map<string, FirmPlan> {
  const units = new Map<string, FirmPlan>()
  const left = new Map<string, Point[]>()
  for (const { id, abroad } of view.firms) {
    const host = abroad === null ? undefined : regions.get(abroad)
    const home = firms.get(id)
    if (!host || !home || home.region === host.id) continue
    const spots = left.get(host.id) ?? freeSpots(host, firms)
    left.set(host.id, spots)
    const spot = spots.shift()
    if (spot) units.set(id, { id, region: host.id, plot: '', pitch: host.pitch, ...spot })
  }
  return units
}

/** Spots of a host on which no firm stands, the outermost of each plot first. */
function freeSpots(host: RegionPlan, firms: ReadonlyMap<string, FirmPlan>): Point[] {
  const taken = new Set([...firms.values()].filter(f => f.region === host.id).map(f => `${f.x} ${f.y}`))
  const lots = host.parcels.map(p => p.spots.filter(s => !taken.has(`${s.x} ${s.y}`)))
  const most = Math.max(0, ...lots.map(l => l.length))
  return Array.from({ length: most }, (_, i) => lots.flatMap(l => l[l.length - 1 - i] ?? [])).flat()
}
