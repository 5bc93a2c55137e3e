import { describe, expect, it } from 'vitest'
import { APART, AT_ONCE } from '../../../client/map/choreograph.ts'
import { sumOf, yearEnd, YEAR_END_MS } from '../../../client/map/yearEnd.ts'
import { busyMonth, someView } from '../fixtures/map.ts'

const after = someView(30)
const before = { ...after, regions: after.regions.map((r, i) => ({ ...r, prosperity: r.prosperity - i + 2 })), firms: after.firms.map((f, i) => i === 0 ? { ...f, region: 'plain' } : f) }
const months = [1, 2, 3].map(month => ({ ...busyMonth(after), month }))
const motions = yearEnd(months, before, after)

describe('the end of a year', () => {
  it('lasts 5 to 8 seconds: first what was decided, then what flowed, then what came of it', () => {
    const part = (what: string) => new Set(motions.filter(m => m.what === what).map(m => Math.floor((m.at * 3) / YEAR_END_MS)))
    expect([...part('ship'), ...part('move')]).toEqual([0, 0])
    expect([...part('chorus'), ...part('flow')]).toEqual([1, 1])
    expect([...part('result')]).toEqual([2])
    const end = Math.max(...motions.map(m => m.at + m.ms))
    expect(end).toBeGreaterThan(5000)
    expect(end).toBeLessThanOrEqual(YEAR_END_MS)
  })
  it('keeps to three things at once in a region, begun a third of a second apart', () => {
    for (const { id } of after.regions) {
      const here = motions.filter(m => m.regions.includes(id))
      for (const m of here) {
        expect(here.filter(o => o.at <= m.at && o.at + o.ms > m.at).length).toBeLessThanOrEqual(AT_ONCE)
        expect(here.filter(o => o !== m && Math.abs(o.at - m.at) < APART)).toEqual([])
      }
    }
  })
  it('tells every region how its prosperity changed, and claims nothing when the beginning was not seen', () => {
    expect(motions.flatMap(m => m.what === 'result' ? [[m.region, m.change]] : [])).toEqual(after.regions.map((r, i) => [r.id, i - 2]))
    expect(yearEnd(months, null, after).filter(m => m.what === 'result' || m.what === 'move')).toEqual([])
  })
  it('adds the year up', () => {
    expect(sumOf(months, before, after)).toEqual({ ships: 6, home: 3, moves: 1, met: 3 * (3 + 5 + 7 + 9 + 11 + 13), lines: 15, best: 'plain', change: 3 })
  })
})
