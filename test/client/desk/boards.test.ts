import { expect, it } from 'vitest'
import { knowChart } from '../../../client/desk/logic/columns.ts'
import { around, firmBoard, regionBoard } from '../../../client/desk/logic/boards.ts'
import { askedNow, monthsOfYear, newLevers, phaseRefusal } from '../../../client/desk/logic/phase.ts'
import { DECIDING, PHASES } from '../../../shared/session/types.ts'
import { deskSession, deskView } from '../fixtures/desk.ts'

const view = deskView()

it('gives regions that look alike the same place', () => {
  const [first, second, ...rest] = view.public.regions
  const even = { ...view.public, regions: [{ ...first, prosperity: 100.2 }, { ...second, prosperity: 99.8 }, ...rest.map(r => ({ ...r, prosperity: 90 }))] }
  expect(regionBoard(even).slice(0, 3).map(r => r.place)).toEqual([1, 1, 3])
})
it('ranks nobody before there are ranks', () => {
  expect(firmBoard({ ...view.public, firms: view.public.firms.map(f => ({ ...f, rank: null })) })).toEqual([])
})
it('shows the top and my own surroundings, with the gap marked', () => {
  const rows = around(firmBoard(view.public), f => f.rank === 20, 5)
  expect(rows.map(r => r.place)).toEqual([1, 2, 3, 4, 5, 19, 20, 21])
  expect(rows.filter(r => r.gap).map(r => r.place)).toEqual([19])
  expect(rows.filter(r => r.own).map(r => r.place)).toEqual([20])
})
it('draws columns as wide as demand, side by side, over the whole width', () => {
  const { columns, low, high } = knowChart(view, 340, 8, 22)
  expect(columns[0].w / columns[1].w).toBeCloseTo(0.24 / 0.12)
  const last = columns[5]
  expect(last.x + last.w).toBeCloseTo(340)
  for (const c of columns) { expect(c.level).toBeLessThan(high); expect(c.floor).toBeGreaterThanOrEqual(low); expect(c.above).toBe(Math.max(0, c.level - c.floor)) }
})
it('keeps a column that nobody wants wide enough to be seen', () => {
  const demand = { ...view.public.demand, materials: 0.34, design: 0 }
  const { columns } = knowChart({ ...view, public: { ...view.public, demand } }, 340, 8, 22)
  expect(columns[4].w).toBe(22)
  expect(columns[5].x + columns[5].w).toBeCloseTo(340)
})
it('takes decisions in exactly the phases in which the session does', () => {
  expect(PHASES.filter(p => phaseRefusal(p) === null)).toEqual([...DECIDING])
})
it('counts the months of the running year', () => {
  expect(monthsOfYear(deskSession('year', 4))).toBe(7)
  expect(monthsOfYear(deskSession('lobby', 0, { month: 0 }))).toBe(0)
  expect(monthsOfYear(deskSession('review', 1, { month: 12 }))).toBe(12)
  expect(monthsOfYear(deskSession('plan', 2, { month: 12 }))).toBe(0)
})
it('says which levers are new', () => {
  expect(newLevers(view, 4)).toEqual(['moments'])
  expect(askedNow(deskSession('plan', 4), view)).toContain('Moments')
  expect(newLevers(view, 1)).toEqual([])
})
