/** Cards that run or are to come. What has not begun can be undone: nobody has felt it yet. */
import { CARDS } from '../../shared/cards/index.ts'
import type { HostLesson } from '../../shared/protocol.ts'
import type { Live } from '../live.ts'
import { cardWords } from '../text/cards.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Act } from './act.ts'
import { lasts, whenWords } from './when.ts'

type Row = HostLesson['cards'][number]

export function CardsInPlay({ live, act }: { live: Live; act: Act }) {
  const month = live.session.value?.month ?? 0
  const rows = [...live.lesson.value?.cards ?? []].sort((a, b) => a.from - b.from)
  if (rows.length === 0) return null
  const regions = live.view.value?.regions ?? []
  return (
    <div class="in-play">
      <h3>{t('lesson.cards.list')}</h3>
      <ul>
        {rows.map(row => {
          const region = regions.find(r => r.id === row.region)?.name
          const { title } = cardWords(row.card, region ?? '')
          const name = region ? t('lesson.cards.in', { card: title, region }) : title
          return (
            <li key={`${row.card} ${row.region} ${row.from}`} class="event">
              <p><b>{name}</b><br /><span class="hush">{stateWords(row, month)}</span></p>
              {row.from > month && <Button label={t('lesson.cards.undoLabel', { card: name })}
                onClick={() => void act({ do: 'takeBack', card: row.card, region: row.region, month: row.from }, t('lesson.cards.undone', { card: title }))}>{t('lesson.cards.undo')}</Button>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** "begins in March of year 2, for 24 months". Exported for tests. */
export function stateWords(row: Row, month: number): string {
  const card = CARDS[row.card]
  const how = row.until !== null ? t('lesson.cards.until', { when: whenWords(row.until) }) : card ? lasts({ ...card, months: null }) : t('lesson.cards.toEnd')
  return t(row.from > month ? 'lesson.cards.planned' : 'lesson.cards.runs', { when: whenWords(row.from), lasts: how })
}
