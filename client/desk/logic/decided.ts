/** A decision in words: "Move to Ropewalk". */
import { ATTENTIONS, type Attention } from '../../../shared/economy/dimensions.ts'
import type { Decision } from '../../../shared/decisions/index.ts'
import { percent, t } from '../../text/index.ts'
import type { DeskNames } from './names.ts'

/** "3 · 3 · 3 · 0 · 1", in the fixed order of the five. */
export const tokensInWords = (tokens: Partial<Record<Attention, number>>): string => ATTENTIONS.map(a => tokens[a] ?? 0).join(' · ')

export function decisionInWords(d: Decision, names: DeskNames): string {
  const disclosure = 'disclosure' in d ? t(`shared.disclosure.${d.disclosure}`) : ''
  switch (d.kind) {
    case 'place': return t('desk.due.place', { plot: names.plot(d.plot) })
    case 'attention': return t('desk.due.attention', { tokens: tokensInWords(d.tokens), field: t(`shared.field.${d.focus}`) })
    case 'watch': return d.firms.length === 0 ? t('desk.due.watchNone') : t('desk.due.watch', { firms: d.firms.map(names.firm).join(', ') })
    case 'propose': return t('desk.due.propose', { firm: names.firm(d.firm), disclosure })
    case 'answer': return t(d.accept ? 'desk.due.accept' : 'desk.due.decline', { firm: names.firm(d.firm), disclosure })
    case 'disclose': return t('desk.due.disclose', { firm: names.firm(d.firm), disclosure })
    case 'close': return t('desk.due.close', { firm: names.firm(d.firm) })
    case 'standing': return t(`desk.due.standing.${d.answer}`)
    case 'offshore': return d.share === 0 || d.host === null ? t('desk.due.home')
      : t('desk.due.offshore', { share: percent(d.share), region: names.region(d.host), mode: t(`shared.mode.${d.mode}`) })
    case 'fair': return t(d.go ? 'desk.due.fairGo' : 'desk.due.fairStay')
    case 'hire': return t('desk.due.hire', { firm: names.firm(d.firm), field: t(`shared.field.${d.field}`) })
    case 'unlearn': return t('desk.due.unlearn', { field: t(`shared.field.${d.field}`) })
    case 'back': return d.field === null ? t('desk.due.backNone') : t('desk.due.back', { field: t(`shared.field.${d.field}`) })
    case 'withdraw': return t('desk.due.withdraw')
  }
}
