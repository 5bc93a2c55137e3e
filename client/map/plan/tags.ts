/** Where firms' names stand: under, over or beside their house, wherever they cover least of other houses and names. Pure. */
import type { Box, FirmPlan, MapPlan } from './types.ts'

export interface Tag { firm: FirmPlan; width: number; height: number }

/** A box for each tag, in the order given: who comes first has the first choice. */
export function placeTags(plan: MapPlan, tags: readonly Tag[], names: readonly Box[]): Box[] {
  const houses = [...plan.firms.values()].map(f => ({ id: f.id, box: houseBox(f) }))
  const placed: Box[] = []
  for (const { firm, width, height } of tags) {
    let best: Box | null = null
    let least = Infinity
    places(firm, width, height).forEach(([left, top], i) => {
      const x = Math.min(Math.max(2, left), plan.width - width - 2)
      const y = Math.min(Math.max(2, top), plan.height - height - 2)
      const box = { x, y, w: width, h: height }
      // the usual place wins as long as it is nearly as free
      let price = i * width * height * 0.03 + (x === left && y === top ? 0 : width * height * 0.2)
      for (const h of houses) price += over(box, h.box) * (h.id === firm.id ? 1.5 : 1)
      for (const b of names) price += over(box, b) * 2
      for (const b of placed) price += over(box, b) * 3
      if (price < least) { least = price; best = box }
    })
    if (best) placed.push(best)
  }
  return placed
}

export const houseBox = (f: FirmPlan): Box => ({ x: f.x - f.pitch * 0.4, y: f.y - f.pitch * 0.72, w: f.pitch * 0.8, h: f.pitch * 0.76 })

/** Left and top of the places a tag may have, the usual one first. */
function places({ x, y, pitch }: FirmPlan, w: number, h: number): [number, number][] {
  const below = y + pitch * 0.14
  const above = y - pitch * 0.78 - h
  const level = y - pitch * 0.3 - h / 2
  return [
    [x - w / 2, below], [x - w / 2, above], [x + pitch * 0.44, level], [x - pitch * 0.44 - w, level],
    [x - pitch * 0.3, below], [x + pitch * 0.3 - w, below], [x - pitch * 0.3, above], [x + pitch * 0.3 - w, above],
    [x - w / 2, below + h * 0.7], [x - w / 2, above - h * 0.7],
  ]
}

/** px² that two boxes have in common. */
export function over(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w > 0 && h > 0 ? w * h : 0
}
