/**
 * Which practices of another firm can be seen, and how sharply: exact next door (same plot), blurred to a band across
 * the region, as disclosed over a pipeline, nothing elsewhere. The blur is a hash of (seed, viewer, target, field, true
 * level): it never changes while the level does not, so looking again, or averaging, reveals nothing.
 */
import { mix } from '../economy/chance.ts'
import { F } from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'
import { byField } from './byField.ts'
import type { SeenFirm, Sight } from './types.ts'

/** Half-width of the band, levels. */
export const BLUR = 1
/** Values of `pipeDisclose*`. */
const SELECTIVE = 1, OPEN = 2

/** What the disclosures of open pipelines give a viewer: partner's number → 0 guarded, 1 selective, 2 open. */
export type Disclosed = ReadonlyMap<number, number>

export function seenFirm(world: World, viewer: number, target: number, disclosed: Disclosed): SeenFirm {
  const [sight, blur] = sightOf(world, viewer, target, disclosed.get(target) ?? -1)
  const firm = world.setting.firms[target].id
  if (blur < 0) return { firm, sight, levels: NOTHING, blur: 0 }
  return { firm, sight, levels: byField(field => (blur === 0 ? world.level[target * F + field] : blurred(world, viewer, target, field))), blur }
}
const NOTHING: Readonly<SeenFirm['levels']> = Object.freeze(byField(() => null))

/** Sight and half-width of the band; −1 = nothing to be seen. The sharpest of place and pipeline counts. */
function sightOf(world: World, viewer: number, target: number, disclosure: number): [Sight, number] {
  if (world.plot[viewer] === world.plot[target]) return ['sharp', 0]
  if (disclosure === OPEN) return ['disclosed', 0]
  if (world.region[viewer] === world.region[target]) return ['blurred', BLUR]
  if (disclosure === SELECTIVE) return ['disclosed', BLUR]
  return disclosure >= 0 ? ['disclosed', -1] : ['unknown', -1]
}

/** The middle of a band that contains the true level: one below, on, or one above it. Never below the floor, which all know. */
export function blurred(world: World, viewer: number, target: number, field: number): number {
  const level = world.level[target * F + field]
  let h = mix(world.seed[0] ^ Math.imul(viewer + 1, 0x9e3779b1))
  h = mix((h + world.seed[1]) ^ Math.imul(target + 1, 0x85ebca77))
  h = mix((h ^ world.seed[2]) + Math.imul(level * F + field + 1, 0xc2b2ae3d))
  return Math.max(level + ((h >>> 0) % 3) - 1, world.floor[field])
}
