/** What the desk itself remembers while it is open: which lever, which tab, what was sent, what was heard. All else is the server's. */
import { effect, signal, type Signal } from '@preact/signals'
import { checkDecision, slotOf, type Decision } from '../../shared/decisions/index.ts'
import type { DueDecision } from '../../shared/protocol.ts'
import { no, type Refusal } from '../../shared/refusals.ts'
import type { Lever } from '../../shared/economy/dimensions.ts'
import type { FirmView } from '../../shared/view/types.ts'
import type { Live } from '../live.ts'
import { phaseRefusal } from './logic/phase.ts'
import { keepHearing, type Heard } from './hearing.ts'

/** What became of the last decision in a slot. Once it is set, the server's list of due decisions is what counts. */
export type Sent = { decision: Decision } & ({ state: 'sending' | 'withdrawn' } | { state: 'set'; month: number } | { state: 'refused'; refusal: Refusal })

export interface Desk {
  live: Live
  lever: Signal<Lever | null>
  pane: Signal<'map' | 'know' | 'folded'>
  sent: Signal<Readonly<Record<string, Sent>>>
  /** id of what is chosen on the map */ selected: Signal<string | null>
  /** plot of a move that is being compared: the map shows what would be seen from there */ considered: Signal<string | null>
  /** the phase sets it; a student may look at another one */ page: Signal<'desk' | 'result' | 'briefing'>
  /** the three more years are being told, however quickly they were computed */ finale: Signal<boolean>
  heard: Heard
  openLever(lever: Lever | null): void
  decide(decision: Decision): Promise<void>
  withdraw(slot: string): Promise<void>
  dispose(): void
}

/** ms in which the desk tells the three more years to those who played the last one here; as long as on the wall */
export const FINALE = 7000
const PLAYED: readonly (string | undefined)[] = ['year', 'review']

export function newDesk(live: Live): Desk {
  const lever = signal<Lever | null>(null)
  const sent = signal<Readonly<Record<string, Sent>>>({})
  const page: Desk['page'] = signal('desk')
  const finale = signal(false)
  const heard = keepHearing(live)
  const mark = (slot: string, what: Sent): void => { sent.value = { ...sent.value, [slot]: what } }

  async function decide(decision: Decision): Promise<void> {
    const slot = slotOf(decision)
    mark(slot, { state: 'sending', decision })
    const answer = await live.decide(decision)
    mark(slot, !answer.ok ? { state: 'refused', refusal: answer.refusal, decision }
      : decision.kind === 'withdraw' ? { state: 'withdrawn', decision } : { state: 'set', month: answer.month, decision })
  }

  // the phone's own "back" closes a lever instead of leaving the game
  const back = (): void => { lever.value = null }
  function openLever(next: Lever | null): void {
    if (next === lever.value) return
    if (next !== null && lever.value === null) history.pushState({ lever: next }, '')
    else if (next === null && (history.state as { lever?: string } | null)?.lever) history.back()
    lever.value = next
  }
  addEventListener('popstate', back)

  // a month or a phase has turned: answers to what was sent before are old
  let month = -1
  const forget = effect(() => {
    const now = live.desk.value?.view.month ?? -1
    if (now !== month) { month = now; sent.value = {} }
  })
  let phase: string | undefined
  let told: ReturnType<typeof setTimeout> | undefined
  const follow = effect(() => {
    const session = live.session.value
    if (!session || session.phase === phase) return
    if (PLAYED.includes(phase) && (session.phase === 'afterYears' || session.phase === 'debrief')) {
      finale.value = true
      told = setTimeout(() => { finale.value = false }, FINALE)
    }
    phase = session.phase
    page.value = phase === 'review' ? 'result' : phase === 'briefing' ? 'briefing' : 'desk'
    if (phase === 'review' || phase === 'afterYears' || phase === 'debrief') openLever(null)
  })

  return {
    live, lever, sent, heard, page, finale, openLever, decide,
    pane: signal('map'), selected: signal(null), considered: signal(null),
    withdraw: slot => decide({ kind: 'withdraw', slot }),
    dispose() { removeEventListener('popstate', back); forget(); follow(); heard.dispose(); clearTimeout(told) },
  }
}

/** The decision of a slot that waits for the month to turn. */
export function dueIn(due: readonly DueDecision[], slot: string): DueDecision | undefined {
  return due.find(d => d.decision.kind !== 'withdraw' && slotOf(d.decision) === slot)
}

/** Why this cannot be decided now, by what the page knows; null when it can be tried. */
export function whyNot(live: Live, view: FirmView, decision: Decision): Refusal | null {
  const session = live.session.value
  if (!session) return no('serverBusy')
  return phaseRefusal(session.phase) ?? checkDecision(view, decision)
}
