/** Pages that show a screen without a server (test/client/fixtures and the like): built as the product is, served on this machine. */
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'
import config from '../../vite.config.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

export interface FixturePages { /** address of one of the pages, by its path in the repository */ url: (page: string, query?: string) => string; close: () => Promise<void> }

/** @param pages HTML files, as paths in the repository */
export async function fixturePages(pages: readonly string[]): Promise<FixturePages> {
  const folder = mkdtempSync(join(tmpdir(), 'being-there-pages-'))
  await build({
    ...config, configFile: false, root: ROOT, publicDir: join(ROOT, 'client/public'), logLevel: 'error',
    build: { ...config.build, outDir: folder, emptyOutDir: true, rolldownOptions: { input: Object.fromEntries(pages.map(p => [p.replace(/\W/g, '_'), join(ROOT, p)])) } },
  })
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://here').pathname)
    if (!path.startsWith(folder) || !existsSync(path) || extname(path) === '') { response.writeHead(404).end(); return }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
    createReadStream(path).pipe(response)
  })
  await new Promise<void>(done => { server.listen(0, '127.0.0.1', done) })
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: (page, query = '') => `http://127.0.0.1:${port}/${page}${query === '' ? '' : `?${query}`}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise(done => { server.close(done) })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
