/** Ubiquity: when a floor rises, the field's shape falls on every region like snow. Now everybody has it. */
import type { Field } from '../../shared/economy/dimensions.ts'
import { draw, hashText } from './plan/seeded.ts'
import { fieldToken } from './sparks.ts'
import { DEPTH, gone, swell, type Playing, type Theatre } from './theatre.ts'

export function playSnow(theatre: Theatre, act: { field: Field }): Playing {
  const flakes = theatre.plan.regions.flatMap(r => [0, 1, 2, 3, 4].map(i => {
    const seed = hashText(`${r.id} ${act.field} ${i}`)
    const token = fieldToken(theatre, act.field, Math.max(8 * theatre.dpr, theatre.plan.em * 0.42)).setDepth(DEPTH.sparks)
    return { token, x: r.centre.x + (draw(seed, 1) - 0.5) * r.cell.w * 0.62, y: r.cell.y + r.cell.h * 0.12, fall: r.cell.h * 0.7, lag: draw(seed, 2) * 0.35 }
  }))
  return {
    frame: t => {
      for (const f of flakes) {
        const age = Math.max(0, Math.min(1, (t - f.lag) / 0.65))
        f.token.setPosition(f.x + Math.sin(age * 6) * 8 * theatre.u, f.y + f.fall * age).setAlpha(swell(age) * 0.95)
      }
    },
    end: () => gone(...flakes.map(f => f.token)),
  }
}
