/** A sentence that must be seen; `toast` shows one for a few seconds over everything. */
import type { ComponentChildren } from 'preact'
import { signal } from '@preact/signals'
import { SignIcon, type Sign } from './icons/signs.tsx'
import './controls.css'

const SIGNS: Record<Tone, Sign> = { warn: 'warning', good: 'fine', plain: 'clock' }
type Tone = 'warn' | 'good' | 'plain'

export function Notice({ tone = 'warn', sign, children, action }: { tone?: Tone; sign?: Sign; children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`} role={tone === 'warn' ? 'alert' : 'status'}>
      <SignIcon sign={sign ?? SIGNS[tone]} size={24} />
      <div class="notice-words">{children}</div>
      {action}
    </div>
  )
}

const toasts = signal<{ id: number; tone: Tone; words: string }[]>([])
let count = 0
/** Six seconds, or until the next three come. */
export function toast(words: string, tone: Tone = 'plain'): void {
  const id = ++count
  toasts.value = [...toasts.value.slice(-2), { id, tone, words }]
  setTimeout(() => { toasts.value = toasts.value.filter(x => x.id !== id) }, 6000)
}
/** Put once into a page. */
export function Toasts() {
  return <div class="toasts" aria-live="polite">{toasts.value.map(x => <Notice key={x.id} tone={x.tone}>{x.words}</Notice>)}</div>
}
