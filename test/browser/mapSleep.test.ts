/** The map's loop sleeps whenever nothing moves: counted in frames, under a clock that the test turns. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixturePages, type FixturePages } from '../setup/fixturePages.ts'
import { openBrowser, person } from '../setup/pages.ts'

const MAP = 'test/client/fixtures/map.html'
/** ms; short and small, for every frame is drawn in software here */
const MONTH = 1500, HOUR = 3_600_000
let pages: FixturePages, browser: Browser

beforeAll(async () => {
  pages = await fixturePages([MAP])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

/** A drawn map whose frames are counted from now on. */
async function drawn(calm = false): Promise<Page> {
  const { page } = await person(browser, 'laptop', calm)
  await page.clock.install()
  await page.goto(pages.url(MAP, `firms=18&own=1&ms=${MONTH}&w=320&h=200`))
  await page.waitForSelector('canvas')
  while (await page.locator('.map-note').count() > 0) await page.clock.runFor(50)
  await page.evaluate(() => {
    const counted = window as unknown as { frames: number }
    const ask = window.requestAnimationFrame.bind(window)
    counted.frames = 0
    window.requestAnimationFrame = callback => { counted.frames++; return ask(callback) }
  })
  await page.clock.runFor(1000)
  return page
}
/** Frames asked for while `ms` pass. */
async function framesIn(page: Page, ms: number): Promise<number> {
  const before = await page.evaluate(() => (window as unknown as { frames: number }).frames)
  if (ms > 60_000) await page.clock.fastForward(ms)
  else await page.clock.runFor(ms)
  return await page.evaluate(() => (window as unknown as { frames: number }).frames) - before
}
const tell = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { tell: () => void }).tell())

it('asks for no frame while nothing is told, wakes for a month, and sleeps again when it is told', async () => {
  const page = await drawn()
  expect(await framesIn(page, 20_000)).toBe(0)
  expect(await framesIn(page, HOUR)).toBe(0)
  await tell(page)
  expect(await framesIn(page, MONTH)).toBeGreaterThan(40)
  await framesIn(page, 500)
  expect(await framesIn(page, 20_000)).toBe(0)
  await page.context().close()
})

it('draws a month once, and no motion, for those who asked for less of it', async () => {
  const page = await drawn(true)
  await tell(page)
  expect(await framesIn(page, MONTH)).toBeLessThan(12)
  expect(await framesIn(page, 20_000)).toBe(0)
  await page.context().close()
})
