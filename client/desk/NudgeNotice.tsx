/** The instructor's call to decide: stays until it is put away, or the year begins. */
import { useEffect } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Live } from '../live.ts'

export function NudgeNotice({ live }: { live: Live }) {
  const { nudge } = live
  const session = live.session.value
  const asked = nudge.value > 0
  useEffect(() => { nudge.value = 0 }, [session?.phase, session?.run])
  if (!asked) return null
  return <div class="line-status"><Notice action={<Button onClick={() => { nudge.value = 0 }}>{t('lesson.nudge.deskDone')}</Button>}>{t('lesson.nudge.desk')}</Notice></div>
}
