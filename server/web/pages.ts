/** The built screens: clean addresses, long caching of hashed files, compressed once and kept. */
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'

const PAGES: Record<string, string> = { '/': 'index.html', '/console': 'console.html', '/wall': 'wall.html', '/debrief': 'debrief.html' }
const COMPRESSED = new Set(['.html', '.js', '.css', '.svg', '.json', '.map', '.txt', '.webmanifest'])
const ENCODERS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 8 }),
} as const
const NOT_BUILT = 'The screens are not built yet. Run: npm run build\n'

/** Serves `dist`. Files under /assets/ carry a hash in their name and never change. */
export function pages(dist: string): Router {
  const root = resolve(dist)
  const kept = new Map<string, Promise<Buffer>>()
  const router = express.Router()

  router.use((req: Request, _res: Response, next: NextFunction) => {
    const page = PAGES[req.path.length > 1 ? req.path.replace(/\/$/, '') : '/']
    if (page && (req.method === 'GET' || req.method === 'HEAD')) req.url = `/${page}`
    next()
  })
  router.use((req, res, next) => {
    if (req.method !== 'GET') { next(); return }
    const file = fileOf(root, req.path)
    const encoding = file && COMPRESSED.has(extname(file)) ? req.acceptsEncodings('br', 'gzip') : false
    if (!file || (encoding !== 'br' && encoding !== 'gzip')) { next(); return }
    const key = `${encoding} ${file} ${statSync(file).mtimeMs}`
    let bytes = kept.get(key)
    if (!bytes) {
      bytes = readFile(file).then(ENCODERS[encoding])
      kept.set(key, bytes)
    }
    bytes.then(body => {
      cacheHeaders(res, req.path)
      res.set('Vary', 'Accept-Encoding').set('Content-Encoding', encoding).type(extname(file)).send(body)
    }, next)
  })
  router.use(express.static(root, {
    index: false, cacheControl: false,
    setHeaders: (res, path) => cacheHeaders(res as Response, path.slice(root.length).split(sep).join('/')),
  }))
  router.use((req, res, next) => {
    if (existsSync(root) || !Object.values(PAGES).includes(req.path.slice(1))) { next(); return }
    res.status(503).type('txt').send(NOT_BUILT)
  })
  return router
}

function cacheHeaders(res: Response, path: string): void {
  res.set('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** The file of a request, or null when there is none inside the root. */
function fileOf(root: string, path: string): string | null {
  let plain: string
  try { plain = decodeURIComponent(path) } catch { return null }
  const file = join(root, plain)
  if (!file.startsWith(root + sep) || plain.includes('\0') || /(^|\/)\./.test(plain)) return null
  return existsSync(file) && statSync(file).isFile() ? file : null
}
