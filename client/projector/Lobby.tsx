/** The lobby: where to go, what to type, and everybody who has come. */
import { useEffect, useState } from 'preact/hooks'
import type { Live } from '../live.ts'
import { number, t } from '../text/index.ts'
import { Qr } from '../ui/Qr.tsx'
import { addressOf } from './address.ts'

/** Names that fit on the wall; the rest is counted. */
const ROOM = 30

export function Lobby({ live }: { live: Live }) {
  const session = live.session.value
  const [address, setAddress] = useState(location.origin)
  useEffect(() => { void addressOf().then(setAddress) }, [])
  if (!session) return null
  const shown = session.names.length <= ROOM ? session.names : session.names.slice(1 - ROOM)
  const last = session.names[session.names.length - 1]
  const size = shown.length > 24 ? 'many' : shown.length > 12 ? 'some' : 'few'
  return (
    <div class="lobby">
      <section class="lobby-join">
        <Qr text={`${address}/?code=${session.code}`} size="100%" label={`${address}/?code=${session.code}`} />
        <div>
          <p class="lobby-go">{t('wall.lobby.go')} <b>{address.replace(/^https?:\/\//, '')}</b> {t('wall.lobby.type')}</p>
          <h1 class="ear">{session.code}</h1>
          <p class="lobby-code" aria-hidden="true">{[...session.code].map((letter, i) => <span key={i}>{letter}</span>)}</p>
        </div>
      </section>
      <section class="lobby-here">
        <p class="lobby-count">
          {session.names.length === 0 ? t('wall.lobby.nobody') : t('wall.lobby.here', { count: session.names.length })}
          <span>{session.locked ? t('wall.lobby.locked') : last ? t('wall.lobby.joined', { name: last }) : ''}</span>
        </p>
        <ul class={`lobby-names ${size}`}>
          {shown.map(name => <li key={name} class={name === last ? 'new' : undefined}><bdi>{name}</bdi></li>)}
          {session.names.length > shown.length && <li class="rest">{t('wall.lobby.more', { count: number(session.names.length - shown.length) })}</li>}
        </ul>
      </section>
    </div>
  )
}
