/** The map, fetched when the desk already works; without it everything can still be read and decided. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { computed } from '@preact/signals'
import { t } from '../text/index.ts'
import type { Desk } from './state.ts'

export function MapPane({ desk }: { desk: Desk }) {
  const box = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading')
  useEffect(() => {
    const el = box.current
    if (!el) return
    let gone = false
    let map: { destroy(): void } | null = null
    const { live } = desk
    import('../map/index.ts').then(({ mountMap }) => {
      if (gone) return
      map = mountMap(el, {
        view: live.view, month: live.month, own: computed(() => live.desk.value?.view ?? null),
        layout: 'auto', selected: desk.selected, considered: desk.considered, monthMs: () => live.session.peek()?.monthMs ?? 0,
      })
      setState('there')
    }, () => { if (!gone) setState('failed') })
    return () => { gone = true; map?.destroy() }
  }, [desk])
  return (
    <div class="map-pane">
      <div ref={box} class="map-box" />
      {state !== 'there' && <p class="map-words hush" role="status">{t(state === 'loading' ? 'desk.map.loading' : 'desk.map.failed')}</p>}
    </div>
  )
}
