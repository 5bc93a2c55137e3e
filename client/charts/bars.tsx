/** A board: one bar a row, name on the left, figure on the right; a hollow mark shows where it stood before. */
import type { ComponentChild } from 'preact'
import { short } from './labels.ts'
import { draw, jsxMark, type Place, type PlotLibrary } from './plot.ts'

export interface BarRow {
  key: string
  name: string
  value: number
  /** where it stood before; drawn hollow */ before?: number | null
  fill: string
  /** figure as written at the right edge */ figure: string
  /** place on the board, or nothing */ place?: number
  /** drawn on yellow: the reader's own */ own?: boolean
  /** part of the bar, from its start, drawn in a second fill */ part?: { value: number; fill: string }
  icon?: (size: number) => ComponentChild
}
export interface BarsProps {
  rows: BarRow[]
  /** a line across all bars, e.g. 100 */ line?: number
  /** start of the axis: 0, or less when a value is below */ label: () => string
}

export function bars(Plot: PlotLibrary, { rows, line, label }: BarsProps, width: number, rem: number): SVGSVGElement {
  const narrow = width < 30 * rem
  const rowHeight = 2.3 * rem
  const values = rows.flatMap(r => [r.value, r.before ?? 0])
  const longest = Math.max(4, ...rows.map(r => r.name.length))
  const letters = Math.min(longest, narrow ? 13 : 16)
  const places = rows.some(r => r.place !== undefined) ? 2 : 0
  const icons = rows.some(r => r.icon) ? 2.2 : 0
  const figures = Math.max(...rows.map(r => r.figure.length), 3)
  return draw(Plot, {
    width, height: Math.max(1, rows.length) * rowHeight + .6 * rem,
    marginLeft: (places + icons + letters * .56 + .8) * rem, marginRight: (figures * .58 + 1.3) * rem, marginTop: .3 * rem, marginBottom: .3 * rem,
    style: { fontSize: `${rem}px` },
    x: { domain: [Math.min(0, ...values), Math.max(line ?? 0, 1e-9, ...values)], axis: null },
    y: { domain: rows.map(r => r.key), axis: null, padding: .25 },
    marks: [
      Plot.barX(rows, { y: 'key', x1: 0, x2: 'value', fill: 'fill', stroke: 'var(--ink)', strokeWidth: 2 }),
      Plot.barX(rows.filter(r => r.part), { y: 'key', x1: 0, x2: (r: BarRow) => r.part?.value ?? 0, fill: (r: BarRow) => r.part?.fill ?? 'none', stroke: 'var(--ink)', strokeWidth: 2 }),
      line === undefined ? null : Plot.ruleX([line], { stroke: 'var(--ink)', strokeDasharray: '4 4', strokeWidth: 2 }),
      jsxMark(place => <Labels place={place} rows={rows} rem={rem} letters={letters} places={places} icons={icons} step={rowHeight} />),
    ],
  }, label)
}

function Labels({ place, rows, rem, letters, places, icons, step }: { place: Place; rows: BarRow[]; rem: number; letters: number; places: number; icons: number; step: number }) {
  return (
    <g fill="var(--ink)" font-size={rem}>
      {rows.map(r => {
        const y = place.y(r.key) + step * .375
        return (
          <g key={r.key}>
            {r.own && <rect x={0} y={y - step / 2} width={place.left - .3 * rem} height={step} fill="var(--you)" rx={4} />}
            {r.place !== undefined && <text x={.3 * rem} y={y} dy=".35em" text-anchor="start" font-size={1.0625 * rem}>{r.place}</text>}
            {r.icon && <g transform={`translate(${places * rem} ${y - .95 * rem})`}>{r.icon(1.9 * rem)}</g>}
            <text x={(places + icons) * rem} y={y} dy=".35em" text-anchor="start" font-weight="700"><title>{r.name}</title>{short(r.name, letters)}</text>
            <text x={place.width} y={y} dy=".35em" text-anchor="end" font-weight="700">{r.figure}</text>
            {r.before !== undefined && r.before !== null && <circle cx={place.x(r.before)} cy={y} r={.4 * rem} fill="var(--card)" stroke="var(--ink)" stroke-width="2" />}
          </g>
        )
      })}
    </g>
  )
}
