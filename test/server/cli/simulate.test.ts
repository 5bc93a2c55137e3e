import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const run = (script: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, `../../../server/cli/${script}.ts`), ...args], { encoding: 'utf8' })
  return { stdout, stderr, status, last: stdout.trim().split('\n').at(-1) ?? '' }
}
const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
const saved = join(folder, 'session.json')

describe('npm run simulate', () => {
  const out = run('simulate', '--scenario', 'first-hour', '--players', 'GateKeeper:3, outsourcer:2', '--seed', '7', '--years', '2', '--json', '--save', saved)
  it('gives one object on the last line, with every level accounted for', () => {
    expect(out).toMatchObject({ status: 0, stderr: '' })
    const result = JSON.parse(out.last) as { firms: { id: string; strategy: string }[]; regions: unknown[]; ledger: Record<string, Record<string, Record<string, number>>>; levels: Record<string, Record<string, number>>; hash: string }
    expect(result).toMatchObject({ scenario: 'first-hour', seed: '7', hash: expect.stringMatching(/^[0-9a-f]{8,}$/) })
    expect(result.firms.map(f => f.strategy).sort()).toEqual(['gatekeeper', 'gatekeeper', 'gatekeeper', 'outsourcer', 'outsourcer'])
    for (const { id } of result.firms) {
      for (const [field, booked] of Object.entries(result.ledger[id])) {
        expect(Object.values(booked).reduce((a, b) => a + b, 0)).toBe(result.levels[id][field])
      }
    }
  })
  it('saves a session that replays with the same hash', () => {
    const replayed = JSON.parse(run('replay', saved, '--json').last) as unknown
    expect(replayed).toEqual({ months: 24, hash: (JSON.parse(out.last) as { hash: string }).hash, mismatches: [] })
  })
  it('shows people tables', () => {
    const { stdout } = run('simulate', '--players', 'local:2', '--years', '1')
    expect(stdout).toContain('first-hour, seed 1: 2 firms, 12 months')
    expect(stdout).not.toContain('{')
  })
  it.each([
    ['an unknown strategy', ['--players', 'Gatekeepr:9'], /There is no strategy called "Gatekeepr".*gatekeeper/s],
    ['a name that every object has', ['--players', 'constructor:2'], /no strategy/],
    ['no number', ['--players', 'local:many'], /expected a strategy and a number/],
    ['none of them', ['--players', 'local:0'], /expected a strategy and a number/],
    ['a fraction', ['--players', 'local:1.5'], /expected a strategy and a number/],
    ['too many', ['--players', 'local:200,loner:200'], /400 firms are more than the 300/],
    ['nobody', ['--players', ''], /no strategy/],
    ['an unknown scenario', ['--scenario', 'last-hour'], /There is no scenario called "last-hour".*first-hour/s],
    ['a scenario file that is not there', ['--scenario', join(folder, 'none.json')], /ENOENT/],
    ['too many years', ['--years', '99'], /whole number from 1 to 12/],
    ['an unknown option', ['--player', 'local:2'], /--player.*npm run simulate/s],
    ['a place where nothing can be saved', ['--players', 'local:1', '--years', '1', '--save', join(folder, 'no/such/place.json')], /ENOENT/],
  ])('refuses %s in words', (_, args, words) => {
    const { status, stderr, stdout } = run('simulate', ...args)
    expect(status).toBe(1)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/ at .*\.ts:\d/)
    expect(stdout).toBe('')
  })
  it('leaves nothing behind when it refuses', () => expect(existsSync(join(folder, 'no'))).toBe(false))
})
