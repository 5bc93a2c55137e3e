/** The student bot of docs/protocol.md, exactly as it stands there, plays at a real server. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SECRET, startServer, until, type TestServer } from '../setup/server.ts'
import { Person } from './support/person.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const LINES_PROMISED = 33
let server: TestServer
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = mkdtempSync(join(tmpdir(), 'being-there-bot-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server.stop()
})

it('joins, decides twice, is ready, and a year begins', async () => {
  const source = /```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/protocol.md'), 'utf8'))?.[1] ?? ''
  const lines = source.split('\n').filter(line => line.trim() !== '')
  expect(lines.length).toBeLessThanOrEqual(LINES_PROMISED)
  writeFileSync(join(folder, 'bot.mjs'), source)
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))

  const code = await server.createSession({ scenario: 'first-hour', settings: { secondsPerYear: 0, planSeconds: 600 } })
  const host = await Person.join(server.url, code, { as: 'host', secret: SECRET })
  const bot = spawn(process.execPath, ['bot.mjs', server.url, code], { cwd: folder })
  let said = ''
  let wrong = ''
  bot.stdout.on('data', part => { said += String(part) })
  bot.stderr.on('data', part => { wrong += String(part) })
  await host.until('the bot is here', () => host.session?.students === 1)
  await host.host({ do: 'next' })
  await host.host({ do: 'next' })
  await host.until('its plan is made', () => host.session?.phase === 'year')
  expect(said).toContain('attention takes effect in month 1')
  await host.until('the instructor sees that it decided', () => host.roster[0]?.decided >= 1)
  await host.host({ do: 'close' })
  bot.kill('SIGTERM')
  await until('the bot has ended', () => bot.exitCode !== null || bot.signalCode !== null)
  expect(wrong).toBe('')
})
