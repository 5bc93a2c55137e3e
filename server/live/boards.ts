/** Both boards of a session, renewed at each review and for the finale. */
import { onBuffer, type World } from '../../shared/economy/world.ts'
import { setBoards, type Play } from '../../shared/session/play.ts'
import type { Services } from './services.ts'

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
    const kept = (await this.#services.store.snapshots(session.code)).filter(s => s.run === session.run)
    await Promise.all(worlds.map(async (world, i) => {
      const last = kept.findLast(s => s.world === i)
      if (!last || last.engine !== session.engine) return
      const bytes = Buffer.from(last.payload, 'base64')
      await this.#project(onBuffer(world.sizes, world.setting, new Uint8Array(bytes).buffer), i, world)
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
