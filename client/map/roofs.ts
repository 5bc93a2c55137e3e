/** Roofs: a pattern for each region's mark, so that two hues which look alike to somebody are still told apart. */
import type { Mark } from '../ui/regions.ts'
import { disc, ink, INK, polygon, type Ctx } from './pen.ts'

type Quad = [[number, number], [number, number], [number, number], [number, number]]
/** Below this many px of a drawn unit a pattern is only dirt. */
const FINE = 0.42

const between = (a: [number, number], b: [number, number], t: number): [number, number] => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** A roof of four corners; first and second corner are its upper or left edge. `u` = px of a unit. */
export function roof(ctx: Ctx, mark: Mark | null, fill: string, edge: number, u: number, ...quad: Quad): void {
  polygon(ctx, fill, 0, ...quad)
  if (mark && u >= FINE) {
    ctx.save()
    ctx.globalAlpha *= 0.62
    PATTERN[mark](ctx, quad)
    ctx.restore()
  }
  polygon(ctx, 'rgba(0,0,0,0)', edge, ...quad)
}

/** Lines from edge to edge: along the first edge, or across it. */
function lines(ctx: Ctx, [a, b, c, d]: Quad, across: boolean, at: readonly number[], width: number): void {
  ctx.beginPath()
  for (const t of at) {
    const [from, to] = across ? [between(a, b, t), between(d, c, t)] : [between(a, d, t), between(b, c, t)]
    ctx.moveTo(...from)
    ctx.lineTo(...to)
  }
  ink(ctx, width)
}
const PATTERN: Record<Mark, (ctx: Ctx, quad: Quad) => void> = {
  anchor: () => {},
  mountains: (ctx, quad) => lines(ctx, quad, false, [0.28, 0.52, 0.76], 2.2),
  pick: (ctx, [a, b, c, d]) => {
    for (const s of [0.25, 0.5, 0.75]) for (const t of [0.3, 0.7]) disc(ctx, ...between(between(a, b, s), between(d, c, s), t), 2.2, INK, 0)
  },
  crane: (ctx, quad) => lines(ctx, quad, true, [0.2, 0.4, 0.6, 0.8], 2.2),
  delta: (ctx, quad) => {
    lines(ctx, quad, true, [0.33, 0.67], 2)
    lines(ctx, quad, false, [0.33, 0.67], 2)
  },
  sun: (ctx, quad) => lines(ctx, quad, false, [0.5], 7),
}
