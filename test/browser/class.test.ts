/** A short lesson in real pages: instructor, wall, a phone and a laptop, from the first click to the debrief. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, openBrowser, person } from '../setup/pages.ts'
import { SECRET, startServer, type TestServer } from '../setup/server.ts'

type Person = Awaited<ReturnType<typeof person>>
let server: TestServer, browser: Browser, base: string
let host: Person, wall: Person, phone: Person, laptop: Person

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const visible = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
/** What axe finds on every open page, with the page's name. */
const findings = async (): Promise<string[]> => {
  const found: string[] = []
  for (const [name, who] of Object.entries({ host, wall, phone, laptop })) found.push(...(await axe(who.page)).map(f => `${name}: ${f}`))
  return found
}
const firmOf = (page: Page): Promise<string | null> => page.locator('header b').first().textContent()

beforeAll(async () => {
  server = await startServer()
  base = `http://class.test:${server.port}`
  browser = await openBrowser()
  host = await person(browser, 'laptop')
  wall = await person(browser, 'wall')
  phone = await person(browser, 'phone')
  laptop = await person(browser, 'laptop')
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a short lesson', () => {
  let code = ''
  let firm: string | null = null

  it('the instructor opens the printed link and makes a session; the key leaves the address', async () => {
    await host.page.goto(`${base}/console#key=${SECRET}`)
    await button(host.page, /Make the session/).waitFor()
    expect(host.page.url()).not.toContain(SECRET)
    await button(host.page, 'No plan').click()
    // long enough that no year ends by itself while axe looks at four pages on a busy machine
    await button(host.page, '120 s').or(host.page.getByText('120 s', { exact: true })).first().click()
    for (let i = 0; i < 6; i++) await button(host.page, 'One less: Years to play').click()
    await button(host.page, /Make the session/).click()
    await button(host.page, /Start with bots alone/).waitFor()
    code = /\b[A-HJKMNP-Z]{5}\b/.exec(await host.page.locator('body').innerText())?.[0] ?? ''
    expect(code).toMatch(/^[A-HJKMNP-Z]{5}$/)
    await wall.page.goto(`${base}/wall?code=${code}`)
    await visible(wall.page, /and type/)
  })

  it('students join by link or by typing, and the wall shows them', async () => {
    await phone.page.goto(`${base}/?code=${code}`)
    await phone.page.getByLabel('Your nickname').fill('Aisha')
    await button(phone.page, 'Join the class').click()
    await visible(phone.page, 'You are in, Aisha.')
    await laptop.page.goto(base)
    await laptop.page.getByLabel('Class code').fill(code.toLowerCase())
    await laptop.page.getByLabel('Your nickname').fill('  aisha ')
    await button(laptop.page, 'Join the class').click()
    await visible(laptop.page, /Somebody here is already called/)
    await laptop.page.getByLabel('Your nickname').fill('Björk <b>')
    await button(laptop.page, 'Join the class').click()
    await visible(laptop.page, 'You are in, Björk <b>.')
    await visible(wall.page, '2 are here')
    expect(await findings()).toEqual([])
  })

  it('the same link opened twice takes no second seat', async () => {
    const second = await phone.context.newPage()
    await second.goto(`${base}/?code=${code}`)
    await visible(second, 'You are in, Aisha.')
    await visible(host.page, '2 have joined')
    expect(await wall.page.getByText('2 are here').count()).toBe(1)
    await second.close()
  })

  it('briefing, then a plan in which the phone lays out its attention', async () => {
    await button(host.page, /Start the briefing/).click()
    await visible(phone.page, /You run /)
    await button(host.page, /Start planning year 1/).click()
    await phone.page.locator('#lever-attention').click()
    await button(phone.page, 'One less: Research').click()
    await button(phone.page, 'One more: Mingling').click()
    await button(phone.page, 'Confirm for January').click()
    await visible(phone.page, 'Set for January, month 1')
    await button(phone.page, 'Back to the desk').last().click()
    firm = await firmOf(phone.page)
    expect(firm?.length).toBeGreaterThan(2)
    expect(await findings()).toEqual([])
  })

  it('a year runs; a reload in the middle of it costs nothing', async () => {
    await button(host.page, /Start year 1 now/).click()
    await visible(phone.page, /takes effect in (February|March)/)
    await phone.page.reload()
    await phone.page.locator('#lever-attention').waitFor()
    expect(await firmOf(phone.page)).toBe(firm)
    await phone.page.locator('#lever-attention').click()
    expect(await phone.page.locator('[role=spinbutton]').allTextContents()).toHaveLength(5)
    const tokens = await phone.page.locator('[role=spinbutton]').evaluateAll(all => all.map(e => Number(e.getAttribute('aria-valuenow'))))
    expect(tokens.reduce((a, b) => a + b, 0)).toBe(10)
    await visible(wall.page, `Join late:`)
    expect(await findings()).toEqual([])
    await host.page.reload()
    await button(host.page, 'Pause').click()
    await visible(laptop.page, /[Pp]aused/)
    await button(host.page, /Go on with year 1/).click()
  })

  it('reviews show own results, the next year comes, and the game ends in the debrief', async () => {
    await button(host.page, /End year 1 now/).click()
    await visible(phone.page, 'Year 1 is over')
    await visible(wall.page, 'Regional prosperity')
    expect(await findings()).toEqual([])
    await button(host.page, /Start planning year 2/).click()
    await button(laptop.page, /I am ready/).click()
    await button(host.page, /Start year 2 now/).click()
    await button(host.page, /End year 2 now/).click()
    await button(host.page, /Play three more years/).click()
    await visible(host.page, /Open the debrief/)
    await visible(phone.page, /you gained \d+ levels/)
  })

  it('in the debrief the parts of what a firm learned add up to the whole', async () => {
    const { page } = laptop
    await page.goto(`${base}/debrief?code=${code}`)
    await visible(page, 'Three more years')
    await button(page, 'Where from?').or(page.getByRole('link', { name: 'Where from?' })).first().click()
    await visible(page, /Where did you learn that/)
    const rows = await page.locator('table').first().locator('tbody tr').evaluateAll(all =>
      all.map(row => [...row.querySelectorAll('td')].map(cell => Number((cell.textContent ?? '').replace(/[^\d.-]/g, '')))))
    expect(rows.length).toBeGreaterThan(0)
    // the first row is the firm's own: whole levels
    expect(rows[0].slice(0, -1).reduce((a, b) => a + b, 0)).toBe(rows[0].at(-1))
    await button(page, 'Replay').or(page.getByRole('link', { name: 'Replay' })).first().click()
    await page.getByRole('slider').first().waitFor()
  })

  it('no page has reported an error', async () => {
    expect(await findings()).toEqual([])
    for (const who of [host, wall, phone, laptop]) expect(who.errors.filter(e => !e.includes('status of 4'))).toEqual([])
  })
})
