/** The whole session on the map, scrubbed like a video: any month, both ways, at any speed. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { WorldHistory } from '../../shared/ledger/history.ts'
import type { PublicMonth, PublicView } from '../../shared/view/types.ts'
import { monthName, number, t } from '../text/index.ts'
import { RegionMark, SignIcon } from '../ui/icons.tsx'
import { happenings } from './happenings.ts'
import { lookOf, regionName, replayMonth, when, type Chapter } from './page.ts'

/** Months a second. */
const SPEEDS = [1, 2, 4, 8] as const
const playing = signal(false)
const speed = signal<(typeof SPEEDS)[number]>(2)

export function Replay({ w }: Chapter) {
  const month = Math.min(replayMonth.value, w.months)
  useEffect(() => () => { playing.value = false }, [])
  useEffect(() => {
    if (!playing.value) return
    if (month >= w.months) { playing.value = false; return }
    const timer = setTimeout(() => { replayMonth.value = month + 1 }, 1000 / speed.value)
    return () => clearTimeout(timer)
  }, [playing.value, month, speed.value])
  const toggle = () => {
    if (!playing.value && month >= w.months) replayMonth.value = 0
    playing.value = !playing.value
  }
  return (
    <div class="replay">
      <div class="replay-head"><h1>{t('debrief.replay.title')}</h1><p class="replay-when" role="status">{month === 0 ? t('debrief.replay.start') : t('debrief.replay.at', { year: Math.ceil(month / 12), month: monthName(month, 'long') })}</p></div>
      <div class="replay-body">
        <Map w={w} month={month} />
        <Beside w={w} month={month} />
      </div>
      <div class="replay-controls">
        <button type="button" class="square" onClick={toggle} aria-label={t(playing.value ? 'debrief.replay.pause' : 'debrief.replay.play')}><SignIcon sign={playing.value ? 'pause' : 'play'} /></button>
        <button type="button" class="square" disabled={month === 0} onClick={() => { playing.value = false; replayMonth.value = month - 1 }} aria-label={t('debrief.replay.back')}><SignIcon sign="back" /></button>
        <Scrubber w={w} month={month} />
        <button type="button" class="square" disabled={month >= w.months} onClick={() => { playing.value = false; replayMonth.value = month + 1 }} aria-label={t('debrief.replay.forward')}><SignIcon sign="next" /></button>
        <label class="pick speed"><span class="ear">{t('debrief.replay.speed')}</span>
          <select class="input" value={speed.value} onChange={e => { speed.value = Number(e.currentTarget.value) as (typeof SPEEDS)[number] }}>
            {SPEEDS.map(s => <option key={s} value={s}>{t('debrief.replay.perSecond', { count: s })}</option>)}
          </select>
        </label>
      </div>
    </div>
  )
}

function Scrubber({ w, month }: { w: WorldHistory; month: number }) {
  const years = Math.ceil(w.months / MONTHS_PER_YEAR)
  return (
    <div class="scrub">
      <div class="scrub-line" aria-hidden="true">
        <i class="scrub-done" style={{ width: `${w.months ? 100 * month / w.months : 0}%` }} />
        {Array.from({ length: years + 1 }, (_, y) => y * MONTHS_PER_YEAR).filter(m => m <= w.months).map(m => <i key={m} class={m <= month ? 'stop past' : 'stop'} style={{ left: `${w.months ? 100 * m / w.months : 0}%` }} />)}
      </div>
      <input type="range" min={0} max={Math.max(1, w.months)} step={1} value={month} disabled={w.months === 0}
        aria-label={t('debrief.replay.scrub')} aria-valuetext={when(month)}
        onInput={e => { playing.value = false; replayMonth.value = Number(e.currentTarget.value) }} />
      <div class="scrub-years" aria-hidden="true">
        {Array.from({ length: years }, (_, y) => <span key={y} style={{ left: `${100 * Math.min(w.months, (y + .5) * MONTHS_PER_YEAR) / w.months}%` }}>{y + 1}</span>)}
      </div>
    </div>
  )
}

/** Signals that the map reads: the view at once, the month's happenings only when time runs forward one by one. */
function useMonth(w: WorldHistory, month: number): { view: ReadonlySignal<PublicView | null>; seen: ReadonlySignal<PublicMonth | null> } {
  const signals = useMemo(() => ({ view: signal<PublicView | null>(w.views[month] ?? null), seen: signal<PublicMonth | null>(null) }), [w])
  const last = useRef(month)
  useEffect(() => {
    signals.view.value = w.views[month] ?? null
    signals.seen.value = month === last.current + 1 ? w.seen[month - 1] ?? null : null
    last.current = month
  }, [month, w])
  return signals
}

function Map({ w, month }: { w: WorldHistory; month: number }) {
  const stage = useRef<HTMLDivElement>(null)
  const { view, seen } = useMonth(w, month)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false, map: { destroy(): void } | null = null
    import('../map/index.ts').then(({ mountMap }) => {
      if (!gone && stage.current) map = mountMap(stage.current, { view, month: seen, monthMs: () => 1000 / speed.value })
    }, () => setFailed(true))
    return () => { gone = true; map?.destroy() }
  }, [w])
  return <div class="map-stage card" ref={stage}>{failed && <p class="note">{t('debrief.replay.noMap')}</p>}</div>
}

function Beside({ w, month }: { w: WorldHistory; month: number }) {
  const list = month > 0 ? happenings(w, month) : []
  const order = w.setting.regions.map((_, r) => r).sort((a, b) => w.region.prosperity[month * w.regions + b] - w.region.prosperity[month * w.regions + a])
  return (
    <aside class="beside">
      <h2>{t('shared.prosperity')}</h2>
      <ol class="mini-board">
        {order.map(r => <li key={r}><RegionMark look={lookOf(w, r)} size="1.5rem" /><span>{regionName(w, r)}</span><strong>{number(w.region.prosperity[month * w.regions + r])}</strong></li>)}
      </ol>
      <h2>{t('debrief.replay.happened')}</h2>
      {list.length === 0 ? <p class="hush small">{t('debrief.replay.quiet')}</p> : <ul class="happened">{list.map((line, i) => <li key={i}>{line}</li>)}</ul>}
    </aside>
  )
}
