import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FACTS } from '../../../server/facts/index.ts'
import { STRATEGIES } from '../../../server/facts/kit/field.ts'
import { openKept } from '../../../server/sensitivity/kept.ts'
import { hardest, shortFacts } from '../../../server/sensitivity/short.ts'
import { variationsOf } from '../../../server/sensitivity/variation.ts'
import { measure } from '../../../server/sensitivity/worker.ts'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'

const common = { facts: ['F6', 'F22'], hardest: {}, seed: '1' }

it('a run with nothing moved tells what the fact’s own judgement of that seed tells', () => {
  const fact = FACTS.find(f => f.id === 'F22')
  if (!fact) throw new Error('no F22')
  expect(measure({ ...common, run: 0, parameters: [] }).F22).toEqual(fact.judge(...fact.experiments.map(e => [e.run('1')])).map(c => c.value))
})

it('a run with parameters moved tells something else, and leaves the parameters as they were', () => {
  const before = PARAMETERS.map(p => p.value)
  const moved = measure({ ...common, run: 0, parameters: PARAMETERS.map(p => p.name) })
  expect(moved).not.toEqual(measure({ ...common, run: 0, parameters: [] }))
  expect(PARAMETERS.map(p => p.value)).toEqual(before)
})

it('a pair tells what the one parameter does, which is nothing where nothing asks for it', () => {
  const of = (parameter: string, change: number) => {
    const variation = variationsOf().find(v => v.parameter === parameter && v.change === change)
    if (!variation) throw new Error(`${parameter} was renamed`)
    return measure({ ...common, variation })
  }
  expect(of('moveNear', 0.25)).toEqual({ F6: [0], F22: [0, 0, 0] })
  // openness that fades faster: less of it is left a year later
  expect(of('opennessFades', 0.25).F22[0]).toBeLessThan(0)
})

it('what was kept is there again, but for a torn line, and not for another method', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  try {
    openKept(folder, 'a').keep('run 1', { F1: [1, NaN] })
    for (const file of readdirSync(folder)) appendFileSync(join(folder, file), '\n["run 2",{"F1":[')
    openKept(folder, 'a').keep('run 3', { F1: [3] })
    const again = openKept(folder, 'a')
    expect([again.has('run 1'), again.has('run 2'), again.has('run 3')]).toEqual([{ F1: [1, NaN] }, null, { F1: [3] }])
    expect(openKept(folder, 'b').has('run 1')).toBeNull()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('G1 is tried where it is hardest', () => {
  const where = hardest([Object.fromEntries(STRATEGIES.map((s, own) => [s, STRATEGIES.map((_, k) => (k === own ? NaN : -k))]))])
  expect(where[STRATEGIES[0]]).toEqual([STRATEGIES.at(-1)])
  expect(where[STRATEGIES.at(-1) ?? '']).toEqual([STRATEGIES.at(-2)])
  const [invaded] = shortFacts(where).find(f => f.id === 'G1')?.experiments ?? []
  expect(invaded.id).not.toBe(shortFacts().find(f => f.id === 'G1')?.experiments[0].id)
})
