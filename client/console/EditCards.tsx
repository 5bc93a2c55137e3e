/** Event cards that the scenario plays by itself: which, where, when, for how long. */
import { CARDS, holds } from '../../shared/cards/index.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { cardWords } from '../text/cards.ts'
import { monthName, number, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Change } from './Editor.tsx'

type Planned = Scenario['cards'][number]
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

/** The first region of the kind that a card asks for; null for cards of the whole world. */
export function placeFor(id: string, regions: Scenario['regions']): string | null {
  const where = CARDS[id]?.where ?? 'world'
  return where === 'world' ? null : regions.find(r => where === 'region' || r.kind === where)?.id ?? null
}

export function EditCards({ draft, change }: { draft: Scenario; change: Change }) {
  const set = (at: number, next: Partial<Planned>): void => change({ cards: draft.cards.map((c, i) => (i === at ? { ...c, ...next } : c)) })
  const title = (id: string): string => cardWords(id, t('console.cards.aRegion')).title
  const add = (): void => {
    const [first] = Object.keys(CARDS)
    change({ cards: [...draft.cards, { card: first, year: Math.min(2, draft.years), month: 1, region: placeFor(first, draft.regions) }] })
  }
  return (
    <section class="card start-form" aria-labelledby="edit-cards">
      <h2 id="edit-cards">{t('prepare.cards')}</h2>
      {draft.cards.length === 0 && <p class="hush">{t('prepare.noCards')}</p>}
      <ul class="editor-cards">
        {draft.cards.map((c, i) => {
          const card = CARDS[c.card], where = card?.where ?? 'world'
          return (
            <li key={i}>
              <label>{t('prepare.card')}<select class="input" value={c.card} onChange={e => set(i, { card: e.currentTarget.value, region: placeFor(e.currentTarget.value, draft.regions), months: undefined })}>{Object.keys(CARDS).map(id => <option key={id} value={id}>{title(id)}</option>)}</select></label>
              <label>{t('prepare.year')}<select class="input" value={c.year} onChange={e => set(i, { year: Number(e.currentTarget.value) })}>{Array.from({ length: Math.max(draft.years, c.year) }, (_, y) => <option key={y} value={y + 1}>{number(y + 1)}</option>)}</select></label>
              <label>{t('prepare.month')}<select class="input" value={c.month} onChange={e => set(i, { month: Number(e.currentTarget.value) })}>{MONTHS.map(m => <option key={m} value={m}>{monthName(m, 'long')}</option>)}</select></label>
              {where !== 'world' && <label>{t('prepare.region')}<select class="input" value={c.region ?? ''} onChange={e => set(i, { region: e.currentTarget.value })}>{draft.regions.filter(r => where === 'region' || r.kind === where).map(r => <option key={r.id} value={r.id}>{r.name}</option>)}</select></label>}
              {card && holds(card) && <label>{t('prepare.months')}<input class="input" inputMode="numeric" placeholder={t('prepare.monthsHint')} value={c.months ?? ''} onChange={e => set(i, { months: e.currentTarget.value.trim() === '' ? undefined : Number(e.currentTarget.value) })} /></label>}
              <Button label={t('prepare.removeCard', { card: title(c.card) })} onClick={() => change({ cards: draft.cards.filter((_, j) => j !== i) })}>×</Button>
            </li>
          )
        })}
      </ul>
      <Button onClick={add}>{t('prepare.addCard')}</Button>
    </section>
  )
}
