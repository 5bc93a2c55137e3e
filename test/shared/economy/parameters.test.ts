import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { DOC, parameterTable, tableIn } from './parameterTable.ts'

const folder = resolve(import.meta.dirname, '../../../shared/economy/mechanisms')
describe('every parameter', () => {
  it.each(PARAMETERS.map(p => [p.name, p] as const))('%s: unit, range around its default, where the number comes from, one line that says what it does', (_, p) => {
    expect(p.unit).toMatch(/\S/)
    expect(p.min).toBeLessThan(p.max)
    expect(p.value).toBeGreaterThanOrEqual(p.min)
    expect(p.value).toBeLessThanOrEqual(p.max)
    // chosen for play (now, in the prototype, or by the design of the game), the essay with its section, or a work with its authors
    expect(p.source).toMatch(/play|prototype|game\.md|essay \d|[A-Z]\p{L}+ (?:et al\.|& [A-Z]\p{L}+|\d{4})/u)
    expect(p.meaning).toMatch(/^[^\n|]{12,120}$/)
  })
  it('says something of its own', () => {
    expect(new Set(PARAMETERS.map(p => p.meaning)).size).toBe(PARAMETERS.length)
    expect(new Set(PARAMETERS.map(p => p.name)).size).toBe(PARAMETERS.length)
  })
})

describe('what is said of the model is what it does', () => {
  it('docs/model.md lists today’s parameters (renew: npm run model)', () => {
    expect(tableIn(readFileSync(DOC, 'utf8'))).toBe(parameterTable())
  })
  it.each(readdirSync(folder))('%s begins with what the essay says, for a reader of no code', file => {
    const top = readFileSync(resolve(folder, file), 'utf8').split('*/')[0]
    expect(top).toMatch(/^\/\*\*\n \* [A-Z]/)
    expect(top).toMatch(/essay|Beyond the essay/)
  })
  it('step.ts calls every mechanism', () => {
    const step = readFileSync(resolve(folder, '../step.ts'), 'utf8')
    // asked by the market: what is cheaper takes customers, and owners take their part
    const asked = new Set(['bandwagon.ts', 'owners.ts'])
    for (const file of readdirSync(folder).filter(f => !asked.has(f))) expect(step).toContain(`./mechanisms/${file}`)
  })
})
