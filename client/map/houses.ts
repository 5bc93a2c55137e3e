/** Buildings: three sizes, one oblique angle, light from the left. A texture per region's hue, size and look. */
import type { Mark, RegionLook } from '../ui/regions.ts'
import { box, canvasOf, disc, ink, INK, LIT, DARK, polygon, YOU, type Ctx } from './pen.ts'
import { roof } from './roofs.ts'

/** sharp: as it is · blurred: seen as a blur · unknown: an outline, for no more than name and size is known */
export type HouseLook = 'sharp' | 'blurred' | 'unknown'
export interface HouseSpec { look: RegionLook; size: 1 | 2 | 3; state: HouseLook; /** production abroad: windows dark and boarded */ away: boolean; own: boolean; /** grid pitch, px */ pitch: number }
/** A drawing with the point that stands on the ground. */
export interface Drawn { canvas: HTMLCanvasElement; footX: number; footY: number }

interface Paint { front: string; side: string; roof: string; window: string; edge: number; plain: boolean; boards: boolean; mark: Mark | null; /** px of a unit */ u: number }
/** Units of a small house are drawn larger than those of a tower: it must be seen from the last row, too. */
const GROW = [0, 1.24, 1.08, 0.98] as const

export function drawHouse(spec: HouseSpec): Drawn {
  const u = spec.pitch / 100
  const w = spec.pitch * 1.5
  const h = spec.pitch * 1.75
  const { canvas, ctx } = canvasOf(w, h)
  const footX = Math.round(w / 2)
  const footY = Math.round(h - spec.pitch * 0.24)
  ctx.translate(footX, footY)
  ctx.scale(u, u)
  const edge = Math.max(1.6, 1.3 / u)
  ctx.fillStyle = 'rgba(31,45,54,.16)'
  ctx.beginPath()
  ctx.ellipse(8, 0, 46, 10, 0, 0, Math.PI * 2)
  ctx.fill()
  if (spec.own) lot(ctx, edge)
  if (spec.state === 'blurred') {
    ctx.resetTransform()
    blurred(ctx, spec, w, h, footX, footY)
    return { canvas, footX, footY }
  }
  if (spec.state === 'unknown') ctx.setLineDash([5, 3.5])
  ctx.scale(GROW[spec.size], GROW[spec.size])
  building(ctx, spec.size, paintOf(spec, edge, u))
  ctx.setLineDash([])
  if (spec.own) pennant(ctx, spec.size, edge)
  return { canvas, footX, footY }
}

function building(ctx: Ctx, size: HouseSpec['size'], p: Paint): void {
  if (size === 1) workshop(ctx, p)
  else if (size === 2) works(ctx, p)
  else tower(ctx, p)
}

/** Drawn small and enlarged again: blurs in every browser (not all know canvas filters). */
function blurred(ctx: Ctx, spec: HouseSpec, w: number, h: number, footX: number, footY: number): void {
  const u = spec.pitch / 100
  const coarse = Math.max(2.2, u * 6)
  const small = canvasOf(w / coarse, h / coarse)
  const scale = (u * GROW[spec.size]) / coarse
  small.ctx.setTransform(scale, 0, 0, scale, footX / coarse, footY / coarse)
  building(small.ctx, spec.size, paintOf(spec, 2, 0))
  ctx.imageSmoothingEnabled = true
  ctx.imageSmoothingQuality = 'high'
  ctx.globalAlpha = 0.9
  ctx.drawImage(small.canvas, 0, 0, small.canvas.width * coarse, small.canvas.height * coarse)
  ctx.globalAlpha = 1
}

function paintOf({ look, state, away }: HouseSpec, edge: number, u: number): Paint {
  if (state === 'unknown') {
    const pale = (c: string) => blend(c, '#FFFDF8', 0.62)
    return { front: '#FBF7EE', side: '#E9E2D2', roof: pale(look.roof), window: away ? DARK : '#E9E2D2', edge: edge * 0.8, plain: true, boards: away, mark: null, u }
  }
  const mix = (c: string) => away ? blend(c, '#B9B4A8', 0.45) : state === 'blurred' ? blend(c, '#FFFDF8', 0.2) : c
  return { front: mix(look.hue), side: mix(look.side), roof: mix(look.roof), window: away ? DARK : LIT, edge: state === 'blurred' ? edge * 0.4 : edge, plain: false, boards: away, mark: look.mark, u }
}

function workshop(ctx: Ctx, p: Paint): void {
  polygon(ctx, p.side, p.edge, [12, 0], [30, -14], [30, -38], [12, -26])
  polygon(ctx, p.front, p.edge, [-28, 0], [12, 0], [12, -26], [-8, -46], [-28, -26])
  roof(ctx, p.mark, p.roof, p.edge, p.u, [-8, -46], [12, -60], [34, -37], [12, -22])
  if (p.plain && !p.boards) return
  polygon(ctx, INK, 0, [-13, 0], [-4, 0], [-4, -16], [-13, -16])
  panes(ctx, p, [[-24, -20], [1, -20]], 7, 9)
  if (p.boards) planks(ctx, p, -26, -23, 36)
}

function works(ctx: Ctx, p: Paint): void {
  polygon(ctx, p.side, p.edge, [-34, -38], [-34, -66], [-22, -66], [-22, -38])
  polygon(ctx, p.side, p.edge, [28, 0], [46, -14], [46, -40], [28, -28])
  polygon(ctx, p.front, p.edge, [-40, 0], [28, 0], [28, -28], [28, -30], [5, -48], [5, -30], [-17, -48], [-17, -30], [-40, -48])
  for (const x of [-40, -17, 5]) roof(ctx, p.mark, p.roof, p.edge, p.u, [x, -48], [x + 18, -60], [x + 40 - (x === 5 ? 0 : 17), x === 5 ? -40 : -46], [x + 23, -30])
  if (p.plain && !p.boards) return
  panes(ctx, p, [[-34, -20], [-18, -20], [-2, -20], [14, -20]], 9, 11)
  if (p.boards) planks(ctx, p, -36, -23, 60)
}

function tower(ctx: Ctx, p: Paint): void {
  polygon(ctx, p.side, p.edge, [30, 0], [44, -11], [44, -50], [30, -40])
  polygon(ctx, p.front, p.edge, [4, 0], [30, 0], [30, -40], [4, -40])
  roof(ctx, p.mark, p.roof, p.edge, p.u, [4, -40], [18, -51], [44, -50], [30, -40])
  polygon(ctx, p.side, p.edge, [4, 0], [18, -12], [18, -104], [4, -94])
  polygon(ctx, p.front, p.edge, [-36, 0], [4, 0], [4, -94], [-36, -94])
  roof(ctx, p.mark, p.roof, p.edge, p.u, [-36, -94], [-22, -105], [18, -104], [4, -94])
  if (p.plain && !p.boards) return
  const rows = [-84, -68, -52, -36, -20]
  panes(ctx, p, rows.flatMap(y => [[-30, y], [-18, y], [-6, y]] as [number, number][]), 7, 9)
  panes(ctx, p, [[9, -31], [20, -31], [9, -15], [20, -15]], 6, 8)
  if (p.boards) planks(ctx, p, -34, -30, 36)
}

function panes(ctx: Ctx, p: Paint, at: [number, number][], w: number, h: number): void {
  ctx.fillStyle = p.window
  for (const [x, y] of at) {
    ctx.beginPath()
    ctx.rect(x, y, w, h)
    ctx.fill()
    ink(ctx, p.edge * 0.6)
  }
}

function planks(ctx: Ctx, p: Paint, x: number, y: number, w: number): void {
  polygon(ctx, '#EBDDBE', p.edge * 0.7, [x, y], [x + 5, y - 4], [x + w, y + 15], [x + w - 5, y + 19])
  polygon(ctx, '#EBDDBE', p.edge * 0.7, [x, y + 15], [x + 5, y + 19], [x + w, y], [x + w - 5, y - 4])
}

/** Yellow ground of one's own firm. */
function lot(ctx: Ctx, edge: number): void {
  ctx.beginPath()
  ctx.ellipse(2, -3, 54, 21, 0, 0, Math.PI * 2)
  ctx.fillStyle = YOU
  ctx.fill()
  ink(ctx, edge * 1.3)
}

function pennant(ctx: Ctx, size: 1 | 2 | 3, edge: number): void {
  const x = size === 3 ? -8 : size === 2 ? 36 : 20
  const y = size === 3 ? -98 : size === 2 ? -34 : -46
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x, y - 42)
  ink(ctx, edge * 1.3)
  polygon(ctx, YOU, edge, [x, y - 42], [x + 26, y - 33], [x, y - 24])
}

/** A firm's production abroad. Captive: a house of its own, its home's hue on a pole. Supplier: a local workshop with crates in that hue. */
export function drawUnit(host: RegionLook, home: RegionLook, pitch: number, captive: boolean): Drawn {
  const drawn = drawHouse({ look: host, size: 1, state: 'sharp', away: false, own: false, pitch: pitch * UNIT_SIZE })
  const ctx = drawn.canvas.getContext('2d')
  if (!ctx) return drawn
  ctx.setTransform(pitch * UNIT_SIZE / 100, 0, 0, pitch * UNIT_SIZE / 100, drawn.footX, drawn.footY)
  if (captive) {
    ctx.beginPath()
    ctx.moveTo(22, -40)
    ctx.lineTo(22, -74)
    ink(ctx, 3)
    disc(ctx, 22, -80, 15, home.hue, 3)
  } else {
    for (const [x, y] of [[-40, 8], [-20, 8], [-30, -8]] as const) box(ctx, x, y - 16, 20, 16, 1, home.hue, 3)
  }
  return drawn
}
/** Against the pitch of the firms that are at home there. */
const UNIT_SIZE = 0.72

export function blend(a: string, b: string, share: number): string {
  const part = (i: number) => Math.round(parseInt(a.slice(i, i + 2), 16) * (1 - share) + parseInt(b.slice(i, i + 2), 16) * share).toString(16).padStart(2, '0')
  return `#${part(1)}${part(3)}${part(5)}`
}
