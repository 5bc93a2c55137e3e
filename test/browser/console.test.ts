/** The instructor's desk in real pages: cards with their undo, calls to decide, the timeline; by keyboard, and clean for axe. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, person } from '../setup/pages.ts'
import { handsOn, type Hands } from './hostDesk.ts'
import { openLesson, type Lesson } from './lesson.ts'

let lesson: Lesson, page: Page
let { button, sees, byKey } = {} as Hands

beforeAll(async () => {
  lesson = await openLesson(3, 'off')
  page = lesson.host.page
  ;({ button, sees, byKey } = handsOn(page))
  // under load a page of sixty buttons takes its time
  lesson.host.context.setDefaultTimeout(25_000)
  // axe must not measure the contrast of a dialog that is still fading in
  await page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(async () => { await lesson?.close() })

describe('running a lesson', () => {
  it('a call to decide reaches the screens of those who have not, and is put away there', async () => {
    await lesson.go(/Start the briefing/, /You run /)
    await lesson.go(/Start planning year 1/, /I am ready/)
    await sees('Not decided yet this year (2)')
    await byKey('Nudge all 2')
    for (const desk of lesson.desks) await sees(/waiting for your decision/, desk)
    expect(await axe(lesson.phone.page)).toEqual([])
    await lesson.phone.page.getByRole('button', { name: 'All right' }).click()
    expect(await lesson.phone.page.getByText(/waiting for your decision/).count()).toBe(0)
  })

  it('a prediction is asked for before the year, guessed on the devices, and counted without a name', async () => {
    await byKey('Ask for a prediction')
    await byKey(/Will the richest firm|will the richest firm/)
    for (const desk of lesson.desks) await sees('A guess first', desk)
    await lesson.phone.page.getByRole('button', { name: 'Yes', exact: true }).click()
    await lesson.laptop.page.getByRole('button', { name: 'Yes', exact: true }).click()
    await lesson.laptop.page.getByRole('button', { name: 'No', exact: true }).click()
    await sees('2 of 2 have guessed.')
    expect(await axe(lesson.phone.page)).toEqual([])
    expect(await axe(page)).toEqual([])
  })

  it('a card is planned for a year, for as long as one says, and undone before it bites', async () => {
    await byKey(/All \d+ cards/)
    await byKey('Play Backlash abroad')
    await page.getByRole('dialog').waitFor()
    expect(await axe(page)).toEqual([])
    await byKey('Long Delta', 'Space')
    await byKey('Start of year 2', 'Space')
    await byKey('One year', 'Space')
    await byKey(/Play Backlash abroad It begins in January of year 2/)
    await sees('begins in January of year 2, until January of year 3')
    await sees('Backlash abroad · Long Delta')
    expect(await axe(page)).toEqual([])
    await byKey(/Undo Backlash abroad/)
    await sees(/The class noticed nothing/)
    await button(/Undo/).waitFor({ state: 'detached' })
  })

  it('a card that has begun runs, and has no undo any more', async () => {
    await lesson.go(/Start year 1 now/, /takes effect in/)
    await byKey('Play A breach of trust')
    await byKey(/Play A breach of trust It begins/)
    await button(/Undo A breach of trust/).waitFor()
    await lesson.step()
    await sees(/since January of year 1/)
    expect(await axe(page)).toEqual([])
    await button(/Undo A breach of trust/).waitFor({ state: 'detached' })
  })

  it('in a stepped year the big button steps, and says which month it plays', async () => {
    await sees(/Plays February and shows it to all/)
    await page.locator('#next').focus()
    await page.keyboard.press('Enter')
    lesson.month++
    for (const desk of lesson.desks) expect(await desk.getByText(/takes effect in March/).first().waitFor({ state: 'attached' })).toBeUndefined()
    await sees(/Plays March and shows it to all/)
  })

  it('in the review the guesses stand beside what came, on the console and on the devices', async () => {
    await lesson.go(/End year 1 now/, /Year 1 is over/)
    await sees(/\d of 2 guessed it/)
    for (const desk of lesson.desks) await sees(/\d of 2 guessed it/, desk)
    await sees('Your guess: Yes.', lesson.phone.page)
    expect(await axe(page)).toEqual([])
    expect(await axe(lesson.phone.page)).toEqual([])
  })

  it('a student whose phone died goes on with another device, in the same firm', async () => {
    const firm = await lesson.phone.page.locator('header b').first().textContent()
    await byKey(/Aisha/)
    await byKey(/Move to another device/)
    const link = await page.locator('.new-device input').inputValue()
    expect(await axe(page)).toEqual([])
    const other = await person(lesson.browser, 'phone')
    await other.page.goto(link.replace(/^http:\/\/[^/]+/, lesson.base) + '')
    await other.page.locator('header b').first().waitFor()
    expect(await other.page.locator('header b').first().textContent()).toBe(firm)
    expect(other.page.url()).not.toContain('seat=')
    await lesson.phone.page.getByLabel('Your nickname').waitFor()
    await page.keyboard.press('Escape')
  })

  it('somebody who joined twice is merged by choosing who it is', async () => {
    const again = await person(lesson.browser, 'laptop')
    await again.page.goto(`${lesson.base}/?code=${lesson.code}&map=off`)
    await again.page.getByLabel('Your nickname').fill('Aisha again')
    await again.page.getByRole('button', { name: 'Join the class' }).click()
    const firm = await lesson.laptop.page.locator('header b').first().textContent()
    await button(/Aisha again/).first().waitFor()
    await byKey(/Björk/)
    await page.getByLabel(/same person/).selectOption({ label: 'Aisha again' })
    expect(await axe(page)).toEqual([])
    await byKey(/Merge: Aisha again becomes Björk/)
    await sees('Aisha again is Björk now.')
    // the second device goes on in the first seat, by itself
    await again.page.waitForFunction(name => document.querySelector('header b')?.textContent === name, firm)
    await button(/Aisha again/).waitFor({ state: 'detached' })
    expect(again.errors.filter(e => !e.includes('status of 4'))).toEqual([])
  })

  it('the timeline tells all of it', async () => {
    await byKey('More')
    await byKey(/What was done/)
    for (const line of ['2 students were asked to decide', 'Card “Backlash abroad” taken back', 'Card “A breach of trust”, for January of year 1', 'Year 1 began']) await sees(line)
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(lesson.host.errors).toEqual([])
  })
})
