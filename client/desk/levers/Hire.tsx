/** Hire somebody away: from whom, for which field. */
import { useId, useState } from 'preact/hooks'
import { FIELDS, type Field } from '../../../shared/economy/dimensions.ts'
import { ChannelIcon } from '../../ui/icons.tsx'
import { money, t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { aheadIn } from '../logic/sight.ts'
import { namesOf } from '../logic/names.ts'
import type { LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'

export function Hire({ desk, mine }: LeverProps) {
  const { view } = mine
  const { own, public: open } = view
  const id = useId()
  const names = namesOf(open)
  const due = dueIn(mine.due, 'hire')?.decision
  const [firm, setFirm] = useState<string>(due?.kind === 'hire' ? due.firm : '')
  const [field, setField] = useState<Field>(due?.kind === 'hire' ? due.field : own.focus)
  const seen = view.seen.find(s => s.firm === firm)
  const ahead = seen ? aheadIn(view, seen) : []
  return (
    <section class="card box">
      <h3><ChannelIcon channel="mobility" size={26} />{t('desk.momentsLever.hire')}</h3>
      <p>{firm === '' ? t('desk.momentsLever.hireEffectAny') : t('desk.momentsLever.hireEffect', { firm: names.firm(firm) })}</p>
      {own.hireWait > 0 ? <p class="hush">{t('desk.momentsLever.hireWait', { count: own.hireWait })}</p> : <>
        <div class="field"><label for={`${id}-firm`}>{t('desk.momentsLever.hireFirm')}</label>
          <select id={`${id}-firm`} class="input" value={firm} onChange={e => setFirm(e.currentTarget.value)}>
            <option value="" disabled>–</option>
            {open.regions.map(r => <optgroup key={r.id} label={r.name}>{open.firms.filter(f => f.region === r.id && f.id !== own.id).map(f => <option key={f.id} value={f.id}>{f.name}</option>)}</optgroup>)}
          </select></div>
        {firm !== '' && <>
          {ahead.length > 0 && <p class="small hush">{t('desk.watchLever.best', { fields: ahead.map(f => t(`shared.field.${f}`)).join(', ') })}</p>}
          <div class="field"><label for={`${id}-field`}>{t('desk.momentsLever.hireField')}</label>
            <select id={`${id}-field`} class="input" value={field} onChange={e => setField(e.currentTarget.value as Field)}>
              {FIELDS.map(f => <option key={f} value={f}>{t(`shared.field.${f}`)}</option>)}
            </select></div>
          <Act desk={desk} mine={mine} choices={[{ decision: { kind: 'hire', firm, field }, label: t('desk.momentsLever.hireDo', { price: money(view.prices.hire) }) }]} />
        </>}
      </>}
    </section>
  )
}
