/** An instructor's wish: sent until answered; a "no" is said in words. */
import type { Live } from '../live.ts'
import type { HostAction } from '../../shared/session/types.ts'
import { refusalWords, t } from '../text/index.ts'
import { toast } from '../ui/Notice.tsx'

export type Act = (action: HostAction, done?: string) => Promise<boolean>

export const actOn = (live: Live): Act => async (action, done) => {
  const answer = await live.host(action)
  if (answer.ok) { if (done) toast(done, 'good') } else toast(t('console.warn.refused', { why: refusalWords(answer.refusal) }), 'warn')
  return answer.ok
}
