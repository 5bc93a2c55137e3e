/** Asks the server about a code while the student still types the name. Needs no SDK. */
import { REFUSALS, type Refusal } from '../../shared/refusals.ts'

export type Found = { title: string; phase: string } | { refusal: Refusal } | 'noAnswer'

export async function lookUp(code: string, signal: AbortSignal): Promise<Found> {
  try {
    const answer = await fetch(`/api/sessions/${code}`, { signal })
    const body = await answer.json() as { title?: string; phase?: string; refusal?: Refusal }
    if (body.refusal && body.refusal.code in REFUSALS) return { refusal: body.refusal }
    return answer.ok && body.title !== undefined ? { title: body.title, phase: body.phase ?? '' } : 'noAnswer'
  } catch { return 'noAnswer' }
}
