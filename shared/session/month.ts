/** One month of all worlds: decisions due, event cards, then the engine's step. */
import { beginCard, endCard, setParameters } from '../cards/effects.ts'
import { applyDue, type Due } from '../decisions/due.ts'
import { slotOf, type Decision } from '../decisions/index.ts'
import { clearEvents, type EventBuffer } from '../economy/events.ts'
import { hashWorld } from '../economy/hash.ts'
import { step } from '../economy/step.ts'
import { contextOf } from './context.ts'
import { MonthEvents } from './monthEvents.ts'
import type { Play } from './play.ts'

/**
 * Plays the coming month in all worlds and gives the hash that its journal entry carries (several worlds: joined by "+").
 * The session itself turns only with that entry.
 * @throws RangeError when the month was stepped before and its entry has not come yet, or no world has begun.
 */
export function stepMonth(play: Play): string {
  const month = play.known.month + 1
  if (play.stepped >= month) throw new RangeError(`month ${month} has been played already`)
  if (play.worlds.length === 0) throw new RangeError('no world has begun')
  for (let w = 0; w < play.worlds.length; w++) stepWorld(play, w, month)
  play.stepped = month
  play.lastHash = play.worlds.map(hashWorld).join('+')
  return play.lastHash
}

function stepWorld(play: Play, w: number, month: number): void {
  const world = play.worlds[w]
  const context = contextOf(play, world)
  const events = freshEvents(play, w)
  applyDue(world, events, dueOf(play, w), context)
  turnCards(play, w, month)
  step(world, events)
  play.months[w] = new MonthEvents(events, month)
  play.fresh[w] = false
}

function turnCards(play: Play, w: number, month: number): void {
  const { cards } = play.known.worlds[w], world = play.worlds[w], events = freshEvents(play, w)
  const ending = cards.filter(c => c.until === month), beginning = cards.filter(c => c.from === month)
  if (ending.length + beginning.length === 0) return
  setParameters(world, play.known.scenario, cards.filter(c => c.from <= month && (c.until === null || c.until > month)))
  for (const c of ending) endCard(world, c.card, c.region, events)
  for (const c of beginning) beginCard(world, c.card, c.region, events)
}

/** Decisions due in the coming month: of each firm the last in each slot. `applyDue` puts them in order. */
function dueOf(play: Play, w: number): Due[] {
  const { firmIndex } = play.worlds[w].setting, { pending } = play.known.worlds[w]
  const due: Due[] = [], slots: string[] = [], last = new Map<number, number[]>()
  const decide = (firm: string, seq: number, decision: Decision): void => {
    const index = firmIndex.get(firm)
    if (index === undefined) return
    const slot = slotOf(decision), one = { firm: index, seq, decision }
    // a firm decides a handful of things in a month: looked through one by one
    const own = last.get(index), before = own?.find(at => slots[at] === slot)
    if (before !== undefined) { due[before] = one; return }
    if (own) own.push(due.length)
    else last.set(index, [due.length])
    slots.push(slot)
    due.push(one)
  }
  for (const firm of Object.keys(pending)) for (const { seq, decision } of Object.values(pending[firm])) decide(firm, seq, decision)
  for (const e of play.decided) if (e.world === w) decide(e.firm, e.seq, e.decision)
  return due
}

/** The buffer for rows of the coming month. The last month's stay where they are, for those who read them late. */
export function freshEvents(play: Play, w: number): EventBuffer {
  if (!play.fresh[w]) {
    const last = play.events[w]
    play.events[w] = play.spare[w]
    play.spare[w] = last
    clearEvents(play.events[w])
    play.fresh[w] = true
  }
  return play.events[w]
}
