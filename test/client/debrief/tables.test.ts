import { describe, expect, it } from 'vitest'
import { firmYears, ledgerRows, regionYears } from '../../../client/debrief/tables.ts'
import { happenings } from '../../../client/debrief/happenings.ts'
import { firmsAt } from '../../../shared/ledger/history.ts'
import { gains, played, rows } from '../../shared/ledger/played.ts'

describe('tables', () => {
  it('have as many rows as things happened, and as many columns as heads', () => {
    const { history, w } = played()
    const tables = [ledgerRows(history, w), firmYears(history, w), regionYears(history, w)]
    const firms = [12, 24, 36, 48].reduce((sum, month) => sum + firmsAt(w, month).length, 0)
    expect(tables.map(t => t.rows.length)).toEqual([gains(w).length, firms, 4 * w.regions])
    for (const t of tables) for (const row of t.rows) expect(row).toHaveLength(t.head.length)
  })

  it('a firm’s year adds up: profits of its months, levels by channel', () => {
    const { history, w } = played()
    const table = firmYears(history, w)
    const at = (name: string) => table.head.indexOf(name)
    const levels = table.rows.filter(r => r[at('round_number')] === 4).reduce((sum, r) => sum + r.slice(at('levels_initial')).reduce((a: number, v) => a + Number(v), 0), 0)
    const held = firmsAt(w, w.months).reduce((sum, i) => sum + [...w.firm.levels.subarray((w.months * w.firms + i) * 6, (w.months * w.firms + i) * 6 + 6)].reduce((a, b) => a + b, 0), 0)
    expect(levels).toBe(held)
    let profit = 0
    for (let m = 13; m <= 24; m++) profit += w.firm.profit[m * w.firms]
    expect(table.rows.find(r => r[at('round_number')] === 2 && r[at('firm')] === w.setting.firms[0].id)?.[at('profit_year_k')]).toBeCloseTo(profit, 2)
  })
})

describe('what happened in a month, in words', () => {
  it('leaves no hole open and names what the rows name', () => {
    const { w } = played()
    const lines = Array.from({ length: w.months }, (_, m) => happenings(w, m + 1))
    expect(lines.flat().filter(line => /[{}]|undefined/.test(line))).toEqual([])
    const arrival = rows(w).find(e => e.kind === 'arrived')
    expect(arrival && lines[arrival.month - 1].some(line => line.includes(w.setting.firms[arrival.firm].name))).toBe(true)
  })
})
