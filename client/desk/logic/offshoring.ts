/** What moving production would do to unit cost, by the prices that the server gives. */
import type { OffshoreMode } from '../../../shared/economy/dimensions.ts'
import type { FirmView } from '../../../shared/view/types.ts'

/** Unit cost with that share abroad, or null where the prices say nothing. */
function costAt({ prices }: FirmView, { share, host, mode }: Wanted): number | null {
  // with all at home it is the same for every host
  const byHost = prices.offshoreUnitCosts[mode]
  const ladder = host !== null && byHost[host] ? byHost[host] : Object.values(byHost)[0]
  return ladder?.[host === null ? 0 : Math.round(share * 10)] ?? null
}

export interface Wanted { share: number; host: string | null; mode: OffshoreMode }

/** Change of unit cost against today's, as a share of today's (−.06 = six percent less); 0 when nothing is known. */
export function costChange(view: FirmView, wanted: Wanted): number {
  const now = costAt(view, view.own.offshore), then = costAt(view, wanted)
  return now !== null && then !== null && now > 0 ? then / now - 1 : 0
}
