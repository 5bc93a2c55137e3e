/** docs/model.md and docs/figures say what the code and docs/validated.json say. Renew: npm run model. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACTS } from '../../../server/facts/index.ts'
import { above, between } from '../../../server/facts/kit/claims.ts'
import { far, forest, weakest } from '../../../server/modelPage/forest.ts'
import { files, mechanism, ORDER } from '../../../server/modelPage/mechanisms.ts'
import { readValidated, type MeasuredClaim, type Validated } from '../../../server/modelPage/measured.ts'
import { begin, end, parts, pictures, renewed } from '../../../server/modelPage/parts.ts'
import { short, ticks } from '../../../server/modelPage/svg.ts'

const DOCS = resolve(import.meta.dirname, '../../../docs')
const validated = readValidated(join(DOCS, 'validated.json')), page = readFileSync(join(DOCS, 'model.md'), 'utf8')

describe('what is generated is not stale (renew: npm run model)', () => {
  it.each(Object.entries(parts(validated)))('docs/model.md: %s', (name, part) => {
    expect(page.slice(page.indexOf(begin(name)) + begin(name).length, page.indexOf(end(name))).trim()).toBe(part)
  })
  it.each(Object.entries(pictures(validated)))('docs/figures/%s', (name, svg) => {
    expect(readFileSync(join(DOCS, 'figures', name), 'utf8')).toBe(svg)
  })
  it('no other figure lies about, and each link leads to one', () => {
    expect(readdirSync(join(DOCS, 'figures')).sort()).toEqual(Object.keys(pictures(validated)).sort())
    expect([...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link).filter(link => !existsSync(join(DOCS, link)))).toEqual([])
  })
  it('every fact was measured, under the title that it has today (renew: npm run model -- --measure)', () => {
    expect(validated.facts.map(f => [f.id, f.title])).toEqual(FACTS.map(f => [f.id, f.title]))
  })
})

describe('mechanisms', () => {
  it('every file has its place on the page, once', () => {
    expect(ORDER.flatMap(([, names]) => names).sort()).toEqual(files().sort())
  })
  it('are told with their equations', () => {
    const text = mechanism('x', '/**\n * SOME THING\n * The essay, 3: words.\n *\n *   a = b · c\n *\n *   d   e (see other.ts)\n * Decisions only mark `rows`.\n * More of other.ts.\n */\nimport x')
    expect(text).toBe('#### Some thing\n\nThe essay, 3: words.\n\n```text\na = b · c\nd   e (see other)\n```\n\nMore of *other*.')
  })
  it.each(files())('%s: stands on the page as its file tells it', name => {
    expect(mechanism(name)).toMatch(/essay/)
    expect(page).toContain(mechanism(name))
  })
})

describe('the page', () => {
  const claim = (value: number, half: number, bar: string): MeasuredClaim => ({ what: 'x', value, interval: [value - half, value + half], bar, holds: true, n: 9 })
  it('keeps what people wrote around the parts, and refuses to lose one', () => {
    expect(renewed(`a\n${begin('p')}\nold\n${end('p')}\nb`, { p: 'new' })).toBe(`a\n${begin('p')}\nnew\n${end('p')}\nb`)
    expect(() => renewed('a', { p: 'new' })).toThrow(/no place for "p"/)
  })
  it('says which parameters are others than those measured', () => {
    const [name] = Object.keys(validated.parameters)
    const text = parts({ ...validated, parameters: { ...validated.parameters, [name]: -77, gone: 1 } }).measured
    expect(text).toContain(`\`${name}\` -77 →`)
    expect(text).toContain('`gone` gone')
  })
  it.each([[claim(3, 1, '> 1'), 2], [claim(0, 1, '> 1'), -1], [claim(0.5, 0.1, '< 0.7'), 2], [claim(0.5, 0.1, 'between 0.3 and 0.8'), 2]])('%j is %f half-widths inside', (c, d) => { expect(far(c)).toBeCloseTo(d) })
  it('has no distance where nothing is decided or told', () => {
    expect(far(claim(0.5, 0.1, 'told only'))).toBeNull()
    expect(far({ ...claim(1, 1, '> 1'), interval: [null, null] })).toBeNull()
  })
  it.each([[1, 0], [2, 8], [0, -8]])('is told by its side alone where all seeds say %f', (v, d) => { expect(far(claim(v, 0, '> 1'))).toBe(d) })
  it('draws a claim as inside exactly when it holds', () => {
    for (const v of [0.9, 1.05, 1.2]) {
      const e = { value: v, interval: [v - 0.1, v + 0.1] as [number, number], n: 9 }
      for (const c of [above('x', e, 1), between('x', e, 1, 9)]) expect((far(c) ?? NaN) - 1 > 0).toBe(c.holds)
    }
  })
  it('shows the weakest claim of a fact, and says of each in words whether it holds', () => {
    const fact = { id: 'F1', title: 'one & only', holds: false, claims: [claim(3, 1, '> 1'), claim(0, 1, '> 1'), claim(9, 1, 'told only')] }
    expect(weakest(fact)).toBe(fact.claims[1])
    expect(weakest({ ...fact, claims: [...fact.claims, { ...claim(0, 1, '> 1'), value: null, interval: [null, null] }] }).value).toBeNull()
    const svg = forest({ facts: [fact] } as Pick<Validated, 'facts'>, 'stamp')
    expect(svg).toContain('one &amp; only')
    expect(svg).toContain('F1 does not hold')
  })
})

describe('axes', () => {
  it.each([[0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]], [-3, 11, [-5, 0, 5, 10, 15]], [1480, 1990, [1400, 1600, 1800, 2000]]])('%f to %f', (low, high, list) => { expect(ticks(low, high)).toEqual(list) })
  it.each([[0.123456, '0.123'], [1234.5, '1235'], [null, '–'], [0, '0']])('%f reads %s', (x, words) => { expect(short(x)).toBe(words) })
})
