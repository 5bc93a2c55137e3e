/** A real SDK client that remembers what it was told, and can wait for something to become true. */
import { Client, type Room } from '@colyseus/sdk'
import { randomBytes } from 'node:crypto'
import type { Decision } from '../../../shared/decisions/index.ts'
import type { Answer, DecideAnswer, JoinOptions, Messages, PublicSession } from '../../../shared/protocol.ts'
import { readState, type WireState } from '../../../shared/publicState.ts'
import type { Refusal } from '../../../shared/refusals.ts'
import type { HostAction } from '../../../shared/session/types.ts'
import type { PublicMonth, PublicView } from '../../../shared/view/types.ts'

export const newToken = (): string => randomBytes(24).toString('base64url')
export const newId = (): string => randomBytes(9).toString('base64url')
const PATIENCE = 10_000

/** The refusal of a join that failed; throws when it failed otherwise. */
export async function joinRefusal(url: string, code: string, options: unknown): Promise<Refusal> {
  try {
    const room = await new Client(url).joinById(code, options)
    await room.leave()
  } catch (error) {
    return JSON.parse((error as Error).message) as Refusal
  }
  throw new Error('was not refused')
}

export class Person {
  readonly room: Room
  readonly token: string
  /** every byte that came over the socket */
  readonly frames: Buffer[] = []
  readonly hellos: Messages['hello'][] = []
  readonly desks: Messages['desk'][] = []
  readonly months: PublicMonth[] = []
  readonly seats: Messages['seat'][] = []
  readonly others: [string, unknown][] = []
  roster: Messages['roster'] = []
  /** close code, once it is closed */ closed: number | null = null
  #watchers: (() => void)[] = []

  private constructor(room: Room, token: string) {
    this.room = room
    this.token = token
    room.reconnection.enabled = false
    const take = room.connection.events.onmessage
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the SDK's own hook, not a DOM target
    room.connection.events.onmessage = event => {
      this.frames.push(Buffer.from(event.data as ArrayBuffer))
      take?.(event)
    }
    room.onMessage('hello', (m: Messages['hello']) => this.#note(() => this.hellos.push(m)))
    room.onMessage('desk', (m: Messages['desk']) => this.#note(() => this.desks.push(m)))
    room.onMessage('month', (m: PublicMonth) => this.#note(() => this.months.push(m)))
    room.onMessage('seat', (m: Messages['seat']) => this.#note(() => this.seats.push(m)))
    room.onMessage('roster', (m: Messages['roster']) => this.#note(() => { this.roster = m }))
    room.onMessage('*', (type: string | number, m: unknown) => this.#note(() => this.others.push([String(type), m])))
    room.onStateChange(() => this.#note(() => {}))
    room.onLeave(code => this.#note(() => { this.closed = code }))
    room.onError(() => {})
  }

  static async join(url: string, code: string, options: JoinOptions): Promise<Person> {
    const person = new Person(await new Client(url).joinById(code, options), options.as === 'student' ? options.token : '')
    await person.until('hello', () => person.hellos.length > 0 && person.session !== null)
    return person
  }

  get session(): PublicSession | null {
    return this.#state().session
  }
  get view(): PublicView | null {
    return this.#state().view
  }
  get hello(): Messages['hello'] {
    return this.hellos[this.hellos.length - 1]
  }
  get desk(): Messages['desk'] | undefined {
    return this.desks[this.desks.length - 1]
  }

  decide(decision: unknown, id = newId(), firm?: string): Promise<DecideAnswer> {
    return this.ask('decide', { id, decision: decision as Decision, ...(firm === undefined ? {} : { firm }) })
  }
  host(action: HostAction, id = newId()): Promise<Answer> {
    return this.ask('host', { id, action })
  }
  ask<T>(name: string, payload: unknown): Promise<T> {
    return this.room.request<unknown, T>(name, payload)
  }
  async leave(): Promise<void> {
    await this.room.leave()
  }
  /** As if the line were cut. */
  cut(): void {
    this.room.connection.close()
  }

  /** Resolves when `check` holds; looks again at every message and every patch. */
  until(what: string, check: () => unknown): Promise<void> {
    return new Promise((done, fail) => {
      const late = setTimeout(() => { stop(); fail(new Error(`waited in vain: ${what}`)) }, PATIENCE)
      const look = (): void => { if (check()) { stop(); done() } }
      const stop = (): void => {
        clearTimeout(late)
        this.#watchers = this.#watchers.filter(w => w !== look)
      }
      this.#watchers.push(look)
      look()
    })
  }

  #state(): ReturnType<typeof readState> {
    const state = this.room.state as { toJSON?: () => WireState } | undefined
    return state?.toJSON ? readState(state.toJSON()) : { session: null, view: null }
  }
  #note(remember: () => void): void {
    remember()
    for (const look of this.#watchers) look()
  }
}
