import { describe, expect, it } from 'vitest'
import type { Sample } from '../../../server/facts/kit/fact.ts'
import { LEARNED } from '../../../server/facts/experiments/mixed.ts'
import { NUMBERS } from '../../../server/facts/experiments/commons.ts'
import { STRATEGIES } from '../../../server/facts/kit/field.ts'
import { chart } from '../../../server/modelPage/chart.ts'
import { curves, type Figure } from '../../../server/modelPage/curves.ts'

const only = (id: string, samples: readonly Sample[]) => (experiment: string) => (experiment === id ? samples : null)
const called = (figures: readonly Figure[], id: string): Figure => {
  const found = figures.find(f => f.id === id)
  if (!found) throw new Error(`no figure called ${id}: ${figures.map(f => f.id).join(', ')}`)
  return found
}

describe('figures', () => {
  it('are drawn only of what was measured', () => { expect(curves(() => null)).toEqual([]) })
  it('shares of channels add up to all that was learned', () => {
    const sample = (k: number): Sample => ({ ...Object.fromEntries(LEARNED.map((c, n) => [c, 10 + n + k])), values: Array.from({ length: 2 * STRATEGIES.length }, (_, i) => i) })
    const figures = curves(only('mixed', [sample(0), sample(1), sample(5)]))
    expect(called(figures, 'channels').series[0].points.reduce((s, p) => s + (p.y ?? NaN), 0)).toBeCloseTo(1)
    // two firms of each strategy, one list after the other
    expect(called(figures, 'g1-strategies').series[0].points.map(p => p.y)).toEqual(STRATEGIES.map((_, k) => k + STRATEGIES.length / 2))
  })
  it('F1: the fit is the parabola that the pairs lie on, and each mark the mean of its bin', () => {
    const distance = Array.from({ length: 400 }, (_, k) => k / 400), learned = distance.map(d => 0.1 + d - d * d)
    const [marks, fit] = called(curves(only('F01', [{ distance, learned }, { distance, learned }])), 'f1-cognitive-distance').series
    for (const { x, y } of fit.points) expect(y).toBeCloseTo(0.1 + x - x * x)
    for (const { x, y } of marks.points) expect(y).toBeCloseTo(0.1 + x - x * x, 2)
  })
  it('G2: nobody is shown where nobody is', () => {
    const sample: Sample = { mean: NUMBERS.map(n => 100 - n), leavers: NUMBERS.map(n => (n === 0 ? NaN : 120 - n)), stayers: NUMBERS.map(n => (n === 18 ? NaN : 90 - n)) }
    const { series } = called(curves(only('commons', [sample, sample])), 'g2-dilemma')
    expect(series.map(s => s.points.length)).toEqual([NUMBERS.length - 1, NUMBERS.length - 1, NUMBERS.length])
    expect(series[0].points[0]).toMatchObject({ x: 3, y: 117 })
  })
})

describe('a chart', () => {
  const figure: Figure = {
    id: 'x', title: 'More & less', x: { label: 'pipes' }, y: { label: 'k', from: 0 }, note: 'A note.',
    series: [{ name: 'one', as: 'line', points: [{ x: 0, y: 1, low: 0.5, high: 1.5 }, { x: 1, y: 2, low: 1, high: 3 }] }, { name: 'two', as: 'marks', points: [{ x: 0, y: 3, low: 2, high: 4 }, { x: 1, y: null, low: null, high: null }] }],
  }
  it('has a title, says in words what it shows, and when it was measured', () => {
    const svg = chart(figure, 'Seeds 1 to 9')
    expect(svg).toContain('<title id="t">More &amp; less</title>')
    expect(svg).toContain('A note. one: 0 1, 1 2. two: 0 3.')
    expect(svg).toContain('Seeds 1 to 9')
    expect(svg).not.toMatch(/NaN|undefined|null|Infinity/)
  })
  it('keeps every mark and whisker within its frame', () => {
    const svg = chart(figure, '')
    for (const [, y] of svg.matchAll(/ (?:y1|y2|cy)="([^"]+)"/g)) {
      expect(Number(y)).toBeGreaterThanOrEqual(40)
      expect(Number(y)).toBeLessThanOrEqual(360)
    }
  })
})
