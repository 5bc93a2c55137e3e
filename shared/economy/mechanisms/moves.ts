/**
 * MOVING
 * The essay, 2 and 3.3: capabilities attract firms; an insider's standing is tied to the place, and is lost by leaving it.
 * A decision sets `movingTo` (and books the price); the move takes moveMonths. On arrival in another region the firm is a newcomer
 * (embeddedness embedMoved), its pipelines keep trustMoved of their trust; within a region it keeps half of what it would lose.
 */
import { emit, KIND, type EventBuffer } from '../events.ts'
import { PIPELINE_SLOTS } from '../dimensions.ts'
import { declare } from '../parameter.ts'
import type { Scratch } from '../scratch.ts'
import { CLOCK, type World } from '../world.ts'

export const parameters = declare({
  moveNear: { value: 40, unit: 'k', min: 0, max: 1000, source: 'play', meaning: 'price of moving to another plot of the region' },
  moveFar: { value: 110, unit: 'k', min: 0, max: 2000, source: 'play', meaning: 'price of moving to another region' },
  moveMonths: { value: 3, unit: 'months', min: 1, max: 24, source: 'play', meaning: 'months that a move takes' },
})

/** Embeddedness (0..1) right after a move: a newcomer's in another region, half of that loss within one's own. Also told before the lever is pulled. */
export function standingAfterMove(before: number, embedMoved: number, far: boolean): number {
  return far ? embedMoved : (before + Math.max(embedMoved, 0.5 * before)) / 2
}

/** Firms that stand on a plot or are on the way to it. */
export function plotTaken(world: World, plot: number): number {
  let taken = 0
  for (let i = 0; i < world.clock[CLOCK.firms]; i++) {
    if (world.alive[i] === 1 && (world.movingTo[i] === plot || (world.movingTo[i] < 0 && world.plot[i] === plot))) taken++
  }
  return taken
}

export function moves(world: World, { n, q, month }: Scratch, events: EventBuffer): void {
  const { alive, plot, region, movingTo, movingMonths, since, embeddedness, pipes, pipeTrust } = world
  for (let i = 0; i < n; i++) {
    const to = movingTo[i]
    if (alive[i] === 0 || to < 0) continue
    if (movingMonths[i] <= 0 || movingMonths[i] >= q.moveMonths) {
      movingMonths[i] = Math.floor(q.moveMonths)
      emit(events, KIND.moveStarted, i, -1, region[i], -1, -1, -1, 0, to)
    }
    if (--movingMonths[i] > 0) continue
    const there = world.setting.plots[to].region
    const far = there !== region[i]
    plot[i] = to
    region[i] = there
    movingTo[i] = -1
    movingMonths[i] = 0
    embeddedness[i] = standingAfterMove(embeddedness[i], q.embedMoved, far)
    if (far) {
      since[i] = month
      for (let s = 0; s < PIPELINE_SLOTS; s++) {
        const x = pipes[i * PIPELINE_SLOTS + s]
        if (x >= 0) pipeTrust[x] *= q.trustMoved
      }
    }
    emit(events, KIND.arrived, i, -1, there, -1, -1, -1, 0, to)
  }
}
