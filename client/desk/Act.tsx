/** A decision that is one press, with what became of it beside it: when it takes effect and how to take it back, or why not. */
import { slotOf, type Decision } from '../../shared/decisions/index.ts'
import type { Messages } from '../../shared/protocol.ts'
import { Button, type ButtonProps } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { monthName, refusalWords, t } from '../text/index.ts'
import { namesOf } from './logic/names.ts'
import { nextMonth } from './logic/phase.ts'
import { same } from './logic/same.ts'
import { dueIn, whyNot, type Desk } from './state.ts'

export interface Choice { decision: Decision; label: string; kind?: ButtonProps['kind'] }

/** One or more decisions of the same slot side by side. */
export function Act({ desk, mine, choices }: { desk: Desk; mine: Messages['desk']; choices: readonly Choice[] }) {
  const { view } = mine
  const slot = slotOf(choices[0].decision)
  const due = dueIn(mine.due, slot)
  const sent = desk.sent.value[slot]
  const chosen = choices.find(c => due && same(c.decision, due.decision))
  const names = namesOf(view.public).any
  const refusals = choices.map(c => whyNot(desk.live, view, c.decision))
  const said = sent?.state === 'refused' ? sent.refusal : refusals.find(r => r !== null) ?? null
  return (
    <div class="act">
      {chosen
        ? <div class="act-set"><p role="status"><SignIcon sign="fine" size={24} /><b>{chosen.label}.</b> {t('desk.takesEffect', { month: monthName(due?.month ?? nextMonth(view), 'long') })}.</p>
            <Button onClick={() => void desk.withdraw(slot)}>{t('desk.undo')}</Button></div>
        : <div class="act-buttons">{choices.map((c, i) => (
            <Button key={c.label} kind={c.kind ?? 'second'} onClick={() => void desk.decide(c.decision)}
              blocked={sent?.state === 'sending' ? t('desk.sending') : refusals[i] && refusalWords(refusals[i], names)}>{c.label}</Button>
          ))}</div>}
      {said && !chosen && <p class="act-why" role="status"><SignIcon sign="warning" size={18} />{refusalWords(said, names)}</p>}
    </div>
  )
}
