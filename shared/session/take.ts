/**
 * A whole command at once: decided, written down, applied, its months played. The way of live play where entries may be
 * applied before they are durable (nothing is sent before), of `simulate`, and of tests.
 */
import type { Refusal } from '../refusals.ts'
import type { Around } from './around.ts'
import { botDecisions } from './botDecisions.ts'
import { decide } from './decide/index.ts'
import { stepMonth } from './month.ts'
import { afterMonth, enter } from './phases.ts'
import { answerOf, applyEntry, type Play } from './play.ts'
import type { Command, Entry, EntryBody } from './types.ts'
import { glanceOf } from './views.ts'

/** `answer`: of a student's decision; the same for a repeated one, which makes no entry. */
export type Taken = { entries: Entry[]; answer: { month: number; seq: number } | null } | { refusal: Refusal }

/** What `decide` may look at, of a play at a time. */
export function aroundOf(play: Play, at: number): Around {
  return {
    at, worlds: play.worlds,
    view: (world, firm) => {
      const index = play.worlds[world]?.setting.firmIndex.get(firm)
      if (index === undefined) throw new RangeError(`there is no firm ${firm} in world ${world}`)
      return glanceOf(play, world, index)
    },
  }
}

/** @param onMonth called after each month that the command plays, before anything else happens */
export function take(play: Play, command: Command, at: number, onMonth?: (play: Play) => void): Taken {
  if (command.by === 'student') {
    const first = answerOf(play, command.seat, command.id)
    if (first) return { entries: [], answer: first }
  }
  const decided = decide(play.session, command, aroundOf(play, at))
  if ('refusal' in decided) return decided
  const entries: Entry[] = []
  const write = (body: EntryBody): void => {
    const entry = { ...body, seq: play.seq + 1, at } as Entry
    applyEntry(play, entry)
    entries.push(entry)
  }
  decided.entries.forEach(write)
  for (let i = 0; i < (decided.months ?? 0); i++) {
    botDecisions(play).forEach(write)
    const month = play.session.month + 1
    write({ world: -1, kind: 'month', month, hash: stepMonth(play) })
    onMonth?.(play)
    afterMonth(play.session, aroundOf(play, at)).forEach(write)
  }
  if (decided.leadsTo && play.session.phase !== decided.leadsTo) enter(play.session, decided.leadsTo, aroundOf(play, at)).forEach(write)
  return { entries, answer: command.by === 'student' ? answerOf(play, command.seat, command.id) : null }
}
