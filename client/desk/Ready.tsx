/** "I am ready": for those who wait for the others; it closes nothing. */
import { useState } from 'preact/hooks'
import { Button } from '../ui/Button.tsx'
import { number, t } from '../text/index.ts'
import type { Live } from '../live.ts'
import type { PublicSession } from '../../shared/protocol.ts'

export function Ready({ live, ready, session }: { live: Live; ready: boolean; session: PublicSession }) {
  const [sending, setSending] = useState(false)
  const say = async (to: boolean): Promise<void> => {
    setSending(true)
    await live.ready(to)
    setSending(false)
  }
  const counted = session.students > 1 ? t('desk.ready.counted', { ready: number(session.ready), students: number(session.students) }) : undefined
  return ready
    ? <div class="ready done">
        <p role="status"><b>{t('desk.ready.done')}.</b> {counted ?? t('desk.ready.doneWords')}</p>
        <Button onClick={() => void say(false)}>{t('desk.ready.undo')}</Button>
      </div>
    : <div class="ready"><Button kind="main" wide then={counted} onClick={() => void say(true)} blocked={sending ? t('desk.sending') : null}>{t('desk.ready.do')}</Button></div>
}
