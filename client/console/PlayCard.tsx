/** One card before it is played: where, from when, for how long; and in a sentence what happens then. */
import { useState } from 'preact/hooks'
import { holds, type Card } from '../../shared/cards/index.ts'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { PublicSession } from '../../shared/protocol.ts'
import type { PublicRegion } from '../../shared/view/types.ts'
import { cardWords } from '../text/cards.ts'
import { number, t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { RegionMark } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'
import { Sheet } from '../ui/Sheet.tsx'
import type { Act } from './act.ts'
import { lasts, laterStarts, whenWords } from './when.ts'

const needsRegion = (card: Card): boolean => card.where !== 'world'
const fits = (card: Card, region: PublicRegion): boolean => card.where === 'region' || card.where === region.kind
const LENGTHS = [[12, 'lesson.cards.oneYear'], [24, 'lesson.cards.twoYears'], [36, 'lesson.cards.threeYears'], [null, 'lesson.cards.toTheEnd']] as const

export function PlayCard({ card, session, regions, act, onClose }: { card: Card; session: PublicSession; regions: PublicRegion[]; act: Act; onClose: () => void }) {
  const offered = needsRegion(card) ? regions.filter(r => fits(card, r)) : []
  const [region, setRegion] = useState<string | null>(offered[0]?.id ?? null)
  /** null = next month, whichever that is when the button is pressed */
  const [start, setStart] = useState<number | null>(null)
  const [months, setMonths] = useState<number | null>(card.months)
  const name = offered.find(r => r.id === region)?.name ?? t('console.cards.aRegion')
  const { title, sentence } = cardWords(card.id, name)
  const month = Math.max(start ?? 0, session.month + 1)
  const when = whenWords(month)
  const play = async (): Promise<void> => {
    const ok = await act({
      do: 'card', card: card.id, region: needsRegion(card) ? region : null,
      ...(start === null ? {} : { month }), ...(holds(card) ? { months } : {}),
    }, t('lesson.cards.played', { card: title, when }))
    if (ok) onClose()
  }
  return (
    <Sheet title={t('console.cards.ask', { card: title })} onClose={onClose} foot={<Button kind="main" wide then={t('lesson.cards.beginsIn', { when })} onClick={() => void play()}>{t('console.cards.playDo', { card: title })}</Button>}>
      <div class="stack">
        <p>{sentence}</p>
        {offered.length > 0 && (
          <Choices label={t('console.cards.where')}>
            {offered.map(r => <Button key={r.id} pressed={r.id === region} icon={<RegionMark look={regionLook(regions, r.id)} size={26} />} onClick={() => setRegion(r.id)}>{r.name}</Button>)}
          </Choices>
        )}
        <Choices label={t('lesson.cards.when')}>
          <Button pressed={start === null} onClick={() => setStart(null)}>{t('lesson.cards.nextMonth', { when: whenWords(session.month + 1) })}</Button>
          {laterStarts(session.month, session.years).map(m => (
            <Button key={m} pressed={start === m} onClick={() => setStart(m)}>{t('lesson.cards.later', { year: number(Math.ceil(m / MONTHS_PER_YEAR)) })}</Button>
          ))}
        </Choices>
        {holds(card)
          ? <Choices label={t('lesson.cards.howLong')}>{LENGTHS.map(([length, key]) => <Button key={key} pressed={months === length} onClick={() => setMonths(length)}>{t(key)}</Button>)}</Choices>
          : <p class="hush">{lasts(card)}</p>}
      </div>
    </Sheet>
  )
}

function Choices({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return <div class="field"><span class="label">{label}</span><div class="choices" role="group" aria-label={label}>{children}</div></div>
}
