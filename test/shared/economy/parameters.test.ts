import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DOC, parameterTable, tableIn } from './parameterTable.ts'

const folder = resolve(import.meta.dirname, '../../../shared/economy/mechanisms')
describe('what is said of the model is what it does', () => {
  it('docs/model.md lists today’s parameters (renew: node test/shared/economy/parameterTable.ts)', () => {
    expect(tableIn(readFileSync(DOC, 'utf8'))).toBe(parameterTable())
  })
  it.each(readdirSync(folder))('%s begins with what the essay says, for a reader of no code', file => {
    const top = readFileSync(resolve(folder, file), 'utf8').split('*/')[0]
    expect(top).toMatch(/^\/\*\*\n \* [A-Z]/)
    expect(top).toMatch(/essay|Beyond the essay/)
  })
  it('step.ts calls every mechanism', () => {
    const step = readFileSync(resolve(folder, '../step.ts'), 'utf8')
    // two are asked by others: what is cheaper takes customers, and who judges what is worth copying
    const asked = new Set(['bandwagon.ts'])
    for (const file of readdirSync(folder).filter(f => !asked.has(f))) expect(step).toContain(`./mechanisms/${file}`)
  })
})
