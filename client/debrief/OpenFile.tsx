/** Before a session is open: what is being done, what went wrong, and a place for a session file. */
import { percent, t } from '../text/index.ts'
import { openText, type Book } from './book.ts'

export function OpenFile({ book }: { book: Book }) {
  const done = book.progress.value
  const problem = book.problem.value
  return (
    <main class="open-file">
      <h1>{t('debrief.title')}</h1>
      {done !== null && (
        <div class="card opening">
          <p role="status">{t('debrief.opening', { done: percent(done) })}</p>
          <progress max={1} value={done} aria-label={t('debrief.openingLabel')} />
        </div>
      )}
      {problem && <p class="note" role="alert">{t(`debrief.problem.${problem}`)}</p>}
      {done === null && (
        <label class="card drop">
          <strong>{t('debrief.drop')}</strong>
          <span class="hush">{t('debrief.dropHint')}</span>
          <input type="file" accept=".json,application/json" onChange={async e => { const file = e.currentTarget.files?.[0]; if (file) openText(book, await file.text()) }} />
        </label>
      )}
    </main>
  )
}
