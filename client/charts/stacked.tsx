/** Levels by channel, stacked over the months, labelled at the right edge, with the essay's elements as brackets. */
import { CHANNELS, MONTHS_PER_YEAR, type Channel } from '../../shared/economy/dimensions.ts'
import { byElement, ELEMENT_OF } from '../../shared/ledger/elements.ts'
import { ChannelIcon } from '../ui/icons.tsx'
import { number, percent, t } from '../text/index.ts'
import { CHANNEL_FILL } from './channels.ts'
import { spread } from './labels.ts'
import { draw, jsxMark, type Place, type PlotLibrary } from './plot.ts'

/** Something that changed the firm's course, written above its month. */
export interface Note { month: number; text: string }
export interface StackedProps {
  notes?: Note[]
  /** [month][channel], month 0 first */ parts: number[][]
  /** top of the axis, so that two charts can be compared */ top: number
  /** as shares of the whole instead of levels */ share?: boolean
  /** whose: for the label */ whose: string
}

export function stacked(Plot: PlotLibrary, { parts: given, top, share = false, whose, notes = [] }: StackedProps, width: number, rem: number): SVGSVGElement {
  const narrow = width < 30 * rem
  // a session that was never played is drawn as one flat month
  const parts = given.length > 1 ? given : [...given, ...given]
  const months = parts.length - 1
  const last = parts[months]
  const sum = last.reduce((a, b) => a + b, 0)
  const shown = CHANNELS.filter((_, c) => parts.some(p => p[c] > 0))
  const whole = parts.map(p => p.reduce((a, b) => a + b, 0) || 1)
  const rows = shown.flatMap(channel => parts.map((p, month) => ({ month, channel, levels: p[CHANNELS.indexOf(channel)] / (share ? whole[month] : 1) })))
  const height = Math.max(20 * rem, shown.length * 1.35 * rem + 4 * rem)
  const years = Math.ceil(months / MONTHS_PER_YEAR)
  const every = years > 8 || narrow ? 2 : 1
  return draw(Plot, {
    width, height, marginLeft: 2.6 * rem, marginRight: narrow ? 11.5 * rem : 22.6 * rem, marginTop: 1.2 * rem, marginBottom: 2.4 * rem,
    style: { fontSize: `${.875 * rem}px` },
    x: { domain: [0, Math.max(1, months)], ticks: Array.from({ length: years + 1 }, (_, y) => y * MONTHS_PER_YEAR).filter((m, y) => m <= months && y % every === 0), tickFormat: (m: number) => String(m / MONTHS_PER_YEAR), label: null },
    y: { domain: [0, share ? 1 : Math.max(1, top)], ticks: 5, label: null, tickFormat: (v: number) => (share ? percent(v) : number(v)) },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--soft)', strokeOpacity: 1 }),
      Plot.areaY(rows, Plot.stackY({ order: shown }, {
        x: 'month', y: 'levels', z: 'channel', fill: (d: { channel: Channel }) => CHANNEL_FILL[d.channel], stroke: 'var(--ink)', strokeWidth: 1.2, curve: 'step-after',
      })),
      Plot.axisY({ ticks: 5, label: null, tickSize: 0, tickFormat: (v: number) => (share ? percent(v) : number(v)) }),
      Plot.ruleY([0], { stroke: 'var(--ink)', strokeWidth: 2 }),
      jsxMark(place => <Notes place={place} notes={share || narrow ? [] : notes} parts={parts} rem={rem} />),
      jsxMark(place => <EdgeLabels place={place} last={last} share={share} sum={sum} rem={rem} narrow={narrow} />),
    ],
  }, () => t('debrief.where.chartLabel', { whose, sum: number(sum, 1), parts: shown.map(c => `${t(`shared.channel.${c}`)} ${number(last[CHANNELS.indexOf(c)], 1)}`).join(', ') }))
}

/** Words stand on steps, so that those of near months do not lie on each other. */
function Notes({ place, notes, parts, rem }: { place: Place; notes: Note[]; parts: number[][]; rem: number }) {
  let end = -Infinity, step = 0
  return (
    <g font-size={.8125 * rem} font-weight="700" fill="var(--ink)">
      {notes.map((n, i) => {
        const x = place.x(n.month), wide = n.text.length * .45 * rem
        const left = Math.max(place.left + .3 * rem, Math.min(x - wide / 2, place.right - wide - .3 * rem))
        step = left < end + .5 * rem ? step + 1 : 0
        end = left + wide
        const y = place.top + (.2 + step * 1.15) * rem, foot = place.y(parts[n.month]?.reduce((a, b) => a + b, 0) ?? 0)
        if (y > foot - .5 * rem) return null
        return (
          <g key={i}>
            <path d={`M${x} ${y + .35 * rem}V${foot}`} stroke="var(--ink)" stroke-dasharray="3 3" stroke-width="1.5" />
            <text x={left} y={y} text-anchor="start" stroke="var(--paper)" stroke-width={.3 * rem} paint-order="stroke" stroke-linejoin="round">{n.text}</text>
          </g>
        )
      })}
    </g>
  )
}

function EdgeLabels({ place, last, share, sum, rem, narrow }: { place: Place; last: number[]; share: boolean; sum: number; rem: number; narrow: boolean }) {
  let base = 0
  const bands = CHANNELS.map((channel, c) => {
    const from = base
    base += last[c] / (share ? sum || 1 : 1)
    return { channel, value: last[c], middle: place.y((from + base) / 2) }
  }).filter(b => b.value > 0)
  const at = spread(bands.map(b => b.middle), 1.32 * rem, place.top - .4 * rem, place.bottom - .3 * rem)
  const x = place.right, text = x + (narrow ? 1.2 : 3.1) * rem, figures = narrow ? place.width - 2 : x + 15.1 * rem
  const elements = byElement(last)
  const brackets = narrow ? [] : (['capability', 'proximity'] as const).flatMap(element => {
    const ys = bands.flatMap((b, i) => (ELEMENT_OF[b.channel] === element ? [at[i]] : []))
    return ys.length ? [{ element, from: Math.min(...ys) - .55 * rem, to: Math.max(...ys) + .55 * rem }] : []
  })
  return (
    <g text-anchor="start" font-size={narrow ? .8125 * rem : .9 * rem} fill="var(--ink)">
      {bands.map((b, i) => (
        <g key={b.channel}>
          <path d={`M${x} ${b.middle}L${x + .9 * rem} ${at[i]}${narrow ? '' : `h${.5 * rem}`}`} stroke="var(--ink)" fill="none" />
          {!narrow && <g transform={`translate(${x + 1.6 * rem} ${at[i] - .6 * rem})`}><ChannelIcon channel={b.channel} size={1.2 * rem} /></g>}
          <text x={text} y={at[i]} dy=".35em">{t(narrow ? `debrief.channelShort.${b.channel}` : `shared.channel.${b.channel}`)}</text>
          <text x={figures} y={at[i]} dy=".35em" text-anchor="end" font-weight="700">{share ? percent(b.value / (sum || 1)) : number(b.value, 1)}</text>
        </g>
      ))}
      {brackets.map(b => (
        <g key={b.element}>
          <path d={`M${figures + .6 * rem} ${b.from}h${.5 * rem}V${b.to}h${-.5 * rem}`} fill="none" stroke="var(--ink)" stroke-width="2" />
          <text x={figures + 1.6 * rem} y={(b.from + b.to) / 2 - .15 * rem} font-weight="700">{t(`debrief.element.${b.element}`)}</text>
          <text x={figures + 1.6 * rem} y={(b.from + b.to) / 2 + 1 * rem}>{t(`debrief.element.${b.element}Share`, { share: percent(elements[b.element] / (sum || 1)) })}</text>
        </g>
      ))}
      <text x={place.right} y={place.bottom + 2.2 * rem} text-anchor="end" fill="var(--ink-2)">{t('debrief.chart.year')}</text>
    </g>
  )
}
