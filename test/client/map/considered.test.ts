import { describe, expect, it } from 'vitest'
import { sightsFrom } from '../../../client/map/considered.ts'
import { someOwn, someView } from '../fixtures/map.ts'

describe('a move that is considered', () => {
  const view = someView(30)
  const own = someOwn(view)
  const plot = view.plots.find(p => p.region === 'iron' && view.firms.some(f => f.plot === p.id))
  if (!plot) throw new Error('nobody there')
  const sights = sightsFrom(own, plot.id)
  it('shows next door sharp, the region blurred, all others as outlines', () => {
    for (const f of view.firms.slice(1)) {
      expect(sights.get(f.id)).toBe(f.plot === plot.id ? 'sharp' : f.region === 'iron' ? 'blurred' : 'unknown')
    }
    expect(new Set(sights.values())).toEqual(new Set(['sharp', 'blurred', 'unknown']))
  })
  it('leaves what a partner discloses, wherever one stands', () => {
    const partner = view.firms.find(f => f.region === 'delta')
    const tied = { ...own, seen: own.seen.map(s => s.firm === partner?.id ? { ...s, sight: 'disclosed' as const } : s) }
    expect(sightsFrom(tied, plot.id).get(partner?.id ?? '')).toBe('disclosed')
  })
})
