/** What was decided and waits for the month to turn; until then it can be taken back. */
import { leverOf, slotOf } from '../../shared/decisions/index.ts'
import type { DueDecision } from '../../shared/protocol.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { Button } from '../ui/Button.tsx'
import { refusalWords, t, monthName } from '../text/index.ts'
import { decisionInWords } from './logic/decided.ts'
import { namesOf } from './logic/names.ts'
import type { Desk } from './state.ts'

export function Due({ desk, view, due }: { desk: Desk; view: FirmView; due: DueDecision[] }) {
  const waiting = due.filter(d => d.decision.kind !== 'withdraw')
  if (waiting.length === 0) return null
  const names = namesOf(view.public)
  const me = desk.live.hello.value?.nickname ?? null
  return (
    <section class="due" aria-labelledby="due-title">
      <h2 id="due-title">{t('desk.decided')}</h2>
      <ul>{waiting.map(d => {
        const what = decisionInWords(d.decision, names)
        const month = monthName(d.month)
        const sent = desk.sent.value[slotOf(d.decision)]
        return (
          <li key={d.seq}>
            <span>{d.by === null || d.by === me ? t('desk.dueLine', { what, month }) : t('desk.dueBy', { what, month, who: d.by })}
              {sent?.state === 'refused' && <em role="alert">{refusalWords(sent.refusal, names.any)}</em>}</span>
            <Button kind="second" label={`${t('desk.undo')}: ${t(`shared.lever.${leverOf(d.decision)}`)}`} onClick={() => void desk.withdraw(slotOf(d.decision)).then(() => document.getElementById(`lever-${leverOf(d.decision)}`)?.focus())}>{t('desk.undo')}</Button>
          </li>
        )
      })}</ul>
    </section>
  )
}
