/** What the wall remembers of a year to be able to say what changed: it is a screen, nothing depends on it. */
import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import type { PublicMonth, PublicView } from '../../shared/view/types.ts'
import type { Live } from '../live.ts'
import { YEAR_END_MS } from '../map/yearEnd.ts'
import { dueIn, hear, SILENT, speak, type Said, type Telling } from './caption.ts'
import { newsOf } from './news.ts'

export interface Memory {
  /** what the wall says now; null until something has happened this year */ said: ReadonlySignal<Said | null>
  /** view when the year began, if the wall was there */ start: ReadonlySignal<PublicView | null>
  months: ReadonlySignal<PublicMonth[]>
  /** ms in which the year that has just ended is summed up on the map; null when that is over */ closing: ReadonlySignal<number | null>
  stop: () => void
}

const SHORT_REVIEW_MS = 20_000
const SHORT_END_MS = 5000

export function remember(live: Live): Memory {
  const telling = signal<Telling>(SILENT)
  const start = signal<PublicView | null>(null)
  const months = signal<PublicMonth[]>([])
  const closing = signal<number | null>(null)
  let before: PublicView | null = null
  let phase = ''
  let closed: ReturnType<typeof setTimeout> | undefined
  let year = -1
  let timer: ReturnType<typeof setTimeout> | undefined

  const talk = (): void => {
    clearTimeout(timer)
    telling.value = speak(telling.value, performance.now())
    const wait = dueIn(telling.value, performance.now())
    if (wait !== null) timer = setTimeout(talk, Math.max(250, wait))
  }
  const quits = [
    effect(() => {
      const session = live.session.value
      if (!session || session.phase === phase) return
      const ended = phase === 'year' && session.phase === 'review'
      phase = session.phase
      clearTimeout(closed)
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      const left = session.endsAt > 0 ? session.endsAt - live.now() : Infinity
      // a review of ten seconds needs its time for the boards
      closing.value = ended && !calm ? (left < SHORT_REVIEW_MS ? SHORT_END_MS : YEAR_END_MS) : null
      if (closing.value !== null) closed = setTimeout(() => { closing.value = null }, closing.value)
    }),
    effect(() => {
      const session = live.session.value
      const view = live.view.value
      if (!session || !view || session.year === year || session.phase === 'review') return
      // a plan or the first month of a year: what moved is counted from here
      year = session.year
      start.value = session.month % 12 === 0 ? view : null
      before = view
      months.value = []
      telling.value = SILENT
    }),
    effect(() => {
      const month = live.month.value
      if (!month) return
      untracked(() => {
        if (months.value.some(m => m.month === month.month)) return
        months.value = [...months.value, month]
        // the view of this month may arrive a moment after its events
        queueMicrotask(() => {
          const view = live.view.peek()
          if (!view) return
          telling.value = hear(telling.value, newsOf(before, month, view))
          before = view
          talk()
        })
      })
    }),
  ]
  return { said: computed(() => telling.value.said), start, months, closing, stop: () => { clearTimeout(timer); clearTimeout(closed); for (const quit of quits) quit() } }
}
