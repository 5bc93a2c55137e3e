/** An offer that waits for my answer: accept with a disclosure, or decline. */
import { useState } from 'preact/hooks'
import type { Disclosure } from '../../../shared/economy/dimensions.ts'
import type { OwnPipeline } from '../../../shared/view/types.ts'
import { t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { namesOf } from '../logic/names.ts'
import type { LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'
import { Disclosures } from './Disclosures.tsx'
import { FirmLine } from './RivalRow.tsx'

export function OfferRow({ desk, mine, offer }: LeverProps & { offer: OwnPipeline }) {
  const { view } = mine
  const due = dueIn(mine.due, `pipeline:${offer.partner}`)?.decision
  const [disclosure, setDisclosure] = useState<Disclosure>(due?.kind === 'answer' && due.accept ? due.disclosure : 'selective')
  const firm = view.public.firms.find(f => f.id === offer.partner)
  if (!firm) return null
  const names = namesOf(view.public)
  return (
    <div class="card box offer">
      <div class="firm-line"><FirmLine view={view} firm={firm} /></div>
      <p>{t('desk.pipelineLever.offerFrom', { firm: firm.name, region: names.region(firm.region), disclosure: t(`shared.disclosure.${offer.theirs}`) })}</p>
      {!due && <Disclosures legend={t('desk.pipelineLever.howMuch')} value={disclosure} onChange={setDisclosure} />}
      <Act desk={desk} mine={mine} choices={[
        { decision: { kind: 'answer', firm: firm.id, accept: true, disclosure }, label: t('desk.pipelineLever.accept'), kind: 'main' },
        { decision: { kind: 'answer', firm: firm.id, accept: false, disclosure: 'guarded' }, label: t('desk.pipelineLever.decline') },
      ]} />
    </div>
  )
}
