/** "You are back as Ada. Not you?": for a few seconds, on computers that several people use; gone with the first touch of anything else. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

export function Back({ name, onNotYou }: { name: string; onNotYou: () => void }) {
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), 7000)
    const begun = (event: Event): void => { if (!(event.target as Element).closest('.line')) setShown(false) }
    addEventListener('pointerdown', begun)
    return () => { clearTimeout(timer); removeEventListener('pointerdown', begun) }
  }, [])
  if (!shown) return null
  return <Notice tone="good" sign="person" action={<Button onClick={onNotYou}>{t('join.notYou')}</Button>}>{t('join.backAs', { name })}</Notice>
}
