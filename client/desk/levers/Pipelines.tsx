/** Pipelines: offers to me first, then mine, then a new one; and what is said to offers while nobody looks. */
import { useState } from 'preact/hooks'
import { PIPELINE_SLOTS, type Disclosure } from '../../../shared/economy/dimensions.ts'
import type { Decision } from '../../../shared/decisions/index.ts'
import { money, number, t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { Confirm } from '../Confirm.tsx'
import { namesOf } from '../logic/names.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'
import { OfferRow } from './OfferRow.tsx'
import { PipelineRow } from './PipelineRow.tsx'
import { Propose } from './Propose.tsx'

const LABEL = { ask: 'desk.pipelineLever.standingAsk', accept: 'desk.pipelineLever.standingAccept', decline: 'desk.pipelineLever.standingDecline' } as const
const STANDING = ['ask', 'accept', 'decline'] as const

export function Pipelines({ desk, mine }: LeverProps) {
  const { view } = mine
  const names = namesOf(view.public)
  const [partner, setPartner] = useState<string | null>(null)
  const [disclosure, setDisclosure] = useState<Disclosure>('selective')
  const offers = view.pipelines.filter(p => p.state === 'offeredToMe')
  const others = view.pipelines.filter(p => p.state !== 'offeredToMe')
  const open = others.filter(p => p.state === 'open').length
  const decision: Decision | null = partner === null ? null : { kind: 'propose', firm: partner, disclosure }
  return (
    <PanelShape desk={desk} title={t('shared.lever.pipelines')} sub={t('desk.pipelineLever.sub')}
      foot={<Confirm desk={desk} mine={mine} decision={decision} onReset={() => setPartner(null)}
        label={partner === null ? undefined : t('desk.pipelineLever.do', { firm: names.firm(partner) })}
        words={t('desk.pipelineLever.effect', { price: money(view.prices.pipeline), tokens: number(view.own.attention.pipelines) })} />}>
      {offers.length > 0 && (
        <section><h3>{t('desk.pipelineLever.offers')}</h3>{offers.map(p => <OfferRow key={p.partner} desk={desk} mine={mine} offer={p} />)}</section>
      )}
      <section>
        <div class="spread"><h3>{t('desk.pipelineLever.mine')}</h3><span class="hush small">{t('desk.pipelineLever.mineCount', { count: number(open), max: number(PIPELINE_SLOTS) })}</span></div>
        {others.length === 0 && <p class="hush">{t('desk.pipelineLever.mineNone')}</p>}
        {others.map(p => <PipelineRow key={p.partner} desk={desk} mine={mine} pipeline={p} />)}
      </section>
      <Propose view={view} partner={partner} onPartner={setPartner} disclosure={disclosure} onDisclosure={setDisclosure} />
      <section>
        <h3>{t('desk.pipelineLever.standing')}</h3>
        <p>{t('desk.pipelineLever.standingNow', { answer: t(LABEL[view.own.standing]) })}</p>
        <Act desk={desk} mine={mine} choices={STANDING.filter(answer => answer !== view.own.standing).map(answer => ({ decision: { kind: 'standing', answer }, label: t(LABEL[answer]) }))} />
      </section>
    </PanelShape>
  )
}
