/** Attention: ten tokens with steppers, and the field that research works on. */
import { useState } from 'preact/hooks'
import { ATTENTIONS, FIELDS, TOKENS, type Field } from '../../../shared/economy/dimensions.ts'
import type { Decision } from '../../../shared/decisions/index.ts'
import { FieldShape } from '../../ui/icons.tsx'
import { number, t } from '../../text/index.ts'
import { Choices } from '../Choices.tsx'
import { Confirm } from '../Confirm.tsx'
import { namesOf } from '../logic/names.ts'
import { same } from '../logic/same.ts'
import { inHand, move, moves, sameTokens, type Laid } from '../logic/tokens.ts'
import { PanelShape, type LeverProps } from '../LeverPanel.tsx'
import { dueIn } from '../state.ts'
import { TokenRow } from './TokenRow.tsx'

export function Attention({ desk, mine }: LeverProps) {
  const { view } = mine
  const { own } = view
  const due = dueIn(mine.due, 'attention')?.decision
  const start = due?.kind === 'attention' ? { laid: { ...own.attention, ...due.tokens }, focus: due.focus } : { laid: own.attention, focus: own.focus }
  const [laid, setLaid] = useState<Laid>(start.laid)
  const [focus, setFocus] = useState<Field>(start.focus)
  const hand = inHand(laid)
  const changed = !sameTokens(laid, own.attention) || focus !== own.focus
  const decision: Decision | null = changed || due ? { kind: 'attention', tokens: laid, focus } : null
  const words = [
    ...moves(own.attention, laid).map(m => t('desk.attentionLever.moved', { count: m.count, from: t(`shared.attention.${m.from}`), to: t(`shared.attention.${m.to}`) })),
    ...(focus === own.focus ? [] : [t('desk.attentionLever.focusMoved', { field: t(`shared.field.${focus}`) })]),
  ].join(' ')
  const pipelines = view.pipelines.some(p => p.state === 'open')
  const region = namesOf(view.public).region(own.region)
  return (
    <PanelShape desk={desk} title={t('shared.lever.attention')} sub={hand === 0 ? t('desk.attentionLever.subFull', { tokens: TOKENS }) : t('desk.attentionLever.sub', { count: hand })}
      foot={<Confirm desk={desk} mine={mine} decision={hand === 0 ? decision : null} words={words || t('desk.unchanged')}
        blocked={hand > 0 ? t('desk.attentionLever.placeAll', { count: hand }) : null}
        onReset={changed || (due && !same(start, { laid, focus })) ? () => { setLaid(own.attention); setFocus(own.focus) } : undefined} />}>
      <div class="token-rows" role="group" aria-label={t('shared.lever.attention')} aria-describedby="token-keys">
        {ATTENTIONS.map(a => (
          <TokenRow key={a} attention={a} laid={laid} before={own.attention} view={view}
            words={a === 'pipelines' && !pipelines ? t('desk.attentionLever.noPipelines') : t(`desk.attentionLever.effect.${a}`, { region })}
            onMove={by => setLaid(now => move(now, a, by))} />
        ))}
      </div>
      <p id="token-keys" class="hush small keys">{t('desk.attentionLever.keys')}</p>
      <Choices legend={t('desk.attentionLever.focus')} value={focus} onChange={setFocus} options={FIELDS.map(field => ({
        value: field, title: t(`shared.field.${field}`), icon: <FieldShape field={field} size={22} />,
        words: t('desk.attentionLever.focusHint', { level: number(own.levels[field]), floor: number(view.public.floor[field]) }),
      }))} />
    </PanelShape>
  )
}
