/** One caption at a time: what just changed. At most one every 8 seconds, and not the same kind twice when there is something else. */
import type { News } from './news.ts'

export const EVERY_MS = 8000
/** Said again at once, a kind weighs this much less. */
const AGAIN = 3.2

export interface Said { news: News; at: number }
export interface Telling { said: Said | null; /** heard, not yet said, the latest month only keeps what weighs */ waiting: News[] }
export const SILENT: Telling = { said: null, waiting: [] }

/** A month's news arrive. What has waited a month weighs a little less than what is new. */
export function hear(telling: Telling, news: readonly News[]): Telling {
  const aged = telling.waiting.map(n => ({ ...n, weight: n.weight - 1.5 })).filter(n => n.weight > 2)
  return { ...telling, waiting: [...aged, ...news] }
}

/** The next caption, if one is due at `now` (ms, any clock); otherwise everything stays as it is. */
export function speak(telling: Telling, now: number): Telling {
  if (telling.waiting.length === 0 || (telling.said && now - telling.said.at < EVERY_MS)) return telling
  const last = telling.said?.news.what
  const weigh = (n: News) => n.weight - (n.what === last ? AGAIN : 0)
  const best = telling.waiting.reduce((a, b) => weigh(b) > weigh(a) ? b : a)
  return { said: { news: best, at: now }, waiting: telling.waiting.filter(n => n !== best && n.what !== best.what) }
}

/** ms until `speak` could say something new; null = nothing waits. */
export function dueIn(telling: Telling, now: number): number | null {
  if (telling.waiting.length === 0) return null
  return telling.said ? Math.max(0, telling.said.at + EVERY_MS - now) : 0
}
