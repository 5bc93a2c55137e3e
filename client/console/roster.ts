/** The roster by who needs help: each row gets one state, one reason in words, at most one action. Pure. */
import type { PublicSession, RosterRow } from '../../shared/protocol.ts'
import { DECIDING } from '../../shared/session/types.ts'
import { t } from '../text/index.ts'

/** In the order in which an instructor wants to see them. */
export const STATES = ['away', 'back', 'lost', 'idle', 'debt', 'undecided', 'held', 'gone', 'watching', 'fine'] as const
export type PersonState = (typeof STATES)[number]
/** States that get a row of their own; the others are a chip. */
export const NEEDS_YOU: readonly PersonState[] = ['away', 'back', 'lost', 'idle', 'debt']
/** A connected screen that was not touched for this long, ms, in a year or plan in which nothing was decided. */
export const IDLE_AFTER = 120_000

/** So many refusals one after the other mean that somebody does not see what is wanted. */
export const LOST_AFTER = 3

export interface Person { row: RosterRow; state: PersonState; /** ms since the last sign of life; null = none yet */ quiet: number | null }

export function stateOf(row: RosterRow, s: Pick<PublicSession, 'phase' | 'month'>, now: number): PersonState {
  const running = DECIDING.includes(s.phase)
  if (row.firm === null) return row.connected ? (running ? 'watching' : 'fine') : running ? 'watching' : 'gone'
  if (!running) return row.connected ? 'fine' : 'gone'
  if (row.heldByBot) return row.connected ? 'back' : 'held'
  if (!row.connected) return 'away'
  if (row.refused >= LOST_AFTER) return 'lost'
  if (row.decided === 0 && !row.ready && row.seenAt > 0 && now - row.seenAt >= IDLE_AFTER) return 'idle'
  if (row.inDebt) return 'debt'
  return row.decided === 0 && !row.ready && (s.phase === 'plan' || s.phase === 'year') ? 'undecided' : 'fine'
}

/** Removed seats are left out; within a state those come first who have been quiet longest, then by name. */
export function sortPeople(roster: readonly RosterRow[], s: Pick<PublicSession, 'phase' | 'month'>, now: number): Person[] {
  const people = roster.filter(row => !row.removed).map(row => ({
    row, state: stateOf(row, s, now), quiet: row.seenAt > 0 ? Math.max(0, now - row.seenAt) : null,
  }))
  const place = (p: Person): number => STATES.indexOf(p.state)
  return people.sort((a, b) => place(a) - place(b)
    || (NEEDS_YOU.includes(a.state) ? (b.quiet ?? Infinity) - (a.quiet ?? Infinity) || 0 : 0)
    || a.row.nickname.localeCompare(b.row.nickname, undefined, { numeric: true }) || (a.row.seat < b.row.seat ? -1 : 1))
}

/** "1 min 10 s" */
export function spell(ms: number): string {
  const s = Math.floor(ms / 1000)
  if (s < 60) return t('console.time.s', { s })
  if (s >= 3600) return t('console.time.h')
  const rest = s % 60 - s % 10
  return rest === 0 ? t('console.time.min', { min: Math.floor(s / 60) }) : t('console.time.minS', { min: Math.floor(s / 60), s: rest })
}

/** What is the matter, in a line, and what that means, in a second one. */
export function reason(p: Person): { words: string; more: string } {
  switch (p.state) {
    case 'away': return { words: p.quiet === null ? t('console.people.awayUnknown') : t('console.people.away', { time: spell(p.quiet) }), more: t('console.people.awayMore') }
    case 'back': return { words: t('console.people.back'), more: t('console.people.backMore') }
    case 'lost': return { words: t('console.people.lost', { count: p.row.refused }), more: t('console.people.lostMore') }
    case 'idle': return { words: t('console.people.idle', { time: spell(p.quiet ?? 0) }), more: t('console.people.idleMore') }
    case 'debt': return { words: t('console.people.debt'), more: t('console.people.debtMore') }
    default: return { words: '', more: '' }
  }
}
