/** One picture per phase, and over it what the class must know at once: paused, connection lost, an announcement. */
import { useRef } from 'preact/hooks'
import type { Phase as PhaseName } from '../../shared/session/types.ts'
import type { Live } from '../live.ts'
import { t } from '../text/index.ts'
import { LineStatus } from '../ui/Status.tsx'
import { Briefing } from './Briefing.tsx'
import { Finale } from './Finale.tsx'
import { Lobby } from './Lobby.tsx'
import type { Memory } from './memory.ts'
import { Plan } from './Plan.tsx'
import { Review } from './Review.tsx'
import { Year } from './Year.tsx'

export interface WallProps { live: Live; memory: Memory }

export function Wall({ live, memory }: WallProps) {
  const session = live.session.value
  return (
    <main class="wall">
      {session && <Phase live={live} memory={memory} />}
      {session?.paused && (
        <div class="wall-pause" role="status"><div><h2>{t('wall.pause.title')}</h2><p>{t('wall.pause.line')}</p></div></div>
      )}
      {session && session.announcement !== '' && <p class="wall-announce" role="status">{session.announcement}</p>}
      <div class="wall-status"><LineStatus live={live} /></div>
    </main>
  )
}

function Phase({ live, memory }: WallProps) {
  const phase = live.session.value?.phase
  // the last year's end is shown to those who saw it, not to a wall that is opened afterwards
  const played = useRef<PhaseName | null>(null)
  if (phase === 'year' || phase === 'review' || phase === 'afterYears') played.current = phase
  switch (phase) {
    case 'lobby': return <Lobby live={live} />
    case 'briefing': return <Briefing live={live} />
    case 'plan': return <Plan live={live} />
    case 'year': return <Year live={live} memory={memory} />
    // the same map goes on: the year is summed up before the boards are shown
    case 'review': return memory.closing.value === null ? <Review live={live} memory={memory} /> : <Year live={live} memory={memory} />
    case 'afterYears': case 'debrief': case 'closed': return <Finale live={live} memory={memory} seen={played.current !== null} />
    default: return null
  }
}
