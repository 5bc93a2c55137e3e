import { array, assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { short, spread } from '../../../client/charts/labels.ts'

describe('direct labels', () => {
  it('never lie on each other when there is room, and keep the order of what they name', () => {
    assert(property(array(double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 12 }), integer({ min: 5, max: 30 }), (wanted, gap) => {
      const placed = spread(wanted, gap, 0, 400)
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b])
      const inOrder = order.map(i => placed[i])
      const apart = inOrder.slice(1).map((y, i) => y - inOrder[i])
      expect(Math.min(gap, ...apart)).toBeGreaterThan(gap - 1e-6)
      expect(Math.min(...placed)).toBeGreaterThan(-1e-6)
      expect(Math.max(...placed)).toBeLessThanOrEqual(400)
    }))
  })
  it('stay where they are wanted when nobody is in the way', () => expect(spread([10, 100, 50], 20, 0, 200)).toEqual([10, 100, 50]))
  it('share what room there is when it is too little for all', () => {
    const placed = spread([5, 5, 5, 5, 5], 20, 0, 40)
    expect(placed.toSorted((a, b) => a - b)).toEqual([0, 10, 20, 30, 40])
  })
  it('cuts only what is too long', () => expect([short('Harbour Bay', 11), short('Harbour Bay', 6)]).toEqual(['Harbour Bay', 'Harbo…']))
})
