import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { page, shiftsOf, type Page } from '../../../server/sensitivity/page.ts'
import { AS_IT_IS, changed, nameOf, varied, variationsOf } from '../../../server/sensitivity/variation.ts'
import { above } from '../../../server/facts/kit/claims.ts'
import { PARAMETERS } from '../../../shared/economy/parameters.ts'
import { param } from '../../../shared/economy/world.ts'
import { testWorld } from '../../worlds.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

describe('a parameter', () => {
  const p = (value: number, min: number, max: number, unit = 'factor') => ({ value, min, max, unit })
  it.each([
    [p(2, 0, 4), 0.25, { value: 2.5, cut: false }], [p(2, 0, 4), -0.25, { value: 1.5, cut: false }],
    [p(-2, -4, 4), 0.25, { value: -1.5, cut: false }],
    [p(0.9, 0, 1), 0.25, { value: 1, cut: true }], [p(1, 0, 1), 0.25, null], [p(0, 0, 1), 0.25, null],
    [p(3, 0, 9, 'months'), 0.25, { value: 4, cut: false }], [p(40, 1, 99, 'months'), -0.25, { value: 30, cut: false }], [p(2, 1, 9, 'months'), -0.25, { value: 1, cut: false }],
  ])('%j moved by %f becomes %j', (parameter, change, to) => {
    expect(changed(parameter, change)).toEqual(to)
  })
  it('stays within its range, each twice at most, never as it was', () => {
    const all = variationsOf()
    for (const { parameter, value } of all) {
      const own = PARAMETERS.find(q => q.name === parameter)
      expect(own).toBeDefined()
      expect(value).not.toBe(own?.value)
      expect(value).toBeGreaterThanOrEqual(own?.min ?? Infinity)
      expect(value).toBeLessThanOrEqual(own?.max ?? -Infinity)
    }
    expect(new Set(all.map(nameOf)).size).toBe(all.length)
  })
  it('has its other value in worlds that are made meanwhile, and its own again afterwards, also after an error', async () => {
    const [variation] = variationsOf(), name = variation.parameter ?? 'researchRate'
    const before = param(testWorld(), name)
    expect(await varied(variation, () => Promise.resolve(param(testWorld(), name)))).toBe(variation.value)
    await expect(varied(variation, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(param(testWorld(), name)).toBe(before)
    expect(await varied(AS_IT_IS, () => Promise.resolve(param(testWorld(), name)))).toBe(before)
  })
})

describe('the page', () => {
  const claim = (value: number) => above('x', { value, interval: [value - 0.1, value + 0.1], n: 9 }, 1)
  const parameters = PARAMETERS.slice(0, 2), [less, more] = variationsOf(parameters)
  const from: Page = {
    date: '2026-01-01', commit: 'abc', baseSeeds: ['1', '2', '3'], facts: [{ id: 'F1', title: 'one' }, { id: 'F2', title: 'two' }], base: { F1: [claim(2)], F2: [claim(0.5)] },
    parameters, runs: [20], pairs: 3, confirmed: [], slopes: { F1: [[{ value: 1.5, variance: 0.01 }, { value: 0, variance: 0.01 }]], F2: [null] },
  }
  const row = (text: string): string => text.split('\n').find(line => line.startsWith(`| ${parameters[0].name} |`)) ?? ''
  it('says of each parameter what breaks, and of what was not moved so', () => {
    const text = page(from)
    expect(row(text)).toContain(`${Number(less.value.toPrecision(4))} | **F1** | ${Number(more.value.toPrecision(4))} | · |`)
    expect(text).toContain(`| F1 | one | holds | ${parameters[0].name}\u00a0− | – | – |`)
    expect(text).toContain('| F2 | two | on the wrong side | – | – | – |')
    expect(text).toContain('F2 cannot be told from single sessions')
    expect(text.split('\n').filter(line => /^\| \w+ \| \w+ \| -?[\d.]+ /.test(line))).toHaveLength(PARAMETERS.length)
    expect(text.match(/not run \|/g)).not.toBeNull()
  })
  it('tells breaks that pairs of runs deny from others', () => {
    expect(row(page({ ...from, confirmed: [{ variation: less, fact: 'F1', breaks: false }] }))).toContain('| F1° |')
    expect(page({ ...from, confirmed: [{ variation: less, fact: 'F1', breaks: false }] })).toContain(`| holds | ${parameters[0].name}\u00a0−° |`)
    expect(row(page({ ...from, confirmed: [{ variation: less, fact: 'F1', breaks: true }] }))).toContain('| **F1** |')
  })
  it('goes along the line as far as the parameter goes', () => {
    expect(shiftsOf(from, { ...less, value: parameters[0].value * 0.75 }).F1[0]?.by).toBeCloseTo(-1.5)
    const half = shiftsOf(from, { ...less, value: parameters[0].value * 1.125 }).F1[0]
    expect(half?.by).toBeCloseTo(0.75)
    expect(half?.variance).toBeCloseTo(0.0025)
  })
})

describe('npm run sensitivity', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['server/cli/sensitivity.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  it.each([[['--only', 'courage'], 'There is no parameter called "courage"'], [['--facts', 'F99'], 'There is no fact called "F99"'], [['--runs', '1'], '--runs 1: expected'], [['--facts', 'G8'], 'There is no fact called "G8" here'], [['--all'], 'npm run sensitivity']])('%j is refused in words', (args, words) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
  it('measures facts while parameters move, goes on from what it kept, and writes where it is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sensitivity-')), options = ['--base', '2', '--pairs', '1', '--only', 'opennessFades,opennessGrows', '--facts', 'F22', '--workers', '1', '--json', '--page', join(folder, 'page.md')]
    const { status, stdout } = run('--runs', '16', ...options)
    const { runs, variations } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { runs: number[]; variations: { parameter: string; change: number; effects: Record<string, string> }[] }
    const text = readFileSync(join(folder, 'page.md'), 'utf8')
    const few = run('--runs', '6', ...options)
    rmSync(folder, { recursive: true })
    expect(status).toBe(0)
    expect(runs).toEqual([16])
    expect(variations.map(v => [v.parameter, v.change])).toEqual([['opennessGrows', -0.25], ['opennessGrows', 0.25], ['opennessFades', -0.25], ['opennessFades', 0.25]])
    expect(text).toContain('| opennessGrows | openness |')
    expect([few.status, few.stdout]).toEqual([1, 'Too few runs for 2 parameters; nothing was written.\n'])
  })
})
