/** Every work that the economy or the facts cite stands in the list of references, with what is cited of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
const plain = (s: string): string => s.replaceAll(/[’‘]/g, '\'').replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ')
const DOCUMENT = plain(readFileSync(join(ROOT, 'docs/model.md'), 'utf8').split('## References')[1].replaceAll('\n- ', '\u0000'))
const LIST = DOCUMENT.split('\u0000').slice(1)

/** What people read in a source: comments without their stars, and what a parameter names as its source. */
function words(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const comments = [...text.matchAll(/\/\*\*[\s\S]*?\*\/|\/\/ .*/g)].map(m => m[0].replaceAll(/^\s*\/?\*+\/?/gm, ' '))
  const sources = [...text.matchAll(/source: '([^']*)'/g)].map(m => m[1])
  return plain([...comments, ...sources].join(' · '))
}
const files = ['shared/economy', 'server/facts'].flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts')).map(f => `${folder}/${f}`))

const NAME = '(?:St\\. |[Vv]an (?:den )?)?[A-ZÁÉÖ][\\p{L}]+(?:-[A-Z][\\p{L}]+)?'
const SEVERAL = new RegExp(`(${NAME}(?:, ${NAME})* & ${NAME})(?:,? \\(?((?:19|20)\\d\\d))?`, 'gu'), AL = new RegExp(`(${NAME}) et al\\.?,? ?\\(?((?:19|20)\\d\\d)?`, 'gu')
const ONE = new RegExp(`(${NAME}),? \\(?((?:19|20)\\d\\d)\\)?`, 'gu')
/** A title and where it appeared. */
const TITLE = /"([^"]{25,})",? (?:in )?[A-Z]/g

export function cited(text: string): { names: string[]; year: string | undefined }[] {
  const found = [...[...text.matchAll(SEVERAL)].map(m => ({ names: m[1].split(/, | & /), year: m[2] })), ...[...text.matchAll(AL)].map(m => ({ names: [m[1]], year: m[2] })), ...[...text.matchAll(ONE)].map(m => ({ names: [m[1]], year: m[2] }))]
  return found.filter(c => !NOT_PEOPLE.has(c.names[0]))
}
/** Capitals with an ampersand or a year that are no authors. */
const NOT_PEOPLE = new Set(['Partial', 'Node', 'In'])
const stands = ({ names, year }: { names: string[]; year: string | undefined }): boolean => LIST.some(r => names.every(n => r.includes(n)) && (year === undefined || r.includes(year)))

describe('what is cited', () => {
  it('is found in texts', () => {
    expect(cited('as Jaffe et al. 1993 say; Song, Almeida & Wu (2003), and Pouder & St. John')).toEqual([
      { names: ['Song', 'Almeida', 'Wu'], year: '2003' }, { names: ['Pouder', 'St. John'], year: undefined }, { names: ['Jaffe'], year: '1993' }, { names: ['Wu'], year: '2003' },
    ])
    expect(stands({ names: ['Nobody'], year: '1999' })).toBe(false)
    expect(files.flatMap(f => cited(words(f))).length).toBeGreaterThan(40)
  })
  it.each(files.filter(f => cited(words(f)).length > 0))('in %s stands in the list of references', file => {
    expect(cited(words(file)).filter(c => !stands(c))).toEqual([])
  })
  it.each(files.filter(f => /server\/facts\/[FGS]\d/.test(f) && words(f).search(TITLE) >= 0))('titles in %s are those of the list', file => {
    const text = words(file), sources = text.slice(Math.max(0, text.indexOf('Source')), text.indexOf('Measured'))
    // quotations of the essay are no titles
    const titles = [...sources.matchAll(TITLE)].map(m => m[1]).filter(t => !sources.slice(0, sources.indexOf(t)).match(/essay[^"]*\("$|essay[^"]*"$/))
    const known = LIST.join(' ').toLowerCase()
    expect(titles.filter(t => !known.includes(t.toLowerCase()))).toEqual([])
  })
  it('is complete in the list: year, and either volume and pages or a publisher', () => {
    expect(LIST.filter(r => !/^\S.*\((19|20)\d\d\)\. .*(\d+\(\d+\), \d+–\d+\.|(Press|Blackwell|Routledge|Standards)[.,])/.test(r))).toEqual([])
  })
  it('is in alphabetical order', () => {
    const first = LIST.map(r => r.split(',')[0].toLowerCase())
    expect(first).toEqual([...first].sort((a, b) => a.localeCompare(b)))
  })
})
