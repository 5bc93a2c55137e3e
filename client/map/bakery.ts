/** Textures of our own, each drawn once on a 2D canvas: the same picture under WebGL and under the Canvas renderer. */
import type { GameObjects, Scene } from 'phaser'
import { canvasOf, type Ctx } from './pen.ts'

export type Picture = GameObjects.Image

export class Bakery {
  readonly #scene: Scene
  readonly #keys = new Set<string>()
  constructor(scene: Scene) { this.#scene = scene }

  /** A picture of the texture `key`, drawn first if nobody has asked for it before. Origin top left. */
  picture(key: string, width: number, height: number, draw: (ctx: Ctx) => void): Picture {
    return this.of(key, () => {
      const { canvas, ctx } = canvasOf(width, height)
      draw(ctx)
      return canvas
    }).setOrigin(0, 0)
  }

  /** The same for something that makes its own canvas. Origin in the middle. */
  of(key: string, make: () => HTMLCanvasElement): Picture {
    if (!this.#keys.has(key)) {
      this.#scene.textures.addCanvas(key, make())
      this.#keys.add(key)
    }
    return this.#scene.add.image(0, 0, key)
  }

  /** A sheet that is drawn on again and again; what was drawn is seen after `show`. Origin top left. */
  sheet(key: string, width: number, height: number): { picture: Picture; ctx: Ctx; show: () => void } {
    const { canvas, ctx } = canvasOf(width, height)
    const texture = this.#scene.textures.addCanvas(key, canvas)
    if (!texture) throw new Error('the map could not make a texture')
    this.#keys.add(key)
    return { picture: this.#scene.add.image(0, 0, key).setOrigin(0, 0), ctx, show: () => { texture.refresh() } }
  }

  /** Frees a picture and its texture. */
  drop(picture: Picture): void {
    const key = picture.texture.key
    picture.destroy()
    this.#keys.delete(key)
    this.#scene.textures.remove(key)
  }

  /** Frees every texture; all pictures must be gone. */
  clear(): void {
    for (const key of this.#keys) this.#scene.textures.remove(key)
    this.#keys.clear()
  }
}
