/** Three more years: the last sum is being reckoned, and told in seven seconds even where that took one. */
import type { PublicSession } from '../../../shared/protocol.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { Button } from '../../ui/Button.tsx'
import { money, number, t } from '../../text/index.ts'
import { Boards } from '../Boards.tsx'
import { Header } from '../Header.tsx'
import { Announcement } from '../PhaseStrip.tsx'
import type { Desk } from '../state.ts'

export function Finale({ desk, view, session }: { desk: Desk; view: FirmView; session: PublicSession }) {
  return (
    <>
      <Header view={view} session={session} />
      <main class="page">
        <h2 class="page-title">{t('desk.finale.title')}</h2>
        <p class="page-lead">{t('desk.finale.words')}</p>
        <ol class="finale-years" aria-hidden="true">{[1, 2, 3].map(n => <li key={n}>{number(session.years + n)}</li>)}</ol>
        <p role="status" class="page-lead">{view.own.value === null ? t('desk.finale.wait') : <b>{t('desk.finale.value', { value: money(view.own.value) })}</b>}</p>
        <Announcement session={session} />
        {session.phase === 'debrief' && <Button kind="main" onClick={() => { desk.finale.value = false }}>{t('desk.story.open')}</Button>}
        <Boards view={view.public} own={view.own.id} region={view.own.region} />
      </main>
    </>
  )
}
