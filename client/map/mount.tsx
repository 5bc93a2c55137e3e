/**
 * The map, for any screen: `mountMap(box, signals)`. The box gets a list in words at once; Phaser is loaded after it,
 * and not at all with `?map=off`. The list is visible with `?a11y=1` and wherever the map cannot be drawn.
 */
import { effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals'
import { render, type JSX } from 'preact'
import type { FirmView, PublicMonth, PublicView } from '../../shared/view/types.ts'
import { t } from '../text/index.ts'
import './map.css'
import { sheetFor, type Sheet } from './sheet.ts'
import type { Kept, Stage } from './stage.ts'
import { MapTree } from './tree.tsx'

export interface MapProps {
  view: ReadonlySignal<PublicView | null>
  month: ReadonlySignal<PublicMonth | null>
  /** what one's own firm may know; none on the wall */ own?: ReadonlySignal<FirmView | null>
  layout?: 'auto' | 'landscape' | 'portrait'
  /** firm or region chosen on the map or in the list */ selected?: Signal<string | null>
  /** plot of a move that is considered: shown as if one stood there */ considered?: ReadonlySignal<string | null>
  /** ms in which a month is told; 0 = at an easy pace */ monthMs: () => number
  /** to be read from 10 m */ big?: boolean
}
export interface MountedMap { destroy(): void; /** tells a month again */ showMonth(month: PublicMonth, monthMs?: number): void; /** sums a year up; without motion, its results only */ showYear(months: readonly PublicMonth[], before: PublicView | null, ms: number): void }

/** By session (its signals): where firms stand, for the next map of the same session. */
const memory = new WeakMap<object, Kept>()

export function mountMap(el: HTMLElement, props: MapProps): MountedMap {
  const asked = new URLSearchParams(location.search)
  const off = asked.get('map') === 'off'
  const selected = props.selected ?? signal<string | null>(null)
  const focused = signal<string | null>(null)
  const state = signal<'loading' | 'drawn' | 'off' | 'failed'>(off ? 'off' : 'loading')
  const whole = signal(false)
  const zoomed = signal(false)
  /** loaded when it is asked for; null = closed */ const legend = signal<(() => JSX.Element) | null>(null)
  const openLegend = async (): Promise<void> => {
    try {
      const { LegendSheet } = await import('./LegendSheet.tsx')
      legend.value = () => <LegendSheet own={props.own?.peek() != null} onClose={() => { legend.value = null }} />
    } catch (problem) { console.error(problem) }
  }
  const root = document.createElement('div')
  root.className = 'map'
  root.setAttribute('role', 'region')
  root.setAttribute('aria-label', t('wall.map.name'))
  const box = document.createElement('div')
  box.className = 'map-canvas'
  const panel = document.createElement('div')
  root.append(box, panel)
  el.append(root)

  let stage: Stage | null = null
  let told: PublicMonth | null = untracked(() => props.month.value)
  let gone = false
  /** asked for before the map was there */ let wish: (() => void) | null = null
  const soon = (tell: () => void): void => { if (state.peek() === 'drawn') tell(); else wish = tell }
  const kept = memory.get(props.view) ?? { seats: undefined }
  memory.set(props.view, kept)
  const quits: (() => void)[] = []
  const calm = matchMedia('(prefers-reduced-motion: reduce)')

  const sheet = (): Sheet | null => {
    const { width, height } = root.getBoundingClientRect()
    if (width < 2 || height < 2) return null
    const made = sheetFor(width, height, { layout: props.layout ?? 'auto', big: props.big ?? false, screenHeight: innerHeight, pixelRatio: devicePixelRatio, whole: whole.value })
    zoomed.value = made.zoomed
    return made
  }
  quits.push(effect(() => {
    root.classList.toggle('map-off', state.value === 'off' || state.value === 'failed')
    const Signs = legend.value
    const listed = asked.get('a11y') === '1' || state.value === 'off' || state.value === 'failed'
    render(<>
      {state.value !== 'drawn' && <p class="map-note">{t(`wall.map.${state.value}`)}</p>}
      <MapTree view={props.view} own={props.own} selected={selected} focused={focused} visible={listed} />
      {state.value === 'drawn' && !props.big && <button type="button" class="map-signs" aria-label={t('wall.map.legend')} onClick={() => { void openLegend() }}>?</button>}
      {Signs && <Signs />}
      {state.value === 'drawn' && (zoomed.value || whole.value) && (
        <button type="button" class="map-view" onClick={() => { whole.value = !whole.value; resize() }}>{t(whole.value ? 'wall.map.near' : 'wall.map.whole')}</button>
      )}
    </>, panel)
  }))

  const resize = () => {
    const now = sheet()
    if (now) { if (stage) stage.resize(now); else void build(now) }
  }
  let building = false
  const build = async (first: Sheet): Promise<void> => {
    if (off || building || gone) return
    building = true
    try {
      const [{ Stage: Made }] = await Promise.all([import('./stage.ts'), document.fonts?.load('800 20px "Atkinson Hyperlegible Next"').catch(() => [])])
      if (gone) return
      stage = new Made(box, sheet() ?? first, {
        big: props.big ?? false, you: t('shared.you'), still: () => calm.matches, canvasOnly: asked.get('map') === 'canvas',
      }, kept, () => { state.value = 'drawn'; resize(); wish?.(); wish = null })
      follow(stage)
    } catch (problem) {
      console.error(problem)
      state.value = 'failed'
    }
  }
  const follow = (on: Stage) => {
    quits.push(effect(() => {
      const view = props.view.value
      if (view) on.show({ view, own: props.own?.value ?? null, selected: selected.value, focused: focused.value, considered: props.considered?.value ?? null })
    }))
    quits.push(effect(() => {
      const month = props.month.value
      if (!month || month === told) return
      told = month
      untracked(() => on.tell(month, props.monthMs()))
    }))
    quits.push(pointing(root, on, id => { selected.value = selected.value === id ? null : id }))
  }
  const watcher = new ResizeObserver(resize)
  watcher.observe(root)
  resize()
  return {
    destroy() {
      gone = true
      watcher.disconnect()
      for (const quit of quits) quit()
      render(null, panel)
      stage?.destroy()
      root.remove()
    },
    showMonth(month, monthMs) { soon(() => stage?.tell(month, monthMs ?? props.monthMs())) },
    showYear(months, before, ms) { soon(() => stage?.tellYear(months, before, ms)) },
  }
}

const onCanvas = (e: PointerEvent) => e.target instanceof HTMLCanvasElement

/** Taps choose, drags move the shown part. Returns how to stop listening. */
function pointing(root: HTMLElement, stage: Stage, choose: (id: string) => void): () => void {
  let from: { x: number; y: number; moved: number } | null = null
  const down = (e: PointerEvent) => { if (onCanvas(e)) from = { x: e.clientX, y: e.clientY, moved: 0 } }
  const move = (e: PointerEvent) => {
    if (!from) return
    const dx = e.clientX - from.x
    const dy = e.clientY - from.y
    from = { x: e.clientX, y: e.clientY, moved: from.moved + Math.abs(dx) + Math.abs(dy) }
    if (from.moved > 6) stage.drag(dx * stage.dpr, dy * stage.dpr)
  }
  const up = (e: PointerEvent) => {
    if (from && from.moved <= 6 && onCanvas(e)) {
      const rect = root.getBoundingClientRect()
      const id = stage.hit((e.clientX - rect.left) * stage.dpr, (e.clientY - rect.top) * stage.dpr)
      if (id !== null) choose(id)
    }
    from = null
  }
  const cancel = () => { from = null }
  root.addEventListener('pointerdown', down)
  addEventListener('pointermove', move)
  addEventListener('pointerup', up)
  addEventListener('pointercancel', cancel)
  return () => {
    root.removeEventListener('pointerdown', down)
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', up)
    removeEventListener('pointercancel', cancel)
  }
}
