/** `npm test`: lint, types, build, then every test there is. Closes with one line `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureChromium } from './chromium.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name)
const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env.PATH}` }
let passed = 0
let failed = 0

function step(title: string, command: string, args: string[]): boolean {
  console.log(`\n== ${title}`)
  const ok = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env }).status === 0
  if (ok) passed++
  else failed++
  return ok
}

try {
  process.env.CHROMIUM_PATH = env.CHROMIUM_PATH = ensureChromium()
  console.log(`browser: ${env.CHROMIUM_PATH}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  failed++
}
step('lint', bin('oxlint'), ['--deny-warnings', '.'])
step('types', bin('tsc'), ['--noEmit'])
step('build', bin('vite'), ['build', '--logLevel', 'warn'])

const folder = mkdtempSync(join(tmpdir(), 'being-there-'))
const report = join(folder, 'report.json')
console.log('\n== tests')
const status = spawnSync(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env }).status
try {
  const result = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
  passed += result.numPassedTests
  // a file that does not even load has no failed test of its own
  failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1)
} catch {
  console.error('vitest ended without a report')
  failed++
}
rmSync(folder, { recursive: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
