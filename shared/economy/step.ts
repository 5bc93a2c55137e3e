/**
 * One month. Decisions that were due stand in the world already. Everything that happens is written in this order, here and nowhere
 * else; each line is one mechanism, explained at the top of its file.
 */
import type { EventBuffer } from './events.ts'
import { growCapability } from './mechanisms/capability.ts'
import { communities, moveCommunities } from './mechanisms/communities.ts'
import { congestion } from './mechanisms/congestion.ts'
import { shiftDemand } from './mechanisms/demand.ts'
import { fairs } from './mechanisms/fairs.ts'
import { horizontal } from './mechanisms/horizontal.ts'
import { hotspots, leak } from './mechanisms/hotspots.ts'
import { moveHabits, moveInstitutions } from './mechanisms/institutions.ts'
import { market, settle } from './mechanisms/market.ts'
import { mobility } from './mechanisms/mobility.ts'
import { moves } from './mechanisms/moves.ts'
import { hearFromHosts, moveProduction } from './mechanisms/offshoring.ts'
import { moveOpenness } from './mechanisms/openness.ts'
import { pump, settlePipelines } from './mechanisms/pipelines.ts'
import { prosperity } from './mechanisms/prosperity.ts'
import { moveOverlap } from './mechanisms/proximities.ts'
import { research } from './mechanisms/research.ts'
import { use } from './mechanisms/selection.ts'
import { moveBuzz, social } from './mechanisms/social.ts'
import { flock } from './mechanisms/talent.ts'
import { moveTrust } from './mechanisms/trust.ts'
import { ubiquity } from './mechanisms/ubiquity.ts'
import { absorb, moveAbsorptive } from './mechanisms/understanding.ts'
import { vertical } from './mechanisms/vertical.ts'
import { beginMonth, sortFirms } from './scratch.ts'
import { closeBooks, openBooks } from './whyBooks.ts'
import { CLOCK, type World } from './world.ts'

/** Plays one month and appends its events to `events` (which the caller clears). */
export function step(world: World, events: EventBuffer): void {
  const scratch = beginMonth(world)
  openBooks(world, scratch)
  // moves, offshoring, pipelines
  moves(world, scratch, events)
  moveProduction(world, scratch, events)
  settlePipelines(world, scratch, events)
  sortFirms(world, scratch)
  // every channel proposes from what stands now; no level changes until all have spoken
  research(world, scratch)
  vertical(world, scratch, events)
  horizontal(world, scratch, events)
  social(world, scratch, events)
  pump(world, scratch)
  fairs(world, scratch, events)
  communities(world, scratch)
  mobility(world, scratch, events)
  hearFromHosts(world, scratch)
  // the best that is understood is taken over, all of it into the ledger
  absorb(world, scratch, events)
  use(world, scratch, events)
  // habits, trust, embeddedness, overlap
  moveAbsorptive(world, scratch)
  moveHabits(world, scratch, events)
  moveCommunities(world, scratch)
  moveTrust(world, scratch)
  moveOverlap(world, scratch)
  // regions, leakage, codification, floor
  moveBuzz(world, scratch)
  moveOpenness(world, scratch)
  moveInstitutions(world, scratch, events)
  growCapability(world, scratch)
  flock(world, scratch)
  leak(world, scratch, events)
  hotspots(world, scratch, events)
  ubiquity(world, scratch, events)
  congestion(world, scratch)
  // market and cash
  shiftDemand(world, scratch, events)
  market(world, scratch)
  settle(world, scratch, events)
  closeBooks(world, scratch)
  prosperity(world, scratch)
  world.clock[CLOCK.month]++
}
