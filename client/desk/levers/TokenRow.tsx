/** One thing that tokens can be laid on: less, ten places, how many, more. Arrow keys do the same. */
import { TOKENS, type Attention, type Channel } from '../../../shared/economy/dimensions.ts'
import { FIELDS } from '../../../shared/economy/dimensions.ts'
import type { FirmView } from '../../../shared/view/types.ts'
import { ChannelIcon, SignIcon } from '../../ui/icons.tsx'
import { monthName, number, t } from '../../text/index.ts'
import { broughtBy } from '../logic/after.ts'
import { mayAdd, mayTake, type Laid } from '../logic/tokens.ts'

/** Channels of the ledger that each kind of attention feeds; the first one is its picture. */
const CHANNELS_OF: Record<Attention, readonly Channel[]> = {
  research: ['research', 'capability'], watching: ['horizontal'], mingling: ['social'], vertical: ['vertical'], pipelines: ['pipeline'],
}

export function TokenRow({ attention, laid, before, view, words, onMove }: {
  attention: Attention; laid: Laid; before: Laid; view: FirmView; words: string; onMove: (by: 1 | -1) => void
}) {
  const name = t(`shared.attention.${attention}`)
  const id = `tokens-${attention}`
  const channels = CHANNELS_OF[attention]
  const total = FIELDS.reduce((sum, f) => sum + channels.reduce((s, c) => s + view.own.ledger[f][c], 0), 0)
  const count = broughtBy(view.feed, channels).length
  const brought = view.month === 0 ? '' : t('desk.attentionLever.brought', { count: number(count), total, month: monthName(view.month) })
  const keys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by !== 0) { event.preventDefault(); onMove(by) }
    const to = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : null
    if (to === null) return
    event.preventDefault()
    const row = (event.currentTarget as HTMLElement)[to] as HTMLElement | null
    row?.querySelector<HTMLElement>('[role=spinbutton]')?.focus()
  }
  return (
    <div class="token-row" onKeyDown={keys}>
      <p class="token-name"><ChannelIcon channel={channels[0]} size={26} /><b id={id}>{name}</b><span class="hush">{brought}</span></p>
      <div class="token-line">
        <button type="button" class="button" tabIndex={-1} aria-label={t('shared.take', { what: name })} aria-disabled={!mayTake(laid, attention) || undefined} onClick={() => onMove(-1)}><SignIcon sign="minus" size={18} /></button>
        <div class="token-spots" role="spinbutton" tabIndex={0} aria-labelledby={id} aria-valuemin={0} aria-valuemax={TOKENS} aria-valuenow={laid[attention]} aria-valuetext={t('desk.attentionLever.tokens', { count: laid[attention] })}>
          {Array.from({ length: TOKENS }, (_, i) => {
            const on = i < laid[attention], was = i < before[attention]
            return <i key={i} class={`${on ? 'on' : ''}${on && !was ? ' new' : ''}${!on && was ? ' gone' : ''}`} />
          })}
        </div>
        <b class="token-count" aria-hidden="true">{number(laid[attention])}</b>
        <button type="button" class="button" tabIndex={-1} aria-label={t('shared.add', { what: name })} aria-disabled={!mayAdd(laid) || undefined} onClick={() => onMove(1)}><SignIcon sign="plus" size={18} /></button>
      </div>
      <p class="token-words">{words}</p>
    </div>
  )
}
