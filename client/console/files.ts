/** Files out of the browser and into it. */
import { parseScenario } from '../../shared/scenarios/index.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { refusalWords, t } from '../text/index.ts'

/** Hands `content` to the browser as a JSON file that people can read. */
export function download(name: string, content: object): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A scenario from a file's text, or in words why it is none: with the place of the mistake. */
export function readScenario(text: string): { scenario: Scenario } | { why: string } {
  let raw: unknown
  try { raw = JSON.parse(text) } catch (error) { return { why: t('prepare.notJson', { why: error instanceof Error ? error.message : '' }) } }
  const parsed = parseScenario(raw)
  return 'refusal' in parsed ? { why: t('prepare.badFile', { why: refusalWords(parsed.refusal) }) } : parsed
}
