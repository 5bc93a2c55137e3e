/** The life of an idea in time: a line for each firm that had it, joined to whom it had it from; grey from when everybody had it. */
import type { Channel } from '../../shared/economy/dimensions.ts'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { ChannelIcon } from '../ui/icons.tsx'
import { t } from '../text/index.ts'
import { short } from './labels.ts'
import { draw, jsxMark, type Place, type PlotLibrary } from './plot.ts'

export interface TreeRow {
  key: string
  name: string
  /** region: band and hue */ region: string
  regionName: string
  hue: string
  month: number
  channel: Channel
  /** row it was learned from, or null */ from: string | null
  near: boolean
}
/** More rows than this are folded: the first of each region are drawn, the others counted. */
export const ROWS_SHOWN = 28

export interface TreeProps { rows: TreeRow[]; floorMonth: number | null; months: number; label: () => string }

/** A year is named where it begins. */
const yearTick = (month: number): string => t('debrief.idea.yearTick', { year: month / MONTHS_PER_YEAR + 1 })

export function ideaTree(Plot: PlotLibrary, { rows, floorMonth, months, label }: TreeProps, width: number, rem: number): SVGSVGElement {
  const narrow = width < 30 * rem
  const regions = [...new Set(rows.map(r => r.region))]
  const share = Math.min(1, ROWS_SHOWN / rows.length)
  const ordered = regions.flatMap(region => {
    const mine = rows.filter(r => r.region === region).sort((a, b) => a.month - b.month)
    return mine.slice(0, Math.max(3, Math.round(mine.length * share)))
  })
  const counts = new Map(regions.map(region => [region, rows.filter(r => r.region === region).length]))
  const domain = regions.flatMap(region => [`head ${region}`, ...ordered.filter(r => r.region === region).map(r => r.key)])
  const first = Math.max(0, Math.min(...rows.map(r => r.month)) - 2)
  const end = Math.max(first + 6, Math.min(months, floorMonth === null ? months : floorMonth + Math.max(5, Math.round((floorMonth - first) * (narrow ? .34 : .17)))))
  const rowHeight = 2.1 * rem
  const years = Array.from({ length: Math.ceil(end / MONTHS_PER_YEAR) + 1 }, (_, y) => y * MONTHS_PER_YEAR).filter(m => m >= first && m <= end)
  return draw(Plot, {
    width, height: domain.length * rowHeight + 2.4 * rem, marginLeft: .5 * rem, marginRight: narrow ? 1 * rem : 3 * rem, marginTop: 2 * rem, marginBottom: .4 * rem,
    style: { fontSize: `${.875 * rem}px` },
    x: { domain: [first, end], ticks: years, axis: 'top', tickFormat: yearTick, label: null, tickSize: 0 },
    y: { type: 'band', domain, axis: null, padding: 0, round: false },
    marks: [
      Plot.gridX(years, { stroke: 'var(--soft)', strokeOpacity: 1 }),
      Plot.axisX(years, { anchor: 'top', label: null, tickSize: 0, tickFormat: yearTick }),
      jsxMark(place => <Tree place={place} rows={ordered} counts={counts} regions={regions} floorMonth={floorMonth} rem={rem} step={rowHeight} end={end} />),
    ],
  }, label)
}

function Tree({ place, rows, counts, regions, floorMonth, rem, step, end }: { place: Place; rows: TreeRow[]; counts: Map<string, number>; regions: string[]; floorMonth: number | null; rem: number; step: number; end: number }) {
  const mid = (key: string) => place.y(key) + step / 2
  const stop = place.x(floorMonth ?? end)
  return (
    <g text-anchor="start" fill="var(--ink)" font-size={.9375 * rem}>
      {regions.map(region => {
        const mine = rows.filter(r => r.region === region)
        const top = place.y(`head ${region}`)
        return (
          <g key={region}>
            <rect x={place.left} y={top + 2} width={place.right - place.left} height={step * (mine.length + 1) - 4} fill={mine[0].hue} fill-opacity=".14" stroke="var(--ink)" stroke-width="1" />
            <rect x={place.left} y={top + 2} width={.5 * rem} height={step * (mine.length + 1) - 4} fill={mine[0].hue} stroke="var(--ink)" stroke-width="1.5" />
            <text x={place.left + rem} y={top + step / 2} dy=".35em" font-weight="700">{mine[0].regionName}
              {mine.length < (counts.get(region) ?? 0) && <tspan font-weight="400">{`  ${t('debrief.idea.folded', { shown: mine.length, of: counts.get(region) ?? 0 })}`}</tspan>}
            </text>
          </g>
        )
      })}
      {floorMonth !== null && <rect x={stop} y={place.top} width={place.right - stop} height={place.bottom - place.top} fill="#E4DAC4" stroke="var(--ink)" stroke-width="1.5" />}
      {rows.map(r => <path key={r.key} d={`M${place.x(r.month)} ${mid(r.key)}H${stop}`} stroke="var(--ink)" stroke-width={.42 * rem} fill="none" />)}
      {rows.map(r => <path key={r.key} d={`M${place.x(r.month)} ${mid(r.key)}H${stop - 1}`} stroke={r.hue} stroke-width={.22 * rem} fill="none" />)}
      {rows.map(r => r.from !== null && rows.some(o => o.key === r.from) && (
        <path key={r.key} d={`M${place.x(r.month)} ${mid(r.from)}V${mid(r.key)}`} stroke="var(--ink)" stroke-width={r.near ? 1.6 : .22 * rem} fill="none" />
      ))}
      {rows.map(r => {
        const x = place.x(r.month), y = mid(r.key), back = x > place.right - 7 * rem
        return (
          <g key={r.key}>
            <circle cx={x} cy={y} r={.82 * rem} fill="var(--card)" stroke="var(--ink)" stroke-width="1.6" />
            <g transform={`translate(${x - .55 * rem} ${y - .55 * rem})`}><ChannelIcon channel={r.channel} size={1.1 * rem} /></g>
            <text x={back ? x - 1.1 * rem : x + 1.1 * rem} y={y} dy=".35em" text-anchor={back ? 'end' : 'start'} font-weight="700" stroke="var(--paper)" stroke-width={.28 * rem} stroke-linejoin="round" paint-order="stroke">{short(r.name, 16)}</text>
          </g>
        )
      })}
      {floorMonth !== null && (
        <text text-anchor="middle" font-weight="700" font-size={.8125 * rem}>
          {t('debrief.idea.everybody').split(' ').map((word, i) => <tspan key={word} x={(stop + place.right) / 2} y={place.top + (1.3 + i * 1.1) * rem}>{word}</tspan>)}
        </text>
      )}
    </g>
  )
}
