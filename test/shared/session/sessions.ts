/** Sessions for tests: real scenario, real worlds, time in round numbers. */
import type { Refusal } from '../../../shared/refusals.ts'
import { firstHour } from '../../../shared/scenarios/first-hour.ts'
import type { Scenario } from '../../../shared/scenarios/schema.ts'
import { openPlay, take, type Play } from '../../../shared/session/play.ts'
import { DEFAULT_SETTINGS } from '../../../shared/session/settings.ts'
import type { Taken } from '../../../shared/session/take.ts'
import type { Command, Entry, HostAction, Settings } from '../../../shared/session/types.ts'

export const T0 = 1_000_000

/** first-hour in two years, so that a test can play all of it. */
export const shortScenario = (change: Partial<Scenario> = {}): Scenario => ({
  ...firstHour, years: 2, levers: { place: 1, attention: 1, watch: 1, pipelines: 1, offshore: 1, moments: 1 }, demandShifts: [], ...change,
})

export function created(settings: Partial<Settings> = {}, scenario: Scenario = shortScenario(), seed = 'test'): Entry {
  return { seq: 1, at: T0, world: -1, kind: 'created', code: 'KBRTM', run: 0, scenario, settings: { ...DEFAULT_SETTINGS, ...settings }, seed, engine: 'test' }
}

/** A session in the lobby, and all entries that it will make. */
export class Lesson {
  readonly play: Play
  readonly journal: Entry[]
  at = T0
  #joined = 0

  constructor(settings: Partial<Settings> = {}, scenario: Scenario = shortScenario(), seed = 'test') {
    this.journal = [created(settings, scenario, seed)]
    this.play = openPlay(this.journal)
  }

  get session(): Play['session'] { return this.play.session }

  /** Carries out a command one second after the last. */
  try(command: Command): Taken {
    this.at += 1000
    const taken = take(this.play, command, this.at)
    if (!('refusal' in taken)) this.journal.push(...taken.entries)
    return taken
  }
  /** The refusal's code, or null when it was done. */
  refusal(command: Command): Refusal['code'] | null {
    const taken = this.try(command)
    return 'refusal' in taken ? taken.refusal.code : null
  }
  host(action: HostAction): Refusal['code'] | null {
    return this.refusal({ by: 'host', action })
  }
  join(nickname = `Student ${this.#joined + 1}`, watch = false): Refusal['code'] | null {
    this.#joined++
    return this.refusal({ by: 'joiner', seat: `s${this.#joined}`, tokenHash: `hash ${this.#joined}`, nickname, watch })
  }
  joined(students: number): this {
    for (let i = 0; i < students; i++) this.join()
    return this
  }
  /** Presses "next" until the phase is there. */
  upTo(phase: Play['session']['phase']): this {
    for (let i = 0; i < 200 && this.session.phase !== phase; i++) this.host({ do: 'next' })
    if (this.session.phase !== phase) throw new Error(`never got to ${phase}`)
    return this
  }
  seat(id: string): Play['session']['seats'][number] {
    const seat = this.session.seats.find(s => s.id === id)
    if (!seat) throw new Error(`no seat ${id}`)
    return seat
  }
  /** A firm's holding in world 0. */
  holding(firm: string): Play['session']['worlds'][number]['holdings'][number] {
    const holding = this.session.worlds[0].holdings.find(h => h.firm === firm)
    if (!holding) throw new Error(`nobody holds ${firm}`)
    return holding
  }
}

/** Freezes a value and all that hangs on it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}
