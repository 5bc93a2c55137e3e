/** Shows a session from what was kept of it: entry by entry as in a replay, but no engine runs; each month's worlds and events are put in place. */
import { createWorld } from '../economy/create.ts'
import { clearEvents, eventBuffer } from '../economy/events.ts'
import { MonthEvents } from '../session/monthEvents.ts'
import { applyEntry, followEntry, openPlay, type Play } from '../session/play.ts'
import { scenarioFor, worldSeed } from '../session/start.ts'
import type { Entry } from '../session/types.ts'
import type { Kept } from './kept.ts'
import { RecordOf } from './record.ts'

type Started = Extract<Entry, { kind: 'started' }>

/** The engine that has the last word in a journal, and the place of its mark (0: it began the session). */
export function lastEngine(entries: readonly Entry[]): { engine: string; at: number } {
  const at = entries.findLastIndex(e => e.kind === 'engine' || e.kind === 'created'), entry = entries[at]
  return entry?.kind === 'engine' || entry?.kind === 'created' ? { engine: entry.engine, at } : { engine: '', at: -1 }
}

export class Playback {
  readonly play: Play
  readonly #records: RecordOf[]

  constructor(created: Entry, kept: readonly Kept[]) {
    this.play = openPlay([created])
    const worlds = Math.max(0, ...kept.map(k => k.world + 1))
    this.#records = Array.from({ length: worlds }, (_, w) => new RecordOf(kept.filter(k => k.world === w)))
  }

  /** True when the worlds of this month were kept. */
  has(month: number): boolean {
    return this.#records.length > 0 && this.#records.every(record => record.has(month))
  }

  /** One more entry; a month's worlds come from what was kept. @throws Damaged, or RangeError as `applyEntry` does */
  next(entry: Entry): void {
    if (entry.kind === 'month') { this.#month(entry); return }
    if (entry.kind === 'engine') { followEntry(this.play, entry); return }
    // a firm founded now may be otherwise than it was then: its columns come with the next month
    applyEntry(this.play, entry)
    if (entry.kind === 'started') this.#start(entry)
  }

  #start(entry: Started): void {
    const record = this.#records[entry.world]
    if (!record) return
    const { play } = this, w = entry.world
    // this engine's world with the room that the kept one had: names and defaults for what was kept
    play.worlds[w] = createWorld(scenarioFor(play.session.scenario, entry.firms.length), worldSeed(play.session.seed, w), entry.firms, record.firms)
    play.months[w] = new MonthEvents(play.events[w], 0)
    if (record.has(0)) this.#put(w, 0)
    play.tookOver[w] = entry.firms.map((_, i) => play.worlds[w].cash[i] - play.worlds[w].loan[i])
  }
  #month(entry: Extract<Entry, { kind: 'month' }>): void {
    for (let w = 0; w < this.play.worlds.length; w++) if (this.#records[w]?.has(entry.month)) this.#put(w, entry.month)
    followEntry(this.play, entry)
  }
  /** The same place in memory for views that compare moments: a world is another object each month. */
  #put(w: number, month: number): void {
    const { play } = this, record = this.#records[w]
    play.worlds[w] = record.world(month, play.worlds[w])
    const events = play.events[w] = play.fresh[w] ? play.events[w] : play.spare[w] ?? eventBuffer()
    play.spare[w] = eventBuffer(1)
    clearEvents(events)
    record.events(month, events)
    play.months[w] = new MonthEvents(events, month)
    play.fresh[w] = false
  }
}
