/** A class list: pasted, made into seats, printed as personal links; the link opens the seat. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, person } from '../setup/pages.ts'
import { SECRET, startServer, type TestServer } from '../setup/server.ts'

let server: TestServer, browser: Browser, page: Page, errors: string[], base: string
const button = (name: string | RegExp) => page.getByRole('button', { name })
const sees = (words: string | RegExp, where: Page = page) => where.getByText(words).first().waitFor()
async function byKey(name: string | RegExp, key = 'Enter'): Promise<void> {
  await button(name).first().focus()
  await page.keyboard.press(key)
}

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  base = `http://class.test:${server.port}`
  const host = await person(browser, 'laptop', true)
  ;({ page, errors } = host)
  host.context.setDefaultTimeout(25_000)
  const code = await server.createSession({ scenario: 'first-hour', settings: {} })
  await page.goto(`${base}/console?code=${code}#key=${SECRET}`)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a class list', () => {
  it('is pasted; each name gets a seat, and it says which got none', async () => {
    await byKey(/Class list/)
    expect(await axe(page)).toEqual([])
    await page.getByLabel('Names', { exact: true }).fill('Name;Class\nÅse;3b\nBo;3b\nbo ;3b\n')
    await byKey('Make 3 seats')
    await sees('2 seats are made.')
    await sees(/1 name got no seat:/)
    expect(await page.locator('.link-sheet li').count()).toBe(2)
    expect(await axe(page)).toEqual([])
  })

  it('on paper there are the links and nothing else', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.link-sheet').isVisible()).toBe(true)
    const others = ['.topbar', '.clock', '.boards', '.no-print', '.sheet-head'], shown: string[] = []
    for (const other of others) if (await page.locator(other).first().isVisible()) shown.push(other)
    expect(shown).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  })

  it('a link opens the seat of its name, once given needs nothing typed', async () => {
    const link = await page.locator('.link-sheet li', { hasText: 'Åse' }).locator('span').last().innerText()
    await page.keyboard.press('Escape')
    await sees('Not connected (2)')
    const phone = await person(browser, 'phone')
    await phone.page.goto(link.replace(/^http:\/\/[^/]+/, base))
    await sees('You are in, Åse.', phone.page)
    await sees('Not connected (1)')
    expect([...errors, ...phone.errors]).toEqual([])
  })

  it('who was removed by mistake is let in again', async () => {
    await page.getByRole('button', { name: 'Bo', exact: true }).focus()
    await page.keyboard.press('Enter')
    await byKey(/Remove Bo from the session/)
    await byKey(/Really remove Bo/)
    const removed = page.getByText('Removed (1)')
    await removed.focus()
    await page.keyboard.press('Enter')
    expect(await axe(page)).toEqual([])
    await byKey('Let Bo in again')
    await page.getByRole('button', { name: 'Bo', exact: true }).waitFor()
    await removed.waitFor({ state: 'detached' })
  })
})
