import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeProblem, tidyCode } from '../../../client/join/tidy.ts'

describe('a typed code', () => {
  it.each([['kbrtm', 'KBRTM'], [' kbr-tm ', 'KBRTM'], ['K B R T M', 'KBRTM'], ['http://10.0.0.4:2567/?code=kbrtm', 'KBRTM'], ['KBRTMXX', 'KBRTM'], ['', '']])('%j is %j', (typed, code) => {
    expect(tidyCode(typed)).toBe(code)
  })
  it('says what is wrong with it', () => {
    expect([codeProblem('KBRTM'), codeProblem('KBR'), codeProblem('K7PX'), codeProblem('KOALA')]).toEqual([null, 'short', 'letters', 'letters'])
  })
  it('never holds more than five characters that a code could have', () => {
    fc.assert(fc.property(fc.string(), typed => { expect(tidyCode(typed)).toMatch(/^[A-Z0-9]{0,5}$/) }))
  })
})
