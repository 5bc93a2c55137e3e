/** What one heard, month by month: events of substance keep a line of their own, small ones share one, and a month has few. */
import type { FeedItem } from '../../../shared/view/types.ts'
import type { Channel } from '../../../shared/economy/dimensions.ts'
import { feedInWords, isFair, whatInWords } from '../../text/feed.ts'
import { t } from '../../text/index.ts'
import { listed, type DeskNames } from './names.ts'

export interface HeardMonth { month: number; items: FeedItem[] }
export interface HeardLine { month: number; words: string; /** part of `words` to stand out */ strong: string | null; kind: FeedItem['kind']; channel: Channel | null }

export const LINES_A_MONTH = 6
export const MONTHS_KEPT = 48

/** A month's feed put behind the others. The same month again (a reload, a second tab) replaces what was there. */
export function heard(log: readonly HeardMonth[], feed: readonly FeedItem[]): HeardMonth[] {
  if (feed.length === 0) return [...log]
  const month = Math.max(...feed.map(item => item.month))
  return [...log.filter(m => m.month !== month), { month, items: [...feed] }].sort((a, b) => a.month - b.month).slice(-MONTHS_KEPT)
}

/** Small events, told together when there are several of them. */
const TOGETHER = { encounter: 'desk.heard.encounterMany', observed: 'desk.heard.observedMany', tooFar: 'desk.heard.tooFarMany' } as const
const together = (kind: FeedItem['kind']): kind is keyof typeof TOGETHER => kind in TOGETHER

/** How much a line matters: lower comes first, and what does not fit is left out from the end. */
const FIRST: readonly FeedItem['kind'][] = [
  'voided', 'debtBegan', 'debtEnded', 'pipelineOffered', 'pipelineOpened', 'pipelineDeclined', 'pipelineClosed', 'made', 'learned', 'hired', 'hireFailed',
  'demandHint', 'demandShifted', 'watchedBy', 'arrived', 'moveStarted', 'offshored', 'broughtHome', 'leaked', 'fairMet',
  'unlearned', 'institutionsShifted', 'lockedIn', 'unlocked', 'cardBegan', 'cardEnded', 'floorRose', 'hotspotRose', 'hotspotFaded', 'proven', 'pipelineLapsed', 'founded', 'backed', 'fairHeld',
]
const weight = (kind: FeedItem['kind']): number => { const at = FIRST.indexOf(kind); return at < 0 ? FIRST.length : at }

/** A month's lines, most important first; `more` are left out. */
export function linesOf({ month, items }: HeardMonth, names: DeskNames, most = LINES_A_MONTH): { lines: HeardLine[]; more: number } {
  const single: FeedItem[] = [], fair: FeedItem[] = []
  const merged = new Map<keyof typeof TOGETHER, FeedItem[]>()
  for (const item of items) {
    if (item.kind === 'proven' && isFair(item.amount)) fair.push(item)
    else if (together(item.kind) && item.other !== null) merged.set(item.kind, [...(merged.get(item.kind) ?? []), item])
    else single.push(item)
  }
  const lines: HeardLine[] = single.map(item => line(item, names))
  for (const [kind, group] of merged) {
    const others = [...new Set(group.map(item => item.other ?? ''))].map(names.firm)
    lines.push(others.length < 2 ? line(group[0], names) : {
      month, kind, channel: group[0].channel, strong: null,
      words: t(TOGETHER[kind], { others: listed(others, 2, { others: count => t('desk.heard.others', { count }), and: (first, last) => t('desk.heard.and', { first, last }) }) }),
    })
  }
  if (fair.length > 1) lines.push({ month, kind: 'proven', channel: null, strong: null, words: t('desk.heard.provenMany', { count: fair.length }) })
  else lines.push(...fair.map(item => line(item, names)))
  // the same sentence twice in a month says nothing new
  const seen = new Set<string>()
  const sorted = lines.filter(l => !seen.has(l.words) && seen.add(l.words)).sort((a, b) => weight(a.kind) - weight(b.kind))
  return { lines: sorted.slice(0, most), more: Math.max(0, sorted.length - most) }
}

function line(item: FeedItem, names: DeskNames): HeardLine {
  return { month: item.month, kind: item.kind, channel: item.channel, words: feedInWords(item, names), strong: item.advance ? whatInWords(item) : null }
}
