/** A figure as SVG: lines with bands, marks with whiskers, bars with whiskers. */
import type { Figure, Point, Series } from './curves.ts'
import { at, COLOURS, FAINT, INK, line, mark, picture, scale, short, text, ticks, type Box } from './svg.ts'

const WIDTH = 720, HEIGHT = 430
type Scale = (x: number) => number
interface Known { x: number; y: number; low: number; high: number }

/** @param stamp what was measured, in words, under the picture */
export function chart(figure: Figure, stamp: string): string {
  const series = figure.series.map(s => ({ ...s, points: s.points.flatMap(known) })), all = series.flatMap(s => s.points)
  const box: Box = { left: 78, right: WIDTH - 20, top: 62, bottom: HEIGHT - 78 }
  const { names } = figure.x
  // many names stand in two rows
  const crowded = names !== undefined && names.length > 8
  const yTicks = ticks(Math.min(figure.y.from ?? Infinity, ...all.map(p => p.low)), Math.max(...all.map(p => p.high)))
  const xTicks = names ? names.map((_, k) => k) : ticks(Math.min(...all.map(p => p.x)), Math.max(...all.map(p => p.x)), 8)
  const x = names ? scale(-0.5, names.length - 0.5, box.left, box.right) : scale(xTicks[0], xTicks[xTicks.length - 1], box.left + 8, box.right - 8)
  const y = scale(yTicks[0], yTicks[yTicks.length - 1], box.bottom, box.top)
  const bars = series.filter(s => s.as === 'bars').length
  return picture(WIDTH, HEIGHT, figure.title, `${figure.note} ${series.map(s => `${s.name}: ${s.points.map(p => `${names?.[p.x] ?? short(p.x)} ${short(p.y)}`).join(', ')}`).join('. ')}.`, [
    text(20, 26, figure.title, { size: 16, bold: true }),
    ...yTicks.flatMap(v => [line(box.left, y(v), box.right, y(v), v === 0 ? INK : FAINT), text(box.left - 8, y(v) + 4, String(v), { anchor: 'end' })]),
    ...xTicks.flatMap(v => [line(x(v), box.bottom, x(v), box.bottom + 4), text(x(v), box.bottom + 18 + (crowded && v % 2 === 1 ? 13 : 0), names?.[v] ?? String(v), { anchor: 'middle', size: crowded ? 11 : 13 })]),
    line(box.left, box.bottom, box.right, box.bottom),
    text((box.left + box.right) / 2, box.bottom + (crowded ? 50 : 38), figure.x.label, { anchor: 'middle' }),
    text(22, (box.top + box.bottom) / 2, figure.y.label, { anchor: 'middle', turned: true }),
    ...series.flatMap((s, k) => drawn(s, k, x, y, bars, yTicks[0], series.length)),
    ...legend(series, box),
    text(20, HEIGHT - 12, stamp, { size: 11, fill: '#666666' }),
  ])
}

/** A point without a value is not drawn; one without an interval has none. */
const known = ({ x, y, low, high }: Point): Known[] => (y === null ? [] : [{ x, y, low: low ?? y, high: high ?? y }])

function drawn({ as, points }: { as: Series['as']; points: readonly Known[] }, k: number, x: Scale, y: Scale, bars: number, floor: number, of: number): string[] {
  const colour = COLOURS[k % COLOURS.length], path = (of_: readonly (readonly [number, number])[]): string => of_.map(([px, py], n) => `${n === 0 ? 'M' : 'L'}${at(px)} ${at(py)}`).join('')
  if (as === 'line') {
    const banded = points.some(p => p.low < p.high), dense = points.length > 12
    return [
      ...(banded ? [`<path d="${path([...points.map(p => [x(p.x), y(p.high)] as const), ...[...points].reverse().map(p => [x(p.x), y(p.low)] as const)])}Z" fill="${colour}" fill-opacity=".15"/>`] : []),
      `<path d="${path(points.map(p => [x(p.x), y(p.y)] as const))}" fill="none" stroke="${colour}" stroke-width="2"${k % 3 === 1 ? ' stroke-dasharray="7 3"' : ''}/>`,
      ...(dense ? [] : points.map(p => mark(k, x(p.x), y(p.y)))),
    ]
  }
  if (as === 'bars') {
    const wide = (x(1) - x(0)) * 0.7 / bars
    return points.flatMap(p => [
      `<rect x="${at(x(p.x) - wide / 2)}" y="${at(Math.min(y(p.y), y(Math.max(0, floor))))}" width="${at(wide)}" height="${at(Math.abs(y(p.y) - y(Math.max(0, floor))))}" fill="${colour}" fill-opacity=".75"/>`,
      line(x(p.x), y(p.low), x(p.x), y(p.high), INK, 1.5),
    ])
  }
  // marks of several series side by side, else their whiskers hide each other
  const aside = (k - (of - 1) / 2) * (of > 1 ? 5 : 0)
  return points.flatMap(p => [line(x(p.x) + aside, y(p.low), x(p.x) + aside, y(p.high), colour, 1.5), mark(k, x(p.x) + aside, y(p.y))])
}

function legend(series: readonly { name: string; as: Series['as'] }[], box: Box): string[] {
  if (series.length < 2) return []
  let left = box.left
  return series.flatMap(({ name, as }, k) => {
    const from = left
    left += 34 + 7.2 * name.length
    return [as === 'line' ? line(from, 44, from + 16, 44, COLOURS[k % COLOURS.length], 2, k % 3 === 1 ? '7 3' : '') : '', ...(as === 'line' ? [] : [mark(k, from + 8, 44)]), text(from + 22, 48, name)].filter(Boolean)
  })
}
