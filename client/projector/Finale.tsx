/** After the last year: three more years run by themselves; then the way to the debrief. */
import { useEffect, useState } from 'preact/hooks'
import type { Live } from '../live.ts'
import { t } from '../text/index.ts'
import { Qr } from '../ui/Qr.tsx'
import { addressOf } from './address.ts'

/** ms that the three years are on the wall, however quickly they are computed */
const HOLD = 7000

export function Finale({ live, seen }: { live: Live; /** the class has just played the last year here */ seen: boolean }) {
  const [held, setHeld] = useState(seen)
  useEffect(() => {
    const timer = setTimeout(() => setHeld(false), HOLD)
    return () => clearTimeout(timer)
  }, [])
  const session = live.session.value
  const [address, setAddress] = useState(location.origin)
  useEffect(() => { void addressOf().then(setAddress) }, [])
  if (!session) return null
  if (session.phase === 'afterYears' || (held && session.phase === 'debrief')) {
    return (
      <div class="finale">
        <h1>{t('wall.after.title')}</h1>
        <ol class="three" aria-hidden="true">{[1, 2, 3].map(n => <li key={n}>{session.years + n}</li>)}</ol>
        <p>{t('wall.after.line')}</p>
        <p class="soft">{t('wall.after.soon')}</p>
      </div>
    )
  }
  const link = `${address}/debrief?code=${session.code}`
  return (
    <div class="finale">
      <h1>{t('wall.debrief.title')}</h1>
      <p>{session.phase === 'closed' ? t('wall.debrief.done') : t('wall.debrief.line')}</p>
      <div class="finale-link"><Qr text={link} size="34cqh" label={link} /><div><p class="soft">{link.replace(/^https?:\/\//, '')}</p><a class="finale-open" href={`/debrief?code=${session.code}`}>{t('wall.debrief.open')}</a></div></div>
    </div>
  )
}
