/** The foot of a lever: what it will cost and do, the one black button; then when it takes effect, or why it cannot be. */
import { useEffect } from 'preact/hooks'
import { kindOf, slotOf, type Decision } from '../../shared/decisions/index.ts'
import type { Messages } from '../../shared/protocol.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { money, monthName, number, refusalWords, t } from '../text/index.ts'
import { namesOf } from './logic/names.ts'
import { nextMonth } from './logic/phase.ts'
import { same } from './logic/same.ts'
import { dueIn, whyNot, type Desk } from './state.ts'

export interface ConfirmProps {
  desk: Desk
  mine: Messages['desk']
  /** what would be sent; null = nothing has been changed */ decision: Decision | null
  /** what is about to happen, in a sentence */ words: string
  /** verb and object */ label?: string
  /** puts the draft back as it was */ onReset?: () => void
  /** words of that button */ reset?: string
  /** why it is not ready to be sent (tokens in the hand, no partner chosen) */ blocked?: string | null
}

export function Confirm({ desk, mine, decision, words, label, onReset, reset, blocked = null }: ConfirmProps) {
  const { view } = mine
  const month = monthName(nextMonth(view), 'long')
  const sent = decision ? desk.sent.value[slotOf(decision)] : undefined
  const due = decision ? dueIn(mine.due, slotOf(decision)) : undefined
  const set = decision !== null && (due ? same(due.decision, decision) : sent?.state === 'set' && same(sent.decision, decision))
  // the pressed button is gone with what it said: the keyboard goes on from what stands there now
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.panel-foot .button:last-of-type')?.focus()
  }, [set])
  if (decision && set) return <Set desk={desk} slot={slotOf(decision)} number={due?.month ?? nextMonth(view)} onReset={onReset} />

  const refusal = decision && !blocked ? whyNot(desk.live, view, decision) ?? (sent?.state === 'refused' && same(sent.decision, decision) ? sent.refusal : null) : null
  const why = blocked ?? (refusal && refusalWords(refusal, namesOf(view.public).any))
  const price = decision ? kindOf(decision).price(view, decision) : 0
  const sending = sent?.state === 'sending'
  return (
    <div class="panel-foot">
      {decision || blocked
        ? <p class="foot-words"><b>{words}</b>{decision && <> {price > 0 ? t('desk.costs', { price: money(price) }) : decision.kind === 'propose' ? null : t('desk.costsNothing')} {t('desk.takesEffect', { month })}.</>}</p>
        : null}
      {why && <p class="foot-why" role="alert"><SignIcon sign="warning" size={20} />{why}</p>}
      <div class="foot-buttons">
        {decision && onReset && <Button onClick={onReset}>{reset ?? t('desk.undo')}</Button>}
        {decision || blocked
          ? <Button kind="main" wide blocked={why ?? (sending ? t('desk.sending') : null)} onClick={() => { if (decision) void desk.decide(decision) }}>{sending ? t('desk.sending') : label ?? t('desk.confirm', { month })}</Button>
          : <Button wide onClick={() => desk.openLever(null)}>{t('desk.backToDesk')}</Button>}
      </div>
    </div>
  )
}

function Set({ desk, slot, number: due, onReset }: { desk: Desk; slot: string; number: number; onReset?: () => void }) {
  const sent = desk.sent.value[slot]
  return (
    <div class="panel-foot set">
      <p class="foot-set" role="status"><SignIcon sign="fine" size={30} /><b>{t('desk.set', { month: monthName(due, 'long'), number: number(due) })}</b></p>
      <p class="foot-words">{t('desk.setWords')}</p>
      {sent?.state === 'refused' && <p class="foot-why" role="alert"><SignIcon sign="warning" size={20} />{refusalWords(sent.refusal)}</p>}
      <div class="foot-buttons">
        <Button onClick={() => { void desk.withdraw(slot); onReset?.() }}>{t('desk.undo')}</Button>
        <Button kind="main" wide onClick={() => desk.openLever(null)}>{t('desk.backToDesk')}</Button>
      </div>
    </div>
  )
}
