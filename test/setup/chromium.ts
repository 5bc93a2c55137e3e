/** Looks for a Chromium on this machine and, where none is, installs Debian's. Never skips silently. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  '/snap/bin/chromium',
]
const HINT = 'No Chromium or Chrome was found, and none could be installed. Install one, or set CHROMIUM_PATH to it, and run the tests again.'

/** Path of a browser, or null. `CHROMIUM_PATH` wins. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : null
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...inPath, ...PLACES].find(existsSync) ?? null
}

/** Path of a browser, installing Debian's package if need be. Throws with a sentence that says what to do. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH points to ${process.env.CHROMIUM_PATH}, where nothing is.`)
  if (spawnSync('apt-get', ['--version']).status !== 0) throw new Error(HINT)
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  console.log('No browser found: installing the Debian package chromium (a few minutes) …')
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    try {
      execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    } catch {
      throw new Error(HINT)
    }
  }
  const installed = findChromium()
  if (!installed) throw new Error(HINT)
  return installed
}
