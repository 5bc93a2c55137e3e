/** An engine takes up worlds that another one has computed: written into its `engine` entry as bytes, read back from there by every replay. */
import { pack, unpack } from '../archive/bytes.ts'
import { packEvents, unpackEvents } from '../archive/packEvents.ts'
import { checksum } from '../archive/sum.ts'
import { createWorld } from '../economy/create.ts'
import { eventBuffer } from '../economy/events.ts'
import { bytesFor } from '../economy/layout.ts'
import { CLOCK, onBuffer, worldLayout, type World } from '../economy/world.ts'
import type { Scenario } from '../scenarios/schema.ts'
import { MonthEvents } from './monthEvents.ts'
import type { Play } from './play.ts'
import { scenarioFor, worldSeed } from './start.ts'
import type { Entry, TakenUp } from './types.ts'

/** A world of the right size with nobody in it: what is fixed, and this engine's own starting values. */
export function emptyMap(scenario: Scenario, seed: string, w: number, began: number, capacity: number): World {
  return createWorld(scenarioFor(scenario, began), worldSeed(seed, w), [], capacity)
}

/** Names the firms of a world, in the order of their numbers. */
export function name(world: World, firms: readonly { id: string; name: string }[]): void {
  firms.forEach((firm, i) => {
    world.setting.firms[i] = { id: firm.id, name: firm.name }
    world.setting.firmIndex.set(firm.id, i)
  })
}

/** How a world goes into an `engine` entry. */
export function takenUp(play: Play, w: number, began: number): TakenUp {
  const world = play.worlds[w], bytes = new Uint8Array(world.buffer), inUse = world.clock[CLOCK.firms]
  const firms = world.setting.firms.slice(0, inUse)
  const events = packEvents(play.events[w])
  return {
    began, sizes: world.sizes, firms: firms.map(f => ({ id: f.id, name: f.name })), data: pack(bytes, null), events,
    tookOver: firms.map((_, i) => play.tookOver[w][i] ?? null), sum: checksum(events, bytes),
  }
}

/** Puts the worlds of an `engine` entry in the place of whatever stood there. @throws RangeError when they cannot be read. */
export function takeUp(play: Play, entry: Extract<Entry, { kind: 'engine' }>): void {
  const { scenario, seed } = play.session
  entry.worlds.forEach((taken, w) => {
    const bytes = unpack(taken.data, bytesFor(worldLayout, taken.sizes), null)
    if (checksum(taken.events, bytes) !== taken.sum) throw new RangeError(`world ${w} is damaged: its checksum does not fit`)
    const world = onBuffer(taken.sizes, emptyMap(scenario, seed, w, taken.began, taken.sizes.firms).setting, bytes.buffer as ArrayBuffer)
    name(world, taken.firms)
    play.worlds[w] = world
    play.events[w] = eventBuffer()
    unpackEvents(taken.events, play.events[w])
    play.spare[w] = eventBuffer()
    play.fresh[w] = false
    play.months[w] = new MonthEvents(play.events[w], entry.month)
    play.boards[w] = null
    play.tookOver[w] = taken.tookOver.map(k => k ?? 0)
  })
  play.stepped = entry.month
}
