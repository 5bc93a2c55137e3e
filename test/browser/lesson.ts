/** A lesson in real pages whose months the instructor steps: nothing in it waits on the clock. */
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axe, openBrowser, person } from '../setup/pages.ts'
import { SECRET, startServer, type TestServer } from '../setup/server.ts'

export type Person = Awaited<ReturnType<typeof person>>
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Name of a month of the session, 1 = the first January. */
export const monthName = (month: number): string => MONTHS[(month - 1) % 12]

export class Lesson {
  /** months played */ month = 0
  readonly server: TestServer
  readonly browser: Browser
  readonly host: Person
  /** 360 × 740 */ readonly phone: Person
  /** 1366 × 768 */ readonly laptop: Person
  readonly code: string
  constructor(parts: Pick<Lesson, 'server' | 'browser' | 'host' | 'phone' | 'laptop' | 'code'>) {
    this.server = parts.server
    this.browser = parts.browser
    this.host = parts.host
    this.phone = parts.phone
    this.laptop = parts.laptop
    this.code = parts.code
  }
  get base(): string { return `http://class.test:${this.server.port}` }
  get desks(): Page[] { return [this.phone.page, this.laptop.page] }
  /** the name of the month in which a decision of now takes effect */ get next(): string { return monthName(this.month + 1) }

  /** The instructor's black button; then every desk says what it should. */
  async go(button: RegExp, seen: RegExp): Promise<void> {
    await this.host.page.getByRole('button', { name: button }).click()
    for (const page of this.desks) await page.getByText(seen).first().waitFor()
    if (/End year/.test(button.source)) this.month = Math.ceil((this.month + 1) / 12) * 12
  }
  /** A month is stepped in the console; every desk, closed levers or not, has it. */
  async step(count = 1): Promise<void> {
    for (let i = 0; i < count; i++) {
      await this.host.page.getByRole('button', { name: 'Step a month' }).click()
      this.month++
      const words = this.month % 12 === 0 ? /Year \d+ is over/ : `What you change now takes effect in ${this.next}`
      for (const page of this.desks) await page.getByText(words).first().waitFor({ state: 'attached' })
    }
  }
  async close(): Promise<void> {
    await this.browser.close()
    await this.server.stop()
  }
}

/** Server, instructor and two students in the lobby; `years` are played. Two maps drawn in software slow everything down: `map` off where it is not looked at. */
export async function openLesson(years: number, map: 'on' | 'off' = 'on'): Promise<Lesson> {
  const server = await startServer()
  const browser = await openBrowser()
  const host = await person(browser, 'laptop'), phone = await person(browser, 'phone'), laptop = await person(browser, 'laptop')
  for (const who of [host, phone, laptop]) who.context.setDefaultTimeout(8000)
  const code = await server.createSession({ scenario: 'first-hour', settings: { bots: 0, secondsPerYear: 0, planSeconds: 600, reviewSeconds: null, years } })
  const base = `http://class.test:${server.port}`
  await host.page.goto(`${base}/console#key=${SECRET}`)
  await host.page.getByRole('button', { name: `Open ${code}` }).click()
  for (const [who, name] of [[phone, 'Aisha'], [laptop, 'Björk']] as const) {
    await who.page.goto(`${base}/?code=${code}${map === 'off' ? '&map=off' : ''}`)
    await who.page.getByLabel('Your nickname').fill(name)
    await who.page.getByRole('button', { name: 'Join the class' }).click()
    await who.page.getByText(`You are in, ${name}.`).waitFor()
  }
  return new Lesson({ server, browser, host, phone, laptop, code })
}

export const card = (page: Page, lever: string): Locator => page.locator(`#lever-${lever}`)
/** What a lever's card on the desk says. */
export async function says(page: Page, lever: string, words: RegExp | string): Promise<void> {
  try { await card(page, lever).filter({ hasText: words }).waitFor() }
  catch { throw new Error(`${lever} does not say ${String(words)} but: ${await card(page, lever).innerText()}\nbelow ${await header(page)}\nheard: ${await page.locator(".feed-bar, .feed-log").first().innerText()}`) }
}
export const panel = (page: Page): Locator => page.locator('.panel')
export const press = (page: Page, name: string | RegExp): Promise<void> => panel(page).getByRole('button', { name }).first().click()
/** The box of one matter within a lever, by its heading. */
export const box = (page: Page, heading: string): Locator => panel(page).locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) }).last()

const looked = new Set<string>()
/** Opens a lever, does something in it (the first time on each desk under axe's eyes), and goes back to the desk. */
export async function inLever(page: Page, lever: string, act: () => Promise<void>): Promise<void> {
  await card(page, lever).click()
  await panel(page).waitFor()
  await act()
  const seen = `${lever} ${page.viewportSize()?.width}`
  if (!looked.has(seen)) expect(await axe(page), `${lever}, after the act`).toEqual([])
  looked.add(seen)
  await panel(page).getByRole('button', { name: 'Back to the desk' }).first().click()
  await panel(page).waitFor({ state: 'detached' })
}
/** What the page thinks the firm is and has. */
export const header = (page: Page): Promise<string> => page.locator('.desk-head').innerText()
