/** Place, attention and watch by the interface alone: each is acknowledged with its month and seen on the desk a month later. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { person } from '../setup/pages.ts'
import { card, header, inLever, openLesson, panel, press, says, type Lesson, type Person } from './lesson.ts'

let lesson: Lesson, phone: Person, laptop: Person, watcher: Person
beforeAll(async () => {
  lesson = await openLesson(2)
  ;({ phone, laptop } = lesson)
  watcher = await person(lesson.browser, 'phone')
})
afterAll(() => lesson?.close())

const money = async (who: Person): Promise<number> => Number((/Money\s+([\d,−]+)/.exec(await header(who.page))?.[1] ?? 'NaN').replace(',', '').replace('−', '-'))

/** A plot of one's own region for which no draw with others is likely. */
const chooseNear = (page: Person['page']): Promise<void> => panel(page).locator('.plots').first().locator('.plot:not([aria-disabled])').filter({ hasText: 'Nobody there' }).last().click()

describe('the three levers of year 1', () => {
  it('somebody without a firm can watch', async () => {
    await watcher.page.goto(`${lesson.base}/?code=${lesson.code}`)
    await watcher.page.getByLabel('Your nickname').fill('Wanda')
    await watcher.page.getByRole('button', { name: /Just watch/ }).click()
    await watcher.page.getByText('You are in, Wanda.').waitFor()
    await lesson.go(/Start the briefing/, /You run /)
    await lesson.go(/Start planning year 1/, /takes effect in January/)
    await watcher.page.getByText('You are watching').waitFor()
    expect(await watcher.page.locator('.lever').count()).toBe(0)
  })

  it('a locked lever says when it opens, and does not open before', async () => {
    for (const [lever, year] of [['pipelines', 2], ['offshore', 3], ['moments', 3]] as const) {
      await says(phone.page, lever, `Opens in year ${year}`)
      expect(await card(phone.page, lever).getAttribute('aria-disabled')).toBe('true')
    }
    await card(phone.page, 'pipelines').dispatchEvent('click')
    expect(await panel(phone.page).count()).toBe(0)
  })

  it('attention and focus: tokens are never lost, set, taken back, set again', async () => {
    const { page } = phone
    await inLever(page, 'attention', async () => {
      await press(page, 'One less: Research')
      // a token in the hand: in words, and the button does not send
      await panel(page).getByText('Place 1 more token first.').waitFor()
      await press(page, 'One more: Mingling')
      await panel(page).getByText('Service', { exact: true }).click()
      await press(page, 'Confirm for January')
      await panel(page).getByText('Set for January, month 1').waitFor()
      await press(page, 'Undo')
      await panel(page).getByText('Set for January').waitFor({ state: 'detached' })
      await press(page, 'One less: Research')
      await press(page, 'One more: Mingling')
      await panel(page).getByText('Service', { exact: true }).click()
      await press(page, 'Confirm for January')
      await panel(page).getByText('Set for January, month 1').waitFor()
    })
    expect(await card(page, 'attention').innerText()).toMatch(/Attention 3 · 1 · 3 · 2 · 1, research on Service, from Jan/)
  })

  it('watch: two at most, and the third says why not', async () => {
    const { page } = laptop
    await inLever(page, 'watch', async () => {
      await panel(page).getByText(/Show \d+ firms elsewhere/).click()
      const boxes = panel(page).getByRole('checkbox')
      await boxes.nth(0).click()
      await boxes.nth(1).click()
      expect(await boxes.nth(2).isDisabled()).toBe(true)
      await panel(page).getByText('let go of one of these first').waitFor()
      await press(page, 'Confirm for January')
      await panel(page).getByText('Set for January, month 1').waitFor()
    })
    await says(page, 'watch', /Watch \S.*, \S.*, from Jan/)
  })

  /** k, told in the lever before a move, and what there was to pay it from */
  let near = 0, far = 0
  const had = { phone: 0, laptop: 0 }
  const priceTold = async (page: Person['page']): Promise<number> => {
    const told = panel(page).getByText(/^\d+.k once$/)
    await told.waitFor()
    return Number.parseInt(await told.innerText(), 10)
  }
  it('place: near and far, with price, months and standing told before', async () => {
    await inLever(phone.page, 'place', async () => {
      await chooseNear(phone.page)
      near = await priceTold(phone.page)
      await press(phone.page, new RegExp(`Move in January · ${near}\\b`))
      await panel(phone.page).getByText('Set for January, month 1').waitFor()
    })
    expect(await card(phone.page, 'place').innerText()).toMatch(/Move to .*, from Jan/)
    await inLever(laptop.page, 'place', async () => {
      await panel(laptop.page).locator('.plots').last().locator('.plot:not([aria-disabled])').filter({ hasText: 'Nobody there' }).last().click()
      far = await priceTold(laptop.page)
      await press(laptop.page, new RegExp(`Move in January · ${far}\\b`))
      await panel(laptop.page).getByText('Set for January, month 1').waitFor()
    })
    expect(far).toBeGreaterThan(near)
  })

  it('undo from the desk: what was decided is gone, and nothing is left of it', async () => {
    const { page } = laptop
    await page.getByRole('button', { name: 'Undo: Watch' }).click()
    await page.getByRole('button', { name: 'Undo: Watch' }).waitFor({ state: 'detached' })
    await says(page, 'watch', 'Nobody')
    await inLever(page, 'watch', async () => {
      await panel(page).getByRole('checkbox').first().click()
      await press(page, 'Confirm for January')
      await panel(page).getByText('Set for January, month 1').waitFor()
    })
    expect(await card(page, 'watch').innerText()).toMatch(/Watch \S+, from Jan/)
  })

  it('two tabs of one seat show the same desk', async () => {
    const second = await phone.context.newPage()
    await second.goto(`${lesson.base}/?code=${lesson.code}`)
    await says(second, 'attention', /3 · 1 · 3 · 2 · 1, research on Service, from Jan/)
    const text = (of: Person['page']): Promise<string> => of.locator('#desk .cards').innerText()
    expect(await text(second)).toBe(await text(phone.page))
    await second.getByRole('button', { name: 'Undo: Place' }).click()
    await phone.page.getByRole('button', { name: 'Undo: Place' }).waitFor({ state: 'detached' })
    await inLever(second, 'place', async () => {
      await chooseNear(second)
      await press(second, /Move in January/)
      await panel(second).getByText('Set for January').waitFor()
    })
    await says(phone.page, 'place', /Move to .*, from Jan/)
    expect(await text(second)).toBe(await text(phone.page))
    await second.close()
  })

  it('a month later the desk shows what each lever did, and what it cost', async () => {
    Object.assign(had, { phone: await money(phone), laptop: await money(laptop) })
    await lesson.go(/Start year 1 now/, /What you change now takes effect in January/)
    await lesson.step()
    await says(phone.page, 'attention', '3 · 1 · 3 · 2 · 1')
    await says(phone.page, 'place', /Jan: on the move/)
    expect(await header(phone.page)).toMatch(/Moving to .*, \d more months/)
    expect(await card(laptop.page, 'watch').innerText()).not.toContain('Nobody')
    expect(await header(laptop.page)).toMatch(/Moving to .*, \d more months/)
    // both earned about the same in their first month; the one who goes far has paid more
    const spent = { phone: had.phone - await money(phone), laptop: had.laptop - await money(laptop) }
    expect(spent.laptop - spent.phone).toBeGreaterThan((far - near) / 2)
    expect(spent.laptop - spent.phone).toBeLessThan((far - near) * 1.5)
    await watcher.page.getByText(/January: \d+ encounters/).waitFor()
  })

  it('a refusal stands in words beside the button, and names the month', async () => {
    const { page } = phone
    await inLever(page, 'place', async () => {
      await chooseNear(page)
      await panel(page).getByRole('alert').filter({ hasText: 'Your firm is on the move until March.' }).waitFor()
      expect(await panel(page).getByRole('button', { name: /Move in/ }).getAttribute('aria-disabled')).toBe('true')
      await press(page, 'Back')
    })
  })

  it('both have arrived when their months are over', async () => {
    const before = await header(laptop.page)
    await lesson.step(3)
    for (const page of lesson.desks) expect(await header(page)).not.toContain('Moving to')
    expect(await header(laptop.page)).not.toContain((/^.*\n(.*?),/.exec(before) ?? [])[1] ?? '?')
    for (const who of [phone, laptop, watcher, lesson.host]) expect(who.errors.filter(e => !e.includes('status of 4'))).toEqual([])
  })
})
