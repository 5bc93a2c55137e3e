/** The plan: months stand still; a clock, and how many are ready. */
import type { Live } from '../live.ts'
import { duration, t } from '../text/index.ts'
import { guessWords } from '../ui/guessWords.ts'
import { useTimeLeft } from '../ui/useClock.ts'

export function Plan({ live }: { live: Live }) {
  const left = useTimeLeft(live)
  const session = live.session.value
  if (!session) return null
  const share = session.students > 0 ? session.ready / session.students : 0
  return (
    <div class="plan">
      <header><h1>{t('wall.plan.title', { year: session.year })} <small>{t('shared.yearOf', { year: session.year, years: session.years })}</small></h1><p>{t('wall.year.late')} <b>{session.code}</b></p></header>
      <p class="plan-clock" role="timer">{left === null ? '∞' : duration(left)}</p>
      <p class="plan-line">{guessWords(session, live.view.value) ?? (left === null ? t('wall.plan.waits') : t('wall.plan.line'))}</p>
      <div class="plan-ready">
        <div class="plan-bar"><span style={{ width: `${Math.round(share * 100)}%` }} /></div>
        <p>{t('wall.plan.ready', { ready: session.ready, students: session.students })}</p>
      </div>
    </div>
  )
}
