/** Real pages in a real Chromium, at http://class.test: a plain-http, not secure context, as in a classroom. */
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { ensureChromium } from './chromium.ts'

export const SIZES = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  wall: { width: 1920, height: 1080 },
} as const
export type Size = keyof typeof SIZES

/** A headless browser that resolves class.test to this machine and asks for nothing elsewhere. */
export const openBrowser = (): Promise<Browser> => chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--host-resolver-rules=MAP class.test 127.0.0.1', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-unsafe-swiftshader'],
})

/** A fresh person: own storage, own window. Errors of the page are collected in `errors`. */
export async function person(browser: Browser, size: Size, reducedMotion = false): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: SIZES[size], hasTouch: size === 'phone', isMobile: size === 'phone', locale: 'en-GB',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => { if (message.type() === 'error') errors.push(message.text()) })
  return { context, page, errors }
}

/** Waits until what moves for a while has come to rest: half-way into view, words are pale and may stand outside. */
export const atRest = (page: Page): Promise<void> => page.evaluate(async () => {
  const endless = (a: Animation) => a.effect?.getComputedTiming().endTime === Infinity
  await Promise.allSettled(document.getAnimations().filter(a => a.playState === 'running' && !endless(a)).map(a => a.finished))
})

/** What axe finds once the page has come to rest, in short lines. */
export async function axe(page: Page): Promise<string[]> {
  await atRest(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(v => `${v.id}: ${v.help} (${v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')})`)
}
