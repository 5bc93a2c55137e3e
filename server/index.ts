/** `npm start`: serves everything on one port, prints where to go, ends in good order. */
import { resolve } from 'node:path'
import { startApp } from './app.ts'
import { instructorSecret } from './secret.ts'
import { lanAddresses } from './web/addresses.ts'

const { env } = process
const dataDir = resolve(env.DATA_DIR || 'data')
const wanted = env.PORT === undefined || env.PORT === '' ? 2567 : Number(env.PORT)
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not "${env.PORT}".`)
  process.exit(2)
}

try {
  const secret = instructorSecret(dataDir, env.INSTRUCTOR_SECRET)
  const app = await startApp({ port: wanted, host: env.HOST || undefined, dataDir, secret, distDir: env.DIST_DIR ? resolve(env.DIST_DIR) : undefined })
  const [address] = lanAddresses(app.port)
  console.log(`
Being There is running.

  Instructor, on this machine:   http://localhost:${app.port}/console#key=${secret}
  Students, in this network:     ${address ?? `http://localhost:${app.port} (this machine is in no network)`}

Sessions are kept in ${dataDir}. Stop with Ctrl+C: running sessions wait and go on at the next start.
`)
  const end = (): void => {
    // a second signal, or a store that hangs, must not keep a classroom's laptop from shutting down
    setTimeout(() => process.exit(1), 8000).unref()
    app.stop().then(() => process.exit(0), () => process.exit(1))
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `Port ${wanted} is in use. Start with another one: PORT=8080 npm start` : message)
  process.exit(1)
}
