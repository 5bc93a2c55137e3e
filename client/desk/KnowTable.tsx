/** The columns of knowledge as a table, for those who read it so. */
import { number, percent, t } from '../text/index.ts'
import type { FirmView } from '../../shared/view/types.ts'
import type { KnowColumn } from './logic/columns.ts'
import { namesOf } from './logic/names.ts'

export function KnowTable({ view, columns }: { view: FirmView; columns: KnowColumn[] }) {
  const names = namesOf(view.public)
  const best = ({ best: b }: KnowColumn): string => b === null ? t('desk.know.unseen')
    : b.low === b.high ? t('desk.know.bestSharp', { level: number(b.high), firm: names.firm(b.firm) })
    : t('desk.know.bestRough', { low: number(b.low), high: number(b.high), firm: names.firm(b.firm) })
  return (
    <details class="know-table">
      <summary>{t('desk.know.table')}</summary>
      <table>
        <caption class="ear">{t('desk.know.title')}</caption>
        <thead><tr><th scope="col">{t('desk.know.field')}</th><th scope="col">{t('desk.know.you')}</th><th scope="col">{t('desk.know.floor')}</th><th scope="col">{t('desk.know.demand')}</th><th scope="col">{t('desk.know.bestRival')}</th></tr></thead>
        <tbody>{columns.map(c => (
          <tr key={c.field}><th scope="row">{t(`shared.field.${c.field}`)}</th><td>{number(c.level)}</td><td>{number(c.floor)}</td><td>{percent(c.demand)}</td><td>{best(c)}</td></tr>
        ))}</tbody>
      </table>
    </details>
  )
}
