/** One lever on the desk. */
import { leverOf } from '../../shared/decisions/index.ts'
import type { Lever } from '../../shared/economy/dimensions.ts'
import type { DueDecision } from '../../shared/protocol.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { LeverIcon, SignIcon, Trend } from '../ui/icons.tsx'
import { monthName, t } from '../text/index.ts'
import { afterOf } from './logic/after.ts'
import { decisionInWords } from './logic/decided.ts'
import { namesOf } from './logic/names.ts'
import { settingOf } from './logic/setting.ts'
import type { Desk } from './state.ts'

export function LeverCard({ desk, view, due, lever }: { desk: Desk; view: FirmView; due: DueDecision[]; lever: Lever }) {
  const { open, year, debt } = view.levers[lever]
  const shut = !open
  const waits = due.filter(d => d.decision.kind !== 'withdraw' && leverOf(d.decision) === lever)
  const after = afterOf(lever, view)
  const names = namesOf(view.public)
  return (
    <button type="button" class={`lever${shut ? ' shut' : ''}${waits.length > 0 ? ' waits' : ''}`} id={`lever-${lever}`} aria-disabled={shut || undefined}
      onClick={() => { if (!shut) desk.openLever(lever) }}>
      <span class="lever-icon"><LeverIcon lever={lever} size={34} /></span>
      <span class="lever-words">
        <span class="lever-top"><b>{t(`shared.lever.${lever}`)}</b><span class="lever-set">{shut ? (year === null ? t('desk.notHere') : t('desk.opensIn', { year: String(year) })) : settingOf(lever, view)}</span></span>
        {waits.length > 0
          ? <span class="lever-waits"><SignIcon sign="check" size={16} />{t('desk.dueLine', { what: decisionInWords(waits[waits.length - 1].decision, names), month: monthName(waits[0].month) })}</span>
          : debt && !shut ? <span class="lever-after"><SignIcon sign="debt" size={16} />{t(lever === 'place' || lever === 'offshore' ? 'desk.inDebt' : 'desk.partlyInDebt')}</span>
          : <span class="lever-after">{shut ? (lever === 'moments' ? t('desk.now.moments') : '') : <>{view.month > 0 && <Trend by={after.trend} />}{after.words}</>}</span>}
      </span>
      <SignIcon sign={shut ? 'lock' : 'next'} size={22} />
    </button>
  )
}
