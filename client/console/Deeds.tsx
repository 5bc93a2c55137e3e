/** The timeline: what was done in this game, the latest first. */
import { CARDS } from '../../shared/cards/index.ts'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { Deed } from '../../shared/session/deeds.ts'
import type { Live } from '../live.ts'
import { duration, monthName, number, t } from '../text/index.ts'
import { questionWords } from '../ui/guessWords.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { whenWords } from './when.ts'

export interface Names { person: (seat: string) => string | undefined; firm: (id: string) => string | undefined }

export function Deeds({ live, onClose }: { live: Live; onClose: () => void }) {
  const lines = [...live.lesson.value?.deeds ?? []].reverse()
  const names: Names = {
    person: seat => live.roster.value.find(r => r.seat === seat)?.nickname,
    firm: id => live.view.value?.firms.find(f => f.id === id)?.name,
  }
  return (
    <Sheet title={t('lesson.deeds.title')} onClose={onClose}>
      {lines.length === 0 ? <p class="hush">{t('lesson.deeds.none')}</p> : (
        <ol class="deeds" tabIndex={0} aria-label={t('lesson.deeds.title')}>
          {lines.map(deed => <li key={deed.seq}><time>{new Date(deed.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}</time><p>{deedWords(deed, names)}<br /><span class="hush small">{monthWords(deed.month)}</span></p></li>)}
        </ol>
      )}
    </Sheet>
  )
}

const monthWords = (month: number): string =>
  month === 0 ? t('lesson.deeds.before') : t('lesson.deeds.month', { month: monthName(month, 'long'), year: number(Math.ceil(month / MONTHS_PER_YEAR)) })

/** One line of the timeline. Pure. */
export function deedWords(deed: Deed, names: Names): string {
  switch (deed.what) {
    case 'phase': return deed.phase === 'plan' || deed.phase === 'year' || deed.phase === 'review'
      ? t(`lesson.deeds.${deed.phase}`, { year: number(deed.year) }) : t('lesson.deeds.phase', { phase: t(`shared.phase.${deed.phase}`) })
    case 'extended': return t(deed.ms < 0 ? 'lesson.deeds.shortened' : 'lesson.deeds.extended', { time: duration(Math.abs(deed.ms)) })
    case 'announced': return t('lesson.deeds.announced', { text: deed.text })
    case 'card': case 'cardTakenBack': return t(`lesson.deeds.${deed.what}`, { card: CARDS[deed.card]?.title ?? deed.card, when: whenWords(deed.from) })
    case 'botHolds': case 'givenBack': return t(`lesson.deeds.${deed.what}`, { firm: names.firm(deed.firm) ?? deed.firm })
    case 'removed': case 'renamed': case 'late': case 'reissued': case 'readmitted': return t(`lesson.deeds.${deed.what}`, { name: names.person(deed.seat) ?? t('lesson.deeds.someone') })
    case 'asked': return t('lesson.deeds.asked', { question: questionWords(deed) })
    case 'nudged': return t('lesson.deeds.nudged', { count: deed.count })
    default: return t(`lesson.deeds.${deed.what}`)
  }
}
