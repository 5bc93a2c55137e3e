/** When the lesson ends, where one is on its plan, and what could be left out when it is late. */
import { useEffect, useState } from 'preact/hooks'
import { shorter } from '../../shared/session/lessonClock.ts'
import type { Live } from '../live.ts'
import { number, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'
import { LessonEnd } from './LessonEnd.tsx'
import { lossWords, span, standOf, timeOfDay, type Stand } from './lessonWords.ts'
import { PlanTable } from './PlanTable.tsx'

/** Less than this either way is on time, s. */
const EXACT = 45

export function LessonClock({ live, act }: { live: Live; act: Act }) {
  const [open, setOpen] = useState<'end' | 'plan' | 'shorter' | null>(null)
  const [, redraw] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => redraw(n => n + 1), 5000)
    return () => clearInterval(timer)
  }, [])
  const s = live.session.value, lesson = live.lesson.value
  if (!s || !lesson || s.phase === 'closed') return null
  const now = live.now(), stand = standOf(s, lesson, now), wish = lesson.settings.lesson
  const close = (): void => setOpen(null)
  const begin = (part: 1 | 2): void => { if (wish) void act({ do: 'settings', settings: { lesson: { ...wish, part, endsAt: now + wish.minutes * 60_000 } } }) }
  const secondNext = stand !== null && stand.plan.frame.parts === 2 && stand.part === 1 && s.phase === 'review' && s.year >= stand.plan.years.filter(y => y.part === 1).length
  return (
    <section class="card lesson" aria-labelledby="lesson-title">
      {!stand
        ? <>
            <div class="spread"><h2 id="lesson-title">{t('lesson.clock.ask')}</h2></div>
            <p class="hush small">{t('lesson.clock.setHint')}</p>
            <Button wide onClick={() => setOpen('end')}>{t('lesson.clock.set')}</Button>
          </>
        : <>
            <h2 id="lesson-title">{stand.endsAt === null ? t('lesson.clock.unbegun', { minutes: stand.plan.frame.minutes })
                : t(stand.plan.frame.parts === 2 ? 'lesson.clock.titlePart' : 'lesson.clock.title', { part: number(stand.part), time: timeOfDay(stand.endsAt) })}</h2>
            {stand.endsAt === null
              ? <><p class="hush small">{t('lesson.clock.unbegunHint', { time: timeOfDay(now + stand.plan.frame.minutes * 60_000) })}</p><Button wide onClick={() => begin(1)}>{t('lesson.clock.begin')}</Button></>
              : <Where stand={stand} phase={s.phase} now={now} onShorter={() => setOpen('shorter')} />}
            {secondNext && <Button wide onClick={() => begin(2)}>{t('lesson.clock.second')}</Button>}
            <div class="clock-row">
              <Button onClick={() => setOpen('plan')}>{t('lesson.clock.whole')}</Button>
              <Button onClick={() => setOpen('end')}>{t('lesson.clock.change')}</Button>
            </div>
          </>}
      {open === 'end' && <LessonEnd now={now} lesson={wish ?? null} act={act} onClose={close} />}
      {open === 'plan' && stand && <Sheet title={t('lesson.clock.plan')} onClose={close}><PlanTable plan={stand.plan} at={s} /></Sheet>}
      {open === 'shorter' && stand && <Shorten stand={stand} act={act} onClose={close} />}
    </section>
  )
}

function Where({ stand, phase, now, onShorter }: { stand: Stand; phase: string; now: number; onShorter: () => void }) {
  const { late, endsAt, debriefAt } = stand
  if (endsAt !== null && now >= endsAt) return <p><b>{t('lesson.clock.over')}</b></p>
  const interim = stand.part < stand.plan.frame.parts
  const planned = stand.plan.years.find(y => y.year === stand.standing.year)
  const talk = phase === 'review' && planned?.full ? planned.review - stand.standing.since : 0
  return (
    <>
      {debriefAt !== null && <p>{t(interim ? 'lesson.clock.interimFrom' : 'lesson.clock.debriefFrom', { time: timeOfDay(debriefAt) })}{talk > 0 && <span class="hush"> · {t('lesson.clock.moveOn', { time: timeOfDay(now + talk * 1000) })}</span>}</p>}
      {late === null || phase === 'debrief' ? null
        : late > EXACT ? <><Notice>{t(stand.debrief <= 0 ? 'lesson.clock.lateNone' : 'lesson.clock.late', { time: span(Math.max(60, Math.round(late / 60) * 60)), debrief: span(stand.debrief) })}</Notice><Button wide onClick={onShorter}>{t('lesson.clock.shorten')}</Button></>
        : <p role="status"><b>{late < -EXACT ? t('lesson.clock.onTime', { time: span(-late) }) : t('lesson.clock.justRight')}</b></p>}
    </>
  )
}

/** What could be left out, what each wins and what is lost by it. */
function Shorten({ stand, act, onClose }: { stand: Stand; act: Act; onClose: () => void }) {
  const ways = shorter(stand.plan, stand.standing, stand.part, stand.late ?? 0)
  return (
    <Sheet title={t('lesson.clock.shortenTitle')} onClose={onClose}>
      <div class="stack">
        {ways.map(way => (
          <Button key={way.how} wide then={`${t('lesson.clock.wins', { time: span(way.wins) })}. ${lossWords(way.loses)}`}
            onClick={() => void act({ do: 'settings', settings: way.settings }, t('lesson.clock.done')).then(ok => { if (ok) onClose() })}>
            {t(`lesson.clock.way.${way.how}`, { count: way.settings.years ?? 0, were: number(stand.standing.years) })}
          </Button>
        ))}
        <Button wide onClick={onClose}>{t('lesson.clock.keep', { time: span(stand.debrief), kept: span(stand.kept) })}</Button>
      </div>
    </Sheet>
  )
}
