/** The map in words: every region and firm is a button, Tab from region to region, arrows within one. */
import type { ReadonlySignal, Signal } from '@preact/signals'
import type { FirmView, PublicFirm, PublicRegion, PublicView } from '../../shared/view/types.ts'
import { t } from '../text/index.ts'

export interface TreeProps {
  view: ReadonlySignal<PublicView | null>
  own: ReadonlySignal<FirmView | null> | undefined
  selected: Signal<string | null>
  focused: Signal<string | null>
  /** seen by all, not only read aloud */ visible: boolean
}

export function MapTree({ view, own, selected, focused, visible }: TreeProps) {
  const v = view.value
  if (!v) return null
  const busiest = [...v.regions].sort((a, b) => b.buzz - a.buzz)[0]
  const button = (id: string, words: string, first: boolean) => (
    <button
      key={id} type="button" data-id={id} tabIndex={first ? 0 : -1} aria-pressed={selected.value === id}
      onClick={() => { selected.value = selected.value === id ? null : id }} onFocus={() => { focused.value = id }} onBlur={() => { focused.value = null }}
    >{words}</button>
  )
  return (
    <div class={visible ? 'map-list' : 'map-list ear'} role="group" aria-label={t('wall.map.list')}>
      <p>{t('wall.map.summary', { firms: v.firms.length, regions: v.regions.length, busiest: busiest?.name ?? '' })}</p>
      {v.regions.map(region => (
        <div key={region.id} role="group" aria-label={region.name} onKeyDown={arrows}>
          {button(region.id, regionWords(region, v), true)}
          {v.firms.filter(f => f.region === region.id).map(f => button(f.id, firmWords(f, v, own?.value ?? null), false))}
        </div>
      ))}
    </div>
  )
}

function regionWords(r: PublicRegion, v: PublicView): string {
  return t('wall.map.region', {
    name: r.name, kind: t(r.kind === 'home' ? 'wall.map.home' : 'wall.map.host'), prosperity: Math.round(r.prosperity), buzz: r.buzz, wage: Math.round(r.wage * 100),
    firms: v.firms.filter(f => f.region === r.id).length, state: (r.lockedIn ? t('wall.map.lockedIn') : '') + (r.hotspot ? t('wall.map.hotspot') : ''),
  })
}

function firmWords(f: PublicFirm, v: PublicView, own: FirmView | null): string {
  return t('wall.map.firm', {
    name: f.name, size: t(`shared.size.${f.size}`), plot: v.plots.find(p => p.id === f.plot)?.name ?? f.plot,
    rank: f.rank === null ? '' : t('wall.map.rank', { rank: f.rank }),
    own: [
      own?.own.id === f.id ? t('wall.map.yours') : '', f.movingTo === null ? '' : t('wall.map.moving'), sightWords(f, own),
      f.abroad === null ? '' : t('wall.map.abroad', { host: v.regions.find(r => r.id === f.abroad)?.name ?? f.abroad }),
    ].join(''),
  })
}

/** How one's own firm sees this one; nothing for oneself and for those who only watch. */
function sightWords(f: PublicFirm, own: FirmView | null): string {
  const sight = own?.seen.find(s => s.firm === f.id)?.sight
  return sight === undefined || sight === 'self' ? '' : t(`wall.map.sight.${sight}`)
}

/** Arrow keys, Home and End go through a region's buttons. */
function arrows(event: KeyboardEvent): void {
  const group = event.currentTarget
  if (!(group instanceof HTMLElement)) return
  const buttons = [...group.querySelectorAll<HTMLElement>('button')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const to = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? at + 1
    : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? at - 1
    : event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : NaN
  if (Number.isNaN(to) || at < 0) return
  event.preventDefault()
  buttons[Math.max(0, Math.min(buttons.length - 1, to))].focus()
}
