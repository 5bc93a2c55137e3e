import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../shared/session/nameList.ts'

describe('a class list', () => {
  it.each([
    ['one name a line', 'Ana\nBo \r\n\n  Chen', ['Ana', 'Bo', 'Chen']],
    ['a table with a heading and numbers', 'No;Name;Class\n1;Ana;3b\n2;Bo;3b', ['Ana', 'Bo']],
    ['a heading that says so', 'name,class\nAna,3b\nBo,3b', ['Ana', 'Bo']],
    ['quotes, with separators and quotes in them', '"Ana, the first",3b\n"Bo ""B"" Berg",3b', ['Ana, the first', 'Bo "B" Berg']],
    ['pasted from a spreadsheet', '1\tÅse Østby\n2\t陈伟', ['Åse Østby', '陈伟']],
    ['the same twice', 'Ana\nAna\nBo', ['Ana', 'Bo']],
    ['nothing', ' \n1,2\n', []],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
  it('of plain names gives them back, whatever the line ends are', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,12}( [A-Z][a-z]{1,8})?$/).filter(n => !['Name', 'Names', 'Navn', 'Namn', 'Elev', 'Nombre', 'Student', 'Students', 'Nickname', 'Alumno'].includes(n))
    fc.assert(fc.property(fc.uniqueArray(name, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (names, end) => {
      expect(namesIn(names.join(end))).toEqual(names)
    }))
  })
  it('is never longer than a class can be, and holds no empty name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
      const names = namesIn(text)
      expect(names.every(n => n !== '' && n === n.trim())).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }))
  })
})
