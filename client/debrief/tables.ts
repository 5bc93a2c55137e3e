/** Tables for spreadsheets and statistics. Column names follow oTree's where it has them (session.code, round_number); units are in the names. */
import { CHANNELS, FIELDS, MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { eachBooking, near } from '../../shared/ledger/bookings.ts'
import { held } from '../../shared/ledger/learned.ts'
import { firmsAt, type History, type WorldHistory } from '../../shared/ledger/history.ts'
import type { Cell } from '../charts/download.ts'

export interface Rows { head: string[]; rows: Cell[][] }
const id = (w: WorldHistory, firm: number): string | null => w.setting.firms[firm]?.id ?? null
const region = (w: WorldHistory, r: number): string | null => w.setting.regions[r]?.id ?? null

/** One row for each entry of the ledger: who learned what, when, through which channel, from whom. */
export function ledgerRows(history: History, w: WorldHistory): Rows {
  const rows: Cell[][] = []
  eachBooking(w, b => {
    rows.push([history.code, history.worlds.indexOf(w) + 1, Math.ceil(b.month / MONTHS_PER_YEAR), b.month, id(w, b.firm), FIELDS[b.field], CHANNELS[b.channel],
      b.advance >= 0 ? b.advance : null, b.advance >= 0 ? w.advances.level[b.advance] : null, id(w, b.from), b.from >= 0 ? (near(w, b.firm, b.from, b.month) ? 1 : 0) : null, b.amount])
  })
  return { head: ['session.code', 'world', 'round_number', 'month', 'firm', 'field', 'channel', 'advance', 'advance_level', 'from_firm', 'same_region', 'levels'], rows }
}

/** The last months of years: every twelfth, and the last one played. */
const yearEnds = (w: WorldHistory): number[] =>
  Array.from({ length: Math.ceil(w.months / MONTHS_PER_YEAR) }, (_, y) => Math.min(w.months, (y + 1) * MONTHS_PER_YEAR))

export function firmYears(history: History, w: WorldHistory): Rows {
  const rows = yearEnds(w).flatMap((month, y) => firmsAt(w, month).map((i): Cell[] => {
    const at = month * w.firms + i, from = y * MONTHS_PER_YEAR
    let profit = 0
    for (let m = from + 1; m <= month; m++) profit += w.firm.profit[m * w.firms + i]
    return [history.code, history.worlds.indexOf(w) + 1, y + 1, id(w, i), w.setting.firms[i].name, region(w, w.firm.region[at]), w.firm.bot[at],
      round(w.firm.cash[at]), round(w.firm.loan[at]), round(profit), round(w.firm.unitCost[at]), round(w.firm.share[at], 5), round(w.firm.advantage[at]),
      round(w.firm.offshoreShare[at]), w.firm.pipelines[at], round(w.firm.embeddedness[at]), ...held(w, [i], month)]
  }))
  return { head: ['session.code', 'world', 'round_number', 'firm', 'name', 'region', 'bot', 'cash_k', 'loan_k', 'profit_year_k', 'unit_cost', 'market_share', 'advantage_levels',
    'offshore_share', 'pipelines', 'embeddedness', ...CHANNELS.map(c => `levels_${c}`)], rows }
}

export function regionYears(history: History, w: WorldHistory): Rows {
  const rows = yearEnds(w).flatMap((month, y) => w.setting.regions.map((r, i): Cell[] => {
    const at = month * w.regions + i
    return [history.code, history.worlds.indexOf(w) + 1, y + 1, r.id, r.name, r.kind, firmsAt(w, month).filter(f => w.firm.region[month * w.firms + f] === i).length,
      round(w.region.prosperity[at]), round(w.region.buzz[at]), round(w.region.openness[at]), round(w.region.lockIn[at]), round(w.region.wage[at]),
      ...FIELDS.map((_, f) => round(w.region.capability[at * FIELDS.length + f]))]
  }))
  return { head: ['session.code', 'world', 'round_number', 'region', 'name', 'kind', 'firms', 'prosperity', 'buzz', 'openness', 'lock_in', 'wage', ...FIELDS.map(f => `capability_${f}`)], rows }
}

const round = (x: number, digits = 3): number => Math.round(x * 10 ** digits) / 10 ** digits
