/** The map on its canvas: Phaser's game, its one scene, and a loop that sleeps whenever nothing moves. */
import type { Game as PhaserGame, Scene as PhaserScene } from 'phaser'
import type { FirmView, PublicMonth, PublicView } from '../../shared/view/types.ts'
import { play } from './acts.ts'
import { Bakery } from './bakery.ts'
import { choreograph, type Motion } from './choreograph.ts'
import { Firms } from './firms.ts'
import { Layers } from './layers.ts'
import { SEA } from './pen.ts'
import { Game, Scene } from './phaserParts.js'
import { layout } from './plan/layout.ts'
import { trunkRoutes } from './plan/routes.ts'
import type { FirmPlan, MapPlan, Seats } from './plan/types.ts'
import { scrollTo, type Sheet } from './sheet.ts'
import type { Playing, Theatre } from './theatre.ts'
import { yearEnd } from './yearEnd.ts'

export interface Shown { view: PublicView; own: FirmView | null; selected: string | null; focused: string | null; /** plot of a move that is considered */ considered: string | null }
export interface StageOptions { big: boolean; you: string; still: () => boolean; canvasOnly: boolean }
/** What outlives a map that is taken down and put up again on another screen. */
export interface Kept { seats: Seats | undefined }
interface Running { motion: Motion; start: number; playing: Playing | null }

/** Frames that are still drawn after the last change: textures reach the screen a frame late. */
const TAIL = 3
/** In place of motion: how many frozen acts a region shows of a month. */
const STILL_EACH = 2

export class Stage {
  readonly #options: StageOptions
  readonly #game: PhaserGame
  readonly #scene: PhaserScene
  #theatre: Theatre | null = null
  #bakery: Bakery | null = null
  readonly #layers = new Layers()
  readonly #firms = new Firms()
  #sheet: Sheet
  #shown: Shown | null = null
  #queue: Motion[] = []
  #running: Running[] = []
  #began = 0
  #tail = TAIL
  #alarm: ReturnType<typeof setTimeout> | undefined
  readonly #kept: Kept
  /** where firms stood before their last move */ readonly #came = new Map<string, FirmPlan>()
  #dragged = false
  #destroyed = false

  constructor(parent: HTMLElement, sheet: Sheet, options: StageOptions, kept: Kept, ready: () => void) {
    this.#kept = kept
    this.#sheet = sheet
    this.#options = options
    const scene = new Scene({ key: 'map' })
    this.#scene = scene
    Object.assign(scene, {
      create: () => { this.#bakery = new Bakery(scene); this.#paint(); ready() },
      update: () => this.#frame(),
    })
    // 1 = Canvas, 0 = WebGL where there is any, else Canvas
    this.#game = new Game({
      type: options.canvasOnly ? 1 : 0, parent, width: sheet.width, height: sheet.height, backgroundColor: SEA, scene, banner: false, autoFocus: false,
      input: { mouse: false, touch: false, keyboard: false, gamepad: false }, audio: { noAudio: true }, disableContextMenu: false,
      scale: { mode: 0, autoRound: true }, antialiasGL: false, powerPreference: 'low-power', roundPixels: false,
    })
    this.#fit()
  }

  /** device pixels of the canvas in a CSS pixel */ get dpr(): number { return this.#sheet.dpr }
  get plan(): MapPlan | null { return this.#theatre?.plan ?? null }

  show(shown: Shown): void {
    const before = this.#shown?.view
    this.#shown = shown
    this.#paint()
    if (before && before.month < shown.view.month) this.#reroute(before, shown.view)
  }

  /** Production that goes from one host to another has no ship of its own in the news: it is seen from where it was. */
  #reroute(before: PublicView, now: PublicView): void {
    for (const { id, abroad } of now.firms) {
      const from = before.firms.find(f => f.id === id)?.abroad
      if (!from || !abroad || from === abroad) continue
      this.#queue.unshift({ what: 'ship', firm: id, from, to: abroad, home: false, at: performance.now() - this.#began, ms: 2600, regions: [from, abroad] })
    }
  }

  resize(sheet: Sheet): void {
    if (JSON.stringify(sheet) === JSON.stringify(this.#sheet)) return
    this.#sheet = sheet
    this.#stop()
    this.#layers.clear()
    this.#firms.clear()
    this.#bakery?.clear()
    this.#came.clear()
    this.#game.scale?.resize(sheet.width, sheet.height)
    this.#fit()
    this.#paint()
  }

  /** A month's events, told over `monthMs`. */
  tell(month: PublicMonth, monthMs: number): void {
    this.#stop()
    const own = this.#shown?.own
    const self = own ? { firm: own.own.id, region: own.own.region, feed: own.feed } : null
    this.#queue = choreograph(month, monthMs, this.#shown?.view, self, new Map([...this.#came].map(([firm, at]) => [firm, at.region])))
    this.#began = performance.now()
    if (this.#options.still()) this.#freeze()
    this.#show(this.#queue, false)
    this.#wake()
  }

  /** A year's end: what was decided, what flowed, what came of it. */
  tellYear(months: readonly PublicMonth[], before: PublicView | null, ms: number): void {
    if (!this.#shown) return
    this.#stop()
    this.#queue = yearEnd(months, before, this.#shown.view, ms)
    this.#began = performance.now()
    if (this.#options.still()) this.#freeze()
    this.#wake()
  }

  /** Device px on the canvas → firm or region there. */
  hit(x: number, y: number): string | null {
    const plan = this.plan
    if (!plan) return null
    const camera = this.#scene.cameras.main
    const wx = x + camera.scrollX
    const wy = y + camera.scrollY
    let best: string | null = null
    let least = Infinity
    for (const f of plan.firms.values()) {
      const d = Math.hypot(f.x - wx, f.y - f.pitch * 0.3 - wy)
      if (d < Math.max(f.pitch * 0.6, 18 * this.#sheet.dpr) && d < least) { least = d; best = f.id }
    }
    return best ?? plan.regions.find(r => wx > r.cell.x && wx < r.cell.x + r.cell.w && wy > r.cell.y && wy < r.cell.y + r.cell.h)?.id ?? null
  }

  /** Moves the shown part by device px. */
  drag(dx: number, dy: number): void {
    const camera = this.#scene.cameras?.main
    if (!camera || !this.#sheet.zoomed) return
    this.#dragged = true
    const to = scrollTo(this.#sheet, camera.scrollX - dx + this.#sheet.width / 2, camera.scrollY - dy + this.#sheet.height / 2)
    camera.setScroll(to.x, to.y)
    this.#wake()
  }

  destroy(): void {
    this.#destroyed = true
    clearTimeout(this.#alarm)
    this.#game.loop?.wake()
    this.#game.destroy(true)
  }

  #fit(): void {
    const { canvas } = this.#game
    if (!canvas) return
    canvas.style.width = `${this.#sheet.width / this.#sheet.dpr}px`
    canvas.style.height = `${this.#sheet.height / this.#sheet.dpr}px`
    canvas.setAttribute('aria-hidden', 'true')
  }

  #paint(): void {
    if (!this.#bakery || !this.#shown) return
    const { view, own, selected, focused, considered } = this.#shown
    const { sheetWidth, sheetHeight, kind, em, dpr } = this.#sheet
    const plan = layout(view, sheetWidth, sheetHeight, kind, { em, seats: this.#kept.seats })
    this.#kept.seats = plan.seats
    for (const [firm, at] of this.plan?.firms ?? []) if (plan.firms.get(firm)?.plot !== at.plot) this.#came.set(firm, at)
    const u = Math.min(sheetWidth, sheetHeight) / 1000
    const trunks = trunkRoutes(plan, view.trunks, Math.max(7 * dpr, 17 * u))
    // acts under way keep the theatre they know: the fields change, not the object
    this.#theatre = Object.assign(this.#theatre ?? {}, { bakery: this.#bakery, plan, view, trunks, u, dpr, came: this.#came, grown: (region: string, what: string) => this.#layers.grown(region, what) })
    this.#layers.set(this.#theatre, { own, selected, focused, considered, big: this.#options.big, you: this.#options.you })
    this.#firms.set(this.#theatre, own, considered)
    this.#show(this.#queue, false)
    this.#aim(own, considered ?? focused ?? selected)
    this.#wake()
  }

  /** A part of the sheet follows one's own firm, until it is dragged; what the keyboard is on is always shown. */
  #aim(own: FirmView | null, on: string | null): void {
    const camera = this.#scene.cameras.main
    if (!this.#sheet.zoomed) { camera.setScroll(0, 0); return }
    const id = on ?? own?.own.id ?? null
    if (id === null || (this.#dragged && on === null)) return
    const at = this.plan?.firms.get(id) ?? this.plan?.region.get(id)?.centre ?? this.plan?.regions.flatMap(r => r.parcels).find(p => p.plot === id)?.spots[0]
    if (!at) return
    const to = scrollTo(this.#sheet, at.x, at.y - 20 * this.#sheet.dpr)
    camera.setScroll(to.x, to.y)
  }

  #frame(): void {
    const now = performance.now()
    const theatre = this.#theatre
    if (theatre && !this.#options.still()) {
      while (this.#queue.length > 0 && this.#queue[0].at <= now - this.#began) {
        const motion = this.#queue.shift()
        // a tab that slept does not play what is over
        if (motion) this.#show([motion], true)
        if (motion && now - this.#began < motion.at + motion.ms) this.#running.push({ motion, start: this.#began + motion.at, playing: play(theatre, motion) })
      }
      this.#running = this.#running.filter(r => {
        const t = (now - r.start) / r.motion.ms
        if (t < 1) r.playing?.frame(Math.max(0, t)); else r.playing?.end()
        return t < 1
      })
      if (this.#running.length > 0) this.#tail = TAIL
    }
    if (--this.#tail > 0) return
    this.#game.loop.sleep()
    clearTimeout(this.#alarm)
    if (this.#queue.length > 0 && !this.#options.still()) this.#alarm = setTimeout(() => this.#wake(), Math.max(0, this.#began + this.#queue[0].at - now))
  }

  /** Without motion: a few acts of the month stand still in the middle of what they do, until the next month. */
  #freeze(): void {
    const each = new Map<string, number>()
    for (const motion of this.#queue) {
      if (!this.#theatre || motion.regions.some(r => (each.get(r) ?? 0) >= STILL_EACH)) continue
      for (const r of motion.regions) each.set(r, (each.get(r) ?? 0) + 1)
      const playing = play(this.#theatre, motion)
      playing?.frame(0.5)
      this.#running.push({ motion, start: this.#began, playing })
    }
    this.#queue = []
  }

  #stop(): void {
    for (const r of this.#running) r.playing?.end()
    this.#show(this.#queue, true)
    this.#running = []
    this.#queue = []
  }

  /** What a region has become is not seen before its news is told. */
  #show(motions: readonly Motion[], visible: boolean): void {
    for (const m of motions) if (m.what === 'state') this.#theatre?.grown(m.region, m.state)?.setVisible(visible)
  }

  #wake(): void {
    this.#tail = TAIL
    if (!this.#destroyed && this.#bakery) this.#game.loop.wake()
  }
}
