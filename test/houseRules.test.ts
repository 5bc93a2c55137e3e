/** The borders of the house: who may import what, and what may not stand in `shared/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const sources = (folder: string): string[] => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  .filter(e => e.isFile() && /\.tsx?$/.test(e.name))
  .map(e => relative(ROOT, join(e.parentPath, e.name)))
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
/** Code without comments and strings' insides kept: good enough to look for calls. */
const code = (file: string): string => text(file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1')
const imports = (file: string): string[] =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(m => m[1])
const all = ['shared', 'server', 'client', 'test'].flatMap(sources)

describe('shared/', () => {
  it.each(sources('shared'))('%s is pure: imports only shared/ and zod', file => {
    const foreign = imports(file).filter(from => from !== 'zod'
      && !(from.startsWith('.') && relative(ROOT, resolve(ROOT, dirname(file), from)).startsWith('shared/')))
    expect(foreign).toEqual([])
  })
  const banned: [string, RegExp][] = [
    ['clock', /\bDate\b|performance\.now|setTimeout|setInterval/],
    ['chance', /Math\.random|crypto\./],
    ['arithmetic that differs between engines', /Math\.(exp|log|log2|log10|log1p|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|cbrt|hypot|sinh|cosh|tanh|fround)\b|[^*/]\*\*[^*/]/],
    ['DOM or Node', /\b(document|window|localStorage|process|Buffer|require|globalThis)\s*[.(]/],
    ['order that depends on the locale', /localeCompare|toLocale|Intl\./],
  ]
  it.each(sources('shared').flatMap(file => banned.map(([what, pattern]) => [file, what, pattern] as const)))('%s uses no %s', (file, _what, pattern) => {
    expect(code(file).match(pattern)?.[0]).toBeUndefined()
  })
})

describe('borders', () => {
  it('only client/connection.ts knows the colyseus SDK', () => {
    expect(sources('client').filter(f => imports(f).some(i => i.includes('colyseus')))).toEqual(
      sources('client').filter(f => f === 'client/connection.ts'))
  })
  it('the client never imports the server, the server never the client', () => {
    for (const f of sources('client')) expect(imports(f).filter(i => i.includes('server/'))).toEqual([])
    for (const f of sources('server')) expect(imports(f).filter(i => i.includes('client/'))).toEqual([])
  })
  it('only server/mirror.ts writes the synced schema', () => {
    const constructors = sources('server').filter(f => f !== 'server/schema.ts' && imports(f).some(i => i.endsWith('/schema.ts') && !i.includes('scenarios')))
    expect(constructors.filter(f => f !== 'server/mirror.ts' && !/import type [^\n]*schema\.ts/.test(text(f)))).toEqual([])
  })
  it.each(all)('%s has at most 300 lines', file => {
    expect(text(file).split('\n').length).toBeLessThanOrEqual(301)
  })
  it('nothing points into the folder beside the project', () => {
    for (const f of all) expect(imports(f).filter(i => i.includes('../shared/design') || i.includes('../shared/seed'))).toEqual([])
  })
})
