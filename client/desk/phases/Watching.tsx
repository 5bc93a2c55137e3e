/** Without a firm: the map, the boards and the time, as everybody sees them. */
import type { PublicSession } from '../../../shared/protocol.ts'
import { ClockRing } from '../../ui/ClockRing.tsx'
import { monthName, number, t } from '../../text/index.ts'
import { Boards } from '../Boards.tsx'
import { monthsOfYear } from '../logic/phase.ts'
import { MapPane } from '../MapPane.tsx'
import { Announcement, TimeLeft } from '../PhaseStrip.tsx'
import type { Desk } from '../state.ts'

export function Watching({ desk, session }: { desk: Desk; session: PublicSession }) {
  const view = desk.live.view.value
  const month = desk.live.month.value
  const encounters = month ? Object.values(month.encounters).reduce((a, b) => a + b, 0) : 0
  return (
    <main class="page watching">
      <div class="spread">
        <div><h1>{t('desk.watching.title')}</h1><p class="hush">{t('desk.watching.words')}</p></div>
        {session.year > 0 && <ClockRing month={monthsOfYear(session)} running={session.phase === 'year'} size={56} />}
      </div>
      <p class="spread"><b>{[session.phase === 'year' ? '' : t(`shared.phase.${session.phase}`), session.year > 0 ? t('shared.yearOf', { year: number(session.year), years: number(session.years) }) : ''].filter(Boolean).join(' · ')}</b><TimeLeft live={desk.live} /></p>
      <Announcement session={session} />
      <div class="watch-map"><MapPane desk={desk} /></div>
      {month && <p role="status">{t('desk.watching.month', { month: monthName(month.month, 'long'), encounters: number(encounters) })}</p>}
      {view && view.month > 0 && <Boards view={view} own={null} region={null} />}
    </main>
  )
}
