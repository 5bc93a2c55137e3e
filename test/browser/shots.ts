/**
 * `npm run shots`: a lesson of one year in real pages, and a picture of each screen in each phase at three sizes, in the folder shots/ (not
 * kept by git), to leaf through.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { atRest, openBrowser, person, SIZES } from '../setup/pages.ts'
import { SECRET, startServer } from '../setup/server.ts'

const FOLDER = resolve(import.meta.dirname, '../../shots')
const LEVERS = ['place', 'attention', 'watch', 'pipelines', 'offshore', 'moments'] as const
const MONTHS = 5

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const server = await startServer(), browser = await openBrowser()
try {
  await lesson()
} finally {
  await browser.close()
  await server.stop()
}

async function lesson(): Promise<void> {
  const base = `http://class.test:${server.port}`
  const code = await server.createSession({ scenario: 'first-hour', settings: { bots: 16, secondsPerYear: 0, planSeconds: 600, reviewSeconds: null, years: 2 } })
  const host = await opened(`${base}/console?code=${code}#key=${SECRET}`), wall = await opened(`${base}/wall?code=${code}`), desk = await opened(`${base}/?code=${code}`)
  const all = async (phase: string): Promise<void> => {
    for (const [name, page] of Object.entries({ desk, console: host, wall })) await taken(page, `${phase}-${name}`)
  }
  const next = async (button: RegExp, seen: RegExp): Promise<void> => {
    await host.getByRole('button', { name: button }).first().click()
    await desk.getByText(seen).first().waitFor({ state: 'attached' })
  }
  await desk.getByLabel('Your nickname').waitFor()
  await taken(desk, '1-join')
  await desk.getByLabel('Your nickname').fill('Aisha')
  await desk.getByRole('button', { name: 'Join the class' }).click()
  await desk.getByText('You are in, Aisha.').waitFor()
  await all('2-lobby')
  await next(/Start the briefing/, /You run /)
  await all('3-briefing')
  await next(/Start planning year 1/, /I am ready/)
  await all('4-plan')
  await next(/Start year 1 now/, /takes effect in/)
  for (let month = 0; month < MONTHS; month++) await next(/Step a month/, new RegExp(`takes effect in ${['February', 'March', 'April', 'May', 'June'][month]}`))
  await all('5-year')
  for (const lever of LEVERS) {
    const card = desk.locator(`#lever-${lever}`)
    if (await card.count() === 0 || await card.isDisabled()) continue
    await card.click()
    if (await desk.locator('.panel').count() === 0) continue
    await taken(desk, `5-year-desk-${lever}`)
    await desk.locator('.panel').getByRole('button', { name: 'Back to the desk' }).first().click()
  }
  await next(/End year 1 now/, /Year 1 is over/)
  await all('6-review')
  await host.goto(`${base}/console#key=${SECRET}`)
  await host.getByText('New session').first().waitFor()
  await taken(host, '7-prepare-console')
}

async function opened(address: string): Promise<Page> {
  const { page, context } = await person(browser, 'laptop', true)
  context.setDefaultTimeout(25_000)
  await page.goto(address)
  return page
}

async function taken(page: Page, name: string): Promise<void> {
  for (const { width, height } of Object.values(SIZES)) {
    await page.setViewportSize({ width, height })
    await page.evaluate(() => new Promise<void>(done => { requestAnimationFrame(() => requestAnimationFrame(() => done())) }))
    await atRest(page)
    await page.screenshot({ path: join(FOLDER, `${name}-${width}x${height}.png`) })
  }
  console.log(name)
}
