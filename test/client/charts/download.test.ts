import { describe, expect, it } from 'vitest'
import { csv } from '../../../client/charts/download.ts'

describe('tables to take away', () => {
  it('quote what must be quoted, leave numbers and empty cells alone', () => {
    expect(csv(['name', 'levels'], [['a,"b"\nc', 3], ['plain', -2.5], ['', null]])).toBe('name,levels\r\n"a,""b""\nc",3\r\nplain,-2.5\r\n,\r\n')
  })
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=cmd|" /C calc"!A0'])('defuses %s, which a spreadsheet would take for a formula', text => {
    expect(csv(['x'], [[text]]).split('\r\n')[1].replace(/^"/, '')).toMatch(/^'/)
  })
})
