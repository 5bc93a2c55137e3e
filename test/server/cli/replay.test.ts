/** `npm run replay` as a process of its own: what it prints, and how it ends. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ENGINE } from '../../../shared/engine.ts'
import { sessionFile, withEntries } from '../../../shared/replay.ts'
import { foreign } from '../../shared/archive/recorded.ts'
import { Lesson } from '../../shared/session/sessions.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'being-there-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))
const lesson = new Lesson({ years: 1 }).joined(2).upTo('closed')
const file = sessionFile(lesson.journal)

function replay(content: string | null, ...flags: string[]): { status: number | null; out: string; err: string } {
  const path = join(folder, 'session.json')
  if (content !== null) writeFileSync(path, content)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/cli/replay.ts', ...(content === null ? [] : [path]), ...flags], { cwd: root, encoding: 'utf8' })
  return { status, out: stdout.trim(), err: stderr.trim() }
}

describe('npm run replay', () => {
  it('plays a file again, in another process, to the same hash', () => {
    const { status, out } = replay(JSON.stringify(file), '--json')
    expect([status, JSON.parse(out)]).toEqual([0, { months: 12, hash: lesson.play.lastHash, mismatches: [] }])
    expect(replay(JSON.stringify(file)).out).toContain('12 months replayed. All of them came out as they were.')
  })
  it('ends with 1 when a month came out otherwise', () => {
    const entries = file.entries.map(e => (e.kind === 'month' && e.month === 4 ? { ...e, hash: 'other' } : e))
    const { status, out } = replay(JSON.stringify(withEntries(file, entries)), '--json')
    expect([status, JSON.parse(out)]).toMatchObject([1, { mismatches: [4] }])
  })
  it('says which month was damaged', () => {
    const entries = file.entries.map(e => (e.kind === 'month' && e.month === 4 ? { ...e, hash: 'other' } : e))
    expect(replay(JSON.stringify({ ...file, entries }))).toMatchObject({ status: 2, err: expect.stringContaining('The journal of month 4 is damaged') as string })
  })
  it('shows what another engine played as it was kept, compares nothing, and ends with 3', () => {
    const theirs = foreign().file, { status, out } = replay(JSON.stringify(theirs), '--json')
    expect([status, JSON.parse(out)]).toEqual([3, { months: 24, hash: theirs.kept?.at(-1)?.hash, mismatches: [], compared: false, engine: 'their own', here: ENGINE }])
    expect(replay(JSON.stringify(theirs)).out).toContain(`played by engine their own; this is ${ENGINE}`)
  })
  it('reads a file of format version 1, made by engine 1', () => {
    const path = join(root, 'test/fixtures/engine-1/session.json')
    const { stdout } = spawnSync(process.execPath, ['server/cli/replay.ts', path, '--json'], { cwd: root, encoding: 'utf8' })
    expect(JSON.parse(stdout)).toMatchObject({ months: 24 })
  })
  it('ends with 2 and words when there is nothing to replay', () => {
    expect(replay('{"broken')).toMatchObject({ status: 2, err: expect.stringContaining('is not JSON') as string })
    expect(replay('{}')).toMatchObject({ status: 2, err: expect.stringContaining('Not a session file') as string })
    expect(replay(null)).toMatchObject({ status: 2, err: expect.stringContaining('Say which file') as string })
    expect(replay(null, join(folder, 'none.json'))).toMatchObject({ status: 2, err: expect.stringContaining('cannot be read') as string })
  })
})
