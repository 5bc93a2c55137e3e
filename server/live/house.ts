/** All sessions of this server: made, found by code, put back after a restart, closed. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { matchMaker } from '@colyseus/core'
import { nanoid } from 'nanoid'
import { ENGINE } from '../../shared/engine.ts'
import { CODE_LENGTH, CODE_LETTERS } from '../../shared/protocol.ts'
import { no, type Refusal } from '../../shared/refusals.ts'
import { scenarioAsked } from '../../shared/scenarios/index.ts'
import { openPlay } from '../../shared/session/play.ts'
import { parseSettings } from '../../shared/session/settings.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import type { Entry, Phase, Settings } from '../../shared/session/types.ts'
import type { Guest } from '../rooms/ClassRoom.ts'
import type { SessionRow } from '../store/types.ts'
import type { Clock } from './clock.ts'
import { parseJoin } from './parse.ts'
import { Refused } from './refused.ts'
import { reopened } from './reopened.ts'
import type { Services } from './services.ts'
import { LiveSession } from './session.ts'

/** Rooms are asked for by this name, and made by the house only. */
export const ROOM = 'class'
/** How long a closed session's room stays, so that everybody has seen that it is over, ms. */
const FAREWELL_MS = 60_000

export interface HouseOptions { services: Omit<Services, 'onClosed'>; secret: string }
/** A line of a class list: its seat and what opens it, or why it has none. */
export type Enrolled = { name: string } & ({ nickname: string; token: string } | { refusal: Refusal })
export interface Found { code: string; run: number; phase: Phase; title: string; /** what the class is told; not said of sessions long over */ briefing?: readonly string[] }

/** As long as those that browsers make for themselves. */
const TOKEN_BYTES = 24
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
/** The last of what was said about a set-up; a lesson in it has not begun. */
function setupOf(said: readonly { scenario?: Scenario; settings: Settings }[]): { scenario: Scenario; settings: Settings } {
  const scenario = said.findLast(s => s.scenario !== undefined)?.scenario, settings = said.at(-1)?.settings
  if (!scenario || !settings) throw new Refused(no('serverBusy'))
  return { scenario, settings: settings.lesson ? { ...settings, lesson: { ...settings.lesson, part: 1, endsAt: null } } : settings }
}
/** What is kept of a student's token. */
export const hashToken = (token: string): string => digest(token).toString('base64url')

export class House {
  readonly clock: Clock
  readonly #services: Services
  readonly #secret: Buffer
  readonly #live = new Map<string, LiveSession>()
  readonly #codes = new Set<string>()

  constructor({ services, secret }: HouseOptions) {
    this.clock = services.clock
    this.#services = { ...services, onClosed: code => this.#farewell(code) }
    this.#secret = digest(secret)
  }

  at(code: string): LiveSession | null {
    return this.#live.get(code) ?? null
  }
  /** Compared in constant time. */
  isInstructor(secret: string): boolean {
    return timingSafeEqual(digest(secret), this.#secret)
  }

  /** Puts back every session that was not finished. Call once, before anybody can join. */
  async recover(): Promise<void> {
    for (const code of await this.#services.store.codes()) this.#codes.add(code)
    for (const row of await this.#services.store.sessions({ open: true })) {
      try {
        const journal = await this.#services.store.journal(row.code)
        const live = this.#put(...await reopened(this.#services, row, journal))
        await this.#open(live, true)
        this.#services.log.info({ code: row.code, month: live.play.session.month, phase: live.play.session.phase }, 'session is back')
      } catch (error) {
        this.#services.log.error({ code: row.code, error: String(error) }, 'session could not be put back')
      }
    }
  }

  /** A new session in its lobby: of a scenario that ships (its id), or of one's own (the whole of it). Throws `Refused`. */
  async create(rawScenario: unknown, rawSettings: unknown): Promise<string> {
    const asked = scenarioAsked(rawScenario)
    if ('refusal' in asked) throw new Refused(asked.refusal)
    const parsed = parseSettings(rawSettings)
    if ('refusal' in parsed) throw new Refused(parsed.refusal)
    const code = this.#newCode()
    const entry: Entry = {
      seq: 1, at: this.clock.now(), world: -1, kind: 'created', code, run: 0, scenario: asked.scenario,
      settings: parsed.settings, seed: randomBytes(16).toString('hex'), engine: ENGINE,
    }
    const live = this.#put([entry])
    try {
      await this.#services.store.append({ session: live.row(), entries: [entry] })
      await this.#open(live, false)
    } catch (error) {
      this.#live.delete(code)
      this.#services.log.error({ error: String(error) }, 'a session could not be made')
      throw new Refused(no('serverBusy'))
    }
    return code
  }

  /** Every session there is, newest first. */
  async list(): Promise<(SessionRow & { students: number; connected: number; year: number; years: number })[]> {
    return (await this.#services.store.sessions({})).map(row => {
      const live = this.#live.get(row.code)
      const shown = live?.stage.session()
      return { ...row, students: shown?.students ?? 0, connected: live?.stage.presence.seats.size ?? 0, year: shown?.year ?? 0, years: shown?.years ?? 0 }
    })
  }

  /** Two seats are one person: the device of `double` is in `seat` from now on. Throws `Refused`. */
  async merge(code: string, seat: string, double: string): Promise<void> {
    const live = this.#live.get(code)
    if (!live) throw new Refused(no('unknownCode', { code: code.slice(0, 20) }))
    await live.handOver({ by: 'merger', seat, double }, seat, double)
  }

  /** Seats for a class list, in its order, each with the token that opens it, or why there is none. Throws `Refused` when there is no such session. */
  async enrol(code: string, names: readonly string[]): Promise<Enrolled[]> {
    const live = this.#live.get(code)
    if (!live) throw new Refused(no('unknownCode', { code: code.slice(0, 20) }))
    const all: Enrolled[] = []
    for (const name of names) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      try {
        const { nickname } = await live.seatFor(hashToken(token), nanoid(10), name, false)
        all.push({ name, nickname, token })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        all.push({ name, refusal: error.refusal })
      }
    }
    return all
  }

  /** A seat is handed to another device: the token that opens it from now on. Throws `Refused`. */
  async reissue(code: string, seat: string): Promise<string> {
    const live = this.#live.get(code)
    if (!live) throw new Refused(no('unknownCode', { code: code.slice(0, 20) }))
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    await live.handOver({ by: 'reissuer', seat, tokenHash: hashToken(token) }, seat)
    return token
  }

  /** What a session was set up with, as its last run has it: to make the same again. Throws `Refused`. */
  async setup(code: string): Promise<{ scenario: Scenario; settings: Settings }> {
    const live = this.#live.get(code)
    if (live) return setupOf([{ scenario: live.play.session.scenario, settings: live.play.session.settings }])
    await this.find(code)
    const journal = await this.#services.store.journal(code)
    return setupOf(journal.flatMap(e => (e.kind === 'created' ? [{ scenario: e.scenario, settings: e.settings }] : e.kind === 'settings' ? [{ settings: e.settings }] : [])))
  }

  /** Throws `Refused`. */
  async find(code: string): Promise<Found> {
    const live = this.#live.get(code)
    if (live) {
      const { run, phase, scenario: { title, briefing } } = live.play.session
      return { code, run, phase, title, briefing }
    }
    const [row] = await this.#services.store.sessions({ code })
    if (!row) throw new Refused(no('unknownCode', { code: code.slice(0, 20) }))
    return { code, run: row.run, phase: row.phase as Phase, title: row.title }
  }
  journal(code: string): Promise<Entry[]> {
    return this.#services.store.journal(code)
  }

  /** A run as one file, gzipped; null when there is none. */
  file(code: string, run: number, whole: boolean): Promise<Uint8Array | null> {
    return this.#services.store.file(code, run, whole)
  }

  /** Whether a join would be refused: asked before a connection is opened for it. */
  async wouldRefuse(code: string, raw: unknown): Promise<Refusal | null> {
    const live = this.#live.get(code)
    if (!live) {
      const [row] = await this.#services.store.sessions({ code })
      return row ? no('sessionClosed') : no('unknownCode', { code: code.slice(0, 20) })
    }
    const join = parseJoin(raw)
    if ('refusal' in join) return join.refusal
    if (join.value.as === 'host') return this.isInstructor(join.value.secret) ? null : no('notInstructor')
    if (join.value.as === 'wall') return null
    return live.wouldRefuse(hashToken(join.value.token), join.value.nickname ?? '', join.value.watch ?? false)
  }

  /** Who this is; a new student gets a seat. Throws `Refused`. */
  async join(live: LiveSession, raw: unknown): Promise<Guest> {
    const join = parseJoin(raw)
    if ('refusal' in join) throw new Refused(join.refusal)
    const { value } = join
    if (value.as === 'wall') return { role: 'wall', seat: null }
    if (value.as === 'host') {
      if (!this.isInstructor(value.secret)) throw new Refused(no('notInstructor'))
      return { role: 'host', seat: null }
    }
    const seat = await live.seatFor(hashToken(value.token), nanoid(10), value.nickname ?? '', value.watch ?? false)
    return { role: 'student', seat: seat.id }
  }

  /** Ends everything in good order; what was acknowledged is on the disk already. */
  async close(): Promise<void> {
    await Promise.all([...this.#live.values()].map(live => live.end()))
  }

  #put(journal: readonly Entry[], play = openPlay(journal)): LiveSession {
    const live = new LiveSession(this.#services, play, journal)
    this.#live.set(live.code, live)
    this.#codes.add(live.code)
    return live
  }
  async #open(live: LiveSession, recovered: boolean): Promise<void> {
    await matchMaker.createRoom(ROOM, { house: this, code: live.code })
    await live.begin(recovered)
  }

  #farewell(code: string): void {
    this.clock.timer(FAREWELL_MS, () => {
      const live = this.#live.get(code)
      if (!live || live.play.session.phase !== 'closed') return
      this.#live.delete(code)
      void live.end().then(() => matchMaker.getLocalRoomById(code)?.disconnect(4000))
    })
  }

  #newCode(): string {
    for (;;) {
      const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
      if (!this.#codes.has(code)) return code
    }
  }
}
