/** One running session: time on the left, people in the middle, boards and cards on the right. */
import { useMemo, useState } from 'preact/hooks'
import type { Live } from '../live.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/Button.tsx'
import { SignIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Qr } from '../ui/Qr.tsx'
import { LineStatus } from '../ui/Status.tsx'
import { actOn } from './act.ts'
import { Addresses, joinLink, publicAddress } from './Addresses.tsx'
import { Announce } from './Announce.tsx'
import type { Info } from './api.ts'
import { Boards } from './Boards.tsx'
import { Cards } from './Cards.tsx'
import { Clock } from './Clock.tsx'
import { Deeds } from './Deeds.tsx'
import { Guesses } from './Guesses.tsx'
import { LessonClock } from './LessonClock.tsx'
import { MetroLine } from './MetroLine.tsx'
import { More } from './More.tsx'
import { People } from './People.tsx'
import { sortPeople } from './roster.ts'
import { warnings } from './warnings.ts'

export function Run({ live, secret, info, onSessions }: { live: Live; secret: string; info: Info | null; onSessions: () => void }) {
  const [sheet, setSheet] = useState<'addresses' | 'more' | 'deeds' | null>(null)
  const act = useMemo(() => actOn(live), [live])
  const s = live.session.value
  const address = publicAddress(location.origin, info?.addresses ?? [])
  return (
    <div class="console">
      <header class="topbar">
        <div class="topbar-name"><h1>{t('shared.title')}</h1><span class="hush">{s?.title ?? live.code}</span></div>
        {s && <MetroLine session={s} />}
        <div class="topbar-code">
          <button type="button" class="code-button" title={t('console.wall.big')} onClick={() => setSheet('addresses')}>
            <span><b>{live.code}</b><span class="hush small">{s?.locked ? t('console.more.locked') : address.replace(/^https?:\/\//, '')}</span></span>
            <Qr text={joinLink(address, live.code)} size={48} label={t('console.wall.code')} />
          </button>
          <a class="button" href={`/wall?code=${live.code}`} target="_blank" rel="noopener" title={t('console.wall.openThen')}>{t('console.wall.open')}<SignIcon sign="wall" size={22} /></a>
          <Button onClick={() => setSheet('more')}>{t('console.more.title')}</Button>
        </div>
      </header>
      <div class="line-in-console"><LineStatus live={live} /></div>
      {s && (
        <main class="columns">
          <div class="column">
            <Clock live={live} act={act} />
            {warnings(s, live.view.value, sortPeople(live.roster.value, s, live.now())).map(words => <Notice key={words}>{words}</Notice>)}
            <LessonClock live={live} act={act} />
            {s.phase === 'lobby' && (
              <section class="card"><button type="button" class="code-button code-card" onClick={() => setSheet('addresses')}>
                <Qr text={joinLink(address, live.code)} size={132} label={t('console.wall.code')} />
                <span><span class="hush">{t('console.wall.join')}</span><span>{address.replace(/^https?:\/\//, '')}</span><b>{live.code}</b></span>
              </button></section>
            )}
            <Announce live={live} act={act} />
          </div>
          <div class="column">
            <People live={live} act={act} device={{ secret, code: live.code, address }} />
            <Guesses live={live} act={act} />
          </div>
          <div class="column">
            <Boards live={live} />
            <Cards live={live} act={act} />
          </div>
        </main>
      )}
      {sheet === 'addresses' && <Addresses code={live.code} address={address} onClose={() => setSheet(null)} />}
      {sheet === 'more' && <More live={live} act={act} secret={secret} onClose={() => setSheet(null)} onSessions={onSessions} onDeeds={() => setSheet('deeds')} />}
      {sheet === 'deeds' && <Deeds live={live} onClose={() => setSheet(null)} />}
    </div>
  )
}
