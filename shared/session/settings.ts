/** An instructor's settings: what holds when nothing is said, and what may be said. */
import { z } from 'zod'
import { MONTHS_PER_YEAR } from '../economy/dimensions.ts'
import { no, type Refusal } from '../refusals.ts'
import type { Scenario } from '../scenarios/schema.ts'
import { firstProblem } from '../scenarios/problem.ts'
import { LESSON_MAX, LESSON_MIN } from './lessonFrame.ts'
import type { Settings } from './types.ts'

export const DEFAULT_SETTINGS: Settings = {
  bots: 0, secondsPerYear: 60, planSeconds: 45, reviewSeconds: null, flashSeconds: 10, years: null,
}
/** A market of fewer firms than this is filled up with bots. */
export const FIRMS_MIN = 12
/** Seats with a firm in one session. */
export const SEATS_MAX = 300
/** Seats of those who watch, beside these. */
export const WATCHERS_MAX = 200
/** Seats that may hold one firm. */
export const TEAM_MAX = 4

const seconds = z.number().min(0).max(3600)
const settingsSchema = z.strictObject({
  bots: z.int().min(0).max(60),
  secondsPerYear: seconds,
  planSeconds: seconds,
  reviewSeconds: seconds.nullable(),
  flashSeconds: seconds,
  years: z.int().min(1).max(12).nullable(),
  fullReviews: z.array(z.int().min(1).max(12)).max(12).optional(),
  lesson: z.strictObject({
    minutes: z.int().min(LESSON_MIN).max(LESSON_MAX), parts: z.union([z.literal(1), z.literal(2)]), part: z.union([z.literal(1), z.literal(2)]), endsAt: z.number().nullable(),
  }).nullable().optional(),
})
const someSettings = settingsSchema.partial()

/** Settings from anything that came over the wire; what is missing stays as in `before`. Refuses with `badSettings`, naming the path. */
export function parseSettings(raw: unknown, before: Settings = DEFAULT_SETTINGS): { settings: Settings } | { refusal: Refusal } {
  const parsed = someSettings.safeParse(raw ?? {})
  if (!parsed.success) return { refusal: no('badSettings', firstProblem(parsed.error, raw, someSettings)) }
  const settings = { ...before }
  for (const [name, value] of Object.entries(parsed.data)) if (value !== undefined) Object.assign(settings, { [name]: value })
  return { settings }
}

/** Years that will be played. */
export const yearsOf = (scenario: Scenario, settings: Settings): number => settings.years ?? scenario.years

/** Length of a month, ms; 0 when the instructor steps the months. */
export const monthMs = (settings: Settings): number => (settings.secondsPerYear * 1000) / MONTHS_PER_YEAR
