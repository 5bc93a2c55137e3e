/** The plan: months stand still; a clock, how many are ready, and how to read the map that comes next. */
import { Legend, WALL_SIGNS } from '../map/legend.tsx'
import { duration, t } from '../text/index.ts'
import { guessWords } from '../ui/guessWords.ts'
import { useTimeLeft } from '../ui/useClock.ts'
import type { WallProps } from './Wall.tsx'

export function Plan({ live }: Pick<WallProps, 'live'>) {
  const left = useTimeLeft(live)
  const session = live.session.value
  if (!session) return null
  const share = session.students > 0 ? session.ready / session.students : 0
  return (
    <div class="plan">
      <header><h1>{t('wall.plan.title', { year: session.year })} <small>{`/ ${session.years}`}</small></h1><p>{t('wall.year.late')} <b>{session.code}</b></p></header>
      <div class="plan-main">
        <section>
          <p class="plan-clock" role="timer">{left === null ? '∞' : duration(left)}</p>
          <p class="plan-line">{guessWords(session, live.view.value) ?? (left === null ? t('wall.plan.waits') : t('wall.plan.line'))}</p>
          <div class="plan-ready">
            <div class="plan-bar"><span style={{ width: `${Math.round(share * 100)}%` }} /></div>
            <p>{t('wall.plan.ready', { ready: session.ready, students: session.students })}</p>
          </div>
        </section>
        <section class="plan-read">
          <h2>{t('wall.plan.read')}</h2>
          <Legend signs={WALL_SIGNS} />
        </section>
      </div>
    </div>
  )
}
