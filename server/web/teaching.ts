/** The one-page teaching notes of the scenarios that ship, as text. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { no } from '../../shared/refusals.ts'
import { SCENARIOS } from '../../shared/scenarios/index.ts'
import { Refused } from '../live/refused.ts'

const NOTES = new URL('../../docs/teaching/', import.meta.url)

/** Markdown of `docs/teaching/<id>.md`. Only ids of scenarios that ship are looked for. Throws `Refused`. */
export async function teachingNote(id: string): Promise<string> {
  const none = new Refused(no('unknownScenario', { scenario: id.slice(0, 60) }))
  if (!Object.hasOwn(SCENARIOS, id)) throw none
  return readFile(fileURLToPath(new URL(`${id}.md`, NOTES)), 'utf8').catch(() => { throw none })
}
