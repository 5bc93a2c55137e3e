/** A board: name, bar with an ink edge, number. Widths are set by script (CSSOM), which a strict CSP allows. */
import { number } from '../text/index.ts'
import './controls.css'

export interface BarRow { id: string; name: string; value: number; hue: string; words?: string }
export function Bars({ rows, max }: { rows: BarRow[]; max?: number }) {
  const full = max ?? Math.max(1, ...rows.map(r => r.value))
  return (
    <div class="bars">
      {rows.map(row => [
        <span key={row.id}>{row.name}</span>,
        <span key={`${row.id}-bar`} class="bar-track">
          <i style={{ width: `${Math.max(0, Math.min(1, row.value / full)) * 70}%`, background: row.hue }} /><b>{row.words ?? number(row.value)}</b>
        </span>,
      ])}
    </div>
  )
}
