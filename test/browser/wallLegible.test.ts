/** The wall can be read from 10 m in every phase and at every size: no small text, nothing cut off, the code there for latecomers. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixturePages, type FixturePages } from '../setup/fixturePages.ts'
import { atRest, axe, openBrowser } from '../setup/pages.ts'

const WALL = 'test/client/fixtures/wall.html'
/** px of text against the wall's height, at least; region names and clock have larger bars of their own */
const LEAST = 0.0418
const SIZES = [[1280, 720], [1280, 800], [1920, 1080], [3840, 2160]] as const
const PHASES = ['lobby', 'briefing', 'plan', 'year', 'yearEnd', 'review', 'afterYears', 'debrief'] as const
let pages: FixturePages, browser: Browser

beforeAll(async () => {
  pages = await fixturePages([WALL])
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

async function wallIn(phase: typeof PHASES[number], width: number, height: number, more = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: phase === 'yearEnd' ? 'no-preference' : 'reduce' })
  const page = await context.newPage()
  await page.route('**/api/info', route => route.fulfill({ json: { addresses: ['http://192.168.178.124:8080'] } }))
  await page.route('**/api/sessions/**', route => route.fulfill({ json: { briefing: ['You each run a small firm. There are six kinds of knowledge, and customers pay for what others do not have.'] } }))
  await page.goto(pages.url(WALL, `phase=${phase === 'yearEnd' ? 'year' : phase}&map=off&names=30&year=10&long=1${more}`))
  await page.locator('.wall > div').first().waitFor()
  if (phase === 'yearEnd') {
    await page.evaluate(() => { const { tell, go } = window as unknown as { tell: () => void; go: (phase: string, month: number) => void }; tell(); go('review', 120) })
    await page.locator('.parts').waitFor()
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // the layout of a month that has just been told follows in a later frame
  await page.evaluate(() => new Promise<void>(done => { requestAnimationFrame(() => requestAnimationFrame(() => done())) }))
  await atRest(page)
  return page
}

/** Words that are too small, or that do not fit where they stand. The list in place of the map is not meant for the wall. */
const faults = (page: Page, least: number): Promise<string[]> => page.evaluate(bar => {
  const found: string[] = []
  const walk = document.createTreeWalker(document.querySelector('.wall') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const words = node.textContent?.trim() ?? ''
    const el = node.parentElement
    if (words === '' || !el || el.closest('.ear, .map, svg')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const at = range.getBoundingClientRect()
    const size = parseFloat(getComputedStyle(el).fontSize) / innerHeight
    if (size < bar) found.push(`"${words}" is ${(size * 100).toFixed(1)}% high`)
    if (at.left < -1 || at.top < -1 || at.right > innerWidth + 1 || at.bottom > innerHeight + 1) found.push(`"${words}" leaves the wall: ${[at.left, at.top, at.right, at.bottom].map(Math.round).join(' ')} of ${innerWidth} × ${innerHeight}`)
    for (let box: HTMLElement | null = el; box && !box.classList.contains('wall'); box = box.parentElement) {
      const style = getComputedStyle(box)
      if (style.overflow !== 'hidden' || style.textOverflow === 'ellipsis') continue
      const inside = box.getBoundingClientRect()
      if (at.bottom > inside.bottom + 1 || at.right > inside.right + 1) found.push(`"${words}" is cut off`)
    }
  }
  return found
}, least)

describe.each(SIZES)('%i × %i', (width, height) => {
  it.each(PHASES)('%s: every word is large enough and whole', async phase => {
    const page = await wallIn(phase, width, height)
    expect(await faults(page, LEAST)).toEqual([])
    await page.context().close()
  })
})

it.each(PHASES.slice(0, 6))('%s: the code stands on the wall for as long as one can join', async phase => {
  const page = await wallIn(phase, 1920, 1080)
  expect((await page.locator('.wall').innerText()).replace(/\s/g, '')).toContain('KBRTM')
  await page.context().close()
})

it('months stepped by hand leave room for everything in the header', async () => {
  const page = await wallIn('year', 1920, 1080, '&ms=0')
  await page.getByText('Step by step').waitFor()
  expect(await faults(page, LEAST)).toEqual([])
  await page.context().close()
})

it.each(['plan', 'review'] as const)('%s: a guess of the class fits, however they guessed', async phase => {
  const page = await wallIn(phase, 1280, 720, '&guess=1')
  await page.getByText(phase === 'plan' ? /29 have guessed/ : /The class guessed/).waitFor()
  expect(await faults(page, LEAST)).toEqual([])
  await page.context().close()
})

it.each(PHASES)('%s: axe finds nothing', async phase => {
  const page = await wallIn(phase, 1920, 1080)
  // words that are just fading in are not there yet
  await page.evaluate(() => Promise.all(document.getAnimations().map(a => a.finished)).then(() => undefined))
  expect(await axe(page)).toEqual([])
  await page.context().close()
})
