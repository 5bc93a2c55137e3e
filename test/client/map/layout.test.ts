import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout } from '../../../client/map/plan/layout.ts'
import { inside } from '../../../client/map/plan/polygon.ts'
import type { MapKind, MapPlan } from '../../../client/map/plan/types.ts'
import { someView } from '../fixtures/map.ts'

const KINDS: [MapKind, number, number][] = [['landscape', 1920, 900], ['landscape', 925, 672], ['portrait', 720, 1180], ['portrait', 360, 560]]
const em = (w: number, h: number) => Math.min(w, h) * 0.05
const key = (p: { x: number; y: number }) => `${p.x.toFixed(3)},${p.y.toFixed(3)}`
const where = (plan: MapPlan, id: string) => plan.firms.get(id)

describe('layout', () => {
  it.each(KINDS)('%s %i × %i: every one of 6 to 300 firms has a spot of its own inside its region', (kind, w, h) => {
    fc.assert(fc.property(fc.integer({ min: 6, max: 300 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 6 }), (n, plots, regions) => {
      const view = someView(n, plots, regions)
      const plan = layout(view, w, h, kind, { em: em(w, h) })
      expect(plan.firms.size).toBe(n)
      const seen = new Set<string>()
      for (const f of plan.firms.values()) {
        seen.add(`${f.x.toFixed(2)},${f.y.toFixed(2)}`)
        expect(f.region).toBe(view.firms.find(v => v.id === f.id)?.region)
        expect(inside(plan.region.get(f.region)?.coast ?? [], f.x, f.y)).toBe(true)
      }
      expect(seen.size).toBe(n)
      // 281 firms on 12 plots in 4 regions: a bay narrower than a house once lay under one
    }), { numRuns: 12, examples: [[281, 12, 4]] })
  })

  it('neighbouring homes share their border exactly', () => {
    const plan = layout(someView(), 1920, 900, 'landscape', { em: 50 })
    const first = new Set(plan.region.get('harbour')?.coast.map(key))
    expect(plan.region.get('iron')?.coast.filter(p => first.has(key(p))).length).toBeGreaterThan(10)
  })

  it('nobody is pushed about when others come and go', () => {
    const many = someView(40)
    const before = layout(many, 1920, 900, 'landscape', { em: 50 })
    const fewer = { ...many, firms: many.firms.filter((_, i) => i % 3 !== 1) }
    const between = layout(fewer, 1920, 900, 'landscape', { em: 50, seats: before.seats })
    for (const f of fewer.firms) expect(where(between, f.id)).toEqual(where(before, f.id))
    const again = layout({ ...many, firms: [...fewer.firms, ...many.firms.filter((_, i) => i % 3 === 1)] }, 1920, 900, 'landscape', { em: 50, seats: between.seats })
    for (const f of fewer.firms) expect(where(again, f.id)).toEqual(where(before, f.id))
  })

  it('60 firms on one plot still stand apart, and large enough to be seen on the wall', () => {
    const view = someView(90)
    const plot = view.plots[0]
    const crowd = { ...view, firms: view.firms.map((f, i) => i < 60 ? { ...f, plot: plot.id, region: plot.region } : f) }
    const plan = layout(crowd, 1920, 900, 'landscape', { em: 50 })
    expect(plan.firms.size).toBe(90)
    expect(Math.min(...[...plan.firms.values()].map(f => f.pitch))).toBeGreaterThan(14)
  })

  it('is the same for the same input, and leaves names free of houses', () => {
    const view = someView(30)
    const plan = layout(view, 1366, 700, 'landscape', { em: 20 })
    expect(layout(view, 1366, 700, 'landscape', { em: 20 })).toEqual(plan)
    for (const f of plan.firms.values()) expect(f.y).toBeGreaterThan((plan.region.get(f.region)?.label.y ?? 0) + 20)
  })
})
