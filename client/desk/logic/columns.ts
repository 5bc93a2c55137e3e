/** Six columns of knowledge as numbers for drawing: width = demand, height = levels, so that yellow area = advantage. */
import { FIELDS, type Field } from '../../../shared/economy/dimensions.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { bestRival, type BestRival } from './sight.ts'

export interface KnowColumn {
  field: Field
  /** left edge and width on a scale of `width` */ x: number; w: number
  level: number; floor: number; above: number
  /** 0..1 */ demand: number
  best: BestRival | null
}
export interface KnowChart { columns: KnowColumn[]; /** lowest and highest level drawn */ low: number; high: number }

/** Columns over `width` with `gap` between; none is thinner than `thinnest`, what that takes is taken from the others. */
export function knowChart(view: FirmView, width: number, gap: number, thinnest: number): KnowChart {
  const { own, public: open } = view
  const room = width - gap * (FIELDS.length - 1)
  const thin = FIELDS.filter(f => open.demand[f] * room < thinnest)
  const rest = 1 - thin.reduce((sum, f) => sum + open.demand[f], 0)
  const wide = (f: Field): number => thin.includes(f) ? thinnest : open.demand[f] / rest * (room - thin.length * thinnest)
  let x = 0
  const columns = FIELDS.map(field => {
    const w = wide(field)
    const column = {
      field, x, w, level: own.levels[field], floor: open.floor[field], demand: open.demand[field],
      above: Math.max(0, own.levels[field] - open.floor[field]), best: bestRival(view, field),
    }
    x += w + gap
    return column
  })
  const high = Math.max(...columns.map(c => Math.max(c.level, c.floor, c.best?.high ?? 0))) + 1
  const low = Math.max(0, Math.min(...columns.map(c => c.floor)) - 2)
  return { columns, low, high: Math.max(high, low + 6) }
}
