/** Buzz: rings go out from where two firms met; both light up, and something flies between them. */
import { CARD, disc, ink, INK2, polygon, YOU } from './pen.ts'
import { DEPTH, gone, heart, lookOf, settle, standing, swell, type Playing, type Theatre } from './theatre.ts'

export function playRipple(theatre: Theatre, act: { region: string; a: string; b: string }): Playing | null {
  const a = standing(theatre, act.a)
  const b = standing(theatre, act.b) ?? a
  if (!a || !b) return null
  const { bakery } = theatre
  const from = heart(a)
  const to = heart(b)
  const x = (from.x + to.x) / 2
  const y = (from.y + to.y) / 2
  const reach = Math.max(a.pitch * 1.1, Math.hypot(to.x - from.x, to.y - from.y) * 0.7)
  const hue = lookOf(theatre, act.region).hue
  const rings = [0, 1, 2].map(() => bakery.picture(`ring ${act.region}`, 264, 264, ctx => {
    ctx.globalAlpha = 0.2
    disc(ctx, 132, 132, 126, hue, 0)
    ctx.globalAlpha = 0.9
    ctx.beginPath()
    ctx.arc(132, 132, 126, 0, Math.PI * 2)
    ink(ctx, 4, INK2)
  }).setOrigin(0.5).setPosition(x, y).setDepth(DEPTH.rings))
  const lights = [a, b].map(f => bakery.picture(`light ${Math.round(f.pitch)}`, f.pitch * 1.3, f.pitch * 1.1, ctx => {
    ctx.beginPath()
    ctx.ellipse(f.pitch * 0.65, f.pitch * 0.55, f.pitch * 0.62, f.pitch * 0.52, 0, 0, Math.PI * 2)
    ctx.fillStyle = YOU
    ctx.fill()
    ink(ctx, Math.max(2, f.pitch * 0.03))
  }).setOrigin(0.5).setPosition(f.x, f.y - f.pitch * 0.28).setDepth(DEPTH.rings + 1))
  const star = bakery.picture(`star ${Math.round(a.pitch)}`, a.pitch * 0.5, a.pitch * 0.5, ctx => {
    const r = a.pitch * 0.23
    const s = r * 0.28
    ctx.translate(a.pitch * 0.25, a.pitch * 0.25)
    polygon(ctx, CARD, Math.max(1.5, r * 0.14), [0, -r], [s, -s], [r, 0], [s, s], [0, r], [-s, s], [-r, 0], [-s, -s])
  }).setOrigin(0.5).setDepth(DEPTH.sparks)
  return {
    frame: t => {
      rings.forEach((ring, i) => {
        const age = Math.max(0, Math.min(1, t * 1.5 - i * 0.25))
        ring.setScale((reach / 126) * settle(age)).setAlpha(age === 0 ? 0 : (1 - age) * 0.8)
        ring.scaleY = ring.scaleX * 0.62
      })
      for (const light of lights) light.setAlpha(swell(t))
      const f = settle(Math.min(1, t * 1.3))
      star.setPosition(from.x + (to.x - from.x) * f, from.y + (to.y - from.y) * f - Math.sin(f * Math.PI) * a.pitch * 0.5).setAlpha(swell(t))
    },
    end: () => gone(...rings, ...lights, star),
  }
}
