/**
 * Script time of a frame of the map while a busy month of 300 firms is told, against a bare Phaser scene with 300 sprites in the
 * same Chromium. The page's clock is turned by hand, a sixtieth of a second a frame, so that both draw the same number of frames
 * of the same month however busy the machine is; what is measured is the time in the frame's own script, painting left out.
 */
import { chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../../test/setup/chromium.ts'
import { fixturePages } from '../../../test/setup/fixturePages.ts'
import type { Row } from '../row.ts'

const MAP = 'test/client/fixtures/map.html', BARE = 'server/bench/work/frame.html'
const FIRMS = 300, MONTH = 5000, FRAMES = MONTH / (1000 / 60)
/** a busy month is told in so many frames at least; fewer would mean that the map slept */
const AWAKE = 0.8

export const row: Row = {
  id: 'frame', what: `script per frame of the map at ${FIRMS} firms against a bare Phaser scene of 300 sprites, in Chromium`, unit: 'µs',
  ratio: 'ours/rival', bar: 3, sense: 'atMost', rounds: 9, warmUp: 2,
  open: async say => {
    const executablePath = ensureChromium()
    say('building both pages')
    const pages = await fixturePages([MAP, BARE])
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] })
    const map = await opened(pages.url(MAP, `firms=${FIRMS}&plots=8&ms=${MONTH}&big=1&w=1920&h=816`), '!document.querySelector(".map-note")')
    const bare = await opened(pages.url(BARE), 'globalThis.drawn')
    async function opened(address: string, ready: string): Promise<Page> {
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
      await page.addInitScript(byHand)
      await page.goto(address)
      await page.waitForFunction(`document.querySelector("canvas") && ${ready}`)
      return page
    }
    return {
      ours: { what: `map of ${FIRMS} firms, a busy month`, measure: () => perFrame(map, true) },
      rival: { what: 'bare scene of 300 sprites', measure: () => perFrame(bare, false) },
      close: async () => {
        await browser.close()
        await pages.close()
      },
    }
  },
}

interface Hand { turn: (frames: number, tell: boolean) => { drawn: number; ms: number } }

/** In the page: a clock and frames that run by themselves until `turn` takes them over. */
function byHand(): void {
  // without a graphics card the processor would paint, and script would wait for it: both sides hand over their work, nobody paints
  for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) Object.assign(context.prototype, { drawElements() {}, drawArrays() {}, clear() {} })
  const clock = performance.now.bind(performance), ask = window.requestAnimationFrame.bind(window)
  let held = false, now = 0, last = 0
  const asked = new Map<number, FrameRequestCallback>()
  const run = (time: number): number => {
    const due = [...asked.values()]
    asked.clear()
    const from = clock()
    for (const callback of due) callback(time)
    return clock() - from
  }
  const go = (): void => { ask(time => { if (!held && asked.size > 0) run(time) }) }
  performance.now = () => held ? now : clock()
  window.requestAnimationFrame = callback => {
    asked.set(++last, callback)
    if (!held) go()
    return last
  }
  window.cancelAnimationFrame = id => { asked.delete(id) }
  const turn: Hand['turn'] = (frames, tell) => {
    now = clock()
    held = true
    if (tell) (window as unknown as { tell: () => void }).tell()
    let drawn = 0, ms = 0
    for (let i = 0; i < frames; i++) {
      now += 1000 / 60
      if (asked.size === 0) continue
      ms += run(now)
      drawn++
    }
    held = false
    if (asked.size > 0) go()
    return { drawn, ms }
  }
  Object.assign(window, { turn })
}

/** µs a frame. */
async function perFrame(page: Page, tell: boolean): Promise<number> {
  const { drawn, ms } = await page.evaluate(([frames, busy]) => (window as unknown as Hand).turn(frames, busy), [FRAMES, tell] as const)
  if (drawn < FRAMES * AWAKE) throw new Error(`only ${drawn} of ${FRAMES} frames were drawn`)
  return ms * 1000 / drawn
}
