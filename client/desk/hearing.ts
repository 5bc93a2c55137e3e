/** Gathers what the firm hears, month by month; kept over a reload in this tab, told at most every three seconds, can be paused. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Live } from '../live.ts'
import { heard, type HeardMonth } from './logic/log.ts'

/** A reader that speaks needs time: new lines come at most this often, ms. */
export const TELL_EVERY = 3000

export interface Heard {
  /** months as shown, oldest first */ log: ReadonlySignal<readonly HeardMonth[]>
  /** months that wait while paused */ waiting: ReadonlySignal<number>
  paused: Signal<boolean>
  dispose(): void
}

export function keepHearing(live: Live): Heard {
  const all = signal<readonly HeardMonth[]>([])
  const log = signal<readonly HeardMonth[]>([])
  const paused = signal(false)
  let key = ''
  let told = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (): void => {
    timer = undefined
    if (paused.peek()) return
    told = Date.now()
    log.value = all.peek()
  }
  const hear = effect(() => {
    const session = live.session.value
    const desk = live.desk.value
    if (!session || !desk) return
    const own = `heard:${session.code}:${session.run}:${desk.view.own.id}`
    const before = own === key ? all.peek() : recall(own)
    key = own
    const after = heard(before, desk.view.feed)
    if (after.length === before.length && after.at(-1)?.month === before.at(-1)?.month && log.peek().length > 0) return
    all.value = after
    keep(own, after)
    timer ??= setTimeout(tell, Math.max(0, told + TELL_EVERY - Date.now()))
  })
  const resume = effect(() => { if (!paused.value) tell() })

  return {
    log, paused,
    waiting: computed(() => all.value.filter(m => !log.value.some(shown => shown.month === m.month)).length),
    dispose() { hear(); resume(); clearTimeout(timer) },
  }
}

function recall(key: string): HeardMonth[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept as HeardMonth[] : []
  } catch { return [] }
}
function keep(key: string, months: readonly HeardMonth[]): void {
  try { sessionStorage.setItem(key, JSON.stringify(months)) } catch { /* a full or forbidden store: what was heard lasts as long as the page */ }
}
