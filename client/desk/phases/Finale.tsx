/** Three more years: the last sum is being reckoned. */
import type { PublicSession } from '../../../shared/protocol.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { money, t } from '../../text/index.ts'
import { Boards } from '../Boards.tsx'
import { Header } from '../Header.tsx'
import { Announcement } from '../PhaseStrip.tsx'
import type { Desk } from '../state.ts'

export function Finale({ view, session }: { desk: Desk; view: FirmView; session: PublicSession }) {
  return (
    <>
      <Header view={view} session={session} />
      <main class="page">
        <h2 class="page-title">{t('desk.finale.title')}</h2>
        <p class="page-lead">{t('desk.finale.words')}</p>
        <div class="finale-years" aria-hidden="true"><i /><i /><i /></div>
        <p role="status">{view.own.value === null ? t('desk.finale.wait') : <b>{t('desk.finale.value', { value: money(view.own.value) })}</b>}</p>
        <Announcement session={session} />
        <Boards view={view.public} own={view.own.id} region={view.own.region} />
      </main>
    </>
  )
}
