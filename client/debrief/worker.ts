/** Replays a session file away from the page: first the months, then the after-years that close the podium. */
import { collectHistory } from '../../shared/ledger/collect.ts'
import type { Finale } from '../../shared/ledger/boards.ts'
import type { History } from '../../shared/ledger/history.ts'
import { finaleOf } from '../../shared/ledger/finale.ts'
import { parseSessionFile } from '../../shared/replay.ts'

export type FromWorker =
  | { kind: 'progress'; done: number }
  | { kind: 'history'; history: History }
  | { kind: 'finale'; world: number; finale: Finale }
  | { kind: 'problem'; problem: 'notAFile' | 'broken' }

const say = (message: FromWorker): void => postMessage(message, { transfer: [] })

addEventListener('message', (event: MessageEvent<string>) => {
  const file = read(event.data)
  if (!file) return say({ kind: 'problem', problem: 'notAFile' })
  try {
    const history = collectHistory(file, done => say({ kind: 'progress', done }))
    say({ kind: 'history', history })
    history.worlds.forEach((w, world) => say({ kind: 'finale', world, finale: finaleOf(w) }))
  } catch (error) {
    console.error(error)
    say({ kind: 'problem', problem: 'broken' })
  }
})

function read(text: string): ReturnType<typeof parseSessionFile> | null {
  try { return parseSessionFile(JSON.parse(text)) } catch { return null }
}
