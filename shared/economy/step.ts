/**
 * One month. Decisions that were due stand in the world already. Everything that happens is written in this order, here and nowhere
 * else; each line is one mechanism, explained at the top of its file.
 */
import type { EventBuffer } from './events.ts'
import { moveHabits, moveInstitutions } from './mechanisms/institutions.ts'
import { growCapability } from './mechanisms/capability.ts'
import { fairs } from './mechanisms/fairs.ts'
import { market, settle } from './mechanisms/market.ts'
import { mobility } from './mechanisms/mobility.ts'
import { moves } from './mechanisms/moves.ts'
import { hearFromHosts, moveProduction } from './mechanisms/offshoring.ts'
import { pump, settlePipelines } from './mechanisms/pipelines.ts'
import { prosperity } from './mechanisms/prosperity.ts'
import { research } from './mechanisms/research.ts'
import { moveTrust } from './mechanisms/trust.ts'
import { absorb, moveAbsorptive } from './mechanisms/understanding.ts'
import { beginMonth, sortFirms } from './scratch.ts'
import { CLOCK, type World } from './world.ts'

/** Plays one month and appends its events to `events` (which the caller clears). */
export function step(world: World, events: EventBuffer): void {
  const scratch = beginMonth(world)
  // moves, offshoring, pipelines
  moves(world, scratch, events)
  moveProduction(world, scratch, events)
  settlePipelines(world, scratch, events)
  sortFirms(world, scratch)
  // every channel proposes from what stands now; nothing changes until all have spoken
  research(world, scratch)
  pump(world, scratch)
  fairs(world, scratch, events)
  mobility(world, scratch, events)
  hearFromHosts(world, scratch)
  // the best that is understood is taken over, all of it into the ledger
  absorb(world, scratch, events)
  // habits, trust, embeddedness
  moveAbsorptive(world, scratch)
  moveHabits(world, scratch, events)
  moveTrust(world, scratch)
  // regions
  moveInstitutions(world, scratch, events)
  growCapability(world, scratch)
  // market and cash
  market(world, scratch)
  settle(world, scratch, events)
  prosperity(world, scratch)
  world.clock[CLOCK.month]++
}
