/**
 * One month, in the order that no crash can undo: bots decide, the worlds step, all of it goes to the disk in one
 * transaction, and only then does anybody see it. When the disk refuses, the game stands still with a readable notice
 * and tries again; nothing of the month has been shown.
 */
import { refusalInWords, no } from '../../shared/refusals.ts'
import { afterMonth } from '../../shared/session/phases.ts'
import { applyEntry, botDecisions, stepMonth, type Play } from '../../shared/session/play.ts'
import { aroundOf } from '../../shared/session/take.ts'
import type { Entry, EntryBody } from '../../shared/session/types.ts'
import type { Append } from '../store/types.ts'
import { monthsOf, type Recorder } from './record.ts'
import type { Services } from './services.ts'
import type { Stage } from './stage.ts'

/** ms between two tries to write a month that the disk refused. */
export const RETRY_MS = 1000
/** An outage shorter than this needs no extra time, ms. */
const NOTICED_MS = 500

export class MonthKeeper {
  readonly #services: Services
  readonly #play: Play
  readonly #recorder: Recorder
  readonly #stage: Stage
  #giveUp: (() => void) | null = null
  #stopped = false
  /** true while a month waits for the disk: nothing else can be taken */
  stuck = false

  constructor(services: Services, play: Play, recorder: Recorder, stage: Stage) {
    this.#services = services
    this.#play = play
    this.#recorder = recorder
    this.#stage = stage
  }

  /** Plays the coming month, keeps it, shows it. */
  async play(learn: (entry: Entry) => void): Promise<void> {
    const play = this.#play
    const began = this.#services.clock.now()
    const entries: Entry[] = []
    const write = (bodies: readonly EntryBody[]): void => {
      for (const body of bodies) {
        const entry = { ...body, seq: play.seq + 1, at: began } as Entry
        applyEntry(play, entry)
        entries.push(entry)
      }
    }
    this.#stage.freeze()
    write(botDecisions(play))
    // the start is kept with the first month: before it nothing was computed that could be lost
    const start = play.session.month === 0 ? monthsOf(play).map(m => ({ ...m, bytes: m.bytes.slice(0) })) : []
    const hash = stepMonth(play)
    write([{ world: -1, kind: 'month', month: play.session.month + 1, hash }])
    const months = [...start, ...monthsOf(play)]
    write(afterMonth(play.session, aroundOf(play, began)))
    if (!await this.#keep(this.#recorder.step(play.session, entries, months))) return
    this.#stage.thaw()
    for (const entry of entries) learn(entry)
    await this.#stage.month()
    await this.#makeUp(began)
  }

  /** Writes until it is written. False: the house closes, and the month was never seen. */
  async #keep(step: Append): Promise<boolean> {
    for (;;) {
      try {
        await this.#recorder.append(step)
        this.#stage.trouble('')
        this.stuck = false
        return true
      } catch (error) {
        this.#services.log.error({ code: this.#play.session.code, error: String(error) }, 'a month could not be saved')
        this.stuck = true
        this.#stage.trouble(refusalInWords(no('serverBusy')))
        await this.#pause()
        if (this.#stopped) return false
      }
    }
  }

  /** After an outage the next month gets its full time. */
  async #makeUp(began: number): Promise<void> {
    const { session } = this.#play
    const lost = this.#services.clock.now() - began
    if (lost < NOTICED_MS || session.paused || session.endsAt === null) return
    const entry = { world: -1, kind: 'extended', ms: lost, seq: session.seq + 1, at: this.#services.clock.now() } as Entry
    await this.#recorder.append(this.#recorder.step(session, [entry]))
      .then(() => applyEntry(this.#play, entry), () => { /* the month was saved; the time is only a courtesy */ })
  }

  #pause(): Promise<void> {
    return new Promise(done => {
      const callOff = this.#services.clock.timer(RETRY_MS, done)
      this.#giveUp = () => { callOff(); done() }
    })
  }
  stop(): void {
    this.#stopped = true
    this.#giveUp?.()
  }
}
