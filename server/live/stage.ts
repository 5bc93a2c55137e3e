/** What is shown and said: public state to all, desks to firms, the roster to the instructor. Changes nothing. */
import type { HostLesson, Messages, PublicSession } from '../../shared/protocol.ts'
import { NO_DEEDS, withEntry, type Deeds } from '../../shared/session/deeds.ts'
import { contextOf, deskOf, publicSession, type Play } from '../../shared/session/play.ts'
import type { Entry, Seat } from '../../shared/session/types.ts'
import { publicMonth, publicView } from '../../shared/view/index.ts'
import type { PublicView } from '../../shared/view/types.ts'
import { EMPTY_HALL, type Audience } from './audience.ts'
import { Conduct } from './conduct.ts'
import { Presence } from './presence.ts'
import { rosterOf } from './roster.ts'
import type { Services } from './services.ts'

/** The roster goes out at most this often, ms. */
const ROSTER_MS = 400
/** Desks are made for at most this long before others get their turn on the loop, ms. */
const SLICE_MS = 8

interface Shown { session: PublicSession; view: PublicView | null }

export class Stage {
  readonly presence: Presence
  readonly #services: Services
  readonly #play: Play
  #audience: Audience = EMPTY_HALL
  readonly #conduct = new Conduct()
  #deeds: Deeds = NO_DEEDS
  #lesson = ''
  #publishing = false
  #desking = false
  #rosterWaits = false
  #trouble = ''
  #frozen = false
  #shown: Shown | null = null

  constructor(services: Services, play: Play) {
    this.#services = services
    this.#play = play
    this.presence = new Presence(services.clock)
  }

  enter(audience: Audience): void {
    this.#audience = audience
    this.publish()
  }
  leave(audience: Audience): void {
    if (this.#audience === audience) this.#audience = EMPTY_HALL
  }

  /** The public state, now. */
  publish(): void {
    if (!this.#frozen) this.#shown = this.#look()
    const { session, view } = this.#shown ?? this.#look()
    this.#audience.publish(this.#trouble ? { ...session, paused: true, endsAt: 0, announcement: this.#trouble } : session, view)
  }
  /** The public state, once for all that happens in this turn of the loop. */
  soon(): void {
    if (this.#publishing) return
    this.#publishing = true
    setImmediate(() => { this.#publishing = false; this.publish() })
  }
  session(): PublicSession {
    return publicSession(this.#play, this.presence)
  }
  #look(): Shown {
    const world = this.#play.worlds[0]
    return { session: this.session(), view: world ? publicView(world, contextOf(this.#play, world)) : null }
  }
  /** From here on the worlds are ahead of the disk: nothing new is shown until `thaw`. */
  freeze(): void {
    this.#frozen = true
  }
  thaw(): void {
    this.#frozen = false
  }
  /** Words for everybody while something is wrong that stops the game; '' = all is well again. */
  trouble(words: string): void {
    if (this.#trouble === words) return
    this.#trouble = words
    this.soon()
  }

  /** A month that is durable: state, the month itself, then every firm's desk. */
  async month(): Promise<void> {
    this.publish()
    const world = this.#play.worlds[0]
    if (world) this.#audience.month(publicMonth(world, this.#play.lastEvents[0] ?? []))
    this.rosterSoon()
    await this.#desks()
  }

  desk(seat: string): Messages['desk'] | null {
    // after the thaw every desk is made anew
    return this.#frozen ? null : deskOf(this.#play, seat, this.presence.ready(seat))
  }
  toDesk(seat: string): void {
    const desk = this.presence.connected(seat) ? this.desk(seat) : null
    if (desk) this.#audience.toSeat(seat, 'desk', desk)
  }
  toFirm(firm: string): void {
    for (const seat of this.#play.session.seats) if (seat.firm === firm) this.toDesk(seat.id)
  }
  desksSoon(): void {
    if (this.#desking) return
    this.#desking = true
    setImmediate(() => {
      this.#desking = false
      // a desk never comes before the state that it belongs to
      this.publish()
      this.#audience.flush()
      void this.#desks()
    })
  }
  async #desks(): Promise<void> {
    let slice = performance.now()
    for (const seat of this.presence.seats) {
      this.toDesk(seat)
      if (performance.now() - slice < SLICE_MS) continue
      await new Promise(done => { setImmediate(done) })
      slice = performance.now()
    }
  }

  roster(): Messages['roster'] {
    return rosterOf(this.#play, this.presence, this.#conduct)
  }
  rosterSoon(): void {
    if (this.#rosterWaits) return
    this.#rosterWaits = true
    this.#services.clock.timer(ROSTER_MS, () => {
      this.#rosterWaits = false
      if (this.#frozen) { this.rosterSoon(); return }
      this.#audience.toHosts('roster', this.roster())
      this.#lessonIfNew()
    })
  }

  lesson(): HostLesson {
    const { worlds, settings, scenario } = this.#play.session
    return {
      cards: worlds[0]?.cards ?? [], deeds: this.#deeds.lines, settings, levers: scenario.levers,
      shifts: scenario.demandShifts.map(shift => shift.latest ?? shift.year), ownCards: scenario.cards.map(card => card.year),
    }
  }
  #lessonIfNew(): void {
    const lesson = this.lesson(), text = JSON.stringify(lesson)
    if (text === this.#lesson) return
    this.#lesson = text
    this.#audience.toHosts('lesson', lesson)
  }

  nudge(seats: readonly string[]): void {
    for (const seat of seats) this.#audience.toSeat(seat, 'nudge', { at: this.#services.clock.now() })
  }
  /** Ends the connections of a seat. */
  dismiss(seat: string): void {
    this.#audience.dismiss(seat)
  }
  /** This seat was told no. */
  wasRefused(seat: string): void {
    this.#conduct.refused(seat)
  }

  /** Tells seats that were moved, renamed or removed. */
  seatsChanged(before: readonly Seat[]): void {
    const old = new Map(before.map(s => [s.id, s]))
    for (const seat of this.#play.session.seats) {
      const was = old.get(seat.id)
      if (!was || was === seat) continue
      if (was.firm === seat.firm && was.nickname === seat.nickname && was.removed === seat.removed) continue
      // a double that was merged: its device belongs to another seat now, and comes back to that one
      if (seat.removed && seat.tokenHash === '') { this.#audience.dismiss(seat.id); continue }
      this.#audience.toSeat(seat.id, 'seat', { firm: seat.firm, nickname: seat.nickname, removed: seat.removed })
      if (seat.removed) this.#audience.dismiss(seat.id)
      else this.toDesk(seat.id)
    }
  }

  learn(entry: Entry): void {
    this.#conduct.learn(entry)
    this.#deeds = withEntry(this.#deeds, entry)
  }
}
