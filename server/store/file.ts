/** Session files are put together in the store's thread: large ones take longer than the game's loop may be held up. */
import { gzipSync } from 'node:zlib'
import { ENGINE } from '../../shared/engine.ts'
import { debriefEntries, sessionFile, withEntries } from '../../shared/replay.ts'
import type { Kept } from '../../shared/archive/kept.ts'
import type { Entry } from '../../shared/session/types.ts'

export async function fileOf(journal: readonly Entry[], run: number, whole: boolean, kept: () => Promise<Kept[]>): Promise<Uint8Array | null> {
  if (!journal.some(e => e.kind === 'created' && e.run === run)) return null
  const bare = sessionFile(journal, run)
  const ours = bare.engine === ENGINE && bare.entries.every(e => e.kind !== 'engine')
  const file = whole || !ours ? sessionFile(journal, run, await kept()) : bare
  return gzipSync(JSON.stringify(withEntries(file, debriefEntries(file.entries))), { level: 5 })
}
