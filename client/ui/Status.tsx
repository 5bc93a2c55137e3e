/** What the line says about itself, on every live page: nothing while all is well. */
import { useEffect, useState } from 'preact/hooks'
import type { Live } from '../live.ts'
import { refusalWords, t } from '../text/index.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

export function LineStatus({ live }: { live: Live }) {
  const [online, setOnline] = useState(() => navigator.onLine)
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => { removeEventListener('online', look); removeEventListener('offline', look) }
  }, [])
  const status = live.status.value
  if (status === 'live') return live.session.value?.recovering ? <Notice tone="plain">{t('shared.restarting')}</Notice> : null
  if (status === 'connecting') return <Notice tone="plain">{t('shared.connecting')}</Notice>
  if (status === 'lost') {
    return online
      ? <Notice action={<Button onClick={live.retry}>{t('shared.tryNow')}</Button>}>{t('shared.lost')}</Notice>
      : <Notice>{t('shared.offline')}</Notice>
  }
  const why = live.refusal.value
  return <Notice>{why ? refusalWords(why) : t('shared.ended')}</Notice>
}
