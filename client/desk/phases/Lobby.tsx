/** Waiting for the start: who I am here, who else is. */
import type { PublicSession } from '../../../shared/protocol.ts'
import { t } from '../../text/index.ts'
import { namesOf } from '../logic/names.ts'
import { Announcement } from '../PhaseStrip.tsx'
import type { Desk } from '../state.ts'

export function Lobby({ desk, session }: { desk: Desk; session: PublicSession }) {
  const nickname = desk.live.hello.value?.nickname
  const mine = desk.live.desk.value?.view
  return (
    <main class="page">
      <p class="page-over">{session.title} · {session.code}</p>
      <h1>{t('desk.lobby.title')}{nickname ? `, ${nickname}` : ''}.</h1>
      {mine && <p class="page-lead">{t('desk.lobby.firm', { firm: mine.own.name, region: namesOf(mine.public).region(mine.own.region) })}</p>}
      <p class="page-lead" role="status">{t('desk.lobby.wait')}</p>
      <Announcement session={session} />
      <section aria-labelledby="how">
        <h2 id="how">{t('desk.lobby.how')}</h2>
        <ol class="steps">{(['plan', 'year', 'review'] as const).map(p => <li key={p}><b>{t(`shared.phase.${p}`)}</b>{t(`desk.lobby.${p}`)}</li>)}</ol>
      </section>
      <section aria-labelledby="here">
        <h2 id="here">{t('desk.lobby.here', { count: session.students })}</h2>
        <ul class="tags">{session.names.map((name, i) => <li key={`${name}-${i}`} class={`tag${name === nickname ? ' mine' : ''}`}>{name}</li>)}</ul>
      </section>
    </main>
  )
}
