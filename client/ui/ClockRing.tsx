/** The year as a ring of twelve: months gone are ink, this one yellow; its name in the middle. And the same as a bar. */
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import { monthName, t } from '../text/index.ts'
import { Icon } from './icons/Icon.tsx'
import './controls.css'

const R = 27
/** End points of the twelve arcs on a circle of radius R, with a gap between; computed once. */
const ARCS = Array.from({ length: MONTHS_PER_YEAR }, (_, i) => {
  const at = (turn: number): string => `${(32 + R * Math.sin(turn * 2 * Math.PI)).toFixed(2)} ${(32 - R * Math.cos(turn * 2 * Math.PI)).toFixed(2)}`
  return `M${at((i + .12) / 12)}A${R} ${R} 0 0 1 ${at((i + .88) / 12)}`
})

/** `month`: months played in this year, 0..12; the one that runs now is the next. `running` marks it yellow. */
export function ClockRing({ month, running, size = 56 }: { month: number; running: boolean; size?: number }) {
  const shown = Math.min(MONTHS_PER_YEAR, month + (running ? 1 : 0))
  const label = t('shared.monthOf', { month: Math.max(1, shown), months: MONTHS_PER_YEAR })
  return (
    <Icon class="clock-ring" size={size} grid={64} line={5} label={label}>
      {ARCS.map((d, i) => <path key={d} d={d} stroke-linecap="butt" stroke={i < month ? 'var(--ink)' : 'var(--rule)'} stroke-width={i < month ? 7 : 1.5} />)}
      {running && month < MONTHS_PER_YEAR && <><path d={ARCS[month]} stroke="var(--ink)" stroke-width="9" stroke-linecap="butt" /><path d={ARCS[month]} stroke="var(--you)" stroke-width="5" stroke-linecap="butt" /></>}
      <text x="32" y="37" text-anchor="middle">{monthName(Math.max(1, shown))}</text>
    </Icon>
  )
}

export function MonthBar({ month, running }: { month: number; running: boolean }) {
  return (
    <div class="month-bar" aria-hidden="true">
      {ARCS.map((d, i) => <i key={d} class={i < month ? 'past' : i === month && running ? 'now' : ''} />)}
    </div>
  )
}
