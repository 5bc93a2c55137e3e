/** Both boards, always together: places of the firms, prosperity of the regions. */
import type { PublicFirm, PublicView } from '../../shared/view/types.ts'
import { number, t } from '../text/index.ts'
import { FirmIcon, RegionMark } from '../ui/icons.tsx'
import { regionLook } from '../ui/regions.ts'

const ROWS = 5

export function FirmBoard({ view, before }: { view: PublicView; before: PublicView | null }) {
  const ranked = view.firms.filter((f): f is PublicFirm & { rank: number } => f.rank !== null).sort((a, b) => a.rank - b.rank).slice(0, ROWS)
  return (
    <section class="board">
      <h2>{t('wall.review.firms')}</h2>
      {ranked.length === 0 && <p>{t('wall.review.noRanks')}</p>}
      <ol>
        {ranked.map((firm, at) => {
          const look = regionLook(view.regions, firm.region)
          const was = before?.firms.find(f => f.id === firm.id)?.rank ?? null
          // values are not public: a bar shows the place, not the money
          return (
            <li key={firm.id} style={{ '--nth': ranked.length - at }}>
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

export function RegionBoard({ view, before }: { view: PublicView; before: PublicView | null }) {
  const most = Math.max(120, ...view.regions.map(r => r.prosperity))
  return (
    <section class="board">
      <h2>{t('wall.review.regions')} <small>{t('wall.review.start')}</small></h2>
      <ol>
        {[...view.regions].sort((a, b) => b.prosperity - a.prosperity).map((r, at, all) => {
          const was = before?.regions.find(b => b.id === r.id)
          return (
            <li key={r.id} class="region" style={{ '--nth': all.length - at }}>
              <RegionMark look={regionLook(view.regions, r.id)} size="5cqh" /><b>{r.name}</b>
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
