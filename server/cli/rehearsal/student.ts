/** One student of a rehearsal: a real SDK client whose thumb is one of the bots' strategies, acting on its own desk only. */
import { Client, type Room } from '@colyseus/sdk'
import { randomBytes } from 'node:crypto'
import { BOTS } from '../../../shared/bots/index.ts'
import type { Answer, DecideAnswer, Messages, PublicSession } from '../../../shared/protocol.ts'
import { DECIDING } from '../../../shared/session/types.ts'

/** What a whole rehearsal counts. */
export interface Tally {
  joined: number
  /** acknowledged */ decisions: number
  refused: number
  errors: number
  /** ms from request to answer */ latencies: number[]
  problems: string[]
}
export const newTally = (): Tally => ({ joined: 0, decisions: 0, refused: 0, errors: 0, latencies: [], problems: [] })
export function problem(tally: Tally, what: string, error: unknown): void {
  tally.errors++
  if (tally.problems.length < 20) tally.problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
}

/** How often a student looks at the desk and changes something, per month. */
const ACTS = 0.25

export class Student {
  readonly #tally: Tally
  readonly #strategy: string
  readonly #name: string
  #room: Room | null = null
  #leaving = false
  #acting = false
  #plannedYear = -1

  constructor(tally: Tally, number: number) {
    this.#tally = tally
    this.#name = `Student ${number + 1}`
    const strategies = Object.keys(BOTS)
    this.#strategy = strategies[number % strategies.length]
  }

  async join(url: string, code: string): Promise<void> {
    try {
      const token = randomBytes(24).toString('base64url')
      const room = await new Client(url).joinById(code, { as: 'student', token, nickname: this.#name })
      room.reconnection.enabled = false
      this.#room = room
      this.#tally.joined++
      room.onMessage('desk', (desk: Messages['desk']) => void this.#look(desk))
      for (const unused of ['hello', 'month', 'seat', 'nudge'] as const) room.onMessage(unused, () => {})
      room.onLeave(closed => { if (!this.#leaving) problem(this.#tally, this.#name, `connection closed (${closed})`) })
      room.onError((number, message) => problem(this.#tally, this.#name, `${number} ${message}`))
    } catch (error) {
      problem(this.#tally, `${this.#name} joins`, error)
    }
  }

  async leave(): Promise<void> {
    this.#leaving = true
    await this.#room?.leave()
  }

  get #session(): PublicSession | undefined {
    return (this.#room?.state as { session?: PublicSession } | undefined)?.session
  }

  /** Looks at a fresh desk; in a plan lays out a few things and is ready, in a year changes something now and then. */
  async #look({ view }: Messages['desk']): Promise<void> {
    const session = this.#session
    if (this.#acting || !session || !DECIDING.includes(session.phase)) return
    const plans = session.phase === 'plan' && this.#plannedYear !== session.year
    if (!plans && (session.phase !== 'year' || Math.random() > ACTS)) return
    this.#acting = true
    try {
      for (const decision of BOTS[this.#strategy](view, () => Math.random()).slice(0, plans ? 6 : 2)) {
        const answer = await this.#ask<DecideAnswer>('decide', { id: randomBytes(9).toString('base64url'), decision }, true)
        if (answer.ok) this.#tally.decisions++
        else this.#tally.refused++
      }
      if (plans && this.#session?.phase === 'plan') {
        this.#plannedYear = session.year
        await this.#ask<Answer>('ready', { ready: true })
      }
    } catch (error) {
      if (!this.#leaving) problem(this.#tally, this.#name, error)
    } finally {
      this.#acting = false
    }
  }

  async #ask<T>(name: string, payload: unknown, timed = false): Promise<T> {
    if (!this.#room) throw new Error('not joined')
    const asked = performance.now()
    const answer = await this.#room.request<unknown, T>(name, payload)
    if (timed) this.#tally.latencies.push(performance.now() - asked)
    return answer
  }
}
