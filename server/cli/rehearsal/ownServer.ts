/** A server of the rehearsal's own: another process, a free port, data that are thrown away. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const START = resolve(import.meta.dirname, '../../index.ts')
/** How long it may take to start, ms. */
const PATIENCE = 30_000

export interface OwnServer { url: string; secret: string; stop(): Promise<void> }

export async function ownServer(): Promise<OwnServer> {
  const data = mkdtempSync(join(tmpdir(), 'being-there-rehearsal-'))
  const secret = randomBytes(24).toString('base64url')
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, INSTRUCTOR_SECRET: secret }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(done => { child.once('exit', () => done()) })
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  const port = await new Promise<string>((done, fail) => {
    const late = setTimeout(() => fail(new Error('the server did not start')), PATIENCE)
    let said = ''
    child.stdout.on('data', (part: Buffer) => {
      said += String(part)
      const found = /localhost:(\d+)\/console/.exec(said)
      if (found) { clearTimeout(late); done(found[1]) }
    })
    void ended.then(() => fail(new Error('the server ended before it began')))
  }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url: `http://127.0.0.1:${port}`, secret, stop }
}
