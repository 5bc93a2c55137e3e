/** The event cards: what runs and is planned, with its undo; then three at hand, all on demand. */
import { useState } from 'preact/hooks'
import { CARDS, type Card } from '../../shared/cards/index.ts'
import { DECIDING } from '../../shared/session/types.ts'
import type { Live } from '../live.ts'
import { cardWords } from '../text/cards.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Act } from './act.ts'
import { CardsInPlay } from './CardsInPlay.tsx'
import { PlayCard } from './PlayCard.tsx'
import { lasts } from './when.ts'

const AT_HAND = ['cluster-policy', 'trade-opening', 'demand-shift-announced']

export function Cards({ live, act }: { live: Live; act: Act }) {
  const [all, setAll] = useState(false)
  const [card, setCard] = useState<Card | null>(null)
  const s = live.session.value
  if (!s || ['afterYears', 'debrief', 'closed'].includes(s.phase)) return null
  const running = DECIDING.includes(s.phase)
  const cards = Object.values(CARDS)
  const shown = all ? cards : cards.filter(c => AT_HAND.includes(c.id))
  return (
    <section class="card cards" aria-labelledby="cards-title">
      <div class="spread cards-head">
        <h2 id="cards-title">{t('console.cards.title')}</h2>
        <Button onClick={() => setAll(!all)}>{all ? t('console.cards.fewer') : t('console.cards.all', { count: cards.length })}</Button>
      </div>
      <CardsInPlay live={live} act={act} />
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
      {card && <PlayCard card={card} session={s} regions={live.view.value?.regions ?? []} act={act} onClose={() => setCard(null)} />}
    </section>
  )
}
