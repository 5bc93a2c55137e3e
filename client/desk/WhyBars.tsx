/** "Why your result changed": a sentence, then bars that run on from each other and end at the sum. */
import type { WhyChanged } from '../../shared/view/types.ts'
import { ChannelIcon, Trend } from '../ui/icons.tsx'
import { money, t } from '../text/index.ts'
import { whyBars, type WhyBar } from './logic/whyBars.ts'

const signed = (k: number): string => `${k > 0 ? '+' : ''}${money(k)}`
const named = (bar: WhyBar): string => bar.part === 'knowledge'
  ? bar.channel === 'floor' ? t('desk.review.floor') : t(`shared.channel.${bar.channel ?? 'initial'}`)
  : t(`desk.review.part.${bar.part}`)

export function WhyBars({ why }: { why: WhyChanged | null }) {
  if (!why) return <section class="card box"><h2>{t('desk.review.why')}</h2><p>{t('desk.review.whyFirst')}</p></section>
  const { bars, shownChange } = whyBars(why)
  const ends = bars.flatMap(b => [b.from, b.to])
  const low = Math.min(0, ...ends), high = Math.max(0, ...ends)
  const x = (k: number): number => high === low ? 0 : (k - low) / (high - low) * 100
  const sorted = [...bars].sort((a, b) => b.amount - a.amount)
  const most = [sorted[0], sorted.at(-1)]
    .map((b, i) => b && b.shown !== 0 && b.shown > 0 === (i === 0) ? t(i === 0 ? 'desk.review.whyUp' : 'desk.review.whyDown', { part: named(b), amount: signed(b.shown) }) : '')
  const groups: [string, WhyBar[]][] = [[t('desk.review.byChannel'), bars.filter(b => b.channel !== null)], [t('desk.review.rest'), bars.filter(b => b.channel === null)]]
  const lead = shownChange > 0 ? 'up' : shownChange < 0 ? 'down' : 'same'
  const bar = (from: number, to: number) => (
    <span class="why-track" aria-hidden="true"><i class={to >= from ? 'plus' : 'minus'} style={{ left: `${x(Math.min(from, to))}%`, width: `${Math.abs(x(to) - x(from))}%` }} /><s style={{ left: `${x(0)}%` }} /></span>
  )
  return (
    <section class="card box why">
      <h2>{t('desk.review.why')}</h2>
      <p>{t(`desk.review.${why.year === 1 ? 'whyLeadFirst' : 'whyLead'}.${lead}`, { change: money(Math.abs(shownChange)) })} {(shownChange < 0 ? most.reverse() : most).filter(Boolean).join(' ')}</p>
      <table>
        <caption class="ear">{t('desk.review.why')}</caption>
        {groups.map(([title, rows]) => rows.length > 0 && <tbody key={title}><tr><th scope="rowgroup" colSpan={3} class="why-group">{title}</th></tr>{rows.map(b => (
          <tr key={`${b.part}-${b.channel ?? ''}`}><th scope="row">{b.channel && <ChannelIcon channel={b.channel} size={20} />}{named(b)}</th><td class="why-bar">{bar(b.from, b.to)}</td><td class="why-k"><Trend by={b.shown} />{signed(b.shown)}</td></tr>
        ))}</tbody>)}
        <tfoot><tr><th scope="row">{t('desk.review.sum')}</th><td class="why-bar">{bar(0, why.change)}</td><td class="why-k"><b>{signed(shownChange)}</b></td></tr></tfoot>
      </table>
    </section>
  )
}
