/** Both boards of a session, renewed at each review and for the finale. */
import { setBoards, type Play } from '../../shared/session/play.ts'
import type { Services } from './services.ts'

export class Boards {
  readonly #services: Services
  readonly #play: Play
  constructor(services: Services, play: Play) {
    this.#services = services
    this.#play = play
  }

  /** Resolves when the boards stand; a projection that fails leaves the last ones. Worlds that went on meanwhile keep theirs. */
  async compute(): Promise<void> {
    const { worlds } = this.#play
    await Promise.all(worlds.map(async (world, i) => {
      try {
        const projection = await this.#services.projector.project(world)
        if (this.#play.worlds[i] === world) setBoards(this.#play, projection, i)
      } catch (error) {
        this.#services.log.error({ code: this.#play.session.code, error: String(error) }, 'no boards')
      }
    }))
  }

  /** The same beside the game; `then` is called when they stand. */
  refresh(then: () => void): void {
    if (this.#play.worlds.length > 0) void this.compute().then(then)
  }
}
