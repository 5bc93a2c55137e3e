/** Both boards of a session, renewed at each review and for the finale. */
import { RecordOf } from '../../shared/archive/record.ts'
import { MONTHS_PER_YEAR } from '../../shared/economy/dimensions.ts'
import type { World } from '../../shared/economy/world.ts'
import { setBoards, type Play } from '../../shared/session/play.ts'
import type { Phase } from '../../shared/session/types.ts'
import type { Services } from './services.ts'

/** Phases in which the boards are those of the last month; in all others, of the last year's end. */
const AFTER_A_YEAR: readonly Phase[] = ['review', 'afterYears', 'debrief', 'closed']

export class Boards {
  readonly #services: Services
  readonly #play: Play
  constructor(services: Services, play: Play) {
    this.#services = services
    this.#play = play
  }

  /** Resolves when the boards stand; a projection that fails leaves the last ones. */
  async compute(): Promise<void> {
    await Promise.all(this.#play.worlds.map((world, i) => this.#project(world, i, world)))
  }

  /** The same beside the game; `then` is called when they stand. */
  refresh(then: () => void): void {
    if (this.#play.worlds.length > 0) void this.compute().then(then)
  }

  /** After a restart: the boards of the last review again, from the worlds as they were kept then. */
  async restore(): Promise<void> {
    const { session, worlds } = this.#play
    if (worlds.length === 0) return
    const last = AFTER_A_YEAR.includes(session.phase) ? session.month : session.month - session.month % MONTHS_PER_YEAR
    const kept = last > 0 ? await this.#services.store.kept(session.code, session.run) : []
    await Promise.all(worlds.map(async (world, i) => {
      const rows = kept.filter(k => k.world === i)
      const record = new RecordOf(rows)
      if (record.has(last)) await this.#project(record.world(last, world), i, world)
    }))
  }

  /** Projects `from` and puts the result on the board of world number `i`, if that is still the one it was asked for. */
  async #project(from: World, i: number, asked: World): Promise<void> {
    try {
      const projection = await this.#services.projector.project(from)
      if (this.#play.worlds[i] === asked) setBoards(this.#play, projection, i)
    } catch (error) {
      this.#services.log.error({ code: this.#play.session.code, error: String(error) }, 'no boards')
    }
  }
}
