/** Above the levers: the map or what I know, on phones one at a time and foldable; on laptops the map alone, large. */
import { SignIcon } from '../ui/icons.tsx'
import { Icon } from '../ui/icons/Icon.tsx'
import { t } from '../text/index.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { Know } from './Know.tsx'
import { MapPane } from './MapPane.tsx'
import type { Desk } from './state.ts'

export function Stage({ desk, view, wide }: { desk: Desk; view: FirmView; wide: boolean }) {
  const pane = desk.pane.value
  if (wide) return <div class="stage"><MapPane desk={desk} /></div>
  const tab = (id: 'map' | 'know', icon: preact.ComponentChildren) => (
    <button type="button" role="tab" id={`tab-${id}`} aria-selected={pane === id} aria-controls="stage-panel" tabIndex={pane === id || (pane === 'folded' && id === 'map') ? 0 : -1}
      onClick={() => { desk.pane.value = id }}
      onKeyDown={event => {
        if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
        const to = id === 'map' ? 'know' : 'map'
        desk.pane.value = to
        document.getElementById(`tab-${to}`)?.focus()
      }}>
      {icon}{t(`desk.tabs.${id}`)}
    </button>
  )
  return (
    <section class="stage" aria-label={t('desk.tabs.label')}>
      {/* the map stays where it is: building it again costs a second on a cheap phone */}
      <div id="stage-panel" role="tabpanel" aria-labelledby={`tab-${pane === 'know' ? 'know' : 'map'}`} hidden={pane === 'folded'}>
        <div hidden={pane !== 'map'}><MapPane desk={desk} /></div>
        {pane === 'know' && <Know view={view} />}
      </div>
      <div class="stage-tabs">
        <div role="tablist" aria-label={t('desk.tabs.label')}>
          {tab('map', <Icon grid={32} size={24}><path d="M4 8l8-3 8 3 8-3v19l-8 3-8-3-8 3ZM12 5v19M20 8v19" fill={pane === 'map' ? 'var(--you)' : 'none'} /></Icon>)}
          {tab('know', <Icon grid={32} size={24}><path d="M5 26V12h6v14M13 26V5h6v21M21 26V15h6v11" fill={pane === 'know' ? 'var(--you)' : 'none'} /><path d="M2 21h28" stroke="var(--brown)" stroke-width="3.5" /></Icon>)}
        </div>
        <button type="button" class="fold" aria-expanded={pane !== 'folded'} aria-controls="stage-panel" aria-label={t(pane === 'folded' ? 'desk.tabs.unfold' : 'desk.tabs.fold')}
          onClick={() => { desk.pane.value = pane === 'folded' ? 'map' : 'folded' }}>
          <SignIcon sign={pane === 'folded' ? 'down' : 'up'} size={24} />
        </button>
      </div>
    </section>
  )
}
