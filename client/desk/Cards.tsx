/** The six levers as cards: what it is set to, what waits, what it did last month. */
import { LEVERS } from '../../shared/economy/dimensions.ts'
import type { DueDecision } from '../../shared/protocol.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { t } from '../text/index.ts'
import { LeverCard } from './LeverCard.tsx'
import type { Desk } from './state.ts'

export function Cards({ desk, view, due }: { desk: Desk; view: FirmView; due: DueDecision[] }) {
  return (
    <section class="cards" aria-labelledby="levers-title">
      <div class="spread"><h2 id="levers-title">{t('desk.levers')}</h2><span class="hush small">{t('desk.leversHint')}</span></div>
      <ul>{LEVERS.map(lever => <li key={lever}><LeverCard desk={desk} view={view} due={due} lever={lever} /></li>)}</ul>
    </section>
  )
}
