/** One lever, opened: a page of its own on phones, the side on laptops. Esc and the phone's "back" close it. */
import type { ComponentChildren, FunctionComponent } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Lever } from '../../shared/economy/dimensions.ts'
import type { Messages, PublicSession } from '../../shared/protocol.ts'
import { SignIcon } from '../ui/icons.tsx'
import { t } from '../text/index.ts'
import { Attention } from './levers/Attention.tsx'
import { Moments } from './levers/Moments.tsx'
import { Offshore } from './levers/Offshore.tsx'
import { Pipelines } from './levers/Pipelines.tsx'
import { Place } from './levers/Place.tsx'
import { Watch } from './levers/Watch.tsx'
import { TimeLeft } from './PhaseStrip.tsx'
import type { Desk } from './state.ts'

export interface LeverProps { desk: Desk; mine: Messages['desk'] }
const PANELS: Record<Lever, FunctionComponent<LeverProps>> = {
  place: Place, attention: Attention, watch: Watch, pipelines: Pipelines, offshore: Offshore, moments: Moments,
}

export function LeverPanel({ desk, mine, lever, wide, session }: LeverProps & { lever: Lever; wide: boolean; session: PublicSession }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('h2')?.focus()
    const keys = (event: KeyboardEvent): void => { if (event.key === 'Escape') desk.openLever(null) }
    addEventListener('keydown', keys)
    return () => {
      removeEventListener('keydown', keys)
      // what lay behind is reachable again only after this redraw
      setTimeout(() => document.getElementById(`lever-${lever}`)?.focus(), 0)
    }
  }, [lever])
  const Panel = PANELS[lever]
  return (
    <div ref={box} class={`panel${wide ? ' wide' : ''}`} role="dialog" aria-modal={!wide} aria-label={t(`shared.lever.${lever}`)}>
      {session.phase === 'plan' && <div class="panel-clock"><TimeLeft live={desk.live} /></div>}
      <Panel key={lever} desk={desk} mine={mine} />
    </div>
  )
}

/** The shape that all levers share: back and title above, the main button below. */
export function PanelShape({ desk, title, sub, onBack, foot, plain = false, children }: {
  desk: Desk; title: string; sub: ComponentChildren; /** leads back within the lever */ onBack?: () => void; foot?: ComponentChildren; /** nothing in it takes the focus: keys scroll the whole */ plain?: boolean; children: ComponentChildren
}) {
  const id = useId()
  return (
    <>
      <div class="panel-head">
        <button type="button" class="button" aria-label={onBack ? t('shared.back') : t('desk.backToDesk')} onClick={onBack ?? (() => desk.openLever(null))}><SignIcon sign="back" size={22} /></button>
        <div><h2 id={id} tabIndex={-1}>{title}</h2><p class="hush small">{sub}</p></div>
      </div>
      <div class="panel-body" {...plain && { tabIndex: 0, role: 'group', 'aria-labelledby': id }}>{children}</div>
      {foot}
    </>
  )
}
