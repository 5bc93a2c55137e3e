/** The instructor of a rehearsal: makes a session and leads it from the lobby to the debrief. */
import { Client, type Room } from '@colyseus/sdk'
import { randomBytes } from 'node:crypto'
import type { Answer, PublicSession } from '../../../shared/protocol.ts'
import type { HostAction, Phase, Settings } from '../../../shared/session/types.ts'

export class Instructor {
  readonly #room: Room
  #waiting: { phases: readonly Phase[]; done: (phase: Phase) => void }[] = []
  private constructor(room: Room) {
    this.#room = room
    room.reconnection.enabled = false
    for (const unused of ['hello', 'month', 'roster', 'lesson'] as const) room.onMessage(unused, () => {})
    room.onStateChange(() => this.#look())
  }

  /** Makes a session; returns its code. */
  static async create(url: string, secret: string, scenario: string, settings: Partial<Settings>): Promise<string> {
    const response = await fetch(`${url}/api/sessions`, {
      method: 'POST', headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }, body: JSON.stringify({ scenario, settings }),
    })
    if (!response.ok) throw new Error(`no session: ${response.status} ${await response.text()}`)
    return ((await response.json()) as { code: string }).code
  }
  static async join(url: string, code: string, secret: string): Promise<Instructor> {
    return new Instructor(await new Client(url).joinById(code, { as: 'host', secret }))
  }

  /** Throws with the refusal when it is refused. */
  async do(action: HostAction): Promise<void> {
    const answer = await this.#room.request<unknown, Answer>('host', { id: randomBytes(9).toString('base64url'), action })
    if (!answer.ok) throw new Error(`${action.do}: ${answer.refusal.code}`)
  }

  /** Resolves when the session is in one of these phases. */
  until(...phases: Phase[]): Promise<Phase> {
    return new Promise(done => {
      this.#waiting.push({ phases, done })
      this.#look()
    })
  }
  async leave(): Promise<void> {
    await this.#room.leave()
  }

  #look(): void {
    const phase = (this.#room.state as { session?: PublicSession } | undefined)?.session?.phase
    if (!phase) return
    const arrived = this.#waiting.filter(wait => wait.phases.includes(phase))
    this.#waiting = this.#waiting.filter(wait => !arrived.includes(wait))
    for (const wait of arrived) wait.done(phase)
  }
}
