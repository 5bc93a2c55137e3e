/** The year: header, map, and one caption that says what just changed. */
import { useEffect, useRef } from 'preact/hooks'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { Live } from '../live.ts'
import { mountMap } from '../map/index.ts'
import { duration, t } from '../text/index.ts'
import { useTimeLeft } from '../ui/useClock.ts'
import { newsWords, Pict } from './parts.tsx'
import type { WallProps } from './Wall.tsx'

export function Year({ live, memory }: WallProps) {
  const said = memory.said.value
  const session = live.session.value
  const words = said ? newsWords(said.news) : { cause: t('wall.year.quiet', { year: session?.year ?? 1 }), effect: t('wall.year.quietLine') }
  return (
    <div class="year">
      <YearHeader live={live} />
      <MapBox live={live} />
      <div class="caption" role="status">
        {said && <Pict of={said.news.picture} />}
        <div key={said?.at ?? 0}><p class="cause">{words.cause}</p><p class="effect">{words.effect}</p></div>
      </div>
    </div>
  )
}

function YearHeader({ live }: { live: Live }) {
  const left = useTimeLeft(live)
  const session = live.session.value
  if (!session) return null
  const played = session.month - (session.year - 1) * MONTHS_PER_YEAR
  // the clock of a month, and the months after it
  const rest = left === null ? null : left + Math.max(0, MONTHS_PER_YEAR - 1 - played) * session.monthMs
  return (
    <header class="year-head">
      <h1>{t('shared.year', { year: session.year })} <small>{`/ ${session.years}`}</small></h1>
      <ol class="months" aria-label={t('shared.monthOf', { month: Math.min(MONTHS_PER_YEAR, played + 1), months: MONTHS_PER_YEAR })}>
        {Array.from({ length: MONTHS_PER_YEAR }, (_, i) => <li key={i} class={i < played ? 'done' : i === played ? 'now' : undefined} />)}
      </ol>
      <p class="late">{t('wall.year.late')} <b>{session.code}</b></p>
      <p class="year-clock" role="timer">{rest === null ? t('wall.year.stepped') : duration(rest)}</p>
    </header>
  )
}

function MapBox({ live }: { live: Live }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const map = mountMap(box.current, { view: live.view, month: live.month, layout: 'landscape', monthMs: () => live.session.peek()?.monthMs ?? 0, big: true })
    return () => map.destroy()
  }, [live])
  return <div class="year-map" ref={box} />
}
