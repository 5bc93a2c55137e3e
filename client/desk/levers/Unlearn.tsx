/** Unlearn: give up habits in a field. */
import { useId, useState } from 'preact/hooks'
import { FIELDS, type Field } from '../../../shared/economy/dimensions.ts'
import { SignIcon } from '../../ui/icons.tsx'
import { money, number, percent, t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { Meter } from '../Meter.tsx'
import type { LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'

export function Unlearn({ desk, mine }: LeverProps) {
  const { view } = mine
  const { own, prices } = view
  const id = useId()
  const due = dueIn(mine.due, 'unlearn')?.decision
  const strongest = [...FIELDS].sort((a, b) => own.habit[b] - own.habit[a])
  const [field, setField] = useState<Field>(due?.kind === 'unlearn' ? due.field : strongest[0])
  return (
    <section class="card box">
      <h3><SignIcon sign="cross" size={24} />{t('desk.momentsLever.unlearn')}</h3>
      <p>{t('desk.momentsLever.unlearnEffect', { months: number(prices.unlearn.months) })}</p>
      {own.unlearning ? <p><b>{t('desk.momentsLever.unlearnNow', { field: t(`shared.field.${own.unlearning.field}`), count: own.unlearning.months })}</b></p> : <>
        <div class="field"><label for={id}>{t('desk.momentsLever.unlearnField')}</label>
          <select id={id} class="input" value={field} onChange={e => setField(e.currentTarget.value as Field)}>
            {strongest.map(f => <option key={f} value={f}>{t('desk.momentsLever.unlearnHabit', { field: t(`shared.field.${f}`), share: percent(own.habit[f]) })}</option>)}
          </select></div>
        <Meter share={own.habit[field]} />
        <Act desk={desk} mine={mine} choices={[{ decision: { kind: 'unlearn', field }, label: t('desk.momentsLever.unlearnDo', { price: money(prices.unlearn.price) }) }]} />
      </>}
    </section>
  )
}
