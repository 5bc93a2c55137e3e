/** Entry of the students' page: the form at once; wire, desk and map come when they are needed. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import '../ui/base.css'
import './join.css'
import type { Refusal } from '../../shared/refusals.ts'
import type { Live } from '../live.ts'
import { Back } from './Back.tsx'
import { takeSeat } from '../seat.ts'
import { Page } from './Page.tsx'
import { tidyCode } from './tidy.ts'

const root = document.getElementById('app') as HTMLElement

function showForm(options: { thrownOut?: Refusal | null; fresh?: boolean } = {}): void {
  render(<Page key={Date.now()} search={location.search} onJoined={(live, back) => void showDesk(live, back)} {...options} />, root)
}

/** A reload in the same tab needs no word about whose firm this is. */
function seenHere(code: string): boolean {
  try {
    const seen = sessionStorage.getItem('here') === code
    sessionStorage.setItem('here', code)
    return seen
  } catch { return false }
}

/** Loads the desk as often as it takes: the seat is there already. */
async function deskWhenItComes(): Promise<typeof import('../desk/index.tsx')> {
  for (;;) {
    try { return await import('../desk/index.tsx') } catch { await new Promise(resolve => { setTimeout(resolve, 1500) }) }
  }
}

async function showDesk(live: Live, back: { as: string } | null): Promise<void> {
  const address = new URL(location.href)
  address.searchParams.set('code', live.code)
  history.replaceState(null, '', address)
  const seen = seenHere(live.code)
  const { mountDesk } = await deskWhenItComes()
  render(null, root)
  const [line, desk] = [document.createElement('div'), document.createElement('div')]
  line.className = 'line'
  root.append(line, desk)
  const unmount = mountDesk(desk, live)
  const leave = (options: { thrownOut?: Refusal | null; fresh?: boolean }): void => {
    stop()
    unmount()
    render(null, line)
    root.replaceChildren()
    live.leave()
    showForm(options)
  }
  if (back && !seen) render(<Back name={back.as} onNotYou={() => leave({ fresh: true })} />, line)
  const stop = effect(() => {
    const status = live.status.value
    if (status === 'ended' || status === 'refused') queueMicrotask(() => leave({ thrownOut: live.refusal.peek() ?? { code: 'sessionClosed' } }))
  })
}

if (takeSeat(tidyCode(new URLSearchParams(location.search).get('code') ?? ''), location.hash)) history.replaceState(null, '', location.pathname + location.search)
showForm()
