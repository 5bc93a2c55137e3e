import { assert as always, array, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, pow } from '../../../shared/economy/arithmetic.ts'
import { keptExp, keptPow, places } from '../../../shared/economy/kept.ts'

describe('what is kept', () => {
  it('is always what it would be if it were not, whatever is asked at whichever place in whichever order', () => {
    const few = constantFrom(0.5, 1, 1.1, 2), asked = array(tuple(integer({ min: 0, max: 5 }), few, few), { minLength: 1, maxLength: 40 })
    always(property(asked, rows => {
      // two of the six places are beyond the last
      const powers = places(4), exponentials = places(4)
      for (const [at, x, y] of rows) {
        expect(keptPow(powers, at, x, y)).toBe(pow(x, y))
        expect(keptExp(exponentials, at, y)).toBe(exp(y))
      }
    }))
  })
  it('at one place with another exponent is another power', () => {
    const kept = places(1)
    expect([keptPow(kept, 0, 2, 3), keptPow(kept, 0, 2, 4), keptPow(kept, 0, 2, 4), keptPow(kept, 0, 3, 4), keptPow(kept, 0, 2, 3)].map(x => Math.round(x))).toEqual([8, 16, 16, 81, 8])
  })
})
