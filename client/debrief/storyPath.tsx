/** First card: what the firm learned, and its path as a metro line in the hues of its regions. */
import { FIELDS, MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { worthOf } from '../../shared/economy/mechanisms/owners.ts'
import { firmBoard } from '../../shared/ledger/boards.ts'
import { byElement } from '../../shared/ledger/elements.ts'
import { gained, taught } from '../../shared/ledger/learned.ts'
import { firstMonth, turningPoints, type TurningPoint } from '../../shared/ledger/turningPoints.ts'
import { money, number, ordinal, percent, t } from '../text/index.ts'
import { ChannelIcon, FirmIcon } from '../ui/icons.tsx'
import { firmName, homeOf, lookOf, regionName, worth, yearOf } from './page.ts'
import { Said } from './Said.tsx'
import type { StoryCard } from './story.tsx'

const ICON = { pipeline: 'pipeline', offshored: 'host', hired: 'mobility' } as const

export function PathCard({ w, firm, finale }: StoryCard) {
  const start = firstMonth(w, firm)
  const parts = gained(w, [firm], start, w.months)
  const all = parts.reduce((a, b) => a + b, 0), near = byElement(parts).proximity
  const passed = taught(w, firm).reduce((sum, tie) => sum + tie.levels, 0)
  const years = w.months / MONTHS_PER_YEAR
  return (
    <>
      <header class="story-head">
        <FirmIcon look={lookOf(w, homeOf(w, firm))} size="5.5rem" scale={2} yours />
        <Said class="story-said" text={[t('debrief.story.headline', { firm: firmName(w, firm), count: all }), t('debrief.story.near', { near }), t('debrief.story.taught', { count: passed })].join(' ')} />
      </header>
      <h2>{years >= 1 ? t('debrief.story.yours', { count: Math.round(years) }) : t('debrief.story.yourMonths', { count: w.months })}</h2>
      <ol class="path">
        {turningPoints(w, firm, 6).map((p, i, list) => {
          const icon = p.kind in ICON ? ICON[p.kind as keyof typeof ICON] : null
          const hue = lookOf(w, w.firm.region[p.month * w.firms + firm]).hue
          return (
            <li key={i} class={`path-point ${i === list.length - 1 ? 'last' : ''}`}>
              <span class="path-year">{number(yearOf(p.month))}</span>
              <span class="path-line" aria-hidden="true"><i style={{ background: hue }} /><b />{icon && <span class="path-icon"><ChannelIcon channel={icon} size="1.5rem" /></span>}</span>
              <span class="path-words"><strong>{name(w, firm, p, finale)}</strong><span>{below(w, p, finale, firm)}</span></span>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function name(w: StoryCard['w'], firm: number, p: TurningPoint, finale: StoryCard['finale']): string {
  const board = firmBoard(w, finale)
  return t(`debrief.story.point.${p.kind}`, {
    region: regionName(w, p.region), other: firmName(w, p.other), share: percent(p.amount), field: p.field >= 0 ? t(`shared.field.${FIELDS[p.field]}`) : '',
    place: ordinal(board.find(r => r.firm === firm)?.place ?? board.length), of: board.length, count: board.length,
  })
}

/** The line under a point: what changed, where there is something to say. */
function below(w: StoryCard['w'], p: TurningPoint, finale: StoryCard['finale'], firm: number): string {
  switch (p.kind) {
    case 'pipeline': return t('debrief.story.sub.pipeline', { count: p.amount, region: regionName(w, p.region) })
    case 'moved': case 'offshored': case 'broughtHome':
      return p.month >= 3 && w.months - p.month >= 3 ? t('debrief.story.sub.change', { after: number(p.after, 1), before: number(p.before, 1) }) : ''
    case 'debt': return t('debrief.story.sub.debt', { amount: money(p.amount) })
    case 'end': return worth(finale?.values[firm] ?? worthOf(w.firm, w.months * w.firms + firm))
    default: return ''
  }
}
