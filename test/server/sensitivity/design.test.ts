import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { slopes, stepsTo, valuesIn } from '../../../server/sensitivity/design.ts'
import { draws } from '../../../server/facts/kit/draws.ts'
import { changed } from '../../../server/sensitivity/variation.ts'

describe('a run', () => {
  it('moves every parameter that can be moved, by about an eighth, within its range', () => {
    const values = valuesIn(4)
    for (const p of PARAMETERS) {
      const v = values[p.name] ?? NaN
      expect(Number.isNaN(v) && changed(p, 0.125) !== null && changed(p, -0.125) !== null).toBe(false)
      if (Number.isNaN(v)) continue
      expect(v).toBeGreaterThanOrEqual(p.min)
      expect(v).toBeLessThanOrEqual(p.max)
      expect(Math.abs(stepsTo(p, v))).toBeGreaterThan(0)
    }
  })
  it('is the mirror image of the one before, and otherwise by lot', () => {
    const inside = PARAMETERS.filter(p => changed(p, 0.125) && changed(p, -0.125)).map(p => p.name)
    expect(Object.keys(valuesIn(0)).length).toBeGreaterThan(100)
    expect(Object.values(valuesIn(0, PARAMETERS.slice(0, 5)))).toEqual(Object.values(valuesIn(0)).slice(0, 5))
    const list = (k: number) => { const v = valuesIn(k); return inside.map(n => Math.sign((v[n] ?? NaN) - (PARAMETERS.find(p => p.name === n)?.value ?? NaN))) }
    expect(list(1)).toEqual(list(0).map(x => -x))
    expect(list(2)).not.toEqual(list(0))
    expect(valuesIn(7)).toEqual(valuesIn(7))
  })
})

describe('slopes', () => {
  const u = draws('slopes'), x = Array.from({ length: 60 }, () => Array.from({ length: 4 }, () => (u() < 0.5 ? -0.5 : 0.5)))
  it('are found exactly where there is no luck', () => {
    const found = slopes(x, x.map(r => 7 + 2 * r[0] - 3 * r[2]))
    expect(found?.map(s => Math.round(1e6 * s.value) / 1e6 + 0)).toEqual([2, 0, -3, 0])
    for (const s of found ?? []) expect(s.variance).toBeCloseTo(0)
  })
  it('miss the truth by about their error', () => {
    const errors = Array.from({ length: 200 }, (_, k) => {
      const v = draws(`luck ${k}`), found = slopes(x, x.map(r => 5 * r[1] + 10 * (v() + v() + v() - 1.5)))
      return found ? (found[1].value - 5) / Math.sqrt(found[1].variance) : NaN
    })
    const ms = errors.reduce((s, e) => s + e * e, 0) / errors.length
    expect(ms).toBeGreaterThan(0.7)
    expect(ms).toBeLessThan(1.4)
  })
  it('leave out what had nothing to tell, and say nothing when too little is left or a parameter never moved', () => {
    const y = x.map((r, k) => (k % 3 === 0 ? NaN : 2 * r[0]))
    expect(slopes(x, y)?.[0].value).toBeCloseTo(2)
    expect(slopes(x.slice(0, 12), x.slice(0, 12).map(r => r[0]))).toBeNull()
    expect(slopes(x.map(r => [...r, 0]), x.map(r => r[0]))).toBeNull()
  })
})
