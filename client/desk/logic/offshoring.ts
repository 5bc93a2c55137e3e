/** What moving production would do to unit cost, by the prices that the server gives. */
import type { OffshoreMode } from '../../../shared/economy/dimensions.ts'
import type { FirmView } from '../../../shared/view/types.ts'

export interface Wanted { share: number; host: string | null; mode: OffshoreMode }

/** Change of unit cost against today's, as a share of today's (−.06 = six percent less); 0 when nothing is known. */
export function costChange(view: FirmView, wanted: Wanted): number {
  const { own, prices } = view
  const off = ({ share, host, mode }: Wanted): number => host === null ? 0 : (prices.offshoreUnitCost[mode][host] ?? 0) * share * 10
  const change = off(wanted) - off({ share: own.offshore.share, host: own.offshore.host, mode: own.offshore.mode })
  return own.unitCost > 0 ? change / own.unitCost : 0
}
