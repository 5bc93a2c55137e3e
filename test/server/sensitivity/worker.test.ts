import { expect, it } from 'vitest'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AS_IT_IS, nameOf, variationsOf } from '../../../server/sensitivity/variation.ts'
import { hardest, shortFacts } from '../../../server/sensitivity/short.ts'
import { measure, shifts } from '../../../server/sensitivity/worker.ts'
import { STRATEGIES } from '../../../server/facts/kit/field.ts'

it('a shift is paired: what seeds share cancels, and its variance is that of the differences', () => {
  const list = (...x: number[]) => [x.map(v => ({ x: v }))]
  const judge = (samples: readonly Record<string, number | number[]>[]) => [{ value: samples.reduce((s, v) => s + Number(v.x), 0) / samples.length }]
  const [same] = shifts(judge, list(1, 100, 1000), list(3, 102, 1002))
  expect(same.by).toBeCloseTo(2)
  expect(same.variance).toBeCloseTo(0)
  // differences 1, 2, 3: variance of their mean 1/3
  const [spread] = shifts(judge, list(0, 0, 0), list(1, 2, 3))
  expect(spread).toMatchObject({ by: 2, seeds: 3 })
  expect(spread.variance).toBeCloseTo(1 / 3)
  expect(shifts(judge, list(1), list(3))[0]).toMatchObject({ by: 2, variance: NaN })
})

it('a fact that does not feel a parameter is left out, and its experiment is run for the first seed only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sensitivity-'))
  try {
    const job = { facts: ['F6', 'F22'], seeds: ['1'], hardest: {}, folder, engine: 'e' }
    const moved = variationsOf().filter(v => v.parameter === 'opennessGrows' || v.parameter === 'moveNear')
    const felt = moved.find(v => v.parameter === 'opennessGrows'), not = moved.find(v => v.parameter === 'moveNear')
    if (!felt || !not) throw new Error('parameters were renamed')
    for (const seeds of [['1'], ['1', '2']]) {
      expect(await measure({ ...job, seeds, variation: AS_IT_IS })).toEqual({})
      expect(Object.keys(await measure({ ...job, seeds, variation: felt }))).toContain('F22')
      expect(await measure({ ...job, seeds, variation: not })).toEqual({})
    }
    const runs = (name: string): number[] => readdirSync(join(folder, name)).map(file => readFileSync(join(folder, name, file), 'utf8').trim().split('\n').length)
    expect([runs(nameOf(AS_IT_IS)), runs(nameOf(not))]).toEqual([[2, 2], [1, 1]])
    expect((await measure({ ...job, seeds: ['1', '2'], variation: felt })).F22.map(s => s.seeds)).toEqual([2, 2, 2])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('G1 is tried where it is hardest', () => {
  const rows = STRATEGIES.map((_, k) => k)
  const where = hardest([Object.fromEntries(STRATEGIES.map((s, own) => [s, rows.map(k => (k === own ? NaN : -k))]))])
  expect(where[STRATEGIES[0]]).toEqual([STRATEGIES.at(-1)])
  expect(where[STRATEGIES.at(-1) ?? '']).toEqual([STRATEGIES.at(-2)])
  const [invaded] = shortFacts(where).find(f => f.id === 'G1')?.experiments ?? []
  expect(invaded.id).not.toBe(shortFacts().find(f => f.id === 'G1')?.experiments[0].id)
})
