import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

describe('npm run model', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['server/cli/model.ts', ...args], { cwd: ROOT, encoding: 'utf8' })
  it.each([[['--measure', '--seeds', '1'], '--seeds 1: expected a whole number from 2'], [['--measure', '--from', '-1'], 'from'], [['--measure', '--workers', '0'], '--workers 0'], [['--all'], 'Use it like this: npm run model']])('%j is refused in words', (args, words) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
  })
})
