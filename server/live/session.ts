/**
 * One running session: every wish goes through one queue, becomes entries, is written to the disk, and only then is it
 * true and shown. What is decided lies in shared/session; here is the order in which things happen.
 */
import { parseDecision } from '../../shared/decisions/index.ts'
import type { Answer, DecideAnswer } from '../../shared/protocol.ts'
import { no, refusalInWords, type Refusal } from '../../shared/refusals.ts'
import type { Around } from '../../shared/session/around.ts'
import { decide } from '../../shared/session/decide/index.ts'
import { evolveAll } from '../../shared/session/evolve.ts'
import { enter as entering } from '../../shared/session/phases.ts'
import { answerOf, applyEntry, nextDue, openPlay, type Play } from '../../shared/session/play.ts'
import { aroundOf } from '../../shared/session/take.ts'
import type { Command, Entry, EntryBody, HostAction, Seat } from '../../shared/session/types.ts'
import type { SessionRow } from '../store/types.ts'
import { Answers } from './answers.ts'
import { Attendance } from './attendance.ts'
import { Boards } from './boards.ts'
import { MonthKeeper } from './months.ts'
import { Queue } from './queue.ts'
import { Recorder } from './record.ts'
import { Refused } from './refused.ts'
import type { Services } from './services.ts'
import { Stage } from './stage.ts'
import { busy, settle, type Wish } from './wishes.ts'

/** ms until something that was due and failed is tried again */
const AGAIN_MS = 1000
/** timers may ring a moment before their time by the other clock; ms */
const EARLY_MS = 15
const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })

export class LiveSession {
  readonly code: string
  readonly play: Play
  readonly stage: Stage
  readonly attendance: Attendance
  readonly #services: Services
  readonly #recorder: Recorder
  readonly #months: MonthKeeper
  readonly #boards: Boards
  readonly #answers = new Answers()
  readonly #queue: Queue<Wish>
  #callOff: () => void = () => {}
  #closed = false

  constructor(services: Services, play: Play, history: readonly Entry[]) {
    this.#services = services
    this.play = play
    this.code = play.session.code
    this.stage = new Stage(services, play)
    this.#recorder = new Recorder(services.store, services.clock, history[0].at)
    this.#months = new MonthKeeper(services, play, this.#recorder, this.stage)
    this.#boards = new Boards(services, play)
    this.#queue = new Queue(wishes => this.#decideAll(wishes))
    this.attendance = new Attendance(services.clock, play, this.stage.presence, {
      away: firm => void this.#do({ by: 'presence', firm, present: false }),
      back: firm => void this.#do({ by: 'presence', firm, present: true }),
      allReady: () => void this.#do({ by: 'clock', due: 'ready' }),
      allBack: () => void this.#do({ by: 'host', action: { do: 'resume' } }),
    }, services.graceMs)
    for (const entry of history) this.#learn(entry)
  }

  // ── joining
  /** The seat of a token, made if it is new. Throws `Refused`. */
  async seatFor(tokenHash: string, seat: string, nickname: string, watch: boolean): Promise<Seat> {
    return this.#queue.run(async () => {
      const refusal = await this.#carryOut({ by: 'joiner', seat, tokenHash, nickname, watch })
      if (refusal) throw new Refused(refusal)
      const found = this.play.session.seats.find(s => s.tokenHash === tokenHash)
      if (!found) throw new Refused(no('badToken'))
      return found
    })
  }
  /** Another device opens a seat from now on; those that held these seats are let go, and come back to what they open then. Throws `Refused`. */
  async handOver(command: Extract<Command, { by: 'reissuer' | 'merger' }>, ...seats: string[]): Promise<void> {
    const refusal = await this.#do(command)
    if (refusal) throw new Refused(refusal)
    for (const seat of seats) this.stage.dismiss(seat)
  }
  /** Whether this join would be refused, without doing it. */
  wouldRefuse(tokenHash: string, nickname: string, watch: boolean): Refusal | null {
    const decided = decide(this.play.session, { by: 'joiner', seat: '-', tokenHash, nickname, watch }, this.#around())
    return 'refusal' in decided ? decided.refusal : null
  }
  seat(id: string | null): Seat | null {
    return this.play.session.seats.find(s => s.id === id) ?? null
  }
  /** As the store keeps it. */
  row(): SessionRow {
    return this.#recorder.row(this.play.session)
  }

  came(seat: string): void {
    this.attendance.came(seat)
    this.#shown()
  }
  left(seat: string): void {
    this.attendance.left(seat)
    this.#shown()
  }

  // ── requests
  /** Never rejects. A repeated id gets the first answer. */
  decide(seat: string, request: { id: string; firm?: string; decision?: unknown }): Promise<DecideAnswer> {
    this.stage.presence.seen(seat)
    const first = this.#firstAnswer(seat, request.id)
    if (first) return Promise.resolve(first)
    if (this.#months.stuck) return Promise.resolve(refused(no('serverBusy')))
    const parsed = parseDecision(request.decision)
    if ('refusal' in parsed) return Promise.resolve(refused(parsed.refusal))
    return new Promise(answer => this.#queue.add({ seat, id: request.id, firm: request.firm, decision: parsed.decision, answer }))
  }

  async ready(seat: string, ready: boolean): Promise<Answer> {
    if (this.#months.stuck) return refused(no('serverBusy'))
    if (this.play.session.phase !== 'plan') return refused(no('notNow', { phase: this.play.session.phase }))
    if (!this.seat(seat)?.firm) return refused(no('noFirm'))
    this.stage.presence.seen(seat)
    this.stage.presence.setReady(seat, ready)
    this.stage.soon()
    this.stage.toDesk(seat)
    this.attendance.countReady()
    return { ok: true }
  }

  /** A guess at what the coming year brings. Sent twice it is the same guess. */
  async guess(seat: string, choice: string): Promise<Answer> {
    this.stage.presence.seen(seat)
    const refusal = this.#months.stuck ? no('serverBusy') : await this.#do({ by: 'guesser', seat, choice })
    if (!refusal) this.stage.toDesk(seat)
    return refusal ? refused(refusal) : { ok: true }
  }

  /** The instructor's wish; that it is the instructor is known by now. */
  async host(id: string, action: HostAction): Promise<Answer> {
    const first = this.#answers.of('host', id)
    if (first) return first
    if (this.#months.stuck) return refused(no('serverBusy'))
    const refusal = await this.#do({ by: 'host', action })
    const answer: Answer = refusal ? refused(refusal) : { ok: true }
    if (!refusal && action.do === 'nudge') this.stage.nudge(action.seats)
    if (refusal?.code !== 'serverBusy') this.#answers.keep('host', id, answer)
    return answer
  }

  // ── beginning and end
  /** Called once, when it is live: sets the clock going; `recovered` = it was found unfinished at the start. */
  async begin(recovered: boolean): Promise<void> {
    await this.#queue.run(async () => {
      if (!recovered) return
      await this.#write([{ world: -1, kind: 'recovered' }])
      void this.#boards.restore().then(() => { this.#shown(); this.stage.desksSoon() })
    })
    if (this.play.session.recovering) this.attendance.waitForReturn()
    this.#arm()
    if (this.play.session.phase === 'afterYears') void this.#queue.run(() => this.#finale())
  }
  /** Resolves when nothing waits in the queue. */
  idle(): Promise<void> {
    return this.#queue.idle()
  }
  /** No more clock; what is in the queue is finished. */
  async end(): Promise<void> {
    this.#closed = true
    this.#callOff()
    this.attendance.stop()
    this.#months.stop()
    await this.#queue.idle()
  }

  // ── inside
  #do(command: Command): Promise<Refusal | null> {
    return this.#queue.run(() => this.#carryOut(command)).catch((error: unknown) => {
      this.#services.log.error({ code: this.code, error: String(error) }, 'command failed')
      return no('serverBusy')
    })
  }

  async #carryOut(command: Command): Promise<Refusal | null> {
    const before = this.play.session
    const decided = decide(before, command, this.#around())
    if ('refusal' in decided) return decided.refusal
    try {
      await this.#write(decided.entries)
    } catch (error) {
      this.#services.log.warn({ code: this.code, error: String(error) }, 'could not be saved')
      return no('serverBusy')
    }
    for (let i = 0; i < (decided.months ?? 0) && !this.#closed; i++) {
      try {
        await this.#months.play(entry => this.#learn(entry))
      } catch (error) {
        return this.#fellBack(error)
      }
    }
    if (decided.leadsTo === 'afterYears' && this.play.session.phase !== 'afterYears') await this.#write(entering(this.play.session, 'afterYears', this.#around()))
    this.#afterwards(before)
    return null
  }

  /** A month threw: a fault of ours. The worlds may be half a month ahead, so they are made anew from what is on the disk. */
  async #fellBack(error: unknown): Promise<Refusal> {
    this.#services.log.error({ code: this.code, error: error instanceof Error ? error.stack : String(error) }, 'a month failed')
    Object.assign(this.play, openPlay(await this.#services.store.journal(this.code)))
    this.stage.thaw()
    this.stage.trouble(refusalInWords(no('serverBusy')))
    return no('serverBusy')
  }

  /** Numbers, writes, and then believes. */
  async #write(bodies: readonly EntryBody[]): Promise<void> {
    if (bodies.length === 0) return
    const entries = this.#recorder.stamp(this.play.session, bodies)
    await this.#recorder.append(this.#recorder.step(evolveAll(this.play.session, entries), entries))
    for (const entry of entries) {
      applyEntry(this.play, entry)
      this.#learn(entry)
    }
  }

  /** Decisions that came together: one write for all of them, then their answers. */
  async #decideAll(wishes: Wish[]): Promise<void> {
    const { session, entries, answers, refused: no } = settle(this.play.session, wishes, {
      around: this.#around(), first: (seat, id) => this.#firstAnswer(seat, id), stamp: (after, bodies) => this.#recorder.stamp(after, bodies),
    })
    try {
      if (entries.length > 0) await this.#recorder.append(this.#recorder.step(session, entries))
    } catch (error) {
      this.#services.log.warn({ code: this.code, error: String(error) }, 'decisions could not be saved')
      for (const wish of wishes) wish.answer(no.includes(wish) ? answers.get(wish) ?? busy() : busy())
      return
    }
    for (const entry of entries) {
      applyEntry(this.play, entry)
      this.#learn(entry)
    }
    for (const wish of no) {
      this.#answers.keep(wish.seat, wish.id, answers.get(wish) ?? busy())
      this.stage.wasRefused(wish.seat)
    }
    for (const wish of wishes) wish.answer(answers.get(wish) ?? busy())
    for (const firm of new Set(entries.map(e => (e.kind === 'decision' ? e.firm : '')))) this.stage.toFirm(firm)
    this.stage.rosterSoon()
  }

  #learn(entry: Entry): void {
    this.stage.learn(entry)
  }
  #firstAnswer(seat: string, id: string): DecideAnswer | undefined {
    const taken = answerOf(this.play, seat, id)
    if (taken) return { ok: true, ...taken }
    return this.#answers.of(seat, id) as DecideAnswer | undefined
  }

  /** What follows from an entry for those who look on. */
  #afterwards(before: Play['session']): void {
    const { session } = this.play
    const turned = session.phase !== before.phase || session.year !== before.year || session.run !== before.run
    if (turned) {
      this.stage.presence.clearReady()
      this.stage.desksSoon()
      if (session.phase === 'review') this.#boards.refresh(() => { this.#shown(); this.stage.desksSoon() })
      if (session.phase === 'afterYears') void this.#queue.run(() => this.#finale())
      if (session.phase === 'closed') this.#services.onClosed(this.code)
    }
    this.stage.seatsChanged(before.seats)
    this.attendance.check()
    if (session !== before) this.#shown()
    this.#arm()
  }
  #shown(): void {
    this.stage.soon()
    this.stage.rosterSoon()
  }

  /** Three more years in another thread, then the debrief. */
  async #finale(): Promise<void> {
    await this.#boards.compute()
    const before = this.play.session
    if (before.phase !== 'afterYears') return
    await this.#carryOut({ by: 'host', action: { do: 'next' } })
  }

  /** One timer, for whatever is due next. */
  #arm(wait = 0): void {
    this.#callOff()
    const next = this.#closed ? null : nextDue(this.play.session)
    if (!next) return
    this.#callOff = this.#services.clock.timer(Math.max(wait, next.at - this.#services.clock.now()), () => {
      // what was refused is asked again, but not at once: a fault must not become a loop
      void this.#do({ by: 'clock', due: next.due }).then(refusal => this.#arm(refusal?.code === 'serverBusy' ? AGAIN_MS : refusal ? EARLY_MS : 0))
    })
  }

  #around(): Around {
    return aroundOf(this.play, this.#services.clock.now())
  }
}
