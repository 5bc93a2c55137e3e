/** After the last year: three more years run by themselves on the map; then both boards, from the last place to the first, and the way to the debrief. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Qr } from '../ui/Qr.tsx'
import { addressOf } from './address.ts'
import { FirmBoard, RegionBoard } from './Boards.tsx'
import { MapBox } from './MapBox.tsx'
import type { WallProps } from './Wall.tsx'

/** ms that the three years are on the wall, however quickly they are computed */
const HOLD = 7000

export function Finale({ live, memory, seen }: WallProps & { /** the class has just played the last year here */ seen: boolean }) {
  const [held, setHeld] = useState(seen)
  useEffect(() => {
    const timer = setTimeout(() => setHeld(false), HOLD)
    return () => clearTimeout(timer)
  }, [])
  const session = live.session.value
  if (!session) return null
  if (session.phase === 'afterYears' || (held && session.phase === 'debrief')) {
    return (
      <div class="year">
        <header class="year-head after-head">
          <h1>{t('wall.after.title')}</h1>
          <ol class="three" aria-hidden="true">{[1, 2, 3].map(n => <li key={n}>{t('wall.after.year', { year: session.years + n })}</li>)}</ol>
        </header>
        <MapBox live={live} memory={memory} after={HOLD} />
        <div class="caption" role="status"><div><p class="cause">{t('wall.after.line')}</p><p class="effect">{t('wall.after.soon')}</p></div></div>
      </div>
    )
  }
  return <Ending live={live} memory={memory} />
}

function Ending({ live }: WallProps) {
  const session = live.session.value
  const view = live.view.value
  const [address, setAddress] = useState(location.origin)
  useEffect(() => { void addressOf().then(setAddress) }, [])
  if (!session) return null
  const link = `${address}/debrief?code=${session.code}`
  return (
    <div class="review ending">
      <header><h1>{t('wall.debrief.title')}</h1></header>
      {view && <div class="boards"><FirmBoard view={view} before={null} /><RegionBoard view={view} before={null} /></div>}
      <div class="finale-link">
        <Qr text={link} size="26cqh" label={link} />
        <div><p>{session.phase === 'closed' ? t('wall.debrief.done') : t('wall.debrief.line')}</p><p><b>{link.replace(/^https?:\/\//, '')}</b></p>
          <a class="finale-open" href={`/debrief?code=${session.code}`}>{t('wall.debrief.open')}</a></div>
      </div>
    </div>
  )
}
