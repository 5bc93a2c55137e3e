/** The same as `resimulate`, in Chromium: what a debrief or a what-if on a student's machine can count on. */
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { ensureChromium } from '../../../test/setup/chromium.ts'
import type * as InChromium from '../work/inChromium.ts'
import { CLASS_TIME, FIRMS, journalOf, YEARS } from '../work/session.ts'
import type { Row } from '../row.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

export const row: Row = {
  id: 'resimulate-chromium', what: 'the same session again, in Chromium, against its 15 minutes of class time', unit: 'ms',
  ratio: 'rival/ours', bar: 5_000, sense: 'atLeast', rounds: 7, warmUp: 3,
  open: async say => {
    const executablePath = ensureChromium()
    say(`playing ${FIRMS} firms × ${YEARS} years once, bots and all`)
    const file = journalOf(FIRMS, YEARS)
    const script = await bundled()
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    await page.evaluate(given => (window as unknown as { bench: typeof InChromium }).bench.keep(given as never), file as unknown)
    return {
      ours: {
        what: 'replay of the journal in Chromium',
        measure: async () => {
          const { took, months, mismatches } = await page.evaluate(() => (window as unknown as { bench: typeof InChromium }).bench.replay())
          if (months !== YEARS * 12 || mismatches > 0) throw new Error(`the replay went wrong: ${months} months, ${mismatches} mismatches`)
          return took
        },
      },
      rival: { what: 'class time', measure: () => CLASS_TIME },
      close: () => browser.close(),
    }
  },
}

/** The shared code as one script, as a page would load it. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'silent', root: ROOT,
    build: { write: false, lib: { entry: join(import.meta.dirname, '../work/inChromium.ts'), formats: ['iife'], name: 'bench' } },
  }) as Rolldown.RolldownOutput[]
  return built[0].output[0].code
}
