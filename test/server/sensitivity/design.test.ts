import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { BLOCK, slopes, stepsTo, valuesIn } from '../../../server/sensitivity/design.ts'
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
  const both = PARAMETERS.filter(p => changed(p, 0.125) && changed(p, -0.125)), signs = (k: number) => { const v = valuesIn(k); return both.map(p => Math.sign((v[p.name] ?? NaN) - p.value)) }
  it('is the same again, another one than the next, and moves a part of the parameters as it moves it among all', () => {
    expect(both.length).toBeGreaterThan(100)
    expect(valuesIn(7)).toEqual(valuesIn(7))
    expect(signs(7)).not.toEqual(signs(8))
    expect(Object.values(valuesIn(3, PARAMETERS.slice(0, 5)))).toEqual(Object.values(valuesIn(3)).slice(0, 5))
  })
  it('in a block of them no parameter goes with another, and each goes up as often as down', () => {
    for (const block of [0, 1]) {
      const rows = Array.from({ length: BLOCK }, (_, k) => signs(block * BLOCK + k))
      expect(both.filter((_, j) => rows.reduce((s, r) => s + r[j], 0) !== 0)).toEqual([])
      expect(both.flatMap((p, i) => both.slice(i + 1).filter((_, j) => rows.reduce((s, r) => s + r[i] * r[i + 1 + j], 0) !== 0).map(q => `${p.name} ${q.name}`))).toEqual([])
    }
    expect(signs(0)).not.toEqual(signs(BLOCK))
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
