/** The advance table: every concrete thing that anybody in the world ever came up with, with its biography. */
import { chance, mix, PURPOSE } from './chance.ts'
import { CLOCK, type World } from './world.ts'

/** How many words stand in each of the two lists that an advance's name is made of. */
export const ADVANCE_WORDS = 40

/** Writes a new advance; returns its row, or −1 when the table is full. `month` −1 = before the session. */
export function makeAdvance(world: World, field: number, level: number, maker: number, region: number, month: number): number {
  const a = world.clock[CLOCK.advances]
  if (a >= world.sizes.advances) return -1
  world.clock[CLOCK.advances] = a + 1
  world.advanceField[a] = field
  world.advanceLevel[a] = level
  world.advanceMaker[a] = maker
  world.advanceRegion[a] = region
  world.advanceMonth[a] = month
  // sum of two draws: a triangle over ±1, so most advances keep what they promise and few excel or disappoint
  const u = chance(world.seed[0], world.seed[1], maker, PURPOSE.worth, field * 65536 + level * 64)
    + chance(world.seed[2], world.seed[3], maker, PURPOSE.worth, field * 65536 + level * 64 + 1) - 1
  world.advanceWorth[a] = 1 + u * world.params[world.setting.P.worthSpread]
  world.advanceUse[a] = 0
  return a
}

/** The two word numbers of an advance's name, each below ADVANCE_WORDS. The same advance has the same name everywhere. */
export function advanceWords(world: World, a: number): [number, number] {
  const h = mix(world.seed[0] ^ Math.imul(a + 1, 0x9e3779b1))
  return [(h >>> 0) % ADVANCE_WORDS, (mix(h ^ world.seed[1]) >>> 0) % ADVANCE_WORDS]
}
