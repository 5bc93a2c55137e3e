import { describe, expect, it } from 'vitest'
import { effect, effectOn, inside, standing, type Shift } from '../../../server/sensitivity/standing.ts'
import { above, aside, below, between, type Claim } from '../../../server/facts/kit/claims.ts'

const at = (value: number, half = 0.1) => ({ value, interval: [value - half, value + half] as [number, number], n: 9 })
/** With an error of .1. */
const by = (x: number): Shift => ({ by: x, variance: 0.01 })

describe('how far a figure is inside its bar', () => {
  it.each([
    [above('x', at(3), 1.5), 1.5], [below('x', at(3), 1.5), -1.5], [below('x', at(-2), -1e-7), 2 - 1e-7],
    [between('x', at(0.5), 0.25, 0.6), 0.1], [between('x', at(2), 0.25, 0.6), -1.4], [between('x', at(2), 12, 36), -10],
  ])('%j: %f', (claim, far) => { expect(inside(claim.bar, claim.value)).toBeCloseTo(far) })
  it('is not asked of what is only told', () => { expect(inside(aside('x', at(3)).bar, 3)).toBeNaN() })
})

describe('a shift', () => {
  it.each([
    [3, -0.9, 'moves'], [3, -1.1, 'strained'], [3, -1.99, 'strained'], [1.5, -0.6, 'breaks'], [1.25, -0.29, 'doubt'], [1.25, -0.31, 'breaks'],
    [0.5, 0.6, 'mends'], [0.5, -0.6, 'moves'], [0.5, 0.29, 'none'], [3, 0, 'none'], [3, 0.1, 'none'], [1.5, NaN, 'none'],
  ] as const)('of %f by %f: %s', (value, shift, then) => { expect(effectOn(above('x', at(value), 1), by(shift))).toBe(then) })
  it('puts nothing in doubt that was in doubt before', () => { expect(effectOn(above('x', at(1.05, 0.3), 1), by(-0.1))).toBe('none') })
})

describe('a fact', () => {
  const claims: Claim[] = [above('a', at(3), 1), above('b', at(0.5), 1), aside('c', at(0))]
  it('is its worst claim', () => {
    expect(effect(claims, [by(-2.5), by(0.9), by(9)])).toBe('breaks')
    expect(effect(claims, [null, by(0.9), by(9)])).toBe('mends')
    expect(effect(claims, undefined)).toBe('none')
  })
  it('is mended when all that fails is', () => {
    expect(effect(claims, [by(0), by(0.9), by(0)])).toBe('mends')
    expect(effect([...claims, above('d', at(0.5), 1)], [by(0), by(0.9), by(0), by(0)])).toBe('moves')
  })
  it('stands on a side, or between', () => {
    expect(standing(claims)).toBe('broken')
    expect(standing([above('a', at(3), 1), aside('c', at(0))])).toBe('holds')
    expect(standing([above('a', at(1.05, 0.3), 1)])).toBe('doubt')
  })
})
