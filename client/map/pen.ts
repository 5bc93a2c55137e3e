/** One pen for the whole map: grounds, ink, and paths on a 2D canvas. Everything is drawn once and baked into a texture. */
import type { Point } from './plan/types.ts'

export const INK = '#1F2D36'
export const INK2 = '#4A5963'
export const PAPER = '#FBF7EE'
export const CARD = '#FFFDF8'
export const LAND = '#F3E9D3'
export const FIELD_GROUND = '#FCF6E8'
export const SEA = '#DCE8E8'
export const SEA_LINE = '#C6D6D8'
export const RULE = '#877B65'
export const YOU = '#F2DC43'
export const FOCUS = '#0B5C8A'
export const BROWN = '#7A5233'
export const LIT = '#FFF1A6'
export const DARK = '#33424B'
export const GLOW = '#FFD673'
export const FONT = '"Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif'

export type Ctx = CanvasRenderingContext2D

export function canvasOf(width: number, height: number): { canvas: HTMLCanvasElement; ctx: Ctx } {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(width))
  canvas.height = Math.max(1, Math.ceil(height))
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('this browser cannot draw on a 2D canvas')
  ctx.lineJoin = 'round'
  ctx.lineCap = 'round'
  return { canvas, ctx }
}

/** A closed path through points. */
export function trace(ctx: Ctx, points: readonly Point[], closed = true): void {
  ctx.beginPath()
  points.forEach((p, i) => { if (i === 0) ctx.moveTo(p.x, p.y); else ctx.lineTo(p.x, p.y) })
  if (closed) ctx.closePath()
}

/** A closed curve through the middles of a coast's points. */
export function traceCoast(ctx: Ctx, points: readonly Point[], dx = 0, dy = 0): void {
  const last = points[points.length - 1]
  ctx.beginPath()
  ctx.moveTo((last.x + points[0].x) / 2 + dx, (last.y + points[0].y) / 2 + dy)
  points.forEach((p, i) => {
    const next = points[(i + 1) % points.length]
    ctx.quadraticCurveTo(p.x + dx, p.y + dy, (p.x + next.x) / 2 + dx, (p.y + next.y) / 2 + dy)
  })
  ctx.closePath()
}

export function polygon(ctx: Ctx, fill: string, edge: number, ...points: [number, number][]): void {
  trace(ctx, points.map(([x, y]) => ({ x, y })))
  ctx.fillStyle = fill
  ctx.fill()
  if (edge > 0) ink(ctx, edge)
}

export function ink(ctx: Ctx, width: number, colour = INK): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.stroke()
}

export function fillShape(ctx: Ctx, shape: Path2D): void {
  ctx.fill(shape)
}

export function disc(ctx: Ctx, x: number, y: number, r: number, fill: string, edge: number, colour = INK): void {
  ctx.beginPath()
  ctx.arc(x, y, r, 0, Math.PI * 2)
  ctx.fillStyle = fill
  ctx.fill()
  if (edge > 0) ink(ctx, edge, colour)
}

export function box(ctx: Ctx, x: number, y: number, w: number, h: number, r: number, fill: string, edge: number, colour = INK): void {
  ctx.beginPath()
  ctx.roundRect(x, y, w, h, r)
  ctx.fillStyle = fill
  ctx.fill()
  if (edge > 0) ink(ctx, edge, colour)
}

/** Text with a halo in the ground's colour, so that it can be read over lines. */
export function text(ctx: Ctx, words: string, x: number, y: number, px: number, options: { weight?: number; halo?: string; align?: CanvasTextAlign; fill?: string } = {}): void {
  ctx.font = `${options.weight ?? 700} ${px}px ${FONT}`
  ctx.textAlign = options.align ?? 'left'
  ctx.textBaseline = 'middle'
  if (options.halo) {
    ctx.strokeStyle = options.halo
    ctx.lineWidth = px * 0.22
    ctx.strokeText(words, x, y)
  }
  ctx.fillStyle = options.fill ?? INK
  ctx.fillText(words, x, y)
}

export function widthOf(ctx: Ctx, words: string, px: number, weight = 700): number {
  ctx.font = `${weight} ${px}px ${FONT}`
  return ctx.measureText(words).width
}
