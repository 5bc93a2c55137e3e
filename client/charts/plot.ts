/**
 * The one door to Observable Plot, loaded when the first chart is drawn. Plot puts a `<style>` element into every chart,
 * which a strict content policy refuses: it is taken out before the chart is shown, its three rules stand in `charts.css`.
 */
import type { Plot as Figure, PlotOptions, RenderFunction } from '@observablehq/plot'
import { render, type ComponentChild } from 'preact'

export type PlotLibrary = typeof import('@observablehq/plot')
let library: Promise<PlotLibrary> | null = null
export const loadPlot = (): Promise<PlotLibrary> => (library ??= import('@observablehq/plot'))

/** A drawn chart without inline style sheets. `ariaLabel` is a function, so that it is made from the data that is drawn. */
export function draw(Plot: PlotLibrary, options: PlotOptions, ariaLabel: () => string): SVGSVGElement {
  const drawn: Element & Partial<Figure> = Plot.plot({ className: 'plot', figure: false, ariaLabel: ariaLabel(), ...options })
  const svg = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector('svg')
  if (!svg) throw new Error('Plot drew no SVG')
  for (const sheet of svg.querySelectorAll('style')) sheet.remove()
  svg.setAttribute('role', 'img')
  // Plot names its groups ("bar", "area"); inside one picture with a label of its own that is noise, and not allowed without a role
  for (const part of svg.querySelectorAll('[aria-label]:not([role])')) part.removeAttribute('aria-label')
  svg.removeAttribute('font-family')
  return svg
}

/** Where things are in a chart: data to px. */
export interface Place { x: (value: number | string) => number; y: (value: number | string) => number; left: number; right: number; top: number; bottom: number; width: number; height: number }

const placed = (scale: ((v: number | string) => number) | undefined) => (value: number | string): number => (scale ? scale(value) : 0)

/** A mark drawn in JSX, at places given by the chart's own scales (direct labels, brackets, trees). */
export function jsxMark(content: (place: Place) => ComponentChild): RenderFunction {
  return (_index, scales, _values, d) => {
    const g = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    render(content({
      x: placed(scales.x), y: placed(scales.y), left: d.marginLeft, right: d.width - d.marginRight, top: d.marginTop, bottom: d.height - d.marginBottom,
      width: d.width, height: d.height,
    }), g)
    return g
  }
}
