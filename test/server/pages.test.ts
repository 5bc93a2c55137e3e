/** Pages and headers, as a browser in a classroom meets them: plain http at a private address. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type App } from '../../server/app.ts'
import { instructorSecret } from '../../server/secret.ts'

let app: App
let folder: string
let url: string
const SCRIPT = `console.log("${'x'.repeat(4000)}")`
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'being-there-pages-'))
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  for (const page of ['index', 'console', 'wall', 'debrief']) writeFileSync(join(dist, `${page}.html`), `<!doctype html><title>${page}</title>`)
  writeFileSync(join(dist, 'assets', 'app-abc123.js'), SCRIPT)
  writeFileSync(join(dist, 'assets', 'pixel.png'), Buffer.from([137, 80, 78, 71]))
  writeFileSync(join(dist, '.env'), 'SECRET=1')
  writeFileSync(join(folder, 'outside.txt'), 'outside')
  app = await startApp({ port: 0, host: '127.0.0.1', dataDir: join(folder, 'data'), distDir: dist, secret: 'pages-test-secret' })
  url = `http://127.0.0.1:${app.port}`
})
afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true })
})

/** A request as it is: no cleaning of the path, no decompression. */
const raw = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> => new Promise((done, fail) => {
  request({ host: '127.0.0.1', port: app.port, path, headers }, res => {
    const parts: Buffer[] = []
    res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }))
  }).on('error', fail).end()
})

describe('pages', () => {
  it.each([['/', 'index'], ['/?code=KBRTM', 'index'], ['/console', 'console'], ['/wall?code=KBRTM', 'wall'], ['/debrief/', 'debrief']])('%s is %s', async (path, title) => {
    const response = await fetch(url + path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain(`<title>${title}</title>`)
  })
  it('hashed files are kept for ever, and travel compressed', async () => {
    const plain = await raw('/assets/app-abc123.js')
    expect(plain.body.toString()).toBe(SCRIPT)
    const packed = await raw('/assets/app-abc123.js', { 'accept-encoding': 'gzip, deflate' })
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'cache-control': 'public, max-age=31536000, immutable' })
    expect(packed.body.length).toBeLessThan(SCRIPT.length / 10)
    expect(gunzipSync(packed.body).toString()).toBe(SCRIPT)
    expect((await raw('/assets/pixel.png', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
  })
  it('nothing outside the folder and nothing hidden is served', async () => {
    for (const path of ['/../outside.txt', '/..%2foutside.txt', '/assets/..%2f..%2foutside.txt', '/.env', '/%2eenv', '/assets/%00', '/%ff', '/data/secret', '/nothing']) {
      for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
        const { status, body } = await raw(path, headers as Record<string, string>)
        expect([400, 403, 404]).toContain(status)
        expect(body.toString()).not.toMatch(/outside$|SECRET|pages-test-secret/)
      }
    }
  })
})

describe('headers', () => {
  it('are strict, and never send a browser to https', async () => {
    for (const path of ['/', '/healthz', '/assets/app-abc123.js', '/nothing', '/matchmake/joinById/QQQQQ']) {
      const { headers } = await fetch(url + path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('upgrade-insecure-requests')
      expect(policy).toContain(`ws://127.0.0.1:${app.port}`)
      expect(headers.get('strict-transport-security')).toBeNull()
      expect(headers.get('cross-origin-opener-policy')).toBeNull()
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
  it('a made-up host cannot write into the policy', async () => {
    const { headers } = await raw('/', { host: "evil; script-src *" })
    expect(headers['content-security-policy']).not.toContain('evil')
  })
})

describe('the rest', () => {
  it('health and info answer', async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true })
    const info = await (await fetch(`${url}/api/info`)).json() as { version: string; addresses: string[]; scenarios: { id: string; briefing: string[] }[] }
    expect(info.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(info.scenarios.map(s => s.id)).toContain('first-hour')
    for (const address of info.addresses) expect(address).toMatch(new RegExp(`^http://[\\d.]+:${app.port}$`))
  })
  it('the secret is made once and readable by its owner only', () => {
    const data = join(folder, 'other')
    const made = instructorSecret(data, undefined)
    expect(made.length).toBeGreaterThanOrEqual(32)
    expect(instructorSecret(data, undefined)).toBe(made)
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
    expect(instructorSecret(data, 'given-from-outside')).toBe('given-from-outside')
    expect(() => instructorSecret(data, 'short')).toThrow('at least 12')
  })
})

describe('guessing', () => {
  it('is ended for an address that is wrong too often, not for a class that is right', async () => {
    const right = Array.from({ length: 250 }, () => fetch(`${url}/api/info`))
    expect((await Promise.all(right)).every(r => r.ok)).toBe(true)
    const wrong: number[] = []
    for (let i = 0; i < 5; i++) {
      const some = await Promise.all(Array.from({ length: 50 }, () => fetch(`${url}/api/sessions/QQQQQ`)))
      wrong.push(...some.map(r => r.status))
    }
    expect(wrong.slice(0, 100).every(status => status === 404)).toBe(true)
    expect(wrong.at(-1)).toBe(429)
    expect((await fetch(`${url}/api/info`)).status).toBe(200)
  })
})
