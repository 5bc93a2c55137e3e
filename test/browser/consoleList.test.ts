/** A class list: pasted, made into seats, printed as personal links; the link opens the seat. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, person } from '../setup/pages.ts'
import { hostDesk, type HostDesk } from './hostDesk.ts'

let desk: HostDesk
let { browser, page, errors, base, sees, byKey } = {} as HostDesk

beforeAll(async () => {
  desk = await hostDesk()
  ;({ browser, page, errors, base, sees, byKey } = desk)
  await desk.open(await desk.server.createSession({ scenario: 'first-hour', settings: {} }))
})
afterAll(async () => { await desk?.close() })

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
