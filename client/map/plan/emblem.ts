/** Where the emblem of what a region has become stands (lock, or skyline and crane): free of houses, the lower right first. Pure. */
import { bounds, inside } from './polygon.ts'
import { houseBox, over } from './tags.ts'
import type { Box, MapPlan, RegionPlan } from './types.ts'

const STEPS = 14

/** The largest box, up to `w` × `h` px, that lies on land beside all houses; in a full region a small one in its corner. */
export function emblemIn(plan: MapPlan, r: RegionPlan, w: number, h: number): Box {
  const b = bounds(r.coast)
  const low = r.label.y + r.label.h
  const houses = [...plan.firms.values(), ...plan.units.values()].filter(f => f.region === r.id).map(houseBox)
  const gate: Box = { x: r.gate.x - w * 0.15, y: r.gate.y - w * 0.15, w: w * 0.3, h: w * 0.3 }
  let corner: Box | null = null
  for (const size of [1, 0.85, 0.7, 0.55, 0.42]) {
    let best: Box | null = null
    let far = -Infinity
    for (let i = 0; i <= STEPS; i++) for (let k = 0; k <= STEPS; k++) {
      const box: Box = { x: b.right - w * size - ((b.right - b.left - w * size) * i) / STEPS, y: b.bottom - h * size - ((b.bottom - low - h * size) * k) / STEPS, w: w * size, h: h * size }
      const m = h * 0.1
      const dry = [[-m, -m], [box.w + m, -m], [-m, box.h + m], [box.w + m, box.h + m], [box.w / 2, box.h + m]].every(([dx, dy]) => inside(r.coast, box.x + dx, box.y + dy))
      const value = box.x + box.y * 1.2
      if (!dry || box.y < low) continue
      if (!corner || value > corner.x + corner.y * 1.2) corner = box
      if (value > far && over(box, gate) === 0 && houses.every(f => over(box, f) === 0)) { far = value; best = box }
    }
    if (best) return best
  }
  return corner ?? { x: r.centre.x, y: r.centre.y, w: w * 0.42, h: h * 0.42 }
}
