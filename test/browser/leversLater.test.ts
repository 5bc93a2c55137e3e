/** Pipelines, offshore and moments by the interface alone, and a server that is killed with a decision still due. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { box, card, header, inLever, openLesson, panel, press, says, type Lesson } from './lesson.ts'

let lesson: Lesson, phone: Page, laptop: Page
beforeAll(async () => {
  lesson = await openLesson(3, 'off')
  phone = lesson.phone.page
  laptop = lesson.laptop.page
})
afterAll(() => lesson?.close())

const firmOf = async (page: Page): Promise<string> => (await header(page)).split('\n')[0]
const regionOf = async (page: Page): Promise<string> => /\n(.*?),/.exec(await header(page))?.[1] ?? ''
const set = (page: Page): Promise<void> => panel(page).getByText(`Set for ${lesson.next}, month ${lesson.month + 1}`).waitFor()
/** The row of a decision that is one press says when it takes effect. */
const taken = (page: Page, heading: string): Promise<void> => box(page, heading).getByText(`Takes effect in ${lesson.next}.`).first().waitFor()

describe('the levers that open later', () => {
  it('pipelines open in year 2, and the plan says so', async () => {
    await lesson.go(/Start the briefing/, /You run /)
    await lesson.go(/Start planning year 1/, /takes effect in January/)
    await lesson.go(/Start year 1 now/, /What you change now/)
    await lesson.go(/End year 1 now/, /Year 1 is over/)
    await lesson.go(/Start planning year 2/, /New this year: Pipelines/)
    expect(await card(phone, 'pipelines').getAttribute('aria-disabled')).toBeNull()
    expect(await card(phone, 'offshore').innerText()).toContain('Opens in year 3')
  })

  it('an offer is made with what one shows, and a standing answer is given', async () => {
    const firm = await firmOf(laptop), region = await regionOf(laptop)
    await inLever(phone, 'pipelines', async () => {
      await panel(phone).getByText(region, { exact: true }).click()
      await panel(phone).getByText(firm, { exact: true }).click()
      await panel(phone).getByText('Open', { exact: true }).last().click()
      await press(phone, `Propose to ${firm}`)
      await set(phone)
      await press(phone, 'Accept all')
      await taken(phone, 'When somebody offers you a pipeline')
    })
    await lesson.go(/Start year 2 now/, /What you change now/)
    await lesson.step()
    await inLever(phone, 'pipelines', async () => {
      await panel(phone).getByText('Now: Accept all.').waitFor()
      await panel(phone).getByText(/Just offered, not answered yet|Offered \d month/).first().waitFor()
    })
    await says(laptop, 'pipelines', /\d offer/)
    expect(await card(phone, 'pipelines').innerText()).not.toContain('undefined')
  })

  it('the offer is accepted, trust begins, more is shown, and it is closed again', async () => {
    const [me, partner] = [await firmOf(laptop), await firmOf(phone)]
    await inLever(laptop, 'pipelines', async () => {
      const offer = panel(laptop).locator('.offer').filter({ hasText: partner })
      await offer.getByText(/They show you: Open/).waitFor()
      await offer.getByText('Guarded', { exact: true }).click()
      await offer.getByRole('button', { name: 'Accept' }).click()
      await offer.getByText(`Takes effect in ${lesson.next}.`).waitFor()
    })
    await lesson.step()
    await says(laptop, 'pipelines', partner)
    await says(phone, 'pipelines', me)
    const mine = panel(laptop).locator('.pipeline').filter({ hasText: partner })
    await inLever(laptop, 'pipelines', async () => {
      await mine.getByText(/Trust \d+%/).waitFor()
      await mine.getByText(`You show ${partner}`).click()
      await mine.getByRole('button', { name: 'Selective' }).click()
      await mine.getByText(`Takes effect in ${lesson.next}.`).waitFor()
    })
    await lesson.step()
    await inLever(laptop, 'pipelines', async () => {
      await mine.getByText(`You show ${partner}`).filter({ hasText: 'Selective' }).click()
      await mine.getByRole('button', { name: 'Close it' }).click()
      await mine.getByText(`Takes effect in ${lesson.next}.`).waitFor()
    })
    await lesson.step()
    await says(phone, 'pipelines', /^(?!.*undefined)/)
    expect(await card(laptop, 'pipelines').innerText()).not.toContain(partner)
    expect(await card(phone, 'pipelines').innerText()).not.toContain(me)
  })

  it('offshore: a captive unit and a supplier, first where, then how much, then at what price', async () => {
    await lesson.go(/End year 2 now/, /Year 2 is over/)
    await lesson.go(/Start planning year 3/, /New this year: Offshore, Moments/)
    for (const [page, mode] of [[phone, 'Captive unit'], [laptop, 'Independent supplier']] as const) {
      await inLever(page, 'offshore', async () => {
        await press(page, 'One more: Share of production abroad')
        await panel(page).getByRole('alert').filter({ hasText: 'Choose where first.' }).waitFor()
        await panel(page).getByText('Long Delta', { exact: true }).click()
        await panel(page).getByText(mode, { exact: true }).click()
        await panel(page).getByText(/Costs \d+.k once/).waitFor()
        await press(page, 'Move work in January')
        await set(page)
      })
      await says(page, 'offshore', new RegExp(`Make 10% in Long Delta \\(${mode}\\), from Jan`))
    }
    await lesson.go(/Start year 3 now/, /What you change now/)
    await lesson.step()
    for (const page of lesson.desks) await says(page, 'offshore', '10% in Long Delta')
    expect(await card(phone, 'offshore').innerText()).toMatch(/Jan: unit cost \d+% of home/)
  })

  it('and production is brought home', async () => {
    await inLever(phone, 'offshore', async () => {
      await press(phone, 'Bring everything home')
      await press(phone, `Bring home in ${lesson.next}`)
      await set(phone)
    })
    await lesson.step()
    await says(phone, 'offshore', 'All at home')
    expect(await card(laptop, 'offshore').innerText()).toContain('10% in Long Delta')
  })

  it('moments: fair, unlearning, backing a field, and one change of mind', async () => {
    await inLever(phone, 'moments', async () => {
      await box(phone, 'Trade fair').getByRole('button', { name: /Go · / }).click()
      await taken(phone, 'Trade fair')
      await box(phone, 'Trade fair').getByRole('button', { name: 'Undo' }).click()
      await box(phone, 'Trade fair').getByRole('button', { name: /Go · / }).click()
      await taken(phone, 'Trade fair')
      await box(phone, 'Unlearn').getByRole('button', { name: /Unlearn · / }).click()
      await taken(phone, 'Unlearn')
      await box(phone, 'Back a field').getByRole('combobox').selectOption({ label: 'Data' })
      await box(phone, 'Back a field').getByRole('button', { name: 'Back it' }).click()
      await taken(phone, 'Back a field')
    })
    await lesson.step()
    await inLever(phone, 'moments', async () => {
      await box(phone, 'Trade fair').getByText('You are going.').waitFor()
      await box(phone, 'Unlearn').getByText(/Unlearning \w+: \d+ more months?/).waitFor()
      await box(phone, 'Back a field').getByText('You back Data.').waitFor()
    })
    expect(await card(phone, 'moments').innerText()).toContain('Unlearning')
  })

  it('hiring: refused in words where nobody knows more, and done where it is a venture', async () => {
    const hire = box(laptop, 'Hire somebody')
    await inLever(laptop, 'moments', async () => {
      const [from, field] = [hire.getByLabel('From'), hire.getByLabel('Who knows')]
      const firms = await from.locator('option:not([disabled])').evaluateAll(all => all.map(o => (o as HTMLOptionElement).value))
      const go = hire.getByRole('button', { name: /Hire · / })
      const refused: string[] = []
      let open = ''
      for (const firm of firms) {
        await from.selectOption(firm)
        for (const at of ['materials', 'tooling', 'control', 'data', 'design', 'service']) {
          await field.selectOption(at)
          if (await go.getAttribute('aria-disabled') === 'true') refused.push(await hire.locator('.act-why').innerText())
          else open = firm
        }
        if (refused.length > 0 && open === firm) break
      }
      expect(refused[0]).toMatch(/has nobody who knows more about \w+ than you do/)
      expect(open).not.toBe('')
      for (const at of ['materials', 'tooling', 'control', 'data', 'design', 'service']) {
        await field.selectOption(at)
        if (await go.getAttribute('aria-disabled') !== 'true') break
      }
      await go.click()
      await taken(laptop, 'Hire somebody')
    })
    await lesson.step()
    // somebody came, or nobody there knew more: either way the desk says so
    await says(laptop, 'moments', /hired|hiring/i)
  })

  it('a killed server comes back with what was due; both desks return by themselves', async () => {
    await inLever(phone, 'attention', async () => {
      await press(phone, 'One less: Mingling')
      await press(phone, 'One more: Research')
      await press(phone, `Confirm for ${lesson.next}`)
      await set(phone)
    })
    const due = await card(phone, 'attention').innerText()
    await lesson.server.kill()
    for (const page of lesson.desks) await page.getByText('Connection lost.').waitFor()
    await lesson.server.restart()
    for (const page of lesson.desks) await page.getByText('Connection lost.').waitFor({ state: 'detached' })
    expect(await card(phone, 'attention').innerText()).toBe(due)
    await lesson.host.page.getByText('Connection lost.').waitFor({ state: 'detached' })
    await lesson.step()
    const now = await card(phone, 'attention').innerText()
    expect(now).not.toContain('from ')
    const tokens = /Attention (\d · \d · \d · \d · \d)/.exec(due)?.[1] ?? 'none'
    expect(now).toContain(tokens)
    for (const who of [lesson.phone, lesson.laptop, lesson.host]) expect(who.errors.filter(e => !/status of 4|ERR_CONNECTION|WebSocket/.test(e))).toEqual([])
  })
})
