/**
 * Rows of the pipeline table, as decisions leave them for the engine: 1 offered by A · 2 open · 3 declined by B ·
 * 4 closed by A · 5 closed by B, the last three until the month turns. `pipeMonth` −1 = new since the last month;
 * `mechanisms/pipelines.ts` gives it its month and its first trust, and tells of it. Slots (`pipes`) hold open rows only.
 */
import { PIPELINE_SLOTS } from '../economy/dimensions.ts'
import type { World } from '../economy/world.ts'

export const PIPE = { free: 0, offered: 1, open: 2, declined: 3, closedByA: 4, closedByB: 5 } as const

/** Row of the pipeline or offer between two firms, −1 when there is none. Either may be side A. */
export function rowBetween(world: World, one: number, other: number): number {
  for (let row = 0; row < world.sizes.pipelines; row++) {
    if (world.pipeState[row] !== PIPE.offered && world.pipeState[row] !== PIPE.open) continue
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
  world.pipeStarved[row] = 0
  world.pipeMonth[row] = -1
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
  world.pipeMonth[row] = -1
  return true
}

/** `firm` ends an open pipeline or takes back its offer. The slots are free at once, the row when the month has told of it. */
export function endRow(world: World, row: number, firm: number): void {
  for (const side of [world.pipeA[row], world.pipeB[row]]) {
    for (let slot = 0; slot < PIPELINE_SLOTS; slot++) {
      const at = side * PIPELINE_SLOTS + slot
      if (world.pipes[at] === row) world.pipes[at] = -1
    }
  }
  world.pipeState[row] = world.pipeA[row] === firm ? PIPE.closedByA : PIPE.closedByB
}

function freeSlot(world: World, firm: number): number {
  for (let slot = 0; slot < PIPELINE_SLOTS; slot++) {
    const at = firm * PIPELINE_SLOTS + slot
    if (world.pipes[at] < 0) return at
  }
  return -1
}
