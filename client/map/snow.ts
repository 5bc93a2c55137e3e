/** Ubiquity: when a floor rises, the field's shape falls on every region like snow. Now everybody has it. */
import type { Field } from '../../shared/economy/dimensions.ts'
import { draw, hashText } from './plan/seeded.ts'
import { fieldToken } from './sparks.ts'
import { DEPTH, gone, swell, type Playing, type Theatre } from './theatre.ts'

/** Flakes a region at most. */
const EACH = 8

export function playSnow(theatre: Theatre, act: { field: Field }): Playing {
  const { plan } = theatre
  const size = Math.max(9 * theatre.dpr, plan.em * 0.42)
  const flakes = plan.regions.flatMap(r => {
    const there = [...plan.firms.values()].filter(f => f.region === r.id)
    // on the roofs of some, so that all is understood
    const on = there.filter((_, i) => i % Math.ceil(there.length / EACH) === 0).map(f => ({ x: f.x, y: f.y - f.pitch * 0.5 }))
    const top = r.label.y + r.label.h * 0.6
    return on.map((at, i) => ({
      token: fieldToken(theatre, act.field, size).setDepth(DEPTH.sparks), x: at.x, from: Math.min(top, at.y - r.cell.h * 0.25), to: at.y, lag: draw(hashText(`${r.id} ${act.field} ${i}`), 2) * 0.3,
    }))
  })
  return {
    frame: t => {
      for (const f of flakes) {
        const age = Math.max(0, Math.min(1, (t - f.lag) / 0.7))
        // falls, lies on the roof for a while, and melts
        const fall = Math.min(1, age / 0.65)
        f.token.setPosition(f.x + Math.sin(fall * 7) * (1 - fall) * 14 * theatre.u, f.from + (f.to - f.from) * fall * (2 - fall)).setAlpha(swell(age))
      }
    },
    end: () => gone(...flakes.map(f => f.token)),
  }
}
