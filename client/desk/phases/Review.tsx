/** After a year: what it brought and why, both boards, one question. */
import type { PublicSession } from '../../../shared/protocol.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { Button } from '../../ui/Button.tsx'
import { money, number, t, words } from '../../text/index.ts'
import { Boards } from '../Boards.tsx'
import { Guess } from '../Guess.tsx'
import { Header } from '../Header.tsx'
import { Announcement, TimeLeft } from '../PhaseStrip.tsx'
import type { Desk } from '../state.ts'
import { WhyBars } from '../WhyBars.tsx'

export function Review({ desk, view, session }: { desk: Desk; view: FirmView; session: PublicSession }) {
  const { own } = view
  const mine = desk.live.desk.value
  const questions = words('desk.review.questions')
  const year = Math.max(1, Math.ceil(view.month / 12))
  return (
    <>
      <Header view={view} session={session} />
      <main class="page review">
        <div class="spread"><h2 class="page-title">{t('desk.review.title', { year: number(year) })}</h2>{session.phase === 'review' && <TimeLeft live={desk.live} />}</div>
        <Announcement session={session} />
        <p class="page-lead">{own.value === null ? t('desk.review.valueLater') : t('desk.review.value', { value: money(own.value) })}</p>
        <p>{t('desk.review.profit', { profit: money(own.profit) })}{own.owners > 0 && ` ${t('desk.review.owners', { owners: money(own.owners) })}`}</p>
        <WhyBars why={view.why} />
        {mine && <Guess live={desk.live} mine={mine} session={session} />}
        <Boards view={view.public} own={own.id} region={own.region} />
        <section class="card box question"><h2>{t('desk.review.question')}</h2><p>{questions[(year - 1) % questions.length]}</p></section>
      </main>
      <div class="desk-foot"><div class="ready"><Button kind="main" wide onClick={() => { desk.page.value = 'desk' }}>{t('desk.review.close')}</Button></div></div>
    </>
  )
}
