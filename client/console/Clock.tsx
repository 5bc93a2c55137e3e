/** The left column's top: time, months, the black button, and what bends the time. */
import { useState } from 'preact/hooks'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { DECIDING } from '../../shared/session/types.ts'
import type { Live } from '../live.ts'
import { duration, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { MonthBar } from '../ui/ClockRing.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { useTimeLeft } from '../ui/useClock.ts'
import type { Act } from './act.ts'
import { nextStep, yearLeft } from './nextStep.ts'

export function Clock({ live, act }: { live: Live; act: Act }) {
  const left = useTimeLeft(live)
  const [busy, setBusy] = useState(false)
  const s = live.session.value
  if (!s) return null
  const step = nextStep(s, left)
  const go = (): void => {
    if (busy) return
    if (step.action === 'debrief') { window.open(`/debrief?code=${s.code}`, '_blank', 'noopener'); return }
    setBusy(true)
    void act(step.action).finally(() => setBusy(false))
  }
  const shown = s.phase === 'year' ? yearLeft(s, left) : left
  const inYear = s.month % MONTHS_PER_YEAR
  const played = s.phase === 'review' && s.month > 0 ? MONTHS_PER_YEAR : inYear
  const running = DECIDING.includes(s.phase)
  const stepped = s.phase === 'year' && !s.paused && s.endsAt === 0
  const timed = left !== null

  return (
    <section class="card clock" aria-label={t(`shared.phase.${s.phase}`)}>
      <div class="spread">
        <p class={`clock-left${shown === null ? ' words' : ''}`} role="timer">{shown !== null ? duration(shown) : s.paused ? t('console.clock.paused') : s.phase === 'year' ? t('console.clock.stepped') : t(`shared.phase.${s.phase}`)}</p>
        <p class="clock-where">
          <b>{s.year > 0 ? t('shared.yearOf', { year: s.year, years: s.years }) : t(`shared.phase.${s.phase}`)}</b>
          <span>{s.year === 0 ? s.title : s.phase === 'year' ? t('console.clock.monthOf', { month: Math.min(MONTHS_PER_YEAR, inYear + 1) }) : shown === null && !s.paused ? t('console.clock.waits') : t(`shared.phase.${s.phase}`)}</span>
        </p>
      </div>
      {s.year > 0 && running && <MonthBar month={played} running={s.phase === 'year'} />}
      {s.paused && shown !== null && <p class="clock-paused">{t('shared.paused')}</p>}
      <Button kind="main" wide id="next" then={step.after} icon={<SignIcon sign="play" size={26} />} onClick={go}>{step.words}</Button>
      {s.phase === 'year' && s.paused && <Button wide icon={<SignIcon sign="next" size={22} />} onClick={() => void act({ do: 'step' })}>{t('console.clock.step')}</Button>}
      {stepped && <Button wide onClick={() => void act({ do: 'endPhase' })}>{t('console.next.year', { year: s.year })}</Button>}
      {running && !stepped && (timed || s.paused) && (
        <div class="clock-row">
          {s.paused
            ? <Button onClick={() => void act({ do: 'endPhase' })}>{t('console.clock.end')}</Button>
            : <Button onClick={() => void act({ do: 'pause' })}>{t('console.clock.pause')}</Button>}
          <Button blocked={timed ? null : t('console.clock.plusBlocked')} onClick={() => void act({ do: 'extend', seconds: 30 })}>{t('console.clock.plus')}</Button>
        </div>
      )}
    </section>
  )
}
