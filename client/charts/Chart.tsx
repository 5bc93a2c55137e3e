/** One figure: the sentence that says what it shows, the chart, the table behind it, and all three to take away. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../text/index.ts'
import { csv, png, save, svgText, type Cell } from './download.ts'
import { loadPlot, type PlotLibrary } from './plot.ts'
import './charts.css'

export interface Table { head: string[]; rows: Cell[][]; /** what the table holds, for ears and above it */ caption: string }
export interface ChartProps {
  /** name of downloaded files, without ending */ name: string
  title?: ComponentChildren
  /** made from the data, said before the chart */ sentence?: ComponentChildren
  /** draws at a width in px; `rem` = px of the page's base size. Called again when the width or `data` changes */
  draw: (Plot: PlotLibrary, width: number, rem: number) => SVGSVGElement
  /** what is drawn: a new value means a new drawing */ data: unknown
  table: Table
  class?: string
}

export function Chart({ name, title, sentence, draw, data, table, class: extra = '' }: ChartProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const el = stage.current
    if (!el) return
    const watch = new ResizeObserver(() => setWidth(Math.floor(el.clientWidth)))
    watch.observe(el)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    let current = true
    if (width < 40) return
    void loadPlot().then(Plot => {
      if (current) stage.current?.replaceChildren(draw(Plot, width, parseFloat(getComputedStyle(document.documentElement).fontSize)))
    })
    return () => { current = false }
  }, [width, data])
  const svg = (): SVGSVGElement | null => stage.current?.querySelector('svg') ?? null
  return (
    <figure class={`chart ${extra}`}>
      {title && <h2 class="chart-title">{title}</h2>}
      {sentence && <p class="chart-sentence">{sentence}</p>}
      <div class="chart-stage" ref={stage} />
      <figcaption class="chart-foot">
        <details>
          <summary>{t('debrief.chart.table')}</summary>
          <DataTable {...table} />
        </details>
        <span class="chart-takes">
          <button type="button" class="chart-take" onClick={() => { const s = svg(); if (s) save(`${name}.svg`, svgText(s), 'image/svg+xml') }}>SVG</button>
          <button type="button" class="chart-take" onClick={async () => { const s = svg(); const picture = s && await png(s); if (picture) save(`${name}.png`, picture) }}>PNG</button>
          <button type="button" class="chart-take" onClick={() => save(`${name}.csv`, csv(table.head, table.rows), 'text/csv;charset=utf-8')}>CSV</button>
        </span>
      </figcaption>
    </figure>
  )
}

/** A table whose first column names the row. */
export function DataTable({ head, rows, caption, words = String }: Table & { words?: (value: number) => string }) {
  return (
    <div class="chart-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead><tr>{head.map(h => <th key={h} scope="col">{h}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (j === 0 ? <th key={j} scope="row">{cell}</th>
                : <td key={j} class={typeof cell === 'number' ? 'number' : ''}>{typeof cell === 'number' ? words(cell) : cell ?? '–'}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
