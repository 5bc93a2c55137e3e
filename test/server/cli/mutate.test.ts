import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engineFiles, ownTests } from '../../../server/mutation/copy.ts'
import { mutantsOf, withMutant } from '../../../server/mutation/mutants.ts'
import { told } from '../../../server/mutation/told.ts'
import { tryAll, type Tried } from '../../../server/mutation/trial.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const changes = (code: string) => mutantsOf('x.ts', code).map(m => withMutant(code, m))

describe('mutants', () => {
  it.each([
    ['f(a + b)', ['f(a - b)']],
    ['f(a < b)', ['f(a <= b)', 'f(a >= b)']],
    ['f(a === b && c)', ['f(a !== b && c)', 'f(a === b || c)']],
    ['f(c ? a : b)', ['f(false ? a : b)', 'f(true ? a : b)']],
    ['f(!a)', ['f( a)']],
    ['f(Math.min(a, b))', ['f(Math.max(a, b))']],
    ['f(Math.sqrt(a))', []],
    ['f(3, 0.5, true)', ['f(4, 0.5, true)', 'f(3, 1, true)', 'f(3, 0.5, false)']],
  ])('of %s', (code, becomes) => {
    // the statement itself can be left out as well
    expect(changes(`${code}\n`).sort()).toEqual([...becomes.map(b => `${b}\n`), ';\n'].sort())
  })
  it('leave types, texts, imports, errors and declarations of parameters as they are', () => {
    expect(changes("import { a } from './b2.ts'\ntype T = 1 | 2\nexport const x: Record<'a', 3> = y as 4\nconst p = declare({ rate: { value: 0.5, min: 0 } })\nconst s = `a${b}` + 'c'\nthrow new RangeError(a + 1)\n")).toEqual([])
  })
  it('leave the step of a loop, which every test would notice, but not its bounds', () => {
    expect(changes('for (let i = 0; i < n; i++) f(i)').sort()).toEqual([
      'for (let i = 1; i < n; i++) f(i)', 'for (let i = 0; i <= n; i++) f(i)', 'for (let i = 0; i >= n; i++) f(i)', 'for (let i = 0; i < n; i++) ;',
    ].sort())
  })
  it('know their place', () => {
    expect(mutantsOf('x.ts', 'a()\n  b(c * d)\n').find(m => m.was === '*')).toMatchObject({ line: 2, column: 7, becomes: '/', kind: 'operator' })
  })
  it('empty functions', () => {
    expect(changes('function f(): void { g }')).toContain('function f(): void {}')
  })
})

describe('a trial', () => {
  it('on the real engine and its tests: a fault is noticed, a change without effect is not', async () => {
    const file = 'shared/economy/arithmetic.ts'
    const { readFileSync } = await import('node:fs')
    const code = readFileSync(resolve(ROOT, file), 'utf8')
    const fault = mutantsOf(file, code).find(m => m.kind === 'body')
    if (!fault) throw new Error('no mutant')
    const same = { ...fault, becomes: fault.was }
    const left: string[] = []
    const tried = await tryAll({
      mutants: [fault, same], tests: ['test/shared/economy/arithmetic.test.ts', 'test/shared/economy/chance.test.ts'], workers: 2,
      progress: () => {}, leftOut: files => left.push(...files),
    })
    expect(left).toEqual([])
    expect(tried.map(t => [t.fate, t.by])).toEqual([['killed', 'own'], ['survived', null]])
    expect(readFileSync(resolve(ROOT, file), 'utf8')).toBe(code)
  }, 300_000)
  it('is told with a score by kind and file, survivors by name', () => {
    const [m] = mutantsOf('x.ts', 'f(a + b)')
    const tried: Tried[] = [{ ...m, fate: 'killed', by: 'own' }, { ...m, fate: 'timedOut', by: 'others' }, { ...m, file: 'y.ts', fate: 'survived', by: null }, { ...m, fate: 'killed', by: 'own' }, { ...m, fate: 'golden', by: null }]
    expect(told(tried, 10)).toMatchObject({
      mutants: 10, tried: 5, killed: 2, timedOut: 1, golden: 1, survived: 1, score: 0.6, scoreWithGolden: 0.8,
      byFile: [{ name: 'y.ts', score: 0 }, { name: 'x.ts', score: 0.75, golden: 1 }], survivors: [{ file: 'y.ts', line: 1, golden: false }, { file: 'x.ts', golden: true }],
    })
  })
})

describe('npm run mutate', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['server/cli/mutate.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  it.each([[['--file', 'shared/none.ts'], 'There is no file of the engine called "shared/none.ts"'], [['--kinds', 'luck'], 'There is no kind'], [['--sample', 'few'], '--sample few'], [['--all'], 'npm run mutate']])('%j is refused in words', (args, words) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
  it('draws the same sample for the same seed', () => {
    const list = (seed: string) => run('--list', '--sample', '20', '--seed', seed).stdout
    expect(list('1').trim().split('\n')).toHaveLength(20)
    expect(list('1')).toBe(list('1'))
    expect(list('2')).not.toBe(list('1'))
  })
  it('finds the tests of a file at the same path', () => {
    expect(ownTests('shared/economy/arithmetic.ts')).toContain('test/shared/economy/arithmetic.test.ts')
    expect(engineFiles()).toContain('shared/economy/mechanisms/research.ts')
    expect(engineFiles()).not.toContain('shared/economy/dimensions.ts')
  })
})
