/** What the console asks over HTTP. The key goes in a header, never into an address. */
import { REFUSALS, type Refusal } from '../../shared/refusals.ts'
import type { Scenario } from '../../shared/scenarios/schema.ts'
import type { Phase, Settings } from '../../shared/session/types.ts'
import { forget, keep, kept } from '../seat.ts'

const KEY = 'instructorKey'
export interface ScenarioCard { id: string; title: string; years: number; briefing: string[] }
export interface Info { version: string; addresses: string[]; scenarios: ScenarioCard[] }
export interface SessionCard { code: string; title: string; phase: Phase; year?: number; years?: number; students?: number; connected?: number; createdAt?: number }
export type Got<T> = { got: T } | { refusal: Refusal } | 'noAnswer'

/** Takes the key out of the address bar into this browser, so that it is in no history and on no projector. */
export function takeKey(): string | null {
  const given = keyIn(location.hash)
  if (given) {
    keep(KEY, given)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return given ?? kept(KEY)
}
/** From "#key=…", a whole link, or the key alone. */
export function keyIn(text: string): string | null {
  const found = /key=([^&\s]+)/.exec(text)
  return found ? decodeURIComponent(found[1]) : null
}
export const keepKey = (key: string): void => keep(KEY, key)
export const forgetKey = (): void => forget(KEY)

async function ask<T>(path: string, key: string | null, init: RequestInit = {}): Promise<Got<T>> {
  try {
    const headers = { ...(key ? { authorization: `Bearer ${key}` } : {}), ...(init.body ? { 'content-type': 'application/json' } : {}) }
    const answer = await fetch(path, { ...init, headers })
    const body = await answer.json() as T & { refusal?: Refusal }
    if (body.refusal && body.refusal.code in REFUSALS) return { refusal: body.refusal }
    return answer.ok ? { got: body } : answer.status === 401 ? { refusal: { code: 'notInstructor' } } : 'noAnswer'
  } catch { return 'noAnswer' }
}

export const getInfo = (): Promise<Got<Info>> => ask('/api/info', null)
export async function getSessions(key: string): Promise<Got<SessionCard[]>> {
  const answer = await ask<SessionCard[] | { sessions: SessionCard[] }>('/api/sessions', key)
  return typeof answer === 'object' && 'got' in answer ? { got: Array.isArray(answer.got) ? answer.got : answer.got.sessions } : answer
}
export const createSession = (key: string, scenario: string | Scenario, settings: Partial<Settings>): Promise<Got<{ code: string }>> =>
  ask('/api/sessions', key, { method: 'POST', body: JSON.stringify({ scenario, settings }) })

export type Enrolled = { name: string } & ({ nickname: string; token: string } | { refusal: Refusal })
/** Seats for a class list. */
export const enrol = (key: string, code: string, names: readonly string[]): Promise<Got<{ seats: Enrolled[] }>> =>
  ask(`/api/sessions/${code}/seats`, key, { method: 'POST', body: JSON.stringify({ names }) })

/** Hands a seat to another device: the token that opens it from now on. */
export const reissueSeat = (key: string, code: string, seat: string): Promise<Got<{ token: string }>> =>
  ask(`/api/sessions/${code}/seats/${encodeURIComponent(seat)}/reissue`, key, { method: 'POST' })

/** Two seats are one person. */
export const mergeSeats = (key: string, code: string, seat: string, double: string): Promise<Got<object>> =>
  ask(`/api/sessions/${code}/seats/${encodeURIComponent(seat)}/merge/${encodeURIComponent(double)}`, key, { method: 'POST' })

/** A new session like that one; its code. */
export async function createLike(key: string, code: string): Promise<Got<{ code: string }>> {
  const setup = await ask<{ scenario: Scenario; settings: Settings }>(`/api/sessions/${code}/setup`, key)
  return typeof setup === 'object' && 'got' in setup ? createSession(key, setup.got.scenario, setup.got.settings) : setup
}

/** The instructor's own scenarios, the newest version of each. */
export const getScenarios = (key: string): Promise<Got<Scenario[]>> => ask('/api/scenarios', key)
export const saveScenario = (key: string, scenario: Scenario): Promise<Got<Scenario>> => ask('/api/scenarios', key, { method: 'POST', body: JSON.stringify(scenario) })
export const dropScenario = (key: string, id: string): Promise<Got<object>> => ask(`/api/scenarios/${encodeURIComponent(id)}`, key, { method: 'DELETE' })

/** A scenario's teaching note, as markdown. */
export async function getNote(key: string, scenario: string): Promise<Got<string>> {
  try {
    const answer = await fetch(`/api/teaching/${encodeURIComponent(scenario)}`, { headers: { authorization: `Bearer ${key}` } })
    if (answer.ok) return { got: await answer.text() }
    const { refusal } = await answer.json() as { refusal?: Refusal }
    return refusal && refusal.code in REFUSALS ? { refusal } : 'noAnswer'
  } catch { return 'noAnswer' }
}

/** The session file, handed to the browser as a download. */
export async function saveFile(key: string, code: string): Promise<Refusal | 'noAnswer' | null> {
  const answer = await ask<object>(`/api/sessions/${code}/file`, key)
  if (answer === 'noAnswer') return answer
  if ('refusal' in answer) return answer.refusal
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(answer.got)], { type: 'application/json' }))
  link.download = `being-there-${code}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return null
}
