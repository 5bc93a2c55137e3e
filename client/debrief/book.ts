/** An opened session: fetched or dropped, replayed in a worker, kept as signals. Used by the debrief and by a phone's own story. */
import { signal, type Signal } from '@preact/signals'
import type { Finale } from '../../shared/ledger/boards.ts'
import type { History } from '../../shared/ledger/history.ts'
import type { FromWorker } from './worker.ts'

export type Problem = 'noCode' | 'unknownCode' | 'notYet' | 'network' | 'notAFile' | 'broken' | 'empty'
export interface Book {
  history: Signal<History | null>
  /** after-years by world; null until they are known */ finales: Signal<(Finale | null)[]>
  /** 0..1 while months are replayed, null otherwise */ progress: Signal<number | null>
  problem: Signal<Problem | null>
  /** the session file to take home; null when it cannot be had now */ whole: () => Promise<string | null>
  /** ends the worker */ close: () => void
}

export function newBook(): Book {
  return { history: signal(null), finales: signal([]), progress: signal(null), problem: signal(null), whole: () => Promise.resolve(null), close: () => {} }
}

/** Fetches the file of a session from this server and opens it. `key`: the instructor's, when the class is still playing. */
export async function fetchSession(book: Book, code: string, key: string | null): Promise<void> {
  book.problem.value = null
  book.progress.value = 0
  const path = `/api/sessions/${encodeURIComponent(code)}/file`, who = key ? { headers: { authorization: `Bearer ${key}` } } : {}
  let answer: Response
  try {
    // what was computed then this page computes again, from a file forty times smaller
    answer = await fetch(`${path}?only=journal`, who)
  } catch { return failed(book, 'network') }
  if (answer.status === 404) return failed(book, 'unknownCode')
  if (!answer.ok) return failed(book, answer.status >= 500 ? 'network' : 'notYet')
  openText(book, await answer.text())
  book.whole = () => fetch(path, who).then(whole => (whole.ok ? whole.text() : null), () => null)
}

/** Opens the text of a session file. Whatever was open before is closed. */
export function openText(book: Book, text: string): void {
  book.close()
  book.problem.value = null
  book.history.value = null
  book.finales.value = []
  book.progress.value = 0
  book.whole = () => Promise.resolve(text)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  book.close = () => worker.terminate()
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => take(book, event.data))
  worker.addEventListener('error', () => failed(book, 'broken'))
  worker.postMessage(text, { transfer: [] })
}

function take(book: Book, said: FromWorker): void {
  switch (said.kind) {
    case 'progress': book.progress.value = said.done; break
    case 'history':
      book.finales.value = said.history.worlds.map(() => null)
      book.progress.value = null
      book.history.value = said.history
      if (said.history.worlds.length === 0) failed(book, 'empty')
      break
    case 'finale': book.finales.value = book.finales.value.map((f, i) => (i === said.world ? said.finale : f)); break
    case 'problem': failed(book, said.problem); break
    default: said satisfies never
  }
}

function failed(book: Book, problem: Problem): void {
  book.progress.value = null
  book.problem.value = problem
}
