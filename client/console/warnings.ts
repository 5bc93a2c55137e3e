/** What an instructor should hear without asking, in plain words; the two that matter most. Pure. */
import type { PublicSession } from '../../shared/protocol.ts'
import { DECIDING } from '../../shared/session/types.ts'
import type { PublicView } from '../../shared/view/types.ts'
import { t } from '../text/index.ts'
import type { Person } from './roster.ts'

/** So many devices away at once are a matter of the room's network, not of a person. */
const MANY_AWAY = 3
export function warnings(s: PublicSession, view: PublicView | null, people: readonly Person[]): string[] {
  if (!DECIDING.includes(s.phase)) return []
  const away = people.filter(p => p.state === 'away').length
  const regions = view?.regions ?? []
  return [
    ...(away >= MANY_AWAY ? [t('console.warn.away', { count: away })] : []),
    ...regions.filter(r => r.lockedIn).map(r => t('console.warn.lockedIn', { region: r.name })),
    ...regions.filter(r => r.hotspot).map(r => t('console.warn.hotspot', { region: r.name })),
  ].slice(0, 2)
}
