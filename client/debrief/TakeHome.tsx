/** The session as one file, and its tables. */
import { csv, save } from '../charts/download.ts'
import { number, t } from '../text/index.ts'
import type { Book } from './book.ts'
import type { Chapter } from './page.ts'
import { firmYears, ledgerRows, regionYears, type Rows } from './tables.ts'

async function takeFile(book: Book, name: string): Promise<void> {
  const text = await book.whole()
  if (text === null) book.problem.value = 'network'
  else save(name, text, 'application/json')
}

export function TakeHome({ book, history, w }: Chapter) {
  const tables: { name: 'ledger' | 'firmYears' | 'regionYears'; rows: Rows }[] = [
    { name: 'ledger', rows: ledgerRows(history, w) }, { name: 'firmYears', rows: firmYears(history, w) }, { name: 'regionYears', rows: regionYears(history, w) },
  ]
  return (
    <>
      <h1>{t('debrief.home.title')}</h1>
      <p class="said">{t('debrief.home.lead')}</p>
      <ul class="takes">
        <li class="card take">
          <div><h2>{t('debrief.home.file')}</h2><p>{t('debrief.home.fileWhat')}</p></div>
          <button type="button" class="main" onClick={() => void takeFile(book, `being-there-${history.code}-${history.run}.json`)}>{t('debrief.home.saveFile')}</button>
        </li>
        {tables.map(({ name, rows }) => (
          <li key={name} class="card take">
            <div><h2>{t(`debrief.home.${name}`)}</h2><p>{t(`debrief.home.${name}What`, { rows: number(rows.rows.length) })}</p></div>
            <button type="button" class="second" onClick={() => save(`${history.code}-${name}.csv`, csv(rows.head, rows.rows), 'text/csv;charset=utf-8')}>{t('debrief.home.saveCsv')}</button>
          </li>
        ))}
      </ul>
    </>
  )
}
