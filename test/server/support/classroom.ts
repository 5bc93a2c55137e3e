/** A whole house in virtual time: real sockets, real SQLite, a free port, data of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { startApp, type App } from '../../../server/app.ts'
import type { LiveSession } from '../../../server/live/session.ts'
import { openStore } from '../../../server/store/index.ts'
import type { JoinOptions } from '../../../shared/protocol.ts'
import type { Settings } from '../../../shared/session/types.ts'
import { until } from '../../setup/server.ts'
import { newToken, Person } from './person.ts'
import { VirtualClock } from './virtualClock.ts'

export const SECRET = 'a-secret-for-tests-only'
/** ms of one month at the default of 60 s for a year. */
export const MONTH = 5000

export class Classroom {
  app!: App
  readonly clock = new VirtualClock()
  readonly data = mkdtempSync(join(tmpdir(), 'being-there-class-'))
  readonly #codes = new Set<string>()
  #people: Person[] = []

  static async open(): Promise<Classroom> {
    const room = new Classroom()
    room.clock.settle = () => room.settle()
    await room.start()
    return room
  }
  async start(): Promise<void> {
    this.app = await startApp({ port: 0, host: '127.0.0.1', dataDir: this.data, secret: SECRET, clock: this.clock, store: openStore(this.data, { busyMs: 150 }), log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }) })
  }
  /** Stops in good order and starts again on the same data. */
  async restart(): Promise<void> {
    await this.app.stop()
    this.#people = []
    await this.start()
  }
  async close(): Promise<void> {
    await this.app.stop()
    rmSync(this.data, { recursive: true, force: true })
  }

  get url(): string {
    return `http://127.0.0.1:${this.app.port}`
  }
  async create(settings: Partial<Settings> = {}): Promise<string> {
    const code = await this.app.house.create('first-hour', settings)
    this.#codes.add(code)
    return code
  }
  live(code: string): LiveSession {
    const live = this.app.house.at(code)
    if (!live) throw new Error(`no session ${code}`)
    return live
  }
  async join(code: string, options: JoinOptions): Promise<Person> {
    const person = await Person.join(this.url, code, options)
    this.#people.push(person)
    return person
  }
  student(code: string, nickname: string, token = newToken()): Promise<Person> {
    return this.join(code, { as: 'student', token, nickname })
  }
  host(code: string): Promise<Person> {
    return this.join(code, { as: 'host', secret: SECRET })
  }

  /** Host and students in a session that stands in the first plan. */
  async inPlan(names: string[], settings: Partial<Settings> = {}): Promise<{ code: string; host: Person; students: Person[] }> {
    const code = await this.create(settings)
    const host = await this.host(code)
    const students = await Promise.all(names.map(name => this.student(code, name)))
    await host.host({ do: 'next' })
    await host.host({ do: 'next' })
    for (const person of [host, ...students]) await person.until('plan', () => person.session?.phase === 'plan')
    for (const person of students) await person.until('desk', () => person.desk)
    return { code, host, students }
  }
  /** The same, in the first year. */
  async inYear(names: string[], settings: Partial<Settings> = {}): Promise<{ code: string; host: Person; students: Person[] }> {
    const all = await this.inPlan(names, settings)
    await all.host.host({ do: 'next' })
    for (const person of [all.host, ...all.students]) await person.until('year', () => person.session?.phase === 'year')
    return all
  }
  /** What must not change when something is refused. */
  async fingerprint(code: string): Promise<{ entries: number; hash: string; session: string }> {
    await this.settle()
    const { play } = this.live(code)
    return { entries: (await this.app.house.journal(code)).length, hash: play.lastHash, session: JSON.stringify(play.session) }
  }

  /** Resolves when the server has noticed that nobody of this seat is connected. */
  async gone(code: string, seat: string | null): Promise<void> {
    await until('connection gone', () => !this.live(code).stage.presence.connected(seat ?? ''))
  }

  async settle(): Promise<void> {
    // what a message or timer has set going joins the queue within two turns of the loop
    for (let i = 0; i < 3; i++) {
      await new Promise(done => { setImmediate(done) })
      await Promise.all([...this.#codes].map(code => this.app.house.at(code)?.idle()))
    }
  }
}
