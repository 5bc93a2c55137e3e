/** A copy of what the engine's tests need, in a folder of its own, where files can be spoilt; and the tests run in it. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
/** One process, one thread, one file after the other: as quick as a single mutant can be tried. A busy machine must not look like a test that noticed. */
const CONFIG = `export default { test: { include: ['test/**/*.test.ts'], pool: 'threads', isolate: false, fileParallelism: false, bail: 1, cache: false, testTimeout: 120_000, hookTimeout: 120_000 } }\n`

export type Outcome = 'passed' | 'failed' | 'timedOut'

export interface Copy {
  read: (file: string) => string
  write: (file: string, code: string) => void
  /** runs test files (paths from the project's root); killed after so many ms */
  test: (files: readonly string[], limit: number) => Promise<{ outcome: Outcome; ms: number; output: string }>
  remove: () => void
}

export function makeCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const part of ['shared', 'docs', 'test/shared', 'test/fixtures', 'server/modelPage', 'package.json']) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  for (const file of readdirSync(join(ROOT, 'test'))) if (file.endsWith('.ts')) cpSync(join(ROOT, 'test', file), join(folder, 'test', file))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'vitest.config.mjs'), CONFIG)
  mkdirSync(join(folder, 'shared'), { recursive: true })
  return {
    read: file => readFileSync(join(folder, file), 'utf8'),
    write: (file, code) => writeFileSync(join(folder, file), code),
    test: (files, limit) => runTests(folder, files, limit),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function runTests(folder: string, files: readonly string[], limit: number): Promise<{ outcome: Outcome; ms: number; output: string }> {
  const from = performance.now()
  return new Promise((done, fail) => {
    // a group of its own: a loop that never ends is killed with everything it started
    const child = spawn(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...files], {
      cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '1', NO_COLOR: '1' },
    })
    let output = '', timedOut = false
    child.stdout.on('data', (part: Buffer) => { output += part.toString() })
    child.stderr.on('data', (part: Buffer) => { output += part.toString() })
    const clock = setTimeout(() => {
      timedOut = true
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, limit)
    child.on('error', fail)
    child.on('close', status => {
      clearTimeout(clock)
      done({ outcome: timedOut ? 'timedOut' : status === 0 ? 'passed' : 'failed', ms: performance.now() - from, output })
    })
  })
}

/** Test files that belong to a source file: at the same path, `*.mutants.test.ts` and `*.hand.test.ts` (small cases by hand) beside it. */
export function ownTests(file: string): string[] {
  const path = join('test', file).replace(/\.ts$/, '')
  return [`${path}.test.ts`, `${path}.mutants.test.ts`, `${path}.hand.test.ts`].filter(test => existsSync(join(ROOT, test)))
}

/** Tests that compare with what was before, and know nothing of what is right: they come last and are counted apart. */
export const isGolden = (test: string): boolean => test.includes('/golden/')

/** All test files of the engine. */
export const engineTests = (): string[] => testsIn('test/shared/economy')
const testsIn = (folder: string): string[] => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
  .filter(e => e.isFile() && e.name.endsWith('.test.ts')).map(e => relative(ROOT, join(e.parentPath, e.name))).sort()

/** All source files of the engine that hold logic. */
export const engineFiles = (): string[] => readdirSync(join(ROOT, 'shared/economy'), { recursive: true, withFileTypes: true })
  .filter(e => e.isFile() && e.name.endsWith('.ts') && !NO_LOGIC.has(basename(e.name))).map(e => relative(ROOT, join(e.parentPath, e.name))).sort()
/** Lists and types. */
const NO_LOGIC = new Set(['dimensions.ts', 'start.ts', 'parameter.ts'])
