/** The rehearsal as an instructor runs it: a process of its own, a class of thirty, two years. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const rehearse = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> => new Promise(done => {
  const child = spawn(process.execPath, ['server/cli/rehearse.ts', ...args], { cwd: ROOT })
  let out = ''
  let err = ''
  child.stdout.on('data', part => { out += String(part) })
  child.stderr.on('data', part => { err += String(part) })
  child.once('close', code => done({ code, out, err }))
})

it('thirty students play two years without an error', async () => {
  const { code, out, err } = await rehearse('--students', '30', '--years', '2', '--tick', '300ms', '--json')
  expect(err).toBe('')
  const result = JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, number> & { latencyMs: { p50: number; p99: number } }
  expect(result).toMatchObject({ students: 30, joined: 30, errors: 0 })
  expect(result.decisions).toBeGreaterThanOrEqual(60)
  expect(result.latencyMs.p50).toBeGreaterThan(0)
  expect(code).toBe(0)
})

it.each([
  [['--students', 'many'], '--students: a whole number'],
  [['--tick', 'soon'], '--tick: not a time'],
  [['--url', 'http://127.0.0.1:1'], '--url and --code belong together'],
  [['--nonsense'], '--nonsense'],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, err } = await rehearse(...args)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
  expect(err).not.toContain('    at ')
})

it('a server that is not there is an error, not a hang', async () => {
  const { code, out } = await rehearse('--students', '2', '--url', 'http://127.0.0.1:1', '--code', 'KBRTM', '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out.trim())).toMatchObject({ joined: 0, decisions: 0 })
})
