/** Whom one would see, and who would see one, by where one stands: the same plot exactly, the same region roughly. */
import { FIELDS, type Field } from '../../../shared/economy/dimensions.ts'
import type { FirmView, PublicFirm, PublicView, SeenFirm } from '../../../shared/view/types.ts'

/** Firms that stand on `plot`, and those elsewhere in its region, without `me`. Sight is mutual by the table of who may know what. */
export function company(view: PublicView, plot: string, me: string): { exactly: PublicFirm[]; roughly: PublicFirm[] } {
  const region = view.plots.find(p => p.id === plot)?.region
  const others = view.firms.filter(f => f.id !== me && f.region === region)
  return { exactly: others.filter(f => f.plot === plot), roughly: others.filter(f => f.plot !== plot) }
}

/** Lowest and highest level that a firm may have in a field by what is seen, or null. */
export function band(seen: SeenFirm, field: Field): { low: number; high: number } | null {
  const level = seen.levels[field]
  return level === null ? null : { low: Math.max(0, Math.round(level - seen.blur)), high: Math.round(level + seen.blur) }
}

/** Fields in which a firm is ahead of mine even at the low end of what I see. */
export const aheadIn = (view: FirmView, seen: SeenFirm): Field[] =>
  FIELDS.filter(field => (band(seen, field)?.low ?? -1) > view.own.levels[field])

export interface BestRival { firm: string; low: number; high: number }
/** The best rival that is seen in a field: a sharp one counts by its level, a blurred one by the middle of its band. */
export function bestRival(view: FirmView, field: Field): BestRival | null {
  let best: (BestRival & { middle: number }) | null = null
  for (const seen of view.seen) {
    const level = seen.levels[field], b = band(seen, field)
    if (level === null || b === null) continue
    if (!best || level > best.middle || (level === best.middle && b.high - b.low < best.high - best.low)) best = { firm: seen.firm, ...b, middle: level }
  }
  return best && { firm: best.firm, low: best.low, high: best.high }
}
