/** A real server of our own for tests: child process, free port, temporary data, ended by its own pid. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
export const SECRET = 'test-secret-of-the-instructor'

export interface TestServer {
  port: number
  /** as the machine itself sees it */ url: string
  data: string
  child: ChildProcess
  /** end it like a power cut, keeping the data */ kill(): Promise<void>
  /** start again on the same port and data */ restart(): Promise<void>
  /** end it and remove its data */ stop(): Promise<void>
  /** POST /api/sessions; returns the code */ createSession(body: object): Promise<string>
}

/** A TCP port that was free a moment ago. */
export const freePort = (): Promise<number> => new Promise((done, fail) => {
  const probe = createServer()
  probe.once('error', fail)
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
  })
})

/** Resolves when `check` gives something; throws with `what` after `ms`. Polls: for things that give no event. */
export async function until<T>(what: string, check: () => Promise<T | null | undefined | false> | T | null | undefined | false, ms = 30_000): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const value = await check()
    if (value) return value
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`)
    await new Promise(done => { setImmediate(done) })
    await nextTurn()
  }
}
const nextTurn = (): Promise<void> => new Promise(done => { setTimeout(done, 25) })

async function launch(port: number, data: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/index.ts'], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), DATA_DIR: data, INSTRUCTOR_SECRET: SECRET },
  })
  let output = ''
  child.stdout?.on('data', part => { output += String(part) })
  child.stderr?.on('data', part => { output += String(part) })
  await until(`server on ${port}`, async () => {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output}`)
    return fetch(`http://127.0.0.1:${port}/healthz`).then(r => r.ok, () => false)
  })
  return child
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => new Promise(done => {
  if (child.exitCode !== null || child.signalCode !== null) { done(); return }
  child.once('exit', () => done())
  child.kill(signal)
})

/** Starts a server; the caller stops it. */
export async function startServer(): Promise<TestServer> {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'being-there-data-'))
  const server: TestServer = {
    port, data, url: `http://127.0.0.1:${port}`,
    child: await launch(port, data),
    kill: () => ended(server.child, 'SIGKILL'),
    restart: async () => { server.child = await launch(port, data) },
    stop: async () => {
      await ended(server.child, 'SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
    createSession: async body => {
      const response = await fetch(`${server.url}/api/sessions`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` }, body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`create: ${response.status} ${await response.text()}`)
      return ((await response.json()) as { code: string }).code
    },
  }
  return server
}
