/** A lesson that is planned: made in the form, begun, late, and shortened; by keyboard, and clean for axe. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../setup/pages.ts'
import { hostDesk, type HostDesk } from './hostDesk.ts'

let desk: HostDesk
let { page, errors, sees, byKey } = {} as HostDesk

beforeAll(async () => {
  desk = await hostDesk()
  ;({ page, errors, sees, byKey } = desk)
})
afterAll(async () => { await desk?.close() })

describe('a planned lesson', () => {
  it('says in the form what fits: fifty minutes are six years, and a third is left to talk', async () => {
    await desk.open()
    await sees('New session')
    await sees(/^6 years with talks of .* after years 1, 2, 4, 6; debrief 17 min\.$/)
    await sees('All levers are open by year 3.')
    await byKey('90 min', 'Space')
    await sees(/^8 years with .* debrief \d\d min\.$/)
    await byKey('2 × 45 min', 'Space')
    await sees(/Lesson 1: years 1 to \d/)
    expect(await axe(page)).toEqual([])
    await byKey('50 min', 'Space')
    await byKey(/Make the session/)
    await sees('50-minute lesson')
    expect(await page.locator('.metro li').count()).toBe(2 + 6 + 2)
  })

  it('begins when the instructor says so, and shows where one is', async () => {
    await byKey('It begins now')
    await sees(/Lesson until \d\d:\d\d/)
    await sees(/Debrief from \d\d:\d\d/)
    await sees(/On time|Just in time/)
    await byKey(/Start with bots alone/)
    await byKey(/Start planning year 1/)
    await byKey('Pause')
    await byKey('Whole plan')
    await page.locator('.plan-rows .now').filter({ hasText: 'Year 1' }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('late, it offers to be shorter, says what is lost, and is so', async () => {
    // a lesson that ends in twenty minutes
    const end = await page.evaluate(() => new Date(Date.now() + 21 * 60_000).toTimeString().slice(0, 5))
    await byKey('Other end')
    await page.locator('#lesson-at').fill(end)
    await byKey(`Plan to ${end}`)
    await sees(/late: /)
    expect(await axe(page)).toEqual([])
    await byKey('Shorten …')
    await sees(/Lost: .*years? .*6/)
    await sees(/Lost: the talks? after/)
    expect(await axe(page)).toEqual([])
    await byKey(/^Play \d years? instead of 6/)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await sees(/Year 1 of [1-5]/)
    expect(errors).toEqual([])
  })
})
