/** It is over. */
import { t } from '../../text/index.ts'
import { Boards } from '../Boards.tsx'
import type { Desk } from '../state.ts'

export function Closed({ desk }: { desk: Desk }) {
  const view = desk.live.view.value
  const own = desk.live.desk.value?.view.own
  return (
    <main class="page">
      <h1>{t('desk.closed.title')}</h1>
      <p class="page-lead">{t('desk.closed.words')}</p>
      {view && view.month > 0 && <Boards view={view} own={own?.id ?? null} region={own?.region ?? null} />}
    </main>
  )
}
