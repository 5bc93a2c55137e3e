/** The instructor's desk under test: found by the names on it, worked by the keyboard. */
import type { Browser, Locator, Page } from 'playwright-core'
import { openBrowser, person } from '../setup/pages.ts'
import { SECRET, startServer, type TestServer } from '../setup/server.ts'

/** Finds and presses on one page. */
export interface Hands {
  button: (name: string | RegExp) => Locator
  /** waits for the words, on this page unless another is given */
  sees: (words: string | RegExp, where?: Page) => Promise<void>
  /** presses a key on the button of this name, without a pointer */
  byKey: (name: string | RegExp, key?: string) => Promise<void>
}

export function handsOn(page: Page): Hands {
  const button: Hands['button'] = name => page.getByRole('button', { name })
  return {
    button,
    sees: (words, where = page) => where.getByText(words).first().waitFor(),
    byKey: async (name, key = 'Enter') => {
      await button(name).first().focus()
      await page.keyboard.press(key)
    },
  }
}

export interface HostDesk extends Hands {
  server: TestServer
  browser: Browser
  page: Page
  /** what the page has complained of */ errors: string[]
  /** address of the class */ base: string
  /** opens the console with the instructor's key, on a session if its code is given */
  open: (code?: string) => Promise<void>
  close: () => Promise<void>
}

/** A server of its own, and an instructor's laptop that has opened nothing yet. */
export async function hostDesk(): Promise<HostDesk> {
  const server = await startServer()
  const browser = await openBrowser()
  const { page, errors, context } = await person(browser, 'laptop', true)
  // under load a page of sixty buttons takes its time
  context.setDefaultTimeout(25_000)
  const base = `http://class.test:${server.port}`
  return {
    ...handsOn(page), server, browser, page, errors, base,
    open: async code => { await page.goto(`${base}/console${code === undefined ? '' : `?code=${code}`}#key=${SECRET}`) },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
