/** The room: connections on one side, a live session on the other. It decides nothing. */
import { Room, ServerError, type Client } from '@colyseus/core'
import { PROTOCOL_VERSION, type Answer, type DecideAnswer, type Messages, type PublicSession } from '../../shared/protocol.ts'
import { no, type Refusal } from '../../shared/refusals.ts'
import type { PublicView } from '../../shared/view/types.ts'
import type { Audience } from '../live/audience.ts'
import type { House } from '../live/house.ts'
import { parseDecide, parseGuess, parseHost, parseReady } from '../live/parse.ts'
import { Refused } from '../live/refused.ts'
import type { LiveSession } from '../live/session.ts'
import { mirror, newState } from '../mirror.ts'
import type { ClassState } from '../schema.ts'
import { statusOf } from '../web/refusing.ts'
import { FLOOD, guardMessages, guardSending } from './guard.ts'

/** Patches go out four to five times a second: what changes faster than that is animated from a month's events. */
const PATCH_MS = 220
export interface Guest { role: 'student' | 'host' | 'wall'; seat: string | null }
type Person = Client<{ userData: Guest; auth: Guest }>

export class ClassRoom extends Room<{ state: ClassState; client: Person }> implements Audience {
  override patchRate = PATCH_MS
  override autoDispose = false
  override maxMessagesPerSecond = 2 * FLOOD
  override state = newState()
  #live!: LiveSession
  #house!: House
  readonly #bySeat = new Map<string, Set<Person>>()
  readonly #hosts = new Set<Person>()

  override onCreate({ house, code }: { house: House; code: string }): void {
    this.#house = house
    this.roomId = code
    guardMessages(this, house.clock)
    const live = house.at(code)
    if (!live) throw new Error(`no session ${code}`)
    this.#live = live
    live.stage.enter(this)
    this.onMessage('decide', (client, raw: unknown) => this.#decide(client, raw))
    this.onMessage('ready', (client, raw: unknown) => this.#ready(client, raw))
    this.onMessage('guess', (client, raw: unknown) => this.#guess(client, raw))
    this.onMessage('host', (client, raw: unknown) => this.#host(client, raw))
  }

  /** Finds or makes the seat. A refusal reaches the SDK as the message of its error, as JSON. */
  override async onAuth(_client: Person, options: unknown): Promise<Guest> {
    try {
      return await this.#house.join(this.#live, options)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      throw new ServerError(statusOf(error.refusal), JSON.stringify(error.refusal))
    }
  }

  override onJoin(client: Person, _options: unknown, guest?: Guest): void {
    if (!guest) throw new ServerError(401, JSON.stringify(no('badToken')))
    client.userData = guest
    guardSending(client)
    if (guest.role === 'host') this.#hosts.add(client)
    if (guest.seat) {
      const tabs = this.#bySeat.get(guest.seat) ?? new Set()
      this.#bySeat.set(guest.seat, tabs.add(client))
    }
    const seat = this.#live.seat(guest.seat)
    client.send('hello', {
      protocol: PROTOCOL_VERSION, now: this.#house.clock.now(), role: guest.role,
      seat: guest.seat, firm: seat?.firm ?? null, nickname: seat?.nickname ?? null,
    } satisfies Messages['hello'])
    const desk = guest.seat ? this.#live.stage.desk(guest.seat) : null
    if (desk) client.send('desk', desk)
    if (guest.role === 'host') {
      client.send('lesson', this.#live.stage.lesson() satisfies Messages['lesson'])
      this.#live.stage.rosterSoon()
    }
    if (guest.seat) this.#live.came(guest.seat)
  }

  override onLeave(client: Person): void {
    const guest = client.userData
    if (!guest) return
    this.#hosts.delete(client)
    if (!guest.seat) return
    const tabs = this.#bySeat.get(guest.seat)
    if (!tabs?.delete(client)) return
    if (tabs.size === 0) this.#bySeat.delete(guest.seat)
    this.#live.left(guest.seat)
  }

  override onDispose(): void {
    this.#live.stage.leave(this)
  }

  async #decide(client: Person, raw: unknown): Promise<DecideAnswer> {
    const seat = client.userData?.seat
    const request = parseDecide(raw)
    if ('refusal' in request) return refused(request.refusal)
    if (!seat) return refused(no('noFirm'))
    return this.#live.decide(seat, request.value)
  }

  async #ready(client: Person, raw: unknown): Promise<Answer> {
    const seat = client.userData?.seat
    const request = parseReady(raw)
    if ('refusal' in request) return refused(request.refusal)
    return seat ? this.#live.ready(seat, request.value.ready) : refused(no('noFirm'))
  }

  async #guess(client: Person, raw: unknown): Promise<Answer> {
    const seat = client.userData?.seat
    const request = parseGuess(raw)
    if ('refusal' in request) return refused(request.refusal)
    return seat ? this.#live.guess(seat, request.value.choice) : refused(no('noFirm'))
  }

  async #host(client: Person, raw: unknown): Promise<Answer> {
    if (client.userData?.role !== 'host') return refused(no('notInstructor'))
    const request = parseHost(raw)
    return 'refusal' in request ? refused(request.refusal) : this.#live.host(request.value.id, request.value.action)
  }

  // ── what the session shows and says
  publish(session: PublicSession, view: PublicView | null): void {
    mirror(this.state, session, view)
  }
  flush(): void {
    this.broadcastPatch()
  }
  month(month: Messages['month']): void {
    this.broadcastPatch()
    this.broadcast('month', month)
  }
  toSeat<T extends keyof Messages>(seat: string, type: T, message: Messages[T]): void {
    for (const tab of this.#bySeat.get(seat) ?? []) tab.send(type, message)
  }
  toHosts<T extends keyof Messages>(type: T, message: Messages[T]): void {
    for (const host of this.#hosts) host.send(type, message)
  }
  dismiss(seat: string | null): void {
    for (const client of seat === null ? [...this.clients] : [...(this.#bySeat.get(seat) ?? [])]) client.leave(4000)
  }
}

const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
