/** What the signs of the map mean, each drawn by the same hand as on the map itself. Needs no Phaser. */
import { useEffect, useRef } from 'preact/hooks'
import { t, type Key } from '../text/index.ts'
import { FIELD_PATHS } from '../ui/fieldPaths.ts'
import type { RegionLook } from '../ui/regions.ts'
import { drawSkyline } from './hotspots.ts'
import { drawHouse, drawUnit, type Drawn } from './houses.ts'
import { drawLock } from './lockIn.ts'
import { BROWN, canvasOf, CARD, disc, FIELD_GROUND, fillShape, ink, INK, INK2, polygon, trace, YOU, type Ctx } from './pen.ts'
import { drawShip } from './ships.ts'
import { eye } from './sightLines.ts'
import { drawDrop } from './trunks.ts'

const HOME: RegionLook = { hue: '#0072B2', side: '#0D557E', roof: '#94C4DF', mark: 'anchor' }
const HOST: RegionLook = { hue: '#009E73', side: '#0D6F59', roof: '#94D6C4', mark: 'delta' }
const W = 240
const H = 128

const stand = (ctx: Ctx, { canvas, footX, footY }: Drawn, x: number, y = 112): void => { ctx.drawImage(canvas, x - footX, y - footY) }
const house = (size: 1 | 2 | 3, state: 'sharp' | 'blurred' | 'unknown', away = false, own = false, pitch = 96): Drawn => drawHouse({ look: HOME, size, state, away, own, pitch })

const SIGNS = {
  sizes: ctx => { stand(ctx, house(1, 'sharp'), 44); stand(ctx, house(2, 'sharp'), 116); stand(ctx, house(3, 'sharp'), 196) },
  met: ctx => {
    for (const [r, alpha] of [[112, 0.18], [70, 0.22]] as const) {
      ctx.beginPath()
      ctx.ellipse(120, 66, r, r * 0.52, 0, 0, Math.PI * 2)
      ctx.globalAlpha = alpha
      ctx.fillStyle = HOME.hue
      ctx.fill()
      ctx.globalAlpha = 0.9
      ink(ctx, 3, INK2)
    }
    ctx.globalAlpha = 1
    for (const x of [64, 176]) { ctx.beginPath(); ctx.ellipse(x, 74, 48, 38, 0, 0, Math.PI * 2); ctx.fillStyle = YOU; ctx.fill(); ink(ctx, 3) }
    stand(ctx, house(1, 'sharp', false, false, 80), 62, 98)
    stand(ctx, house(1, 'sharp', false, false, 80), 174, 98)
    polygon(ctx, CARD, 3, [120, 36], [126, 54], [144, 60], [126, 66], [120, 84], [114, 66], [96, 60], [114, 54])
  },
  trunk: ctx => {
    const path = [{ x: 28, y: 94 }, { x: 90, y: 94 }, { x: 146, y: 38 }, { x: 212, y: 38 }]
    trace(ctx, path, false); ink(ctx, 34); trace(ctx, path, false); ink(ctx, 26, '#FFF8E6')
    disc(ctx, 28, 94, 22, CARD, 6); disc(ctx, 28, 94, 12, HOME.hue, 2)
    disc(ctx, 212, 38, 22, CARD, 6); disc(ctx, 212, 38, 12, HOST.hue, 2)
    ctx.translate(154, 20)
    drawDrop(ctx, 12, HOME.hue)
  },
  ship: ctx => { ctx.translate(50, 8); drawShip(ctx, 140, HOME.hue) },
  away: ctx => { stand(ctx, house(2, 'sharp', true), 66); stand(ctx, drawUnit(HOST, HOME, 120, true), 176) },
  lockedIn: ctx => {
    ctx.beginPath()
    ctx.rect(8, 14, 224, 104)
    ctx.save(); ctx.clip()
    ctx.fillStyle = '#EFE0C8'; ctx.fillRect(0, 0, W, H)
    ctx.globalAlpha = 0.55
    ctx.beginPath()
    for (let x = -120; x < W; x += 20) { ctx.moveTo(x, H); ctx.lineTo(x + H, 0) }
    ink(ctx, 6, BROWN)
    ctx.restore()
    ctx.strokeStyle = INK; ctx.lineWidth = 3; ctx.strokeRect(8, 14, 224, 104)
    drawLock(ctx, 120, 60, 96)
  },
  rising: ctx => { ctx.fillStyle = '#FFD673'; ctx.fillRect(8, 6, 224, 116); ctx.translate(44, 8); drawSkyline(ctx, 152, 112, HOST) },
  floor: ctx => {
    stand(ctx, house(1, 'sharp'), 70); stand(ctx, house(2, 'sharp'), 168)
    for (const [x, y] of [[70, 30], [168, 40], [120, 16]] as const) {
      disc(ctx, x, y, 20, CARD, 3)
      ctx.save(); ctx.translate(x, y); ctx.scale(1.05, 1.05); ctx.translate(-12, -12); ctx.fillStyle = INK; fillShape(ctx, new Path2D(FIELD_PATHS.design)); ctx.restore()
    }
  },
  own: ctx => stand(ctx, house(1, 'sharp', false, true, 108), 116, 108),
  sharp: ctx => stand(ctx, house(1, 'sharp', false, false, 110), 116, 108),
  blurred: ctx => stand(ctx, house(1, 'blurred', false, false, 110), 116, 108),
  unknown: ctx => stand(ctx, house(1, 'unknown', false, false, 110), 116, 108),
  watch: ctx => {
    trace(ctx, [{ x: 20, y: 64 }, { x: 220, y: 64 }], false)
    ctx.setLineDash([10, 12]); ink(ctx, 5); ctx.setLineDash([])
    eye(ctx, 120, 64, 34)
  },
} satisfies Record<string, (ctx: Ctx) => void>
export type LegendSign = keyof typeof SIGNS

/** For the wall: what happens. */
export const WALL_SIGNS: readonly LegendSign[] = ['sizes', 'met', 'trunk', 'ship', 'away', 'lockedIn', 'rising', 'floor']
/** For a desk: first what one sees of others. */
export const DESK_SIGNS: readonly LegendSign[] = ['own', 'sharp', 'blurred', 'unknown', 'watch', ...WALL_SIGNS]

export function Legend({ signs }: { signs: readonly LegendSign[] }) {
  return <ul class="legend">{signs.map(sign => <li key={sign}><Drawing sign={sign} /><span>{t(`wall.legend.${sign}` as Key)}</span></li>)}</ul>
}

function Drawing({ sign }: { sign: LegendSign }) {
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    // drawn twice as large as it stands on a phone: sharp on the wall, too
    const { canvas, ctx } = canvasOf(W * 2, H * 2)
    ctx.scale(2, 2)
    ctx.fillStyle = FIELD_GROUND
    ctx.fillRect(0, 0, W, H)
    SIGNS[sign](ctx)
    box.current?.replaceChildren(canvas)
  }, [sign])
  return <span class="legend-sign" ref={box} aria-hidden="true" />
}
