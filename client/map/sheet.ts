/** How large a sheet to draw for a box on the screen, and which part of it to show. Pure. */
import type { MapKind } from './plan/types.ts'

export interface Sheet {
  /** device pixels of the canvas */ width: number
  height: number
  /** device pixels of the whole sheet; larger than the canvas when only a part is shown */ sheetWidth: number
  sheetHeight: number
  kind: MapKind
  dpr: number
  /** height of region names, device px */ em: number
  /** only a part is shown: it follows one's own firm and can be dragged */ zoomed: boolean
}
export interface SheetOptions { layout: 'auto' | MapKind; big: boolean; /** CSS px */ screenHeight: number; pixelRatio: number; whole: boolean }

/** No texture is larger: not every graphics card takes more, and nobody sees it. */
const WIDEST = 4096

/** Below this many CSS px of a side a whole map is too small to read. */
const SMALL = 430

export function sheetFor(cssWidth: number, cssHeight: number, o: SheetOptions): Sheet {
  const dpr = Math.min(2, Math.max(1, o.pixelRatio), WIDEST / Math.max(1, cssWidth, cssHeight))
  const width = Math.max(1, Math.round(cssWidth * dpr))
  const height = Math.max(1, Math.round(cssHeight * dpr))
  const auto: MapKind = cssWidth >= cssHeight * 1.05 ? 'landscape' : 'portrait'
  const zoomed = !o.big && !o.whole && (Math.min(cssWidth, cssHeight) < SMALL) && cssHeight < 480
  if (zoomed) {
    // portrait sheet in which a region is a little smaller than the box
    const scale = Math.max(1, 300 / cssHeight)
    const sheetWidth = Math.round(Math.max(width * 1.75, 560 * dpr))
    return { width, height, sheetWidth, sheetHeight: Math.round(Math.max(height * 2.6 * scale, sheetWidth * 1.2)), kind: 'portrait', dpr, em: 16 * dpr, zoomed }
  }
  const kind = o.layout === 'auto' ? auto : o.layout
  const em = o.big ? o.screenHeight * dpr * 0.0556 : Math.min(16, Math.max(11, Math.min(cssWidth, cssHeight) / 34)) * dpr
  return { width, height, sheetWidth: width, sheetHeight: height, kind, dpr, em, zoomed: false }
}

/** Share of the box that may show open sea beyond the sheet. */
const OPEN_SEA = 0.1
const clamp = (at: number, part: number, whole: number) => Math.round(Math.min(Math.max(-part * OPEN_SEA, at - part / 2), whole - part * (1 - OPEN_SEA)))
/** Top left of the shown part, so that a point is in its middle as far as that goes. */
export function scrollTo(sheet: Sheet, x: number, y: number): { x: number; y: number } {
  return { x: clamp(x, sheet.width, sheet.sheetWidth), y: clamp(y, sheet.height, sheet.sheetHeight) }
}
