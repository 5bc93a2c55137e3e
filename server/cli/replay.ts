/**
 * `npm run replay -- FILE [--json]`: plays a session file again and compares every month's hash. Exit 1 when one differs, 2 when it cannot be
 * read, 3 when another engine played it: then it is shown as that engine computed it, and nothing is compared.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BadFile, parseSessionFile, replayFile, type SessionFile } from '../../shared/replay.ts'

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
  if (positionals.length !== 1) return complain('Say which file: npm run replay -- session.json [--json]')
  const [path] = positionals
  try {
    const file = parseSessionFile(JSON.parse(readFileSync(path, 'utf8')))
    const replayed = replayFile(file)
    console.log(values.json ? JSON.stringify(replayed) : inWords(file, replayed))
    if (replayed.compared === false) return 3
    return replayed.mismatches.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof BadFile) return complain(`${path}: ${error.message}`)
    if (error instanceof SyntaxError) return complain(`${path} is not JSON: ${error.message}`)
    if (error instanceof Error && 'code' in error) return complain(`${path} cannot be read (${String(error.code)}).`)
    throw error
  }
}

function inWords({ code, engine, kept = [] }: SessionFile, { months, hash, mismatches, compared, here = '' }: ReturnType<typeof replayFile>): string {
  const last = `Hash of the last month: ${hash || 'none'}`
  if (compared === false) {
    return `Session ${code}: ${months} months, played by engine ${engine}; this is ${here}. Shown as they were computed then (${kept.length} worlds, all checksums fit).\n`
      + `Nothing was played again, so no hash could be compared.\n${last}`
  }
  const same = mismatches.length === 0 ? 'All of them came out as they were.'
    : `${mismatches.length} came out otherwise, the first is month ${mismatches[0]}: another engine than this one may have played it (it says ${engine}).`
  return `Session ${code}: ${months} months replayed. ${same}\n${last}`
}

function complain(message: string): number {
  console.error(message)
  return 2
}

process.exitCode = main()
