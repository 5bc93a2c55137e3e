/** What I know: six columns on the brown floor that everybody stands on, and the same as a table. */
import { FIELD_PATHS } from '../ui/fieldPaths.ts'
import { Icon } from '../ui/icons/Icon.tsx'
import { percent, t } from '../text/index.ts'
import type { FirmView } from '../../shared/view/types.ts'
import { knowChart, type KnowChart, type KnowColumn } from './logic/columns.ts'
import { KnowTable } from './KnowTable.tsx'

const W = 352, TOP = 8
/** height of the columns: lower on laptops, where levers and feed stand below */
const TALL = 104, FLAT = 78
/** room that a letter of a field's name takes, px */
const LETTER = 6.2
/** px from the left edge of the drawing to the first column */
const LEFT = 6

export function Know({ view, flat = false }: { view: FirmView; flat?: boolean }) {
  const H = flat ? FLAT : TALL
  const chart = knowChart(view, W - 2 * LEFT, 8, 22)
  const rows = namesTouch(chart) ? 2 : 1
  const y = (level: number): number => TOP + H * (chart.high - level) / (chart.high - chart.low)
  return (
    <section class="know" aria-labelledby="know-title">
      <div class="spread"><h2 id="know-title">{t('desk.know.title')}</h2><span class="hush small">{t('desk.know.width')}</span></div>
      <svg viewBox={`0 0 ${W} ${TOP + H + 38 + 13 * rows}`} aria-hidden="true">
        <defs>
          <pattern id="know-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="var(--land)" /><path d="M0 0V7" stroke="#bfae90" stroke-width="1.5" /></pattern>
          <pattern id="know-dots" width="4" height="4" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1" fill="var(--ink-2)" /></pattern>
        </defs>
        {chart.columns.map((c, i) => <Column key={c.field} c={c} y={y} chart={chart} row={i % rows} />)}
        <Floor chart={chart} y={y} />
        {chart.columns.map(c => <Marks key={c.field} c={c} y={y} />)}
      </svg>
      {view.hints.map(hint => <p key={hint.field} class="hint">{t(hint.gains ? 'desk.know.hintGains' : 'desk.know.hintLoses', { field: t(`shared.field.${hint.field}`), count: Math.max(1, hint.inMonths) })}</p>)}
      <div class="know-foot"><Legend /><KnowTable view={view} columns={chart.columns} /></div>
    </section>
  )
}

const halfName = (c: KnowColumn): number => t(`shared.field.${c.field}`).length * LETTER / 2
/** Whether names side by side would run into each other; then every other one stands lower. */
function namesTouch({ columns }: KnowChart): boolean {
  return columns.some((c, i) => i > 0 && (c.x + c.w / 2) - (columns[i - 1].x + columns[i - 1].w / 2) < halfName(c) + halfName(columns[i - 1]) + 3)
}

function Column({ c, y, chart, row }: { c: KnowColumn; y: (level: number) => number; chart: KnowChart; row: number }) {
  const x = LEFT + c.x
  const bottom = y(chart.low)
  const middle = x + c.w / 2
  const blocks = Array.from({ length: c.above }, (_, k) => c.floor + k)
  const step = y(0) - y(1)
  return (
    <g>
      <rect x={x} y={TOP} width={c.w} height={bottom - TOP} rx="3" fill="#fff" />
      <rect x={x} y={y(c.floor)} width={c.w} height={bottom - y(c.floor)} fill="url(#know-hatch)" />
      {blocks.map(level => <rect key={level} x={x + 1.5} y={y(level + 1) + 1} width={c.w - 3} height={step - 1.5} rx="1.5" fill="var(--you)" stroke="var(--ink)" stroke-width="1.3" />)}
      {c.best && c.best.high > c.best.low && <rect x={x + 2} y={y(c.best.high)} width={c.w - 4} height={Math.max(3, y(c.best.low) - y(c.best.high))} fill="url(#know-dots)" />}
      <rect x={x} y={TOP} width={c.w} height={bottom - TOP} rx="3" fill="none" stroke="var(--ink)" stroke-width="1.6" />
      <path d={FIELD_PATHS[c.field]} transform={`translate(${middle - 7} ${bottom + 5}) scale(.58)`} fill="var(--ink)" />
      <text x={middle} y={bottom + 33} class="know-share">{percent(c.demand)}</text>
      <text x={Math.min(W - 24, Math.max(26, middle))} y={bottom + 46 + row * 12} class="know-name">{t(`shared.field.${c.field}`)}</text>
    </g>
  )
}

/** One unbroken line over all columns. */
function Floor({ chart, y }: { chart: KnowChart; y: (level: number) => number }) {
  const d = chart.columns.map((c, i) => `${i === 0 ? `M0 ${y(c.floor)}` : `V${y(c.floor)}`}H${i === chart.columns.length - 1 ? W : LEFT + c.x + c.w + 4}`).join('')
  return <><path d={d} fill="none" stroke="var(--paper)" stroke-width="6" /><path d={d} fill="none" stroke="var(--brown)" stroke-width="3.2" /></>
}

/** Best rival seen, and how far I am above the floor. */
function Marks({ c, y }: { c: KnowColumn; y: (level: number) => number }) {
  const x = LEFT + c.x
  const middle = x + c.w / 2
  const at = c.above > 0 ? y(c.level) - 16 : y(c.floor) - 17
  const words = c.above > 0 ? `+${c.above}` : '0'
  return (
    <g>
      {c.best && c.best.high === c.best.low && <><path d={`M${x - 2} ${y(c.best.high)}H${x + c.w + 3}`} stroke="var(--ink)" stroke-width="2" /><path d={`M${x + c.w + 1} ${y(c.best.high)}l6-4v8Z`} fill="var(--ink)" /></>}
      <rect x={middle - 11} y={at - 1} width="22" height="15" rx="4" fill={c.above > 0 ? 'var(--ink)' : '#fff'} stroke="var(--ink)" stroke-width="1.2" />
      <text x={middle} y={at + 10.5} class={`know-above${c.above > 0 ? ' on' : ''}`}>{words}</text>
    </g>
  )
}

function Legend() {
  return (
    <p class="know-legend" aria-hidden="true">
      <span><Icon grid={16} size={16}><path d="M1 8h14" stroke="var(--brown)" stroke-width="3" /></Icon>{t('desk.know.floor')}</span>
      <span><Icon grid={16} size={16} line={1.3}><path d="M2 3h12v10H2Z" fill="var(--you)" /></Icon>{t('desk.know.yours')}</span>
      <span><Icon grid={16} size={16} line={2}><path d="M1 8h10M11 8l4-3v6Z" fill="var(--ink)" /></Icon>{t('desk.know.best')}</span>
      <span><Icon grid={16} size={16} line={2}><path d="M2 5h12M2 8h12M2 11h12" stroke="var(--ink-2)" stroke-dasharray=".1 3" /></Icon>{t('desk.know.rough')}</span>
    </p>
  )
}
