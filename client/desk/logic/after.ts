/** What each lever did last month, read from last month's feed and one's own books; no guess, no praise. */
import type { Channel, Lever } from '../../../shared/economy/dimensions.ts'
import type { FeedItem, FirmView } from '../../../shared/view/types.ts'
import { advanceInWords } from '../../text/advances.ts'
import { feedInWords } from '../../text/feed.ts'
import { money, monthName, percent, refusalWords, t } from '../../text/index.ts'
import { company } from './sight.ts'
import { namesOf } from './names.ts'

/** `trend`: 1 something came in, 0 nothing, −1 something was lost. */
export interface After { trend: -1 | 0 | 1; words: string }
const nothing = (words: string): After => ({ trend: 0, words })
const gained = (words: string): After => ({ trend: 1, words })

/** Advances of last month that came through these channels; own research is told as `made`. */
export function broughtBy(feed: readonly FeedItem[], channels: readonly Channel[]): FeedItem[] {
  return feed.filter(item => item.kind === 'made' ? channels.includes('research')
    : (item.kind === 'learned' || item.kind === 'hired') && !item.byOther && item.channel !== null && channels.includes(item.channel))
}

type Tell = (view: FirmView) => After

const place: Tell = view => {
  const { own, public: open } = view
  if (own.movingTo !== null) return nothing(t('desk.after.placeMoving', { count: own.movingMonths }))
  const rent = money(open.regions.find(r => r.id === own.region)?.rent ?? 0)
  const near = company(open, own.plot, own.id).exactly.length
  return nothing(near === 0 ? t('desk.after.placeNone', { rent }) : t('desk.after.place', { count: near, rent }))
}

const attention: Tell = view => {
  const counts = (['research', 'vertical', 'social'] as const)
    .map(channel => ({ channel, count: broughtBy(view.feed, channel === 'research' ? ['research', 'capability'] : [channel]).length }))
    .filter(x => x.count > 0)
  return counts.length === 0 ? nothing(t('desk.after.attentionNone'))
    : gained(counts.map(x => t('desk.after.attention', { channel: t(`desk.after.by.${x.channel}`), count: x.count })).join(', '))
}

const watch: Tell = view => {
  const got = broughtBy(view.feed, ['horizontal'])
  if (got.length > 1) return gained(t('desk.after.watchMany', { count: got.length }))
  const [one] = got
  if (one) {
    const what = one.advance ? advanceInWords(one.advance) : one.field ? t(`shared.field.${one.field}`) : ''
    return gained(one.other === null ? t('desk.after.watchMany', { count: 1 }) : t('desk.after.watch', { what, firm: namesOf(view.public).firm(one.other) }))
  }
  const watchers = view.neighbours.filter(n => n.watchesMe).length
  return nothing(watchers > 0 ? t('desk.after.watchedBy', { count: watchers }) : t('desk.after.watchNone'))
}

const pipelines: Tell = view => {
  const open = view.pipelines.filter(p => p.state === 'open').length
  if (open === 0) return nothing(t('desk.after.pipelinesIdle'))
  const count = broughtBy(view.feed, ['pipeline']).length
  return count > 0 ? gained(t('desk.after.pipelines', { count, price: money(open * view.prices.pipeline) })) : nothing(t('desk.after.pipelinesNone'))
}

const offshore: Tell = view => {
  const cost = percent(view.own.unitCost)
  const sent = broughtBy(view.feed, ['host']).length
  if (sent > 0) return gained(t('desk.after.offshoreSent', { count: sent, cost }))
  const leaked = view.feed.find(item => item.kind === 'leaked' && !item.byOther)
  return leaked ? { trend: -1, words: feedInWords(leaked, namesOf(view.public)) } : nothing(t('desk.after.offshore', { cost }))
}

const MOMENTS: readonly FeedItem['kind'][] = ['hired', 'hireFailed', 'unlearned', 'fairMet', 'fairHeld', 'institutionsShifted', 'backed']
const moments: Tell = view => {
  const item = MOMENTS.map(kind => view.feed.find(x => x.kind === kind && !x.byOther)).find(x => x !== undefined)
  if (!item) return nothing(t('desk.after.moments'))
  return { trend: item.kind === 'hireFailed' ? -1 : 1, words: feedInWords(item, namesOf(view.public)) }
}

const AFTER: Record<Lever, Tell> = { place, attention, watch, pipelines, offshore, moments }

/** What was decided with this lever and could not be done when the month turned: that comes before anything else. */
function failed(lever: Lever, view: FirmView): After | null {
  const item = view.feed.find(x => x.kind === 'voided' && x.lever === lever)
  return item?.refusal ? { trend: -1, words: t('desk.after.failed', { reason: refusalWords(item.refusal, namesOf(view.public).any) }) } : null
}

/** "June: mingling brought 1 advance", or that nothing was played yet. */
export function afterOf(lever: Lever, view: FirmView): After {
  if (view.month === 0) return nothing(t(`desk.first.${lever}`))
  const after = failed(lever, view) ?? AFTER[lever](view)
  return { ...after, words: t('desk.lastMonth', { month: monthName(view.month), words: after.words }) }
}
