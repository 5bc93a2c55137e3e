/** Which page the phase asks for. */
import { Toasts } from '../ui/Notice.tsx'
import { LineStatus } from '../ui/Status.tsx'
import { DeskPage } from './DeskPage.tsx'
import { NudgeNotice } from './NudgeNotice.tsx'
import { Briefing } from './phases/Briefing.tsx'
import { Closed } from './phases/Closed.tsx'
import { Finale } from './phases/Finale.tsx'
import { Lobby } from './phases/Lobby.tsx'
import { Review } from './phases/Review.tsx'
import { Story } from './phases/Story.tsx'
import { Watching } from './phases/Watching.tsx'
import type { Desk } from './state.ts'

export function Screen({ desk }: { desk: Desk }) {
  const status = desk.live.status.value
  return (
    <div class="desk-screen">
      {status !== 'live' || desk.live.session.value?.recovering ? <div class="line-status"><LineStatus live={desk.live} /></div> : null}
      <NudgeNotice live={desk.live} />
      <Page desk={desk} />
      <Toasts />
    </div>
  )
}

function Page({ desk }: { desk: Desk }) {
  const { live } = desk
  const session = live.session.value
  if (!session) return null
  const mine = live.desk.value
  const page = desk.page.value
  if (session.phase === 'closed') return <Closed desk={desk} />
  if (session.phase === 'lobby') return <Lobby desk={desk} session={session} />
  const finale = session.phase === 'afterYears' || (session.phase === 'debrief' && desk.finale.value)
  if (finale && mine) return <Finale desk={desk} view={mine.view} session={session} />
  if (session.phase === 'debrief') return <Story desk={desk} />
  if (!mine) return <Watching desk={desk} session={session} />
  if (page === 'briefing') return <Briefing desk={desk} mine={mine} session={session} />
  if (page === 'result') return <Review desk={desk} view={mine.view} session={session} />
  return <DeskPage desk={desk} mine={mine} session={session} />
}
