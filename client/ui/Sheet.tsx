/** One matter at a time: a sheet from below on phones, a dialog on laptops. Keeps the focus inside, Esc and the shade close it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../text/index.ts'
import { SignIcon } from './icons/signs.tsx'
import './controls.css'

export interface SheetProps {
  title: string
  onClose: () => void
  children: ComponentChildren
  /** stays in sight below: the main button */ foot?: ComponentChildren
  big?: boolean
}
const CAN_FOCUS = 'button, [href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'

export function Sheet({ title, onClose, children, foot, big }: SheetProps) {
  const box = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    box.current?.focus()
    const keys = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') { event.stopPropagation(); close.current() }
      if (event.key === 'Tab' && box.current) stayInside(event, box.current)
    }
    document.addEventListener('keydown', keys, true)
    return () => {
      document.removeEventListener('keydown', keys, true)
      before?.focus()
    }
  }, [])
  return (
    <div class="sheet-shade" onPointerDown={event => { if (event.target === event.currentTarget) onClose() }}>
      <div ref={box} class={`sheet${big ? ' big' : ''}`} role="dialog" aria-modal="true" aria-labelledby={titleId} tabIndex={-1}>
        <div class="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="button quiet" aria-label={t('shared.close')} onClick={onClose}><SignIcon sign="cross" size={22} /></button>
        </div>
        <div class="sheet-body">{children}</div>
        {foot != null && <div class="sheet-foot">{foot}</div>}
      </div>
    </div>
  )
}

function stayInside(event: KeyboardEvent, box: HTMLElement): void {
  const all = [...box.querySelectorAll<HTMLElement>(CAN_FOCUS)].filter(e => e.offsetParent !== null)
  if (all.length === 0) return event.preventDefault()
  const [first, last, now] = [all[0], all[all.length - 1], document.activeElement]
  const outside = !box.contains(now) || now === box
  if (event.shiftKey && (now === first || outside)) { event.preventDefault(); last.focus() }
  else if (!event.shiftKey && (now === last || outside)) { event.preventDefault(); first.focus() }
}
