import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measure, quantile } from '../../../server/bench/measure.ts'
import { summary } from '../../../server/bench/profile.ts'
import type { Row } from '../../../server/bench/row.ts'
import { ROWS } from '../../../server/bench/rows/index.ts'
import { row as growth } from '../../../server/bench/rows/growth.ts'
import { figure, inTable, writeTable } from '../../../server/bench/table.ts'
import { journalOf, playersOf } from '../../../server/bench/work/session.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const silent = (): void => {}

/** A row whose rounds give these numbers in turn; `order` hears who was measured. */
function rowOf(ours: number[], rival: number[], changes: Partial<Row> = {}, order: string[] = []): Row {
  let a = 0, b = 0
  return {
    id: 'toy', what: 'a toy', unit: 'ms', ratio: 'rival/ours', bar: 2, sense: 'atLeast', rounds: ours.length, warmUp: 0,
    open: () => ({
      ours: { what: 'ours', measure: () => { order.push('ours'); return ours[a++] } },
      rival: { what: 'rival', measure: () => { order.push('rival'); return rival[b++] } },
      close: () => { order.push('closed') },
    }),
    ...changes,
  }
}

describe('a row', () => {
  it('is told by medians over rounds, the ratio round by round', async () => {
    expect(await measure(rowOf([1, 2, 10], [4, 4, 10]), silent)).toEqual({
      id: 'toy', ours: 2, rival: 4, ratio: 2, bar: 2, holds: true, spread: [1.5, 3], rounds: 3, unit: 'ms',
    })
  })
  it('changes who goes first from round to round, and ends what it started', async () => {
    const order: string[] = []
    await measure(rowOf([1, 1, 1], [1, 1, 1], {}, order), silent)
    expect(order).toEqual(['ours', 'rival', 'rival', 'ours', 'ours', 'rival', 'closed'])
  })
  it('leaves the warm-up out', async () => {
    expect((await measure(rowOf([100, 1, 1], [1, 3, 3], { rounds: 2, warmUp: 1 }), silent)).ratio).toBe(3)
  })
  it.each([
    ['rival/ours', 'atLeast', 2, true], ['rival/ours', 'atLeast', 2.1, false],
    ['ours/rival', 'atMost', 0.5, true], ['ours/rival', 'atMost', 0.4, false],
  ] as const)('%s %s %f: %s', async (ratio, sense, bar, holds) => {
    expect((await measure(rowOf([1], [2], { ratio, sense, bar }), silent)).holds).toBe(holds)
  })
  it('that measures nothing is an error, and is ended all the same', async () => {
    const order: string[] = []
    await expect(measure(rowOf([0], [1], {}, order), silent)).rejects.toThrow('toy: a round measured 0 against 1')
    expect(order.at(-1)).toBe('closed')
  })
  it('quantiles lie between their neighbours', () => {
    expect([quantile([4, 1, 3, 2], 0.5), quantile([1, 2, 3], 0.25), quantile([7], 0.75)]).toEqual([2.5, 1.5, 7])
  })
})

describe('the table', () => {
  const measured = { id: 'toy', ours: 0.5, rival: 12345, ratio: 24690, bar: 10000, holds: true, spread: [1, 2] as [number, number], rounds: 3, unit: 'ms' }
  it('has one line per row', () => {
    expect(inTable([measured], [rowOf([1], [1])]).split('\n')[1]).toMatch(/^toy +a toy +0.5 ms +12,345 ms +24,690 +1 to 2 +≥ 10,000 +holds$/)
  })
  it('replaces its part of a page and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const page = join(folder, 'performance.md')
    writeTable(page, [measured], [rowOf([1], [1])], 'first')
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nWhat costs what.\n`)
    writeTable(page, [measured], [rowOf([1], [1])], 'second')
    const text = readFileSync(page, 'utf8')
    rmSync(folder, { recursive: true })
    expect(text).toContain('\nWhat costs what.\n')
    expect(text).toContain('second')
    expect(text).not.toContain('first')
    expect(text.match(/\| toy \|/g)).toHaveLength(1)
  })
  it('writes figures that say something', () => {
    expect([1234567, 123.4, 12.34, 1.234, 0.01234].map(figure)).toEqual(['1,234,567', '123', '12.3', '1.23', '0.0123'])
  })
})

describe('a profile', () => {
  it('sums own time by function and folder, without waiting and without the profiler', () => {
    const frame = (id: number, functionName: string, url: string) => ({ id, callFrame: { functionName, url, lineNumber: 9 } })
    const at = (path: string) => `file://${join(ROOT, path)}`
    const { functions, folders } = summary({
      nodes: [frame(1, 'step', at('shared/economy/step.ts')), frame(2, '(idle)', ''), frame(3, 'see', at('shared/view/x.ts')), frame(4, 'post', 'node:inspector')],
      samples: [1, 2, 3, 1, 4], timeDeltas: [10, 1000, 10, 20, 500],
    })
    expect(functions).toEqual([{ name: 'step · shared/economy/step.ts:10', share: 0.75 }, { name: 'see · shared/view/x.ts:10', share: 0.25 }])
    expect(folders.map(f => f.name)).toEqual(['shared/economy', 'shared/view'])
  })
})

describe('the work', () => {
  it.each([[300], [30], [5]])('%d firms are shared out over the strategies', firms => {
    const players = playersOf(firms)
    expect(players.reduce((sum, p) => sum + p.firms, 0)).toBe(firms)
    expect(Math.max(...players.map(p => p.firms)) - Math.min(...players.map(p => p.firms))).toBeLessThanOrEqual(1)
  })
  it('is a journal that plays again', () => {
    const { entries } = journalOf(12, 1)
    expect(entries.filter(e => e.kind === 'month')).toHaveLength(12)
    expect(entries.some(e => e.kind === 'decision')).toBe(true)
  })
  it('growth measures both sizes', async () => {
    const { ours, rival } = await growth.open(silent)
    expect(await ours.measure()).toBeGreaterThan(0)
    expect(await rival.measure()).toBeGreaterThan(0)
  })
})

describe('npm run bench', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['server/cli/bench.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  it.each([[['--only', 'nothing'], 'There is no row called "nothing"'], [['--rounds', '0'], '--rounds 0: expected'], [['--quick'], 'npm run bench']])('%j is refused in words', (args, words) => {
    const { status, stderr, stdout } = run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
  it('names each row once', () => {
    expect(new Set(ROWS.map(r => r.id)).size).toBe(ROWS.length)
  })
})
