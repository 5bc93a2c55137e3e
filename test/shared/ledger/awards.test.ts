import { describe, expect, it } from 'vitest'
import { F } from '../../../shared/economy/dimensions.ts'
import { awardsOf } from '../../../shared/ledger/awards.ts'
import { firmBoard, regionBoard } from '../../../shared/ledger/boards.ts'
import { finaleOf } from '../../../shared/ledger/finale.ts'
import { firmsAt } from '../../../shared/ledger/history.ts'
import { pumpsOf } from '../../../shared/ledger/pumps.ts'
import { gains, played, regionByJourney } from './played.ts'

describe('awards', () => {
  it('are earned by the figures they name, and never by a bot', () => {
    const { w } = played()
    const all = gains(w), students = firmsAt(w, w.months).filter(i => w.students[i])
    const sum = (list: typeof all) => list.reduce((s, e) => s + e.amount, 0)
    const close = (i: number) => all.filter(e => e.firm === i && e.other >= 0 && regionByJourney(w, i, e.month) === regionByJourney(w, e.other, e.month))
    const own = (i: number) => all.filter(e => e.firm === i && e.kind === 'made')
    const others = (i: number) => all.filter(e => e.firm === i && e.kind === 'learned' && e.channel !== 11)
    const firsts = (i: number) => own(i).filter(e => {
      const before = all.filter(x => x.kind === 'made' && x.field === e.field && x.month < e.month).map(x => w.advances.level[x.advance])
      const start = firmsAt(w, 0).map(j => w.firm.levels[j * F + e.field])
      return w.advances.level[e.advance] > Math.max(...before, ...start)
    }).length
    const copied = (i: number) => all.filter(e => e.other === i)
    const figures = {
      listener: (i: number) => [sum(close(i)), new Set(close(i).map(e => e.other)).size],
      pump: (i: number) => { const mine = pumpsOf(w).pumps.filter(p => p.firm === i); return [mine.reduce((s, p) => s + p.spread, 0), mine.reduce((s, p) => s + p.brought, 0)] },
      genius: (i: number) => [sum(own(i)), sum(others(i))],
      mover: (i: number) => [firsts(i), sum(own(i))],
      copied: (i: number) => [sum(copied(i)), new Set(copied(i).map(e => e.firm)).size],
    }
    const awards = awardsOf(w)
    expect(awards.length).toBeGreaterThan(2)
    for (const { award, firm, a, b } of awards) {
      expect([award, a, b]).toEqual([award, ...figures[award](firm)])
      expect(w.students[firm]).toBe(true)
      const score = (i: number) => { const [x, y] = figures[award](i); return award === 'genius' ? x - y : x }
      expect([award, Math.max(...students.map(score))]).toEqual([award, score(firm)])
    }
  })
})

describe('boards', () => {
  it('rank students who were there from the start by value, equal values alike, and leave bots out', () => {
    const { w } = played()
    const finale = finaleOf(w, 1)
    const board = firmBoard(w, finale)
    expect(board.map(r => r.firm).sort()).toEqual(firmsAt(w, w.months).filter(i => w.students[i]).sort())
    board.forEach((r, i) => {
      expect(r.place).toBe(board.filter(o => (o.value ?? 0) > (r.value ?? 0)).length + 1)
      expect(board[Math.max(0, i - 1)].value).toBeGreaterThanOrEqual(r.value ?? 0)
    })
    const equal = { values: finale.values.map(() => 5), prosperity: finale.prosperity }
    expect(new Set(firmBoard(w, equal).map(r => r.place))).toEqual(new Set([1]))
  })

  it('show every region with its start, and what the after-years made of it', () => {
    const { w } = played()
    const finale = finaleOf(w, 1)
    const board = regionBoard(w, finale)
    expect(board).toHaveLength(w.regions)
    for (const r of board) expect([r.start, r.later]).toEqual([w.region.prosperity[r.region], finale.prosperity[r.region]])
    expect(regionBoard(w, null).map(r => r.later)).toEqual(board.map(() => null))
  })
})
