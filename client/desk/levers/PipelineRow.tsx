/** One of my pipelines: trust, what came and went, what I show, and how to end it. */
import { DISCLOSURES } from '../../../shared/economy/dimensions.ts'
import type { OwnPipeline } from '../../../shared/view/types.ts'
import { money, number, percent, t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { Meter } from '../Meter.tsx'
import type { LeverProps } from '../LeverPanel.tsx'
import { FirmLine } from './RivalRow.tsx'

export function PipelineRow({ desk, mine, pipeline: p }: LeverProps & { pipeline: OwnPipeline }) {
  const { view } = mine
  const firm = view.public.firms.find(f => f.id === p.partner)
  if (!firm) return null
  const open = p.state === 'open'
  return (
    <div class="card box pipeline">
      <div class="firm-line"><FirmLine view={view} firm={firm} /></div>
      {open
        ? <>
            <div class="trust"><span>{t('desk.pipelineLever.trust', { share: percent(p.trust) })}</span><Meter share={p.trust} /></div>
            <p>{t('desk.pipelineLever.flow', { in: number(p.toMe), out: number(p.toThem), price: money(view.prices.pipeline) })} {t('desk.pipelineLever.theirs', { disclosure: t(`shared.disclosure.${p.theirs}`) })}</p>
          </>
        : <p>{p.months > 0 ? t('desk.pipelineLever.waiting', { count: p.months }) : t('desk.pipelineLever.waitingNew')}</p>}
      <details>
        <summary>{t('desk.pipelineLever.youShow', { firm: firm.name })}: <b>{t(`shared.disclosure.${p.mine}`)}</b></summary>
        <Act desk={desk} mine={mine} choices={DISCLOSURES.filter(d => d !== p.mine).map(d => ({ decision: { kind: 'disclose', firm: firm.id, disclosure: d }, label: t(`shared.disclosure.${d}`) }))} />
        {open && <p class="small hush">{t('desk.pipelineLever.closeEffect')}</p>}
        <Act desk={desk} mine={mine} choices={[{ decision: { kind: 'close', firm: firm.id }, label: t(open ? 'desk.pipelineLever.close' : 'desk.pipelineLever.takeBack') }]} />
      </details>
    </div>
  )
}
