/** The event cards: three at hand, all on demand; a region is asked for where a card needs one. */
import { useState } from 'preact/hooks'
import { CARDS, holds, type Card } from '../../shared/cards/index.ts'
import { DECIDING } from '../../shared/session/types.ts'
import type { PublicRegion } from '../../shared/view/types.ts'
import type { Live } from '../live.ts'
import { cardWords } from '../text/cards.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { RegionMark } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'

const AT_HAND = 3
const lasts = (card: Card): string => card.months !== null ? t('console.cards.until', { count: card.months }) : t(holds(card) ? 'console.cards.untilEnd' : 'console.cards.once')
const needsRegion = (card: Card): boolean => card.where !== 'world'
const fits = (card: Card, region: PublicRegion): boolean => card.where === 'region' || card.where === region.kind

export function Cards({ live, act }: { live: Live; act: Act }) {
  const [all, setAll] = useState(false)
  const [card, setCard] = useState<Card | null>(null)
  const s = live.session.value
  const running = s !== null && DECIDING.includes(s.phase)
  const over = s !== null && ['afterYears', 'debrief', 'closed'].includes(s.phase)
  if (over) return null
  const cards = Object.values(CARDS)
  const shown = all ? cards : cards.filter(c => ['cluster-policy', 'trade-opening', 'demand-shift-announced'].includes(c.id)).slice(0, AT_HAND)
  return (
    <section class="card cards" aria-labelledby="cards-title">
      <div class="spread cards-head">
        <h2 id="cards-title">{t('console.cards.title')}</h2>
        <Button onClick={() => setAll(!all)}>{all ? t('console.cards.fewer') : t('console.cards.all', { count: cards.length })}</Button>
      </div>
      <ul class="cards-list">
        {shown.map(c => {
          const { title, sentence } = cardWords(c.id, t('console.cards.aRegion'))
          return (
            <li key={c.id} class="event">
              <div><h3>{title}</h3><p>{sentence} <span class="hush">({lasts(c)})</span></p></div>
              <Button label={t('console.cards.playLabel', { card: title })} blocked={running ? null : t('console.cards.blocked')} onClick={() => setCard(c)}>{t('console.cards.play')}</Button>
            </li>
          )
        })}
      </ul>
      {card && <PlayCard card={card} regions={live.view.value?.regions ?? []} act={act} onClose={() => setCard(null)} />}
    </section>
  )
}

function PlayCard({ card, regions, act, onClose }: { card: Card; regions: PublicRegion[]; act: Act; onClose: () => void }) {
  const offered = needsRegion(card) ? regions.filter(r => fits(card, r)) : []
  const [region, setRegion] = useState<string | null>(offered[0]?.id ?? null)
  const name = offered.find(r => r.id === region)?.name ?? t('console.cards.aRegion')
  const { title, sentence } = cardWords(card.id, name)
  const play = async (): Promise<void> => {
    if (await act({ do: 'card', card: card.id, region: needsRegion(card) ? region : null }, t('console.cards.played', { card: title }))) onClose()
  }
  return (
    <Sheet title={t('console.cards.ask', { card: title })} onClose={onClose} foot={<Button kind="main" wide then={t('console.cards.askThen')} onClick={() => void play()}>{t('console.cards.playDo', { card: title })}</Button>}>
      <div class="stack">
        <p>{sentence}</p>
        <p class="hush">{lasts(card)}</p>
        {offered.length > 0 && (
          <div class="field">
            <span class="label">{t('console.cards.where')}</span>
            <div class="choices" role="group" aria-label={t('console.cards.where')}>
              {offered.map(r => <Button key={r.id} pressed={r.id === region} icon={<RegionMark look={regionLook(regions, r.id)} size={26} />} onClick={() => setRegion(r.id)}>{r.name}</Button>)}
            </div>
          </div>
        )}
      </div>
    </Sheet>
  )
}
