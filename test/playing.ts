/** Worlds played by bots for tests of what stands on the engine: decisions, views, bots. */
import { BOTS } from '../shared/bots/index.ts'
import { applyDue, type Due } from '../shared/decisions/due.ts'
import type { Decision } from '../shared/decisions/index.ts'
import { draw, PURPOSE } from '../shared/economy/chance.ts'
import { LEVERS, MONTHS_PER_YEAR, type Lever } from '../shared/economy/dimensions.ts'
import { clearEvents, eventBuffer, readEvents, type WorldEvent } from '../shared/economy/events.ts'
import { step } from '../shared/economy/step.ts'
import { monthOf, type World } from '../shared/economy/world.ts'
import { viewer, type ViewContext } from '../shared/view/index.ts'
import type { FirmView } from '../shared/view/types.ts'
import { testWorld } from './worlds.ts'

/** All levers open from the first year, nothing on the boards. */
export function testContext(world: World, changes: Partial<ViewContext> = {}): ViewContext {
  return {
    year: Math.floor(monthOf(world) / MONTHS_PER_YEAR) + 1,
    levers: Object.fromEntries(LEVERS.map(l => [l, 1])) as Record<Lever, number>,
    bots: new Set(), ranks: {}, values: {}, why: {}, events: [],
    ...changes,
  }
}

export interface Played { world: World; events: WorldEvent[]; all: WorldEvent[] }
/** Months played by the named bots in turn. `seen` is told of every view that a bot was shown, and what it decided. */
export function playedBy(bots: string[], months: number, { firms = 12, seed = 'bots', seen }: {
  firms?: number; seed?: string; seen?: (view: FirmView, decided: Decision[], bot: string) => void
} = {}): Played {
  const world = testWorld({ firms, seed })
  const buffer = eventBuffer(256)
  const all: WorldEvent[] = []
  let events: WorldEvent[] = []
  for (let m = 0; m < months; m++) {
    const context = testContext(world, { events })
    const see = viewer(world, context)
    const due: Due[] = []
    for (let firm = 0; firm < firms; firm++) {
      const bot = bots[firm % bots.length]
      const view = see(firm)
      const decided = BOTS[bot](view, purpose => draw(world.seed, m, firm, PURPOSE.bot + purpose))
      seen?.(view, decided, bot)
      for (const decision of decided) due.push({ firm, seq: due.length, decision })
    }
    clearEvents(buffer)
    applyDue(world, buffer, due, context)
    step(world, buffer)
    events = readEvents(buffer, m + 1)
    all.push(...events)
  }
  return { world, events, all }
}

/** One month with these decisions, by firm number. */
export function monthWith(world: World, decisions: [number, Decision][], changes: Partial<ViewContext> = {}): WorldEvent[] {
  const buffer = eventBuffer(256)
  applyDue(world, buffer, decisions.map(([firm, decision], seq) => ({ firm, seq, decision })), testContext(world, changes))
  step(world, buffer)
  return readEvents(buffer, monthOf(world))
}

/** The world after decisions took effect, before the month is played. */
export function dueOnly(world: World, decisions: [number, Decision][], changes: Partial<ViewContext> = {}): WorldEvent[] {
  const buffer = eventBuffer(64)
  applyDue(world, buffer, decisions.map(([firm, decision], seq) => ({ firm, seq, decision })), testContext(world, changes))
  return readEvents(buffer, monthOf(world) + 1)
}
