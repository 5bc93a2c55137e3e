/** Moments: the fair, hiring, unlearning, backing a field. Each is one press, with its price on the button. */
import { money, t } from '../../text/index.ts'
import { Act } from '../Act.tsx'
import { ChannelIcon } from '../../ui/icons.tsx'
import { namesOf } from '../logic/names.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'
import { BackField } from './BackField.tsx'
import { Hire } from './Hire.tsx'
import { Unlearn } from './Unlearn.tsx'

export function Moments({ desk, mine }: LeverProps) {
  return (
    <PanelShape desk={desk} title={t('shared.lever.moments')} sub={t('desk.momentsLever.sub')}>
      <Fair desk={desk} mine={mine} />
      <Hire desk={desk} mine={mine} />
      <Unlearn desk={desk} mine={mine} />
      <BackField desk={desk} mine={mine} />
    </PanelShape>
  )
}

function Fair({ desk, mine }: LeverProps) {
  const { own, public: open, prices } = mine.view
  return (
    <section class="card box">
      <h3><ChannelIcon channel="fair" size={26} />{t('desk.momentsLever.fair')}</h3>
      <p>{open.fair === null ? t('desk.momentsLever.fairNone') : t('desk.momentsLever.fairAt', { region: namesOf(open).region(open.fair) })} {open.fair !== null && t('desk.momentsLever.fairEffect')}</p>
      {open.fair !== null && <>
        <p>{t(own.fairGoing ? 'desk.momentsLever.fairGoing' : 'desk.momentsLever.fairStaying')}</p>
        <Act desk={desk} mine={mine} choices={[own.fairGoing
          ? { decision: { kind: 'fair', go: false }, label: t('desk.momentsLever.fairStay') }
          : { decision: { kind: 'fair', go: true }, label: t('desk.momentsLever.fairGo', { price: money(prices.fair) }) }]} />
      </>}
    </section>
  )
}
