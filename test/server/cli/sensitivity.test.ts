import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { page } from '../../../server/sensitivity/page.ts'
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
  it('says of each parameter what breaks, and of each variation that was not run so', () => {
    const [less, more] = variationsOf()
    const text = page({
      date: '2026-01-01', commit: 'abc', seeds: ['1', '2'], baseSeeds: ['1', '2', '3'], facts: [{ id: 'F1', title: 'one' }, { id: 'F2', title: 'two' }], base: { F1: [claim(2)], F2: [claim(0.5)] },
      measured: [{ variation: less, seeds: 2, shifts: { F1: [{ by: -1.5, variance: 0.01, seeds: 2 }] } }],
    })
    const row = text.split('\n').find(line => line.startsWith(`| ${less.parameter} |`))
    expect(row).toContain(`${Number(less.value.toPrecision(4))} | **F1** |`)
    expect(row).toContain(`${Number(more.value.toPrecision(4))} | not run |`)
    expect(text).toContain(`| F1 | one | holds | ${less.parameter}\u00a0− | – | – |`)
    expect(text).toContain('| F2 | two | on the wrong side | – | – | – |')
    expect(text).toContain(`1 of ${variationsOf().length} variations`)
    expect(text.split('\n').filter(line => /^\| \w+ \| \w+ \| -?[\d.]+ /.test(line))).toHaveLength(PARAMETERS.length)
  })
})

describe('npm run sensitivity', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['server/cli/sensitivity.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  it.each([[['--only', 'courage'], 'There is no parameter called "courage"'], [['--facts', 'F99'], 'There is no fact called "F99"'], [['--seeds', '0'], '--seeds 0: expected'], [['--facts', 'G8'], 'There is no fact called "G8" here'], [['--all'], 'npm run sensitivity']])('%j is refused in words', (args, words) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
  it('measures facts under variations, and writes where it is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sensitivity-'))
    const { status, stdout } = run('--seeds', '2', '--base', '2', '--only', 'trustGrows', '--facts', 'F10', '--workers', '1', '--json', '--page', join(folder, 'page.md'))
    const { variations } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { variations: { parameter: string; change: number }[] }
    const text = readFileSync(join(folder, 'page.md'), 'utf8')
    rmSync(folder, { recursive: true })
    expect(status).toBe(0)
    expect(variations.map(v => [v.parameter, v.change])).toEqual([['trustGrows', -0.25], ['trustGrows', 0.25]])
    expect(text).toContain('| trustGrows | trust |')
  })
})
