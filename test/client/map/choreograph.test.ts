import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APART, AT_ONCE, choreograph, STEPPED_MS } from '../../../client/map/choreograph.ts'
import { busyMonth, someView } from '../fixtures/map.ts'

const view = someView(30)

describe('choreograph', () => {
  it('moves at most three things in a region at once, none begun within a third of a second of another, all within the month', () => {
    fc.assert(fc.property(fc.integer({ min: 300, max: 12000 }), fc.integer({ min: 0, max: 20 }), (ms, ripples) => {
      const motions = choreograph(busyMonth(view, ripples), ms, view)
      for (const region of view.regions) {
        const here = motions.filter(m => m.regions.includes(region.id))
        for (const m of here) {
          expect(here.filter(o => o.at <= m.at && o.at + o.ms > m.at).length).toBeLessThanOrEqual(AT_ONCE)
          expect(here.filter(o => o !== m && Math.abs(o.at - m.at) < APART)).toEqual([])
          expect(m.at + m.ms).toBeLessThanOrEqual(ms)
        }
      }
    }), { numRuns: 60 })
  })

  it('tells of every kind of event in a month of five seconds, decisions before results', () => {
    const motions = choreograph(busyMonth(view), 5000, view)
    expect(new Set(motions.map(m => m.what))).toEqual(new Set(['ripple', 'ship', 'move', 'flow', 'state', 'snow']))
    const first = (what: string) => motions.find(m => m.what === what)?.at ?? NaN
    expect(first('move')).toBeLessThan(first('snow'))
    expect(first('ship')).toBeLessThan(first('state'))
  })

  it('shows what the own firm learned as a spark in the shape of its field', () => {
    const feed = [{ month: 44, kind: 'learned' as const, channel: 'social' as const, other: 'f3', region: 'harbour', field: 'data' as const, advance: null, amount: 1, extra: 0 }]
    const sparks = choreograph(busyMonth(view, 0), 5000, view, { firm: 'f0', region: 'harbour', feed }).filter(m => m.what === 'spark')
    expect(sparks).toMatchObject([{ from: 'f3', to: 'f0', field: 'data' }])
  })

  it('a move keeps the region it leaves and the one it goes to busy', () => {
    const [firm] = view.firms
    const to = view.plots.find(p => p.region !== firm.region)
    if (!to) throw new Error('one region only')
    const month = { ...busyMonth(view, 0), ships: [], floorRose: [], regions: [], moves: [{ firm: firm.id, from: firm.plot, to: to.id, done: false }] }
    expect(choreograph(month, 5000, { ...view, trunks: [] })).toMatchObject([{ what: 'move', from: firm.region, to: to.region, plot: to.id, regions: [firm.region, to.region] }])
    // who has arrived came from where it stood before; an arrival names its goal only
    const arrived = { ...month, moves: [{ firm: firm.id, from: to.id, to: to.id, done: true }] }
    expect(choreograph(arrived, 5000, { ...view, trunks: [] }, null, new Map([[firm.id, firm.region]]))).toMatchObject([{ from: firm.region, to: to.region, done: true }])
  })

  it('takes its own time when months are stepped by hand', () => {
    expect(Math.max(...choreograph(busyMonth(view), 0).map(m => m.at + m.ms))).toBeGreaterThan(STEPPED_MS / 2)
  })
})
