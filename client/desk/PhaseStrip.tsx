/** What is asked now, and how long there is; a pause and the instructor's words stand here, too. */
import { SignIcon } from '../ui/icons.tsx'
import { useTimeLeft } from '../ui/useClock.ts'
import { duration, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Live } from '../live.ts'
import type { PublicSession } from '../../shared/protocol.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { askedNow } from './logic/phase.ts'
import type { Desk } from './state.ts'

export function PhaseStrip({ desk, view, session }: { desk: Desk; view: FirmView; session: PublicSession }) {
  return (
    <div class={`phase-strip${session.paused ? ' paused' : ''}`}>
      <p role="status">{session.paused ? <><SignIcon sign="pause" size={18} />{t('desk.paused')}</> : askedNow(session, view)}</p>
      {session.phase === 'review' && <Button onClick={() => { desk.page.value = 'result' }}>{t('desk.review.open')}</Button>}
      {session.phase === 'briefing' && <Button onClick={() => { desk.page.value = 'briefing' }}>{t('desk.briefing.back')}</Button>}
      {!session.paused && session.phase !== 'year' && <TimeLeft live={desk.live} />}
    </div>
  )
}

export function TimeLeft({ live }: { live: Live }) {
  const left = useTimeLeft(live)
  if (left === null) return null
  return <p class="time-left" role="timer"><SignIcon sign="clock" size={18} />{duration(left)}</p>
}

export function Announcement({ session }: { session: PublicSession }) {
  if (!session.announcement) return null
  return <p class="announcement" role="status"><b>{t('desk.announcement')}:</b> {session.announcement}</p>
}
