/** A lesson played through by bots, twenty times as fast, with nobody there: for the evening before. */
import { connect } from '../connection.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import { DEFAULT_SETTINGS } from '../../shared/session/settings.ts'
import type { Settings } from '../../shared/session/types.ts'
import { t } from '../text/index.ts'
import { createSession, type Got } from './api.ts'

/** How much faster than a lesson. */
export const REHEARSAL_SPEED = 20
/** Seconds that a talk would take in a lesson. */
const TALK = 60
const TITLE_MAX = 60

export const rehearsalSettings = (years: number): Partial<Settings> => ({
  years, secondsPerYear: DEFAULT_SETTINGS.secondsPerYear / REHEARSAL_SPEED, planSeconds: DEFAULT_SETTINGS.planSeconds / REHEARSAL_SPEED,
  reviewSeconds: TALK / REHEARSAL_SPEED, flashSeconds: DEFAULT_SETTINGS.flashSeconds / REHEARSAL_SPEED,
})

/** Makes the session and sets it going; its code, or why it could not be made. */
export async function rehearse(secret: string, scenario: Scenario, years: number): Promise<Got<{ code: string }>> {
  const title = t('prepare.rehearsal', { title: scenario.title }).slice(0, TITLE_MAX)
  const made = await createSession(secret, { ...scenario, title }, rehearsalSettings(years))
  if (made === 'noAnswer' || 'refusal' in made) return made
  const live = connect(made.got.code, { as: 'host', secret })
  const began = await live.host({ do: 'next', alone: true })
  const answer = began.ok ? await live.host({ do: 'next' }) : began
  live.leave()
  return answer.ok ? made : { refusal: answer.refusal }
}
