import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { FACTS } from '../../../server/facts/index.ts'
import { above, aside, below, between, invertedU, verdict } from '../../../server/facts/kit/claims.ts'
import { column, lists, type Experiment, type Fact } from '../../../server/facts/kit/fact.ts'
import { inWords } from '../../../server/facts/kit/inWords.ts'
import { progressLines } from '../../../server/facts/kit/progress.ts'
import { validate } from '../../../server/facts/kit/run.ts'
import { hump, meanOf } from '../../../server/facts/kit/statistics.ts'
import { openStore } from '../../../server/facts/kit/store.ts'

const folders: string[] = []
const folder = (): string => { const f = mkdtempSync(join(tmpdir(), 'facts-')); folders.push(f); return f }
afterAll(() => folders.forEach(f => rmSync(f, { recursive: true })))
const estimate = (low: number, high: number) => ({ value: (low + high) / 2, interval: [low, high] as [number, number], n: 9 })

describe('a claim holds when its whole interval lies on the good side', () => {
  it.each([
    [above('x', estimate(1.01, 2), 1), true], [above('x', estimate(0.99, 2), 1), false],
    [below('x', estimate(0, 0.9), 1), true], [below('x', estimate(0, 1.1), 1), false],
    [between('x', estimate(0.31, 0.69), 0.3, 0.7), true], [between('x', estimate(1, 1), 1, 3), true], [between('x', estimate(0.31, 0.71), 0.3, 0.7), false], [between('x', estimate(0.29, 0.6), 0.3, 0.7), false],
    [above('x', { value: NaN, interval: [-Infinity, Infinity], n: 0 }, 0), false], [below('x', meanOf([NaN, NaN]), 0), false],
    [aside('x', estimate(-1, 1)), true],
  ])('%#', (claim, holds) => { expect(claim.holds).toBe(holds) })
  it('a fact is its weakest claim', () => {
    const v = verdict('F0', [above('sure', estimate(5, 6), 1), above('near', estimate(1.1, 3), 1), aside('told', estimate(-9, 9))])
    expect(v).toMatchObject({ holds: true, interval: [1.1, 3], bar: 'near > 1' })
    expect(verdict('F0', [above('sure', estimate(5, 6), 1), below('wrong', estimate(2, 3), 1)])).toMatchObject({ holds: false, interval: [2, 3] })
  })
  it('an inverted U needs both sides', () => {
    const x = [0, 1, 2, 3, 4], fit = (kept: readonly number[][]) => hump(kept.flatMap(() => x), kept.flat(), 0, 4)
    const paths = (f: (v: number) => number) => [0, 0.1, -0.1, 0.05].map(e => x.map(v => f(v) + e * v))
    expect(invertedU('y', paths(v => 4 * v - v * v), fit).every(c => c.holds)).toBe(true)
    expect(invertedU('y', paths(v => 10 * v - v * v), fit).every(c => c.holds)).toBe(false)
    expect(invertedU('y', paths(v => v * v - 4 * v), fit).every(c => c.holds)).toBe(false)
  })
})

describe('a run', () => {
  const ran: string[] = []
  const experiment = (id: string, every?: number): Experiment => ({ id, every, file: import.meta.url, run: seed => { ran.push(`${id} ${seed}`); return { x: Number(seed), list: [Number(seed), NaN] } } })
  const one = experiment('one'), two = experiment('two', 2)
  const facts: Fact[] = [
    { id: 'F1', title: 'first', experiments: [one], judge: samples => [above('x', meanOf(column(samples, 'x')), 0)] },
    { id: 'F2', title: 'second', experiments: [one, two], judge: (a, b) => [above('seeds', meanOf([a.length, b.length]), 100), aside('list', meanOf(lists(a, 'list').map(l => l[1])))] },
  ]
  it('runs each experiment once for each seed, goes on where it was stopped, and gives the same', async () => {
    const where = folder(), told: number[] = []
    const first = await validate({ facts, seeds: ['1', '2', '3'], store: openStore(where, 'e'), workers: 0, progress: done => told.push(done) })
    expect(ran.sort()).toEqual(['one 1', 'one 2', 'one 3', 'two 1', 'two 3'])
    expect(told).toEqual([1, 2, 3, 4, 5])
    expect(first.map(v => v.holds)).toEqual([false, false])
    ran.length = 0
    for (const file of readdirSync(where)) appendFileSync(join(where, file), '\n["9",{"x":')
    const again = await validate({ facts, seeds: ['1', '2', '3', '4'], store: openStore(where, 'e'), workers: 0 })
    expect(ran).toEqual(['one 4'])
    ran.length = 0
    expect(await validate({ facts, seeds: ['1', '2', '3', '4'], store: openStore(where, 'e'), workers: 0 })).toEqual(again)
    expect(ran).toEqual([])
    await validate({ facts: facts.slice(0, 1), seeds: ['1', '2'], store: openStore(where, 'another engine'), workers: 0 })
    expect(ran).toEqual(['one 1', 'one 2'])
  })
  it('refuses a name that no sample has', () => {
    expect(() => column([{ x: 1 }], 'y')).toThrow(/no number called y/)
    expect(() => lists([{ x: 1 }], 'x')).toThrow(/no list called x/)
  })
  it('an experiment that throws in a thread names itself and its seed', async () => {
    const broken: Fact = { ...facts[0], experiments: [experiment('nowhere')] }
    await expect(validate({ facts: [broken], seeds: ['1'], store: openStore(folder(), 'e'), workers: 1 })).rejects.toThrow(/nowhere, seed 1.*no experiment called nowhere/s)
  })
  it('tells how far it is, not too often', () => {
    let clock = 0
    const lines: string[] = [], tell = progressLines({ write: t => lines.push(t) }, () => clock)
    for (let k = 1; k <= 10; k++) { clock += 1000; tell(k, 10, 'one 1') }
    expect(lines).toEqual(['1 of 10 runs (one 1); about 9 s to go\n', '6 of 10 runs (one 1); about 4 s to go\n', '10 of 10 runs (one 1); done in 10 s\n'])
  })
  it('says in words what holds', async () => {
    const text = inWords(await validate({ facts, seeds: ['1', '2'], store: openStore(folder(), 'e'), workers: 0 }), facts, 2)
    expect(text).toContain('FAILS  F2   second')
    expect(text).toContain('do not hold: F1, F2.')
  })
})

describe('npm run validate', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['server/cli/validate.ts', ...args], { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' })
    return { status, stderr, last: stdout.trim().split('\n').at(-1) ?? '' }
  }
  it('knows every fact of the list once, each experiment under one name', () => {
    expect(FACTS.map(f => f.id)).toEqual([...Array.from({ length: 23 }, (_, i) => `F${i + 1}`), ...Array.from({ length: 8 }, (_, i) => `G${i + 1}`), ...FACTS.slice(31).map(f => f.id)])
    const byId = new Map<string, Experiment>()
    for (const e of FACTS.flatMap(f => f.experiments)) expect(byId.set(e.id, byId.get(e.id) ?? e).get(e.id)).toBe(e)
  })
  it('measures one fact and ends with one object', () => {
    const { status, stderr, last } = run('--only', 'f06', '--seeds', '2', '--from', '7', '--json')
    const { facts } = JSON.parse(last) as { facts: { id: string; value: number; interval: [number, number]; bar: string; holds: boolean }[] }
    expect(facts).toMatchObject([{ id: 'F6', bar: expect.stringContaining('1.5') as string }])
    expect(facts[0].interval[0]).toBeLessThanOrEqual(facts[0].value)
    expect(status).toBe(facts[0].holds ? 0 : 1)
    expect(stderr === '' || stderr.includes('of 2 runs')).toBe(true)
  })
  it.each([
    [['--only', 'F99'], 'There is no fact called "F99"'], [['--seeds', '0'], '--seeds 0: expected a whole number from 2'], [['--seeds', 'many'], '--seeds many'],
    [['--from', '-3'], 'from'], [['--workers', '0'], '--workers 0'], [['--bogus'], 'Use it like this'],
  ])('%j is refused in words', (args, words) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
  })
})
