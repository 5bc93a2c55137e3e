/** The year: header, map, and one caption that says what just changed; at its end three that sum it up. */
import { useEffect, useState } from 'preact/hooks'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { Live } from '../live.ts'
import { sumOf } from '../map/yearEnd.ts'
import { duration, number, t } from '../text/index.ts'
import { useTimeLeft } from '../ui/useClock.ts'
import { MapBox } from './MapBox.tsx'
import { newsWords, Pict } from './parts.tsx'
import type { WallProps } from './Wall.tsx'

export function Year({ live, memory }: WallProps) {
  const closing = memory.closing.value
  return (
    <div class="year">
      <YearHeader live={live} over={closing !== null} />
      <MapBox live={live} memory={memory} closing={closing} />
      {closing === null ? <Caption live={live} memory={memory} /> : <YearEnd live={live} memory={memory} ms={closing} />}
    </div>
  )
}

function Caption({ live, memory }: WallProps) {
  const said = memory.said.value
  const words = said ? newsWords(said.news) : { cause: t('wall.year.quiet', { year: live.session.value?.year ?? 1 }), effect: t('wall.year.quietLine') }
  return (
    <div class="caption" role="status">
      {said && <Pict of={said.news.picture} />}
      <div key={said?.at ?? 0}><p class="cause">{words.cause}</p><p class="effect">{words.effect}</p></div>
    </div>
  )
}

/** Decided, flowed, came of it: as the map shows it. */
function YearEnd({ live, memory, ms }: WallProps & { ms: number }) {
  const [part, setPart] = useState(0)
  useEffect(() => {
    const timers = [1, 2].map(n => setTimeout(() => setPart(n), (ms * n) / 3))
    return () => { for (const timer of timers) clearTimeout(timer) }
  }, [ms])
  const view = live.view.value
  if (!view) return null
  const sum = sumOf(memory.months.value, memory.start.value, view)
  const many = (key: 'ships' | 'home' | 'moves' | 'met' | 'lines', count: number) => count > 0 ? t(`wall.yearEnd.${key}`, { count }) : ''
  const region = view.regions.find(r => r.id === sum.best)?.name ?? ''
  const [cause, effect] = [
    [t('wall.yearEnd.decided'), [many('ships', sum.ships), many('home', sum.home), many('moves', sum.moves)].filter(Boolean).join(' · ') || t('wall.yearEnd.stayed')],
    [t('wall.yearEnd.flowed'), [many('met', sum.met), many('lines', sum.lines)].filter(Boolean).join(' · ')],
    [t('wall.yearEnd.came'), sum.change === 0 ? t('wall.yearEnd.even') : t('wall.yearEnd.result', { region, change: `${sum.change > 0 ? '+' : '−'}${number(Math.abs(sum.change))}` })],
  ][part]
  return (
    <div class="caption" role="status">
      <ol class="parts" aria-hidden="true">{[0, 1, 2].map(n => <li key={n} class={n === part ? 'now' : n < part ? 'done' : undefined} />)}</ol>
      <div key={part}><p class="cause">{cause}</p><p class="effect">{effect}</p></div>
    </div>
  )
}

function YearHeader({ live, over }: { live: Live; over: boolean }) {
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
      {over ? <p class="year-clock" /> : rest === null ? <p class="year-clock by-hand" role="timer">{t('wall.year.stepped')}</p> : <p class="year-clock" role="timer">{duration(rest)}</p>}
    </header>
  )
}
