/** What you heard, newest month first; spoken politely, a month at a time; can be paused. */
import type { FirmView } from '../../shared/view/types.ts'
import { ChannelIcon, SignIcon } from '../ui/icons.tsx'
import { Button } from '../ui/Button.tsx'
import { monthName, t } from '../text/index.ts'
import { linesOf, type HeardLine } from './logic/log.ts'
import { namesOf } from './logic/names.ts'
import type { Desk } from './state.ts'

export function Feed({ desk, view, titled = true }: { desk: Desk; view: FirmView; /** false where a sheet already has the title */ titled?: boolean }) {
  const names = namesOf(view.public)
  const months = [...desk.heard.log.value].reverse()
  const paused = desk.heard.paused
  const waiting = desk.heard.waiting.value
  return (
    <section class="feed" aria-labelledby="feed-title">
      <div class="spread"><h2 id="feed-title" class={titled ? undefined : 'ear'}>{t('desk.heard.title')}</h2>
        {months.length > 0 && <Button kind="quiet" onClick={() => { paused.value = !paused.value }} pressed={paused.value}>{t(paused.value ? 'desk.heard.resume' : 'desk.heard.pause')}</Button>}</div>
      {paused.value && waiting > 0 && <p class="hush small">{t('desk.heard.waiting', { count: waiting })}</p>}
      {months.length === 0 && <p class="hush">{t('desk.heard.nothing')}</p>}
      <div class="feed-log" role="log" aria-live="polite" aria-relevant="additions" aria-labelledby="feed-title" tabIndex={0}><ol>
        {months.map((month, i) => {
          const { lines, more } = linesOf(month, names)
          return (
            <li key={month.month} class={i === 0 ? 'newest' : ''}>
              <span class="feed-month">{monthName(month.month)}</span>
              <ul>{lines.map(line => <li key={line.words}><LineIcon line={line} /><span><Words line={line} /></span></li>)}
                {more > 0 && <li class="hush small">{t('desk.heard.more', { count: more })}</li>}</ul>
            </li>
          )
        })}
      </ol></div>
    </section>
  )
}

/** The advance's name stands out in its sentence. */
export function Words({ line }: { line: HeardLine }) {
  const at = line.strong === null ? -1 : line.words.toLowerCase().indexOf(line.strong.toLowerCase())
  if (line.strong === null || at < 0) return <>{line.words}</>
  const end = at + line.strong.length
  return <>{line.words.slice(0, at)}<b>{line.words.slice(at, end)}</b>{line.words.slice(end)}</>
}

export function LineIcon({ line, size = 22 }: { line: HeardLine; size?: number }) {
  if (line.kind === 'voided' || line.kind === 'debtBegan') return <SignIcon sign="warning" size={size} />
  const channel = line.channel ?? CHANNEL_OF[line.kind]
  return channel ? <ChannelIcon channel={channel} size={size} /> : <SignIcon sign="card" size={size} />
}
const CHANNEL_OF: Partial<Record<HeardLine['kind'], Parameters<typeof ChannelIcon>[0]['channel']>> = {
  made: 'research', watchedBy: 'horizontal', observed: 'horizontal', encounter: 'social', floorRose: 'floor', demandHint: 'vertical', demandShifted: 'vertical',
  pipelineOffered: 'pipeline', pipelineOpened: 'pipeline', pipelineDeclined: 'pipeline', pipelineLapsed: 'pipeline', pipelineClosed: 'pipeline',
  offshored: 'host', broughtHome: 'host', leaked: 'host', fairHeld: 'fair', fairMet: 'fair', hired: 'mobility', hireFailed: 'mobility',
  institutionsShifted: 'capability', backed: 'capability', lockedIn: 'capability', unlocked: 'capability', hotspotRose: 'host', hotspotFaded: 'host',
}
