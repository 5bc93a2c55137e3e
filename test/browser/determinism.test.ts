/** Same scenario, seed and journal: the same monthly hashes here, in another process, and in Chromium. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replayFile, type SessionFile } from '../../shared/replay.ts'
import { openBrowser } from '../setup/pages.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'being-there-determinism-'))
const path = join(folder, 'session.json')
const lastLine = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1) ?? '')
let file: SessionFile

beforeAll(() => {
  execFileSync(process.execPath, ['server/cli/simulate.ts', '--scenario', 'first-hour', '--players', 'Gatekeeper:5,Outsourcer:4,Adaptive:5,Watcher:4', '--seed', '11', '--save', path], { cwd: ROOT })
  file = JSON.parse(readFileSync(path, 'utf8')) as SessionFile
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('bit-identical', () => {
  it('on repeated runs in this process', () => {
    const first = replayFile(file)
    expect(first.months).toBe(96)
    expect(first.mismatches).toEqual([])
    expect(replayFile(file).hash).toBe(first.hash)
  })
  it('in another process', () => {
    const out = execFileSync(process.execPath, ['server/cli/replay.ts', path, '--json'], { cwd: ROOT, encoding: 'utf8' })
    expect(lastLine(out)).toEqual({ months: 96, hash: replayFile(file).hash, mismatches: [] })
  })
  it('in Chromium', async () => {
    const built = await build({
      configFile: false, logLevel: 'silent', root: ROOT,
      build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, 'determinism.entry.ts'), formats: ['iife'], name: 'engine' } },
    }) as Rolldown.RolldownOutput[]
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: built[0].output[0].code })
      const there = await page.evaluate(data => (window as unknown as { engine: { replay(f: unknown): { months: number; hash: string; mismatches: unknown } } }).engine.replay(data), file as unknown)
      expect(there).toEqual({ ...replayFile(file) })
    } finally {
      await browser.close()
    }
  })
})
