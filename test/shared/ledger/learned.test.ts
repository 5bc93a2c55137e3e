import { array, assert, constantFrom, nat, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { C, CHANNELS } from '../../../shared/economy/dimensions.ts'
import { byElement, ELEMENT_OF, ELEMENTS } from '../../../shared/ledger/elements.ts'
import { firmsAt } from '../../../shared/ledger/history.ts'
import { gained, group, held, nearAndFar, overTime, taught, teachers, total } from '../../../shared/ledger/learned.ts'
import { gains, played, regionByJourney } from './played.ts'

describe('where did you learn that', () => {
  it('the parts add up exactly to the whole, for any firms in any month', () => {
    const { w } = played()
    const all = firmsAt(w, w.months)
    assert(property(subarray(all), nat(w.months), (firms, month) => {
      expect(held(w, firms, month).reduce((a, b) => a + b, 0)).toBe(total(w, firms, month))
    }))
  })

  it('what the regions hold adds up to what the class holds', () => {
    const { w } = played()
    assert(property(nat(w.months), month => {
      const regions = w.setting.regions.map((_, region) => held(w, group(w, { region }, month), month))
      const sums = Array.from({ length: C }, (_, c) => regions.reduce((sum, r) => sum + r[c], 0))
      expect(sums).toEqual(held(w, group(w, 'class', month), month))
    }))
  })

  it('what was gained between two months is what the rows in between say', () => {
    const { w } = played()
    const rows = gains(w), all = firmsAt(w, w.months)
    assert(property(nat(w.months), nat(w.months), constantFrom(...all), (a, b, firm) => {
      const from = Math.min(a, b), to = Math.max(a, b)
      const counted = rows.filter(e => e.firm === firm && e.month > from && e.month <= to).reduce((sum, e) => sum + e.amount, 0)
      expect(gained(w, [firm], from, to).reduce((x, y) => x + y, 0)).toBe(counted)
    }), { numRuns: 30 })
  })

  it('the mean over time is the sum over firms, divided', () => {
    const { w } = played()
    const firms = group(w, { region: 0 })
    const mean = overTime(w, firms)
    expect(mean).toHaveLength(w.months + 1)
    expect(mean[w.months].reduce((a, b) => a + b, 0) * firms.length).toBeCloseTo(total(w, firms), 9)
  })

  it('near and far are told by where both stood', () => {
    const { w } = played()
    const count = { near: Array.from({ length: C }, () => 0), far: Array.from({ length: C }, () => 0) }
    for (const e of gains(w)) {
      if (e.other < 0) continue
      const same = regionByJourney(w, e.firm, e.month) === regionByJourney(w, e.other, e.month)
      count[same ? 'near' : 'far'][e.channel] += e.amount
    }
    expect(nearAndFar(w, firmsAt(w, w.months))).toEqual(count)
    expect(count.near[CHANNELS.indexOf('social')]).toBeGreaterThan(0)
    expect(count.far[CHANNELS.indexOf('pipeline')]).toBeGreaterThan(0)
  })

  it('teachers and pupils are two ends of the same entries', () => {
    const { w } = played()
    const all = firmsAt(w, w.months)
    for (const firm of all) {
      const counted = new Map<number, number>()
      for (const e of gains(w)) if (e.firm === firm && e.other >= 0) counted.set(e.other, (counted.get(e.other) ?? 0) + e.amount)
      expect(Object.fromEntries(teachers(w, firm).map(t => [t.firm, t.levels]))).toEqual(Object.fromEntries(counted))
    }
    const given = all.flatMap(i => taught(w, i)).reduce((sum, t) => sum + t.levels, 0)
    const taken = all.flatMap(i => teachers(w, i)).reduce((sum, t) => sum + t.levels, 0)
    expect(given).toBe(taken)
  })

  it('every channel belongs to one element, and the two of the essay never share one', () => {
    expect(Object.keys(ELEMENT_OF).sort()).toEqual([...CHANNELS].sort())
    assert(property(array(nat(50), { minLength: C, maxLength: C }), parts => {
      const e = byElement(parts)
      expect(ELEMENTS.reduce((sum, name) => sum + e[name], 0)).toBe(parts.reduce((a, b) => a + b, 0))
      expect(e.capability).toBe(parts[CHANNELS.indexOf('capability')])
    }))
  })
})
