/** The review: both boards side by side, three headlines of the year, one question. */
import type { PublicFirm, PublicView } from '../../shared/view/types.ts'
import { number, t, words } from '../text/index.ts'
import { FirmIcon } from '../ui/icons.tsx'
import { guessWords } from '../ui/guessWords.ts'
import { regionLook } from '../ui/regions.ts'
import { headlines } from './headlines.ts'
import { headlineWords, Pict } from './parts.tsx'
import type { WallProps } from './Wall.tsx'

const ROWS = 5

export function Review({ live, memory }: WallProps) {
  const session = live.session.value
  const view = live.view.value
  if (!session || !view) return null
  const questions = words('wall.questions')
  const guess = guessWords(session, view)
  return (
    <div class="review">
      <header><h1>{t('wall.review.title', { year: session.year })}</h1><p>{t('wall.review.moved')}</p></header>
      <div class="boards">
        <FirmBoard view={view} before={memory.start.value} />
        <RegionBoard view={view} before={memory.start.value} />
      </div>
      <div class="headlines">
        {headlines(memory.start.value, view, memory.months.value).map(h => {
          const { title, story } = headlineWords(h)
          return <section key={title}><h2><Pict of={h.picture} />{title}</h2><p>{story}</p></section>
        })}
      </div>
      <footer>{guess !== null ? <b>{guess}</b> : <><span>{t('wall.review.talk')}</span> <b>{questions[(session.year - 1) % questions.length]}</b></>}</footer>
    </div>
  )
}

function FirmBoard({ view, before }: { view: PublicView; before: PublicView | null }) {
  const ranked = view.firms.filter((f): f is PublicFirm & { rank: number } => f.rank !== null).sort((a, b) => a.rank - b.rank).slice(0, ROWS)
  return (
    <section class="board">
      <h2>{t('wall.review.firms')}</h2>
      {ranked.length === 0 && <p>{t('wall.review.noRanks')}</p>}
      <ol>
        {ranked.map(firm => {
          const look = regionLook(view.regions, firm.region)
          const was = before?.firms.find(f => f.id === firm.id)?.rank ?? null
          // values are not public: a bar shows the place, not the money
          return (
            <li key={firm.id}>
              <span class="place">{number(firm.rank)}</span><FirmIcon look={look} scale={firm.size} size="6.2cqh" />
              <b>{firm.name}</b>
              <span class="bar"><span style={{ width: `${100 - (firm.rank - 1) * 13}%`, background: look.hue }} /></span>
              <Moved by={before === null || was === null ? null : was - firm.rank} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function RegionBoard({ view, before }: { view: PublicView; before: PublicView | null }) {
  const most = Math.max(120, ...view.regions.map(r => r.prosperity))
  return (
    <section class="board">
      <h2>{t('wall.review.regions')} <small>{t('wall.review.start')}</small></h2>
      <ol>
        {[...view.regions].sort((a, b) => b.prosperity - a.prosperity).map(r => {
          const was = before?.regions.find(b => b.id === r.id)
          return (
            <li key={r.id} class="region">
              <b>{r.name}</b>
              <span class="bar"><span style={{ width: `${(r.prosperity / most) * 100}%`, background: regionLook(view.regions, r.id).hue }} /><i class="hundred" style={{ left: `${(100 / most) * 100}%` }} /></span>
              <span class="figure">{number(Math.round(r.prosperity))}</span>
              <Moved by={was ? Math.round(r.prosperity) - Math.round(was.prosperity) : null} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Up, down or as before since the year began; nothing where that is not known. */
function Moved({ by }: { by: number | null }) {
  if (by === null) return <span class="moved" />
  const label = by > 0 ? t('wall.review.placeUp') : by < 0 ? t('wall.review.placeDown') : t('wall.review.placeSame')
  return (
    <svg class="moved" viewBox="0 0 24 24" role="img" aria-label={label}>
      {by > 0 ? <path d="M12 3 22 21H2Z" fill="var(--ink)" /> : by < 0 ? <path d="M12 21 22 3H2Z" fill="var(--card)" stroke="var(--ink)" stroke-width="2.4" /> : <path d="M3 12h18" stroke="var(--ink)" stroke-width="4" />}
    </svg>
  )
}
