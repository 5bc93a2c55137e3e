/**
 * Rows of the pipeline table. An offer is a row in state 1, held by neither side's slots; an open pipeline is a row
 * in state 2 that stands in a slot of both sides.
 */
import { PIPELINE_SLOTS } from '../economy/dimensions.ts'
import { monthOf, type World } from '../economy/world.ts'

export const PIPE = { free: 0, offered: 1, open: 2 } as const

/** Row of the pipeline or offer between two firms, −1 when there is none. Either may be side A. */
export function rowBetween(world: World, one: number, other: number): number {
  for (let row = 0; row < world.sizes.pipelines; row++) {
    if (world.pipeState[row] === PIPE.free) continue
    const a = world.pipeA[row], b = world.pipeB[row]
    if ((a === one && b === other) || (a === other && b === one)) return row
  }
  return -1
}

export function freeRow(world: World): number {
  for (let row = 0; row < world.sizes.pipelines; row++) if (world.pipeState[row] === PIPE.free) return row
  return -1
}

/** Pipelines that a firm holds open. */
export function pipesHeld(world: World, firm: number): number {
  let held = 0
  for (let slot = 0; slot < PIPELINE_SLOTS; slot++) if (world.pipes[firm * PIPELINE_SLOTS + slot] >= 0) held++
  return held
}

/** Offers of a firm that are still open. */
export function offersMade(world: World, firm: number): number {
  let made = 0
  for (let row = 0; row < world.sizes.pipelines; row++) if (world.pipeState[row] === PIPE.offered && world.pipeA[row] === firm) made++
  return made
}

/** Puts an offer of `a` to `b` into a free row. */
export function offerRow(world: World, row: number, a: number, b: number, disclosure: number): void {
  world.pipeState[row] = PIPE.offered
  world.pipeA[row] = a
  world.pipeB[row] = b
  world.pipeDiscloseA[row] = disclosure
  world.pipeDiscloseB[row] = disclosure
  world.pipeTrust[row] = 0
  world.pipeMonth[row] = monthOf(world) + 1
  world.pipeToA[row] = 0
  world.pipeToB[row] = 0
}

/** Disclosure of `firm`'s own side. */
export function setDisclosure(world: World, row: number, firm: number, disclosure: number): void {
  if (world.pipeA[row] === firm) world.pipeDiscloseA[row] = disclosure
  else world.pipeDiscloseB[row] = disclosure
}

/** Opens an offer: a slot on both sides. False when one of the two has none left. */
export function openRow(world: World, row: number): boolean {
  const a = freeSlot(world, world.pipeA[row]), b = freeSlot(world, world.pipeB[row])
  if (a < 0 || b < 0) return false
  world.pipes[a] = row
  world.pipes[b] = row
  world.pipeState[row] = PIPE.open
  world.pipeMonth[row] = monthOf(world) + 1
  return true
}

/** Frees a row, and the slots that held it. */
export function freePipeline(world: World, row: number): void {
  for (const firm of [world.pipeA[row], world.pipeB[row]]) {
    for (let slot = 0; slot < PIPELINE_SLOTS; slot++) {
      const at = firm * PIPELINE_SLOTS + slot
      if (world.pipes[at] === row) world.pipes[at] = -1
    }
  }
  world.pipeState[row] = PIPE.free
  world.pipeA[row] = -1
  world.pipeB[row] = -1
}

function freeSlot(world: World, firm: number): number {
  for (let slot = 0; slot < PIPELINE_SLOTS; slot++) {
    const at = firm * PIPELINE_SLOTS + slot
    if (world.pipes[at] < 0) return at
  }
  return -1
}
