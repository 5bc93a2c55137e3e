/** Back a field for the region's school and institutions, or none. */
import { useId, useState } from 'preact/hooks'
import { FIELDS, type Field } from '../../../shared/economy/dimensions.ts'
import { ChannelIcon } from '../../ui/icons.tsx'
import { t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { namesOf } from '../logic/names.ts'
import type { LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'

export function BackField({ desk, mine }: LeverProps) {
  const { own, public: open } = mine.view
  const id = useId()
  const due = dueIn(mine.due, 'back')?.decision
  const [field, setField] = useState<Field | ''>(due?.kind === 'back' ? due.field ?? '' : own.backing ?? '')
  return (
    <section class="card box">
      <h3><ChannelIcon channel="capability" size={26} />{t('desk.momentsLever.back')}</h3>
      <p>{t('desk.momentsLever.backEffect', { region: namesOf(open).region(own.region) })}</p>
      {own.backing && <p><b>{t('desk.momentsLever.backNow', { field: t(`shared.field.${own.backing}`) })}</b></p>}
      <div class="field"><label for={id}>{t('desk.momentsLever.backField')}</label>
        <select id={id} class="input" value={field} onChange={e => setField(e.currentTarget.value as Field | '')}>
          <option value="">{t('desk.momentsLever.backNone')}</option>
          {FIELDS.map(f => <option key={f} value={f}>{t(`shared.field.${f}`)}</option>)}
        </select></div>
      {(field === '' ? null : field) !== own.backing && <Act desk={desk} mine={mine} choices={[{ decision: { kind: 'back', field: field === '' ? null : field }, label: t('desk.momentsLever.backDo') }]} />}
    </section>
  )
}
