/** A class that plays: students who join, and decide like a named strategy in each plan; the rest are bots. Through the same path as live play. */
import { BOTS } from '../shared/bots/index.ts'
import { checkDecision, type Decision } from '../shared/decisions/index.ts'
import { sessionFile, type SessionFile } from '../shared/replay.ts'
import type { Scenario } from '../shared/scenarios/schema.ts'
import { openPlay, type Play } from '../shared/session/play.ts'
import { DEFAULT_SETTINGS } from '../shared/session/settings.ts'
import { take } from '../shared/session/take.ts'
import type { Command, Entry } from '../shared/session/types.ts'
import { viewOf } from '../shared/session/views.ts'

export interface ClassOf {
  scenario: Scenario
  seed: string
  /** strategy by which each student decides */ students: string[]
  years: number
  bots: number
  /** months after which the instructor ends the game; all when not given */ stopAfter?: number
}

/** Plays a class and gives its session file. `more` may add decisions of a student (by number) before a year begins. */
export function classSession({ scenario, seed, students, years, bots, stopAfter }: ClassOf, more: (student: number, year: number) => Decision[] = () => []): SessionFile {
  const created: Entry = {
    seq: 1, at: 0, world: -1, kind: 'created', code: 'KLASS', run: 0, scenario, seed, engine: 'test',
    settings: { ...DEFAULT_SETTINGS, bots, secondsPerYear: 0, years },
  }
  const entries: Entry[] = [created]
  const play = openPlay([created])
  const does = (command: Command): boolean => {
    const taken = take(play, command, 0)
    if ('refusal' in taken) return false
    entries.push(...taken.entries)
    return true
  }
  students.forEach((_, i) => does({ by: 'joiner', seat: `seat-${i}`, tokenHash: `hash-${i}`, nickname: `Student ${i + 1}`, watch: false }))
  while (play.session.phase !== 'debrief') {
    if (play.session.phase === 'plan') students.forEach((strategy, i) => decide(play, does, `seat-${i}`, strategy, more(i, play.session.year)))
    const go = stopAfter !== undefined && play.session.month >= stopAfter ? { do: 'endGame' as const }
      : stopAfter !== undefined && play.session.phase === 'year' ? { do: 'step' as const } : { do: 'next' as const }
    if (!does({ by: 'host', action: go }) && !does({ by: 'host', action: { do: 'next' } })) throw new Error(`the class does not get on from ${play.session.phase}`)
  }
  return sessionFile(entries)
}

function decide(play: Play, does: (c: Command) => boolean, seat: string, strategy: string, more: Decision[]): void {
  const firm = play.session.seats.find(s => s.id === seat)?.firm
  const index = firm ? play.worlds[0].setting.firmIndex.get(firm) : undefined
  if (index === undefined) return
  const view = viewOf(play, 0, index)
  const decided = [...BOTS[strategy](view, purpose => ((index * 7 + purpose * 13 + play.session.year) % 17) / 17), ...more]
  decided.forEach((decision, i) => {
    if (checkDecision(view, decision) === null) does({ by: 'student', seat, id: `${seat}-${play.session.year}-${i}`, decision })
  })
}
