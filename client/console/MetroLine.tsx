/** The lesson as a metro line: lobby, briefing, the years, after-years, debrief. Yellow = now. */
import type { PublicSession } from '../../shared/protocol.ts'
import { t } from '../text/index.ts'

/** Stations and the one where the class is now. Pure. */
export function stations(s: Pick<PublicSession, 'phase' | 'year' | 'years'>): { names: string[]; now: number } {
  const years = Array.from({ length: s.years }, (_, i) => String(i + 1))
  const names = [t('console.line.lobby'), t('console.line.briefing'), ...years, t('console.line.afterYears'), t('console.line.debrief')]
  const last = names.length - 1
  const now = s.phase === 'lobby' ? 0 : s.phase === 'briefing' ? 1 : s.phase === 'afterYears' ? last - 1
    : s.phase === 'debrief' || s.phase === 'closed' ? last : 1 + Math.max(1, s.year)
  return { names, now }
}

export function MetroLine({ session }: { session: PublicSession }) {
  const { names, now } = stations(session)
  return (
    <ol class="metro" aria-label={t('console.line.label')}>
      {names.map((name, i) => (
        <li key={name} class={i < now ? 'past' : i === now ? 'now' : ''} aria-current={i === now ? 'step' : undefined}>
          <i aria-hidden="true" /><span>{name}</span>
        </li>
      ))}
    </ol>
  )
}
