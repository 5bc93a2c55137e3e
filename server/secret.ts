/** The instructor's secret: given from outside, or made once and kept where only the server's user can read it. */
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Shortest secret that may be given from outside, characters. */
const SHORTEST = 12

export function instructorSecret(dataDir: string, given: string | undefined): string {
  if (given !== undefined && given !== '') {
    if (given.length < SHORTEST) throw new Error(`INSTRUCTOR_SECRET must have at least ${SHORTEST} characters`)
    return given
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'secret')
  try {
    // 'wx': two servers that start at once must not each make their own
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}
