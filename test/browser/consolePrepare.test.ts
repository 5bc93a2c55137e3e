/** Preparing: a scenario of one's own, what would spoil it, files out and in, and a rehearsal with bots; by keyboard, and clean for axe. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../setup/pages.ts'
import { hostDesk, type HostDesk } from './hostDesk.ts'

let desk: HostDesk
let { page, errors, button, sees, byKey } = {} as HostDesk
let exported = ''
const type = async (label: string | RegExp, text: string): Promise<void> => {
  await page.getByLabel(label).first().fill(text)
  await page.keyboard.press('Tab')
}

beforeAll(async () => {
  desk = await hostDesk()
  ;({ page, errors, button, sees, byKey } = desk)
  await desk.open()
})
afterAll(async () => { await desk?.close() })

describe('a scenario of one’s own', () => {
  it('is begun from one that ships; a number out of range is refused with its place, one that spoils the game is told in words', async () => {
    await byKey(/Change this scenario/)
    await sees('Nothing here spoils the game.')
    expect(await axe(page)).toEqual([])
    await type('Look for a parameter', 'insider')
    await type(/encounters of an insider/, '9')
    await sees(/params\.meetRate: 9 will not do/)
    await type(/encounters of an insider/, '0')
    await sees(/Nobody meets anybody/)
    expect(await axe(page)).toEqual([])
  })

  it('takes cards of its own, is exported as a file, and saved', async () => {
    await type('Name that students see', 'Quiet towns')
    await byKey('Add a card')
    await page.getByRole('combobox', { name: /^Card/ }).selectOption({ label: 'Backlash abroad' })
    const [download] = await Promise.all([page.waitForEvent('download'), byKey('Export as a file')])
    exported = readFileSync(await download.path(), 'utf8')
    expect(JSON.parse(exported)).toMatchObject({ id: 'my-first-hour', title: 'Quiet towns', params: { meetRate: 0 }, cards: [{ card: 'backlash-abroad', year: 2, month: 1 }] })
    await byKey(/Save as my own/)
    await sees('Saved as version 1.')
    await page.getByRole('radio', { name: /Quiet towns/ }).waitFor()
    expect(await page.getByRole('radio', { name: /Quiet towns/ }).isChecked()).toBe(true)
    expect(await axe(page)).toEqual([])
  })

  it('a file with a mistake is refused with the place of it; a good one opens', async () => {
    const file = page.locator('input[type=file]')
    await file.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(exported.replace('"goal": "both"', '"goal": "fame"')) })
    await sees(/This file has a mistake\. .*goal: "fame" will not do/)
    await file.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(exported) })
    await sees('Begun from “Quiet towns”')
    expect(await page.getByLabel('Name that students see').inputValue()).toBe('Quiet towns')
    await byKey('Back without saving')
  })

  it('is still there after a reload, and is deleted when that is meant', async () => {
    await page.reload()
    await page.getByRole('radio', { name: /Quiet towns/ }).check()
    await byKey('Delete this scenario')
    await byKey(/Yes: Delete this scenario/)
    await sees(/Sessions that play it go on/)
    expect(await page.getByRole('radio', { name: /Quiet towns/ }).count()).toBe(0)
  })

  it('can be rehearsed alone: bots play it, and it runs by itself', async () => {
    await byKey(/Rehearse with bots/)
    await sees('Rehearsal: First hour')
    await sees(/Year 2 of 6/)
    await byKey('More')
    await byKey('Other sessions')
    await byKey(/Same again/)
    await sees('A new session with the same scenario and settings.')
    await button(/Start with bots alone/).waitFor()
    expect(errors.filter(e => !e.includes('status of 4'))).toEqual([])
  })
})
