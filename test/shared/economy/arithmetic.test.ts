import { assert as assertAlways, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clamp, exp, log, pow } from '../../../shared/economy/arithmetic.ts'

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(b))
describe('own arithmetic agrees with the true values', () => {
  it('exp', () => {
    assertAlways(property(double({ min: -50, max: 50, noNaN: true }), x => Math.abs(exp(x) / Math.exp(x) - 1) < 1e-12))
    expect([exp(0), exp(-800), exp(800)]).toEqual([1, 0, Infinity])
  })
  it('log', () => {
    assertAlways(property(double({ min: 1e-12, max: 1e12, noNaN: true }), x => near(log(x), Math.log(x))))
    expect([log(1), log(0)]).toEqual([0, -Infinity])
    expect(log(-1)).toBeNaN()
  })
  it('pow', () => {
    assertAlways(property(double({ min: 1e-3, max: 100, noNaN: true }), double({ min: -3, max: 3, noNaN: true }),
      (x, y) => Math.abs(pow(x, y) / Math.pow(x, y) - 1) < 1e-10))
    expect([pow(0, 0.6), pow(0, 0), pow(7, 0), pow(1, 9)]).toEqual([0, 1, 1, 1])
  })
  it('clamp', () => {
    expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2])
  })
})
