/** Which part of the sheet belongs to which region: homes side by side as one continent, hosts over the sea. */
import { draw, hashText } from './seeded.ts'
import type { Box, MapKind } from './types.ts'

export interface Cell extends Box {
  id: string
  kind: 'home' | 'host'
  column: number
  row: number
  /** sides on which another home region begins */ shared: { top: boolean; right: boolean; bottom: boolean; left: boolean }
}
interface Placed { id: string; kind: 'home' | 'host' }

/**
 * A cell for each of 1..8 regions. Landscape fills columns of two from the left, portrait rows of two from the top, homes first.
 * A border between two homes is one straight line for both, so that their coasts can share it exactly.
 */
export function cellsFor(regions: readonly Placed[], width: number, height: number, kind: MapKind): Cell[] {
  const order = [...regions.filter(r => r.kind === 'home'), ...regions.filter(r => r.kind === 'host')]
  const strips = Math.max(1, Math.ceil(order.length / 2))
  const long = kind === 'landscape' ? width : height
  const across = kind === 'landscape' ? height : width
  const cells: Cell[] = order.map((r, i) => {
    const strip = Math.floor(i / 2)
    const alone = i === order.length - 1 && i % 2 === 0
    const place = i % 2
    const seam = across * (0.5 + (draw(hashText(`${kind}${strips}`), strip) - 0.5) * 0.07)
    const from = (long * strip) / strips
    const start = alone ? across * 0.14 : place === 0 ? 0 : seam
    const end = alone ? across * 0.86 : place === 0 ? seam : across
    const box = kind === 'landscape'
      ? { x: from, y: start, w: long / strips, h: end - start, column: strip, row: place }
      : { x: start, y: from, w: end - start, h: long / strips, column: place, row: strip }
    return { id: r.id, kind: r.kind, ...box, shared: { top: false, right: false, bottom: false, left: false } }
  })
  const homes = new Map(cells.filter(c => c.kind === 'home').map(c => [`${c.column},${c.row}`, c]))
  const alone = cells.length % 2 === 1 ? cells[cells.length - 1] : null
  for (const c of homes.values()) {
    const has = (column: number, row: number) => {
      const other = homes.get(`${column},${row}`)
      return other !== undefined && other !== alone && c !== alone
    }
    c.shared = {
      top: has(c.column, c.row - 1), bottom: has(c.column, c.row + 1),
      left: has(c.column - 1, c.row), right: has(c.column + 1, c.row),
    }
  }
  return cells
}
